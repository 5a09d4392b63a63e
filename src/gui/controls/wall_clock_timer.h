#pragma once

#include <QSocketNotifier>
#include <QTimer>
#include <chrono>
#include <memory>

namespace roost {

/// Fires once, as a single-shot QTimer does; but where the system can tell, the time that the computer sleeps counts,
/// and a clock that is set ends the wait at once. QTimer itself knows of neither.
class WallClockTimer : public QObject {
  Q_OBJECT

 public:
  explicit WallClockTimer(QObject* parent = nullptr);
  ~WallClockTimer() override;

  void start(std::chrono::milliseconds after);
  void stop();
  bool isActive() const { return m_isActive; }

 Q_SIGNALS:
  void timeout();

 private:
  void fire();

  bool m_isActive = false;
  QTimer m_timer;  ///< Where there is nothing better.
  int m_descriptor = -1;
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace roost
