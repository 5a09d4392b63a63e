#pragma once

#include <QTimer>
#include <deque>
#include <functional>
#include <optional>

#include "core/storage/error.h"

namespace roost {

/// The user's operations while another program keeps the database busy. Each runs once, in order, as soon as the
/// database is free.
class PendingOperations : public QObject {
  Q_OBJECT

 public:
  struct Action {
    std::function<std::optional<Error>()> act;  ///< Does everything or, if it returns an error, nothing.
    std::function<void()> dropped = {};         ///< Called if it failed or was given up.
  };

  PendingOperations();

  /// Runs `action` now or, if others are waiting or the database is busy, in its turn.
  void run(Action action);
  int count() const { return static_cast<int>(m_waiting.size()); }

  /// Drops all waiting actions.
  void giveUp();

 Q_SIGNALS:
  /// Emitted after every attempt that found the database busy.
  void waiting(int count);
  /// Nothing is waiting any longer. Not emitted by `giveUp`.
  void waited();
  /// `action` failed for a reason other than a busy database.
  void failed(const roost::Error& error, const roost::PendingOperations::Action& action);

 private:
  void doNext();

  std::deque<Action> m_waiting;
  QTimer m_timer;
  bool m_isActing = false;
};

}  // namespace roost
