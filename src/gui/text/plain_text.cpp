#include "gui/text/plain_text.h"

#include <QGuiApplication>
#include <algorithm>

#include "core/text/characters.h"

namespace roost {
namespace {

/// Whether this character leaves the order of the text around it as it is, in the application's direction.
bool runsWithTheWindow(char32_t character) {
  switch (QChar::direction(character)) {
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirES:
    case QChar::DirET:
    case QChar::DirCS:
    case QChar::DirON:
    case QChar::DirBN:
      return !QGuiApplication::isRightToLeft();
    case QChar::DirR:
    case QChar::DirAL:
      return QGuiApplication::isRightToLeft();
    case QChar::DirWS:
    case QChar::DirNSM:
      return true;
    default:
      return false;
  }
}

}  // namespace

QString toolTipOf(const QString& text) {
  // Always HTML, because Qt may take escaped text alone for plain text and show the escapes.
  return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

QString menuTextOf(const QString& text) { return QString(text).replace(u'&', QStringLiteral("&&")); }

QString isolated(const QString& name) {
  const auto characters = name.toUcs4();
  if (std::all_of(characters.cbegin(), characters.cend(), runsWithTheWindow)) return name;
  QString balanced(firstStrongIsolate);
  qsizetype open = 0;
  for (const QChar character : name) {
    const auto direction = character.direction();
    if (direction == QChar::DirPDI && open == 0) continue;
    if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI) ++open;
    if (direction == QChar::DirPDI) --open;
    // A paragraph separator would end every isolate.
    balanced += direction == QChar::DirB ? QChar(u' ') : character;
  }
  return balanced + QString(open + 1, QChar(popIsolate));
}

QString isolatedLines(const QString& text) {
  QStringList lines = text.split(u'\n');
  for (QString& line : lines) line = isolated(line);
  return lines.join(u'\n');
}

bool turnsTextRound(QStringView text) {
  return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
    switch (character.direction()) {
      case QChar::DirLRE:
      case QChar::DirRLE:
      case QChar::DirLRO:
      case QChar::DirRLO:
      case QChar::DirLRI:
      case QChar::DirRLI:
      case QChar::DirFSI:
        return true;
      default:
        return false;
    }
  });
}

QString nameAndUsername(const QString& name, const QString& username) {
  return QStringLiteral("%1 %2").arg(isolated(name), isolated(u'@' + username));
}

}  // namespace roost
