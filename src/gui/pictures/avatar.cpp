#include "gui/pictures/avatar.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

#include "gui/pictures/avatar_cache.h"
#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

/// The dragged local file; empty if there is none, more than one, or it isn't local.
QString fileIn(const QMimeData& data) {
  const QList<QUrl> addresses = data.urls();
  return addresses.size() == 1 ? addresses.first().toLocalFile() : QString();
}

}  // namespace

Avatar::Avatar(QWidget* parent) : QAbstractButton(parent) { setCursor(Qt::PointingHandCursor); }

void Avatar::setUp(int diameter, AvatarCache& cache) {
  m_diameter = diameter;
  m_cache = &cache;
  setFixedSize(diameter, diameter);
  connect(&cache, &AvatarCache::ready, this, [this](UserId user) {
    if (user == m_avatar.user) update();
  });
}

void Avatar::showUser(const AvatarKey& avatar, const QString& name) {
  m_avatar = avatar;
  setAccessibleName(tr("Profile of %1").arg(isolated(name)));
  update();
}

void Avatar::dragEnterEvent(QDragEnterEvent* event) {
  if (fileIn(*event->mimeData()).isEmpty()) return;
  event->setDropAction(Qt::CopyAction);
  event->accept();
  m_dropOffered = true;
  update();
}

void Avatar::dragLeaveEvent(QDragLeaveEvent*) {
  m_dropOffered = false;
  update();
}

void Avatar::dropEvent(QDropEvent* event) {
  dragLeaveEvent(nullptr);
  event->setDropAction(Qt::CopyAction);
  event->accept();
  Q_EMIT pictureDropped(fileIn(*event->mimeData()));
}

void Avatar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  m_cache->paint(painter, rect(), m_avatar);
  if (!hasFocus() && !m_dropOffered) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::of(palette()).accent, m_dropOffered ? 4 : 2));
  painter.drawEllipse(QRectF(rect()).adjusted(2, 2, -2, -2));
}

}  // namespace roost
