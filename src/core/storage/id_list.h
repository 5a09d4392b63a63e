#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace roost {

/// IDs as queries expect them: a JSON array.
inline QString idList(const QSet<qint64>& ids) {
  QJsonArray list;
  for (const qint64 id : ids) list.append(id);
  return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

}  // namespace roost
