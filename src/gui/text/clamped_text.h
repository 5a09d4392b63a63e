#pragma once

#include <QTextLayout>

#include "gui/text/isolated_text.h"

namespace roost {

/// A text in a few lines, elided at the end of the last one. Line breaks in it are spaces. Links, mentions and tags are
/// isolated in a text that is on the side of its script: that is how people's texts are shown.
class ClampedText {
 public:
  enum class Side { Leading, OfScript };  ///< Of the layout, or the one where the text's own script begins.

  ClampedText(const QString& text, const QFont& font, int width, int mostLines, Side side = Side::Leading,
              Qt::LayoutDirection direction = Qt::LeftToRight);

  int height() const { return m_height; }
  void draw(QPainter& painter, const QPoint& at, const QColor& color) const;

 private:
  void lay(const IsolatedText& text, int mostLines);

  QTextLayout m_layout;
  int m_width;
  int m_height = 0;
};

}  // namespace roost
