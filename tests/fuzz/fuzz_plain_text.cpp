// Whatever a name contains, the text around it stays where it is, and a tooltip or a menu shows the name unchanged.

#include <QTextDocument>

#include "fuzz/fuzzer.h"
#include "gui/controls/action_registry.h"
#include "gui/text/plain_text.h"

namespace roost::plain_text_fuzz {

using namespace test;
namespace {

/// The number of isolates that a text leaves open; below zero if it closes one that it hasn't opened.
qsizetype depthAfter(const QString& text) {
  qsizetype depth = 0;
  for (const QChar character : text) {
    const auto direction = character.direction();
    if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI) ++depth;
    if (direction == QChar::DirPDI && --depth < 0) return depth;
    // The end of a paragraph ends every isolate.
    if (direction == QChar::DirB && depth > 0) return depth;
  }
  return depth;
}

void tryInput(const QByteArray& input) {
  const QString text = textOf(input);
  const QString name = isolated(text);
  expect(!turnsTextRound(text) || name != text, "what turns text round is isolated", text);
  expect(name == text || depthAfter(name) == 0, "isolates are closed", text);
  expect(nameAndUsername(text, text).contains(u'@'), "a name comes with a username", text);

  expect(withoutMnemonic(menuTextOf(text)) == text || text.contains(u'('), "a menu shows a text as it is", text);

  QTextDocument toolTip;
  toolTip.setHtml(toolTipOf(text));
  expect(toolTip.blockCount() == 1 || text.contains(u'\n') || text.contains(u'\r') ||
             text.contains(QChar::ParagraphSeparator),
         "a tooltip is one paragraph", text);
  QString letters, shown;
  for (const QChar character : text)
    if (character.isPrint() && !character.isSpace()) letters += character;
  for (const QChar character : toolTip.toPlainText())
    if (character.isPrint() && !character.isSpace()) shown += character;
  expect(shown == letters, "a tooltip shows a text as it is", text + " | " + toolTip.toPlainText());
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::plain_text_fuzz
