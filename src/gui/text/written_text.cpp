#include "gui/text/written_text.h"

#include <QPlainTextEdit>

#include "gui/text/emoji_text.h"
#include "gui/text/isolated_text.h"

namespace roost {

void prepareForWriting(QPlainTextEdit& edit) {
  new EmojiHighlighter(edit.document());
  // By default, QPlainTextEdit aligns everything to the left.
  const auto chooseSide = [&edit] {
    const QString text = edit.toPlainText();
    const bool fromRight = text.isEmpty() ? edit.isRightToLeft() : runsFromRight(text);
    const Qt::Alignment side = fromRight ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = edit.document()->defaultTextOption();
    const Qt::LayoutDirection direction = fromRight ? Qt::RightToLeft : Qt::LeftToRight;
    if (option.alignment() == side && option.textDirection() == direction) return;
    option.setAlignment(side);
    option.setTextDirection(direction);
    edit.document()->setDefaultTextOption(option);
  };
  QObject::connect(&edit, &QPlainTextEdit::textChanged, &edit, chooseSide);
  chooseSide();
}

}  // namespace roost
