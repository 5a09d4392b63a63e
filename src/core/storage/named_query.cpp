#include "core/storage/named_query.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace roost {
namespace {

using Arguments = QHash<QString, QString>;

QString textOfQuery(const QString& name) {
  QFile file(QStringLiteral(":/sql/sqlite/%1.sql").arg(name));
  if (!file.open(QIODevice::ReadOnly)) qFatal("There is no query or argument named %s", qPrintable(name));
  QString text;
  // When Qt looks for placeholders, it would take an apostrophe in a comment for the start of a string literal.
  while (!file.atEnd()) {
    const QString line = QString::fromUtf8(file.readLine());
    if (!line.trimmed().startsWith(u"--")) text += line;
  }
  return text.trimmed();
}

/// Parses "name=value name=value". Values with spaces are in quotation marks.
void addArguments(Arguments& arguments, const QString& written, const QRegularExpression& argument) {
  for (auto found = argument.globalMatch(written); found.hasNext();) {
    const auto match = found.next();
    arguments.insert(match.captured(1), match.captured(2) + match.captured(3));
  }
}

/// The text for a token whose meaning depends on the order, such as {<}; empty for any other token.
QString directed(const QString& token, bool ascending) {
  static const QHash<QString, QString> opposite{{"<", ">"}, {">", "<"}, {"DESC", "ASC"}, {"ASC", "DESC"}};
  static const QString either = QStringLiteral("DESC:");
  if (token.startsWith(either))
    return token.section(u'|', ascending ? 1 : 0, ascending ? 1 : 0).mid(ascending ? 0 : either.size());
  return opposite.contains(token) && !ascending ? token : opposite.value(token);
}

QString expanded(QString text, const Arguments& arguments) {
  // The innermost braces come first, so that a fragment's arguments may contain arguments and orders themselves.
  static const QRegularExpression braces(QStringLiteral(R"(\{([^{}]+)\})"));
  static const QRegularExpression argument(QStringLiteral(R"re((\w+)=(?:"([^"]*)"|(\S*)))re"));
  static const QRegularExpression choice(QStringLiteral(R"re(^(\w+)\?(.*)\|(.*)$)re"),
                                         QRegularExpression::DotMatchesEverythingOption);
  for (auto match = braces.match(text); match.hasMatch(); match = braces.match(text)) {
    if (const auto chosen = choice.match(match.captured(1)); chosen.hasMatch()) {
      text.replace(match.capturedStart(), match.capturedLength(),
                   chosen.captured(arguments.contains(chosen.captured(1)) ? 2 : 3));
      continue;
    }
    const QString inside = match.captured(1).simplified(), name = inside.section(u' ', 0, 0);
    QString value = directed(inside, arguments.value(QStringLiteral("order")) == u"ASC");
    if (value.isEmpty() && arguments.contains(name)) {
      value = arguments.value(name);
    } else if (value.isEmpty()) {
      Arguments given = arguments;
      addArguments(given, inside.section(u' ', 1), argument);
      value = expanded(textOfQuery(name), given);
    }
    text.replace(match.capturedStart(), match.capturedLength(), value);
  }
  return text;
}

}  // namespace

QString namedQuery(const QString& name) {
  Arguments arguments;
  const QStringList given = name.section(u':', 1).split(u',', Qt::SkipEmptyParts);
  for (const QString& argument : given) arguments.insert(argument.section(u'=', 0, 0), argument.section(u'=', 1));
  return expanded(textOfQuery(name.section(u':', 0, 0)), arguments);
}

QString withArgument(const QString& name, const QString& argument, const QString& value) {
  return name + (name.contains(u':') ? u',' : u':') + argument + u'=' + value;
}

}  // namespace roost
