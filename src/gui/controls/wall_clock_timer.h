#pragma once

#include <QSocketNotifier>
#include <QTimer>
#include <chrono>
#include <memory>

namespace roost {

/// A single-shot timer. On Linux, unlike QTimer, it counts the time that the computer sleeps, and fires at once if the
/// clock is set.
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
  QTimer m_timer;  ///< The fallback.
  int m_descriptor = -1;
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace roost
