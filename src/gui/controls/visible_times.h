#pragma once

#include <QObject>

#include "core/storage/clock.h"
#include "gui/controls/wall_clock_timer.h"

class QWidget;

namespace roost {

/// Keeps the times that a window shows right as time goes by. Whoever shows one says when it will read otherwise; the
/// one timer of the window sleeps until the first of these instants, or midnight. While the window can't be seen it is
/// off. It never sleeps for long, as nothing tells of another time zone, nor on every system of a clock that was set.
class VisibleTimes : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::minutes longestSleep{1};

  VisibleTimes(QWidget& window, Clock clock);

  qint64 now() const { return m_clock(); }
  /// Something that is seen reads otherwise from this instant on.
  void expect(qint64 instant);
  bool isAwaiting() const { return m_timer.isActive(); }

 Q_SIGNALS:
  /// Time has gone by: whoever shows a time looks whether it still reads so, and says what to expect next.
  void passed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool isSeen() const;
  /// The window may have come into sight or gone out of it.
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
