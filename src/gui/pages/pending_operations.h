#pragma once

#include <QTimer>
#include <deque>
#include <functional>
#include <optional>

#include "core/storage/error.h"

namespace roost {

/// What the user did while another program kept the database busy: done as soon as it is free, in the order in which
/// it was asked for, each once.
class PendingOperations : public QObject {
  Q_OBJECT

 public:
  struct Action {
    std::function<std::optional<Error>()> act;  ///< Does it all or, when it returns an error, nothing.
    std::function<void()> dropped = {};         ///< It has failed, or is not waited for any more.
  };

  PendingOperations();

  /// Does `action` now or, where others are waiting or the database is busy, when its turn comes.
  void run(Action action);
  int count() const { return static_cast<int>(m_waiting.size()); }

  /// Forgets what is waiting.
  void giveUp();

 Q_SIGNALS:
  /// Said again and again while there is something to wait for.
  void waiting(int count);
  /// There is nothing to wait for any more.
  void waited();
  /// `action` could not be done for another reason than that the database is busy.
  void failed(const roost::Error& error, const roost::PendingOperations::Action& action);

 private:
  void doNext();

  std::deque<Action> m_waiting;
  QTimer m_timer;
  bool m_isActing = false;
};

}  // namespace roost
