#include "gui/messages/column_bar.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "gui/controls/height_at.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int hairline = 1;

}  // namespace

void ColumnBar::setContent(QWidget* content) {
  m_content = content;
  content->setParent(this);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  place();
}

QRect ColumnBar::column() const {
  const int room = std::min(width(), measure::column);
  return {(width() - room) / 2, 0, room, height()};
}

int ColumnBar::heightForWidth(int width) const {
  return m_content ? heightAt(*m_content, std::min(width, measure::column)) + hairline : 0;
}

QSize ColumnBar::sizeHint() const { return {measure::column, heightForWidth(std::max(width(), 1))}; }

void ColumnBar::place() {
  if (m_content)
    m_content->setGeometry(
        column().adjusted(0, m_side == BelowList ? hairline : 0, 0, m_side == AboveList ? -hairline : 0));
}

bool ColumnBar::event(QEvent* event) {
  if (event->type() == QEvent::LayoutRequest) updateGeometry();
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) place();
  return QWidget::event(event);
}

void ColumnBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  const QRect within = column();
  painter.fillRect(rect(), theme.window);
  painter.fillRect(within, theme.surface);
  painter.fillRect(QRect(within.left(), m_side == BelowList ? 0 : height() - hairline, within.width(), hairline),
                   theme.line);
  if (within.width() == width()) return;
  for (const int x : {within.left() - 1, within.right() + 1}) painter.fillRect(QRect(x, 0, 1, height()), theme.line);
}

}  // namespace roost
