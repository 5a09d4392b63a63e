#pragma once

#include <QTextLayout>

namespace roost {

/// A text in a few lines, elided at the end of the last one. Line breaks in it are spaces.
class ClampedText {
 public:
  enum class Side { Leading, OfScript };  ///< Of the layout, or the one where the text's own script begins.

  ClampedText(const QString& text, const QFont& font, int width, int mostLines, Side side = Side::Leading,
              Qt::LayoutDirection direction = Qt::LeftToRight);

  int height() const { return m_height; }
  void draw(QPainter& painter, const QPoint& at, const QColor& color) const;

 private:
  void lay(const QString& text, int mostLines);

  QTextLayout m_layout;
  int m_width;
  int m_height = 0;
};

}  // namespace roost
