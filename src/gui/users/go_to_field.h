#pragma once

#include <QLineEdit>

#include "core/users/user_list_model.h"
#include "gui/shell/services.h"

namespace roost {

class AvatarCache;

/// Goes to a user by name, with completion by username and display name.
class GoToField : public QLineEdit {
  Q_OBJECT

 public:
  GoToField(Services& services, AvatarCache& avatars, QWidget* parent = nullptr);

 Q_SIGNALS:
  void userChosen(roost::UserId user);
  void failed(const roost::Error& error);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void complete(const QString& text);
  void goToTyped();
  void choose(UserId user);
  void showIcon();

  Services& m_services;
  UserListModel m_matches;
  QAction* m_icon = nullptr;
};

}  // namespace roost
