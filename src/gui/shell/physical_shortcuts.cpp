#include "gui/shell/physical_shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QWindow>

#include "gui/controls/physical_keys.h"

namespace roost {
namespace {

QKeySequence sequenceOf(const QList<QKeyCombination>& keys) {
  const auto at = [&](qsizetype key) { return key < keys.size() ? keys[key] : QKeyCombination::fromCombined(0); };
  return {at(0), at(1), at(2), at(3)};
}

/// The actions whose shortcuts work in the window now.
QList<QAction*> actionsIn(const QWidget& window) {
  QList<QAction*> actions = window.actions();
  for (const QWidget* part : window.findChildren<QWidget*>())
    if (part->window() == &window && part->isVisible() && part->isEnabled()) actions += part->actions();
  actions.removeIf([](const QAction* action) { return !action->isEnabled() || !action->isVisible(); });
  return actions;
}

/// Opens the menu that has `keys` as its mnemonic. Returns whether there is one.
bool openMenu(const QWidget& window, const QKeySequence& keys) {
  const auto* main = qobject_cast<const QMainWindow*>(&window);
  if (!main || !main->menuWidget() || !main->menuBar()->isVisible()) return false;
  for (QAction* menu : main->menuBar()->actions()) {
    if (!menu->isEnabled() || QKeySequence::mnemonic(menu->text()) != keys) continue;
    main->menuBar()->setActiveAction(menu);
    return true;
  }
  return false;
}

}  // namespace

PhysicalShortcuts::PhysicalShortcuts(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool PhysicalShortcuts::eventFilter(QObject* watched, QEvent* event) {
  const bool isAsked = event->type() == QEvent::ShortcutOverride;
  // A key event reaches the window first and its widgets afterwards. It is handled once, at the window.
  if ((!isAsked && event->type() != QEvent::KeyPress) || !watched->isWindowType()) return false;
  const auto& key = static_cast<const QKeyEvent&>(*event);
  learnLayout(key);
  if (std::exchange(m_isUnanswered, isAsked) && isAsked) m_pressed.clear();
  return !isAsked && press(key);
}

void PhysicalShortcuts::learnLayout(const QKeyEvent& event) {
  // With Ctrl, Qt reports the letter of another layout if one is set up.
  if (!isAtLetter(event) || event.modifiers() & Qt::ControlModifier) return;
  if (isForeignLetter(event.key())) m_isLayoutForeign = true;
  if (event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z) m_isLayoutForeign = false;
}

bool PhysicalShortcuts::press(const QKeyEvent& event) {
  QWidget* const window = QApplication::activeWindow();
  if (!window || QApplication::activePopupWidget() || isModifier(event.key())) return false;
  const auto byPlace = keysByPlace(event, m_isLayoutForeign);
  // Once a shortcut was begun by position, its next key may be one that the layout itself has.
  if (!byPlace && m_pressed.isEmpty()) return false;
  const QKeyCombination keys = byPlace.value_or(event.keyCombination());
  QWidget* const focus = window->focusWidget() ? window->focusWidget() : window;
  if (m_pressed.isEmpty()) {
    const bool isWritten = !(keys.keyboardModifiers() & ~Qt::ShiftModifier);
    const QString text = isWritten ? QString(QChar(static_cast<ushort>(keys.key()))) : QString();
    const auto latin = [&](QEvent::Type type) {
      return QKeyEvent(type, keys.key(), keys.keyboardModifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
                       event.nativeModifiers(), text, event.isAutoRepeat(), static_cast<quint16>(event.count()));
    };
    QKeyEvent question = latin(QEvent::ShortcutOverride);
    question.ignore();
    QCoreApplication::sendEvent(focus, &question);
    if (question.isAccepted()) {
      // In a text field, letters follow the layout, but commands such as Ctrl+C work by position as well.
      if (isWritten) return false;
      QKeyEvent command = latin(QEvent::KeyPress);
      QCoreApplication::sendEvent(focus, &command);
      return true;
    }
  }
  return run(*window, keys, event.isAutoRepeat());
}

bool PhysicalShortcuts::run(const QWidget& window, QKeyCombination keys, bool isRepeated) {
  const bool wasBegun = !m_pressed.isEmpty();
  m_pressed.append(keys);
  const QKeySequence pressed = sequenceOf(m_pressed);
  bool isBegun = false;
  for (QAction* action : actionsIn(window))
    for (const QKeySequence& shortcut : action->shortcuts()) {
      const auto match = pressed.matches(shortcut);
      isBegun = isBegun || match == QKeySequence::PartialMatch;
      if (match != QKeySequence::ExactMatch) continue;
      m_pressed.clear();
      if (!isRepeated || action->autoRepeat()) action->trigger();
      return true;
    }
  if (isBegun) return true;
  m_pressed.clear();
  // As with shortcuts run by Qt, a key that follows a partial shortcut without completing one does nothing else.
  return wasBegun || openMenu(window, pressed);
}

}  // namespace roost
