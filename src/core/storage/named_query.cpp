#include "core/storage/named_query.h"

#include <QFile>
#include <QRegularExpression>

namespace roost {

QString namedQuery(const QString& name) {
  QFile file(QStringLiteral(":/sql/sqlite/%1.sql").arg(name.section(u':', 0, 0)));
  if (!file.open(QIODevice::ReadOnly)) qFatal("There is no query named %s", qPrintable(name));
  QString text;
  // An apostrophe in a comment would open a string literal for Qt's search for placeholders.
  while (!file.atEnd()) {
    const QString line = QString::fromUtf8(file.readLine());
    if (!line.trimmed().startsWith(u"--")) text += line;
  }
  text.replace(QStringLiteral("{argument}"), name.section(u':', 1));
  static const QRegularExpression include(QStringLiteral(R"(\{(\w+)\})"));
  for (auto match = include.match(text); match.hasMatch(); match = include.match(text))
    text.replace(match.capturedStart(), match.capturedLength(), namedQuery(match.captured(1)));
  return text.trimmed();
}

}  // namespace roost
