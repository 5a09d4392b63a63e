#pragma once

#include <QToolButton>

#include "core/users/user.h"

class QMenu;

namespace roost {

class Operations;
struct Services;

/// The button of a profile or card that opens a menu with what else can be done with its user.
class UserMenuButton : public QToolButton {
  Q_OBJECT

 public:
  explicit UserMenuButton(QWidget* parent = nullptr);
  void setUp(Services& services, Operations& operations);
  /// The viewer themselves have no such button.
  void showUser(const User& user, UserId viewer);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  void setIcons();

  Services* m_services = nullptr;
  Operations* m_operations = nullptr;
  QMenu* m_menu;
  User m_user;
};

}  // namespace roost
