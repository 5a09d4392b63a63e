#include "gui/pages/undo_steps.h"

#include <utility>

namespace roost {

int UndoSteps::push(Step step) {
  if (m_steps.size() == most) m_steps.pop_front();
  m_steps.push_back({++m_lastNumber, std::move(step)});
  Q_EMIT changed();
  return m_lastNumber;
}

void UndoSteps::undo() {
  if (m_steps.empty()) return;
  const Step step = std::move(m_steps.back().step);
  m_steps.pop_back();
  step.takeBack();
  Q_EMIT changed();
}

void UndoSteps::undo(int number) {
  if (!m_steps.empty() && m_steps.back().number == number) undo();
}

void UndoSteps::clear() {
  m_steps.clear();
  Q_EMIT changed();
}

void UndoSteps::review() {
  while (!m_steps.empty() && !m_steps.back().step.applies()) {
    const int number = m_steps.back().number;
    m_steps.pop_back();
    Q_EMIT gone(number);
    Q_EMIT changed();
  }
}

}  // namespace roost
