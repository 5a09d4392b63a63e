#include "gui/notifications/tray_notices.h"

#include <QGuiApplication>

namespace roost {

TrayNotices::TrayNotices() : m_icon(QGuiApplication::windowIcon()) {
  m_icon.setToolTip(tr("Roost"));
  connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT pressed(m_latest, {}); });
  connect(&m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT pressed(m_latest, {}); });
}

void TrayNotices::show(int number, const QString& title, const QString& text) {
  m_latest = number;
  m_icon.show();
  m_icon.showMessage(title, text, m_icon.icon());
}

}  // namespace roost
