#pragma once

#include <QFrame>

#include "gui/pages/page.h"

namespace roost {

class AccountButton;
class GoToField;
struct WindowActions;

/// Back, forward, the field that goes to a user, and the viewer with their menu.
class TopBar : public QFrame {
  Q_OBJECT

 public:
  TopBar(const PageContext& context, const WindowActions& actions, QWidget* parent = nullptr);

  /// Moves the focus to the field and selects its text.
  void askWhereTo();
  /// Shows the signed-in user.
  void showViewer(const User& viewer);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  GoToField* m_goTo;
  AccountButton* m_account;
};

}  // namespace roost
