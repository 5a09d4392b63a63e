#include "gui/controls/bring_to_front.h"

#include <QApplication>
#include <QWidget>

namespace roost {

void bringToFront(QWidget& window, const QByteArray& activationToken) {
  window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
  window.raise();
  // Under Wayland a window can come to the front only with an activation token, which Qt reads from this variable.
  // https://wayland.app/protocols/xdg-activation-v1
  if (!activationToken.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", activationToken);
  window.activateWindow();
  qunsetenv("XDG_ACTIVATION_TOKEN");
  // If the system doesn't let a program raise its own window, the window at least asks for attention.
  QApplication::alert(&window);
}

}  // namespace roost
