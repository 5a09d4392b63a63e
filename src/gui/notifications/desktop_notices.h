#pragma once

#include <QObject>
#include <memory>

namespace roost {

/// The desktop's way to show notifications outside the window.
class DesktopNotices : public QObject {
  Q_OBJECT

 public:
  /// The best way that this system has; null if it has none. Connecting to it takes a moment.
  static std::unique_ptr<DesktopNotices> make();

  /// Shows a notification, which has this number in `pressed`. Both texts are plain.
  virtual void show(int number, const QString& title, const QString& text) = 0;
  /// Removes all that are still shown.
  virtual void withdrawAll() = 0;

 Q_SIGNALS:
  /// The user has chosen a notification. The token allows a window to come to the front; it can be empty.
  void pressed(int number, const QByteArray& activationToken);
};

}  // namespace roost
