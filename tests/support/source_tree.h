#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace roost::test {

inline QDir sourceTree() { return QDir(QStringLiteral(ROOST_SOURCE)); }

/// The files under a folder of the source tree, relative to its top, in order.
inline QStringList filesUnder(const QString& folder, const QStringList& patterns) {
  QStringList files;
  QDirIterator found(sourceTree().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
  while (found.hasNext()) files.append(sourceTree().relativeFilePath(found.next()));
  files.sort();
  return files;
}

inline QStringList cppFilesUnder(const QString& folder) { return filesUnder(folder, {"*.cpp", "*.h", "*.mm"}); }

inline QString textOf(const QString& file) {
  QFile source(sourceTree().filePath(file));
  if (!source.open(QIODevice::ReadOnly)) qFatal("%s can't be read", qPrintable(file));
  return QString::fromUtf8(source.readAll());
}

inline qsizetype linesOf(const QString& file) { return textOf(file).count(u'\n'); }

/// The string literals of C++ code, without those in comments: one entry for each statement, in which literals that
/// aren't adjacent are on lines of their own.
inline QStringList stringLiterals(const QString& cpp) {
  static const QRegularExpression token(
      QString(R"re(//[^\n]*|/\*.*?\*/|\b(?:u8|[uUL])?R"(\w*)\((?<raw>.*?)\)\1"|"(?<plain>(?:[^"\\\n]|\\.)*)"|)re"
              R"re('(?:[^'\\\n]|\\.)+'|\b\d[\d']*|\w+|[^\s\w"'])re"),
      QRegularExpression::DotMatchesEverythingOption);
  static const QRegularExpression prefix("^(u8|u|U|L)$");
  static const QRegularExpression statementEnd("[;{}]");
  QStringList literals{QString()};
  bool sideBySide = true;
  for (auto tokens = token.globalMatch(cpp); tokens.hasNext();) {
    const auto match = tokens.next();
    const QString text = match.captured();
    if (match.hasCaptured(QStringLiteral("raw")) || match.hasCaptured(QStringLiteral("plain"))) {
      if (!sideBySide && !literals.last().isEmpty()) literals.last() += u'\n';
      literals.last() += match.captured("raw") + match.captured("plain");
      sideBySide = true;
    } else if (!text.startsWith("//") && !text.startsWith("/*") && !prefix.match(text).hasMatch()) {
      sideBySide = false;
      if (text.contains(statementEnd)) literals.append(QString());
    }
  }
  literals.removeAll(QString());
  return literals;
}

/// The files that a C++ file includes, as written there without quotes or brackets.
inline QStringList includesOf(const QString& file) {
  static const QRegularExpression include(QString(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re"),
                                          QRegularExpression::MultilineOption);
  QStringList includes;
  for (auto found = include.globalMatch(textOf(file)); found.hasNext();) includes.append(found.next().captured(1));
  return includes;
}

}  // namespace roost::test
