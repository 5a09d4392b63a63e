#pragma once

#include <QTextLayout>

class QPainter;

namespace roost {

/// A note of the viewer's below a post, as plain text laid out for a width.
class PostNote {
 public:
  PostNote(const QString& text, const QFont& interface, int width);
  int height() const { return m_height; }
  void draw(QPainter& painter, const QPointF& at, const QRectF& clip) const { m_lines.draw(&painter, at, {}, clip); }

 private:
  QTextLayout m_lines;
  int m_height = 0;
};

}  // namespace roost
