#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace roost {

class Navigator;
struct Services;

/// What a press means anywhere in a window: that the viewer is here, whether by key or by pointer, and with the mouse's
/// own buttons the way back and forward.
class InputWatch : public QObject {
  Q_OBJECT

 public:
  InputWatch(QWidget& window, Services& services, Navigator& navigator);
  /// Whether the last press was that of a key.
  bool isKeyboardUsed() const { return m_keyboardUsed; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// As in a dialog, where Qt itself has Return press the button that has the focus.
  static bool pressesButton(const QKeyEvent& key, QWidget& widget);

  QWidget& m_window;
  Services& m_services;
  Navigator& m_navigator;
  bool m_keyboardUsed = false;
};

}  // namespace roost
