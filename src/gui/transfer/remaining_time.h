#pragma once

#include <QCoreApplication>
#include <chrono>
#include <optional>

namespace roost {

/// Guesses how long a job still takes, and says so in steps that don't flicker.
class RemainingTime {
  Q_DECLARE_TR_FUNCTIONS(roost::RemainingTime)

 public:
  /// What comes takes longer, or less long, than what is done: forgets how fast the job was.
  void restart();

  /// `done` is the finished part of the job, from 0 to 1, at that time since any fixed moment. Returns what to show,
  /// such as "about 20 seconds left"; empty for as long as it can't be guessed.
  QString after(std::chrono::milliseconds time, double done);

 private:
  std::optional<std::chrono::seconds> guess(std::chrono::milliseconds time, double done) const;
  static QString textOf(std::chrono::seconds left);

  struct Start {
    std::chrono::milliseconds time{};
    double done = 0;
  };
  std::optional<Start> m_start;
  std::optional<std::chrono::seconds> m_shown;
};

}  // namespace roost
