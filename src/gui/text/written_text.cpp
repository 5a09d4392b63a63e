#include "gui/text/written_text.h"

#include <QPlainTextEdit>
#include <algorithm>

#include "gui/text/emoji_text.h"

namespace roost {

bool runsFromRight(const QString& post) {
  QStringView rest = QStringView(post).trimmed();
  while (rest.startsWith(u'@')) {
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](QChar character) { return character.isSpace(); });
    rest = rest.sliced(end - rest.cbegin()).trimmed();
  }
  return rest.isEmpty() ? post.isRightToLeft() : rest.isRightToLeft();
}

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
