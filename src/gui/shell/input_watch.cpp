#include "gui/shell/input_watch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QMouseEvent>
#include <QWidget>

#include "gui/pages/navigator.h"
#include "gui/pages/services.h"
#include "gui/shell/physical_shortcuts.h"

namespace roost {

InputWatch::InputWatch(QWidget& window, Services& services, Navigator& navigator)
    : QObject(&window), m_window(window), m_services(services), m_navigator(navigator) {
  new PhysicalShortcuts(this);
  qApp->installEventFilter(this);
}

bool InputWatch::pressesButton(const QKeyEvent& key, QWidget& widget) {
  auto* button = qobject_cast<QAbstractButton*>(&widget);
  if (!button || qobject_cast<QCheckBox*>(button) || key.modifiers() & ~Qt::KeypadModifier ||
      (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter))
    return false;
  // Queued, because the click may delete the button while it handles this event. A held key clicks only once.
  if (!key.isAutoRepeat()) QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
  return true;
}

bool InputWatch::eventFilter(QObject* watched, QEvent* event) {
  const bool pressed = event->type() == QEvent::MouseButtonPress;
  // A shortcut's key never arrives as a KeyPress; the widget only gets a ShortcutOverride.
  const bool keyed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (!pressed && !keyed) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget || widget->window() != &m_window) return false;
  m_keyboardUsed = keyed;
  if (m_services.session.isSignedIn()) (void)m_services.users.markSeen(m_services.viewer());
  if (event->type() == QEvent::ShortcutOverride) return false;
  if (keyed) return pressesButton(static_cast<QKeyEvent&>(*event), *widget);
  const auto button = static_cast<QMouseEvent*>(event)->button();
  if (button == Qt::BackButton) m_navigator.back();
  if (button == Qt::ForwardButton) m_navigator.forward();
  return button == Qt::BackButton || button == Qt::ForwardButton;
}

}  // namespace roost
