#pragma once

#include <QSet>
#include <QString>

namespace roost {

/// IDs as queries expect them: a JSON array.
inline QString idList(const QSet<qint64>& ids) {
  QString list = QStringLiteral("[");
  for (const qint64 id : ids) {
    if (list.size() > 1) list += u',';
    list += QString::number(id);
  }
  return list + u']';
}

}  // namespace roost
