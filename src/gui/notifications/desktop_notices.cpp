#include "gui/notifications/desktop_notices.h"

#include <QSystemTrayIcon>

#include "gui/notifications/tray_notices.h"
#ifdef ROOST_DBUS
#include "gui/notifications/bus_notices.h"
#endif

namespace roost {

std::unique_ptr<DesktopNotices> DesktopNotices::make() {
#ifdef ROOST_DBUS
  if (const auto bus = QDBusConnection::sessionBus(); bus.isConnected()) return std::make_unique<BusNotices>(bus);
#endif
  if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
    return std::make_unique<TrayNotices>();
  return nullptr;
}

}  // namespace roost
