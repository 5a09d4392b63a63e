#pragma once

#include <QSystemTrayIcon>

#include "gui/notifications/desktop_notices.h"

namespace roost {

/// Shows notifications as messages of an icon in the system tray, for systems without D-Bus.
class TrayNotices : public DesktopNotices {
  Q_OBJECT

 public:
  TrayNotices();
  void show(int number, const QString& title, const QString& text) override;
  void withdrawAll() override { m_icon.hide(); }

 private:
  QSystemTrayIcon m_icon;
  int m_latest = 0;  ///< The only one whose press is reported.
};

}  // namespace roost
