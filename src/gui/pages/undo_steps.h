#pragma once

#include <QObject>
#include <deque>
#include <functional>

namespace roost {

/// What has been done and can be taken back, the latest first. A step whose effect somebody has changed since no
/// longer applies, and is gone.
class UndoSteps : public QObject {
  Q_OBJECT

 public:
  struct Step {
    QString text;                   ///< As a menu has it, such as "Follow susan".
    std::function<bool()> applies;  ///< Whether all is still as the step left it.
    std::function<void()> takeBack;
  };
  static constexpr size_t most = 50;  ///< Older ones are forgotten, and with them what they keep.

  /// Returns the step's number.
  int push(Step step);
  /// Takes the latest back.
  void undo();
  /// The same, where the latest is this one.
  void undo(int number);
  bool canUndo() const { return !m_steps.empty(); }
  /// What the latest did; empty where there is none.
  QString text() const { return m_steps.empty() ? QString() : m_steps.back().step.text; }
  void clear();

  /// Forgets the latest while it no longer applies. An older one may apply again once those after it are taken back.
  void review();

 Q_SIGNALS:
  void changed();
  /// A step is gone that had not been taken back.
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
