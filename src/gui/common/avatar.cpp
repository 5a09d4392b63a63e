#include "gui/common/avatar.h"

#include <QPainter>

#include "gui/common/identicon.h"
#include "gui/common/theme.h"

namespace roost {

Avatar::Avatar(int diameter, QWidget* parent) : QAbstractButton(parent), m_diameter(diameter) {
  setFixedSize(diameter, diameter);
  setCursor(Qt::PointingHandCursor);
}

void Avatar::showUser(const QByteArray& digest, const QString& name) {
  m_digest = digest;
  setAccessibleName(tr("Profile of %1").arg(name));
  update();
}

void Avatar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintIdenticon(painter, rect(), m_digest);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::of(palette()).accent, 2));
  painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
}

}  // namespace roost
