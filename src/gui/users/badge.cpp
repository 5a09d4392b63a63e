#include "gui/users/badge.h"

#include <QPainter>

#include "gui/users/user_row_layout.h"

namespace roost {

void Badge::setText(const QString& text) {
  m_text = text;
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  setFixedSize(sizeHint());
  update();
}

QSize Badge::sizeHint() const { return badgeSize(m_text, font()); }

void Badge::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintBadge(painter, rect(), m_text, font(), palette());
}

}  // namespace roost
