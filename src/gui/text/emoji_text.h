#pragma once

#include <QSyntaxHighlighter>
#include <QTextLayout>

class QLabel;

namespace roost {

/// Formats that give every emoji in `text` the emoji font; empty if there are no emoji or no such font. Qt 6.4 chooses
/// a font for each character, so it draws emoji of several characters as their parts, and some in black.
QList<QTextLayout::FormatRange> emojiFormats(const QString& text);

/// Where the baseline of a line of text lies in `rect`, whatever fonts its scripts and emoji need besides `font`.
qreal baselineIn(const QRect& rect, const QFont& font);

/// A laid-out line of text with emoji.
class EmojiLine {
 public:
  EmojiLine(const QString& text, const QFont& font);

  qreal width() const { return m_layout.lineAt(0).naturalTextWidth(); }
  /// The text, elided to fit into `width` pixels.
  QString elided(qreal width) const;
  /// Draws in the painter's color, at a side of `rect` and vertically centered.
  void draw(QPainter& painter, const QRect& rect, Qt::Alignment side) const;

  const QTextLayout& layout() const { return m_layout; }

 private:
  QTextLayout m_layout;
};

/// Shows the emoji in a document, such as a post being written, in the emoji font.
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
