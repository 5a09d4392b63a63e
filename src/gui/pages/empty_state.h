#pragma once

#include <QWidget>
#include <functional>

#include "gui/controls/pill_button.h"

class QBoxLayout;
class QLabel;

namespace roost {

/// What a list says when it has nothing to show: what is so, what to do next, and buttons that do it.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);
  void say(const QString& title, const QString& hint);
  /// Shown between the words and the buttons; belongs to this.
  void addPart(QWidget* part);
  QWidget* addButton(const QString& name, const QString& text, PillLook look, std::function<void()> pressed);
  /// The first that can be seen; null for none.
  QWidget* firstButton() const;
  void setButtonsVisible(bool visible);

 private:
  QLabel* m_title;
  QLabel* m_hint;
  QBoxLayout* m_buttons;
  QList<QWidget*> m_all;
};

}  // namespace roost
