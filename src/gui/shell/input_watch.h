#pragma once

#include <QObject>

class QWidget;

namespace roost {

class Navigator;
struct Services;

/// What a press means anywhere in a window: that the viewer is here, and with the mouse's own buttons the way back and
/// forward.
class InputWatch : public QObject {
  Q_OBJECT

 public:
  InputWatch(QWidget& window, Services& services, Navigator& navigator);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget& m_window;
  Services& m_services;
  Navigator& m_navigator;
};

}  // namespace roost
