#pragma once

#include <QFrame>

#include "gui/shell/place.h"

class QLabel;
class QPushButton;

namespace roost {

class Avatar;
class Badge;
class ElidedButton;
class FollowButton;

/// A profile in small.
class ProfileCard : public QFrame {
  Q_OBJECT

 public:
  explicit ProfileCard(QWidget* parent = nullptr);
  void showUser(const User& user, UserId viewer);

 Q_SIGNALS:
  void followToggled();
  void opened(roost::ProfileTab tab);

 private:
  Avatar* m_avatar;
  FollowButton* m_toggle;
  ElidedButton* m_name;
  QLabel* m_username;
  Badge* m_badge;
  QLabel* m_aboutMe;
  QPushButton* m_followers;
  QPushButton* m_following;
};

}  // namespace roost
