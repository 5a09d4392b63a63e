#include "gui/text/written_text.h"

#include <QPlainTextEdit>

#include "gui/text/emoji_text.h"

namespace roost {

void prepareForWriting(QPlainTextEdit& edit) {
  new EmojiHighlighter(edit.document());
  // By default, QPlainTextEdit aligns everything to the left.
  const auto chooseSide = [&edit] {
    const QString text = edit.toPlainText();
    const bool fromRight = text.isEmpty() ? edit.isRightToLeft() : text.isRightToLeft();
    const Qt::Alignment side = fromRight ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = edit.document()->defaultTextOption();
    if (option.alignment() == side) return;
    option.setAlignment(side);
    edit.document()->setDefaultTextOption(option);
  };
  QObject::connect(&edit, &QPlainTextEdit::textChanged, &edit, chooseSide);
  chooseSide();
}

}  // namespace roost
