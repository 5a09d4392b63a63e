#pragma once

#include <QSyntaxHighlighter>
#include <QTextLayout>

class QLabel;

namespace roost {

/// Qt 6.4 chooses a font for each character, so that emoji made of several are drawn as their parts, and some in black.
/// These formats give every emoji in `text` the emoji font; they are empty where there is none, of either.
QList<QTextLayout::FormatRange> emojiFormats(const QString& text);

/// A line of text with emoji, laid out.
class EmojiLine {
 public:
  EmojiLine(const QString& text, const QFont& font);

  qreal width() const { return m_layout.lineAt(0).naturalTextWidth(); }
  /// The text cut with an ellipsis, so that it fits into `width`.
  QString elided(qreal width) const;
  /// Draws in the painter's colour, at a side of `rect` and in the middle of its height.
  void draw(QPainter& painter, const QRect& rect, Qt::Alignment side) const;

  const QTextLayout& layout() const { return m_layout; }

 private:
  QTextLayout m_layout;
};

/// Draws the emoji in a document, such as a text that is being written, with the emoji font.
class EmojiHighlighter : public QSyntaxHighlighter {
  Q_OBJECT

 public:
  using QSyntaxHighlighter::QSyntaxHighlighter;

 protected:
  void highlightBlock(const QString& text) override;
};

/// Sets the label's text, as plain text with emoji.
void showText(QLabel& label, const QString& text);

}  // namespace roost
