#pragma once

#include <QWidget>
#include <functional>

#include "gui/controls/pill_button.h"

class QBoxLayout;
class QLabel;

namespace roost {

/// Shown in place of an empty list: a title, a hint about what to do next, and buttons that do it.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);
  void say(const QString& title, const QString& hint);
  /// Has screen readers speak the title.
  void announce();
  /// Adds a widget between the hint and the buttons, and takes ownership of it.
  void addPart(QWidget* part);
  QWidget* addButton(const QString& name, const QString& text, PillLook look, std::function<void()> pressed);
  /// The first visible button; null if there is none.
  QWidget* firstButton() const;
  void setButtonsVisible(bool visible);

 protected:
  bool event(QEvent* event) override;

 private:
  /// Puts the buttons below each other if there is no room for them in a row.
  void arrangeButtons();

  QLabel* m_title;
  QLabel* m_hint;
  QBoxLayout* m_buttons;
  QList<QWidget*> m_all;
};

}  // namespace roost
