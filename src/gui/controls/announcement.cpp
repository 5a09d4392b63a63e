#include "gui/controls/announcement.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace roost {
namespace {

using namespace std::chrono_literals;
constexpr auto timeToSay = 10s;

QAccessibleInterface* announcementInterface(const QString&, QObject* object) {
  auto* announcement = qobject_cast<Announcement*>(object);
  return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

}  // namespace

Announcement::Announcement(QWidget* window) : QWidget(window) {
  setObjectName(QStringLiteral("announcement"));
  resize(0, 0);
  m_timer.setSingleShot(true);
  m_timer.setInterval(timeToSay);
  connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
}

void Announcement::of(QWidget& widget, const QString& text) {
  QAccessible::installFactory(announcementInterface);
  QAccessibleEvent alert(&widget, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
  // On Linux, Qt doesn't forward alerts, but screen readers speak a notification when it is shown.
  QWidget* const window = widget.window();
  auto* announcement = window->findChild<Announcement*>({}, Qt::FindDirectChildrenOnly);
  if (!announcement) announcement = new Announcement(window);
  announcement->hide();
  announcement->setAccessibleName(text);
  announcement->show();
  announcement->m_timer.start();
}

void Announcement::in(QLabel& label, const QString& text) {
  label.setText(text);
  label.setAccessibleName(text);
  label.show();
  of(label);
}

}  // namespace roost
