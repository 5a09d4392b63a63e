#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "gui/controls/wall_clock_timer.h"

class QWidget;

namespace roost {

/// Keeps the times shown in a window up to date. Each widget that shows a time calls `expect` with the instant at which
/// the text changes, and the window's single timer sleeps until the first of these or midnight. It is off while the
/// window can't be seen. It sleeps for at most `longestSleep`, because a change of the time zone is never reported, and
/// a change of the clock only on some systems.
class VisibleTimes : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::minutes longestSleep{1};

  VisibleTimes(QWidget& window, Clock clock);

  qint64 now() const { return m_clock(); }
  /// A time that is shown reads differently from this instant on, in UTC milliseconds.
  void expect(qint64 instant);
  bool isAwaiting() const { return m_timer.isActive(); }

 Q_SIGNALS:
  /// Time has passed. Widgets update the times they show, and call `expect` again.
  void passed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isSeen() const;
  /// Renews the times if the window has become visible, and stops the timer if it has been hidden.
  void look();
  void renew();
  void sleep();

  QWidget& m_window;
  const Clock m_clock;
  WallClockTimer m_timer;
  qint64 m_next = 0;
  bool m_wasSeen = false;
  bool m_isRenewing = false;
};

}  // namespace roost
