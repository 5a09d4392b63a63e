#pragma once

#include <QFrame>

#include "gui/pages/services.h"

namespace roost {

class AccountButton;
class AvatarCache;
class GoToField;
struct WindowActions;

/// Back, forward, the field that goes to a user, and the viewer with their menu.
class TopBar : public QFrame {
  Q_OBJECT

 public:
  TopBar(Services& services, AvatarCache& avatars, const WindowActions& actions, QWidget* parent = nullptr);

  GoToField& goTo() const { return *m_goTo; }
  /// Shows who is signed in.
  void showViewer(const User& viewer);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  GoToField* m_goTo;
  AccountButton* m_account;
};

}  // namespace roost
