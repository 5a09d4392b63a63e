#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace roost {

class Navigator;
struct Services;

/// Handles key and mouse presses anywhere in a window: notes that the viewer is active and whether they use the
/// keyboard, and makes the mouse's back and forward buttons work.
class InputWatch : public QObject {
  Q_OBJECT

 public:
  InputWatch(QWidget& window, Services& services, Navigator& navigator);
  /// Whether the last press was of a key.
  bool isKeyboardUsed() const { return m_keyboardUsed; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Lets Return press the focused button, as Qt does by itself only in dialogs. Returns whether the key was Return on
  /// a button.
  static bool pressesButton(const QKeyEvent& key, QWidget& widget);

  QWidget& m_window;
  Services& m_services;
  Navigator& m_navigator;
  bool m_keyboardUsed = false;
};

}  // namespace roost
