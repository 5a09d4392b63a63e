#pragma once

#include <QObject>
#include <deque>
#include <functional>

namespace roost {

/// The steps that can be undone, latest first. A step whose effect has been changed by someone else no longer applies
/// and is dropped by `review`.
class UndoSteps : public QObject {
  Q_OBJECT

 public:
  struct Step {
    QString text;                   ///< As shown in a menu, such as "Follow susan".
    std::function<bool()> applies;  ///< Whether the step's effect is unchanged.
    std::function<void()> takeBack;
  };
  static constexpr size_t most = 50;  ///< Older steps are dropped, with the data they hold.

  /// Returns the step's number.
  int push(Step step);
  /// Undoes the latest step.
  void undo();
  /// Undoes the step with this number, if it is the latest.
  void undo(int number);
  bool canUndo() const { return !m_steps.empty(); }
  /// The text of the latest step; empty if there is none.
  QString text() const { return m_steps.empty() ? QString() : m_steps.back().step.text; }
  void clear();

  /// Drops the latest steps that no longer apply. Stops at one that does, because undoing it may restore older ones.
  void review();

 Q_SIGNALS:
  void changed();
  /// `review` has dropped a step.
  void gone(int number);

 private:
  struct Numbered {
    int number;
    Step step;
  };

  std::deque<Numbered> m_steps;
  int m_lastNumber = 0;
};

}  // namespace roost
