#pragma once

#include <QFrame>

#include "core/users/users.h"
#include "gui/pages/location.h"

class QLabel;
class QPushButton;

namespace roost {

class Avatar;
class AvatarCache;
class Badge;
class ElidedButton;
class FollowButton;
class Operations;
class UserMenuButton;
struct Services;
class PillButton;

/// A small profile.
class ProfileCard : public QFrame {
  Q_OBJECT

 public:
  explicit ProfileCard(AvatarCache& avatars, QWidget* parent = nullptr);
  /// Offers a menu with what else can be done with the user.
  void offerMenu(Services& services, Operations& operations);
  void showUser(const User& user, UserId viewer, const KnownFollowers& known);
  /// The whole card in one sentence, for screen readers.
  QString spoken() const { return m_spoken; }
  /// Focuses its first control as Tab does.
  void takeFocus();

 Q_SIGNALS:
  void followRequested(bool follow);
  void messageRequested();
  void opened(roost::ProfileTab tab);

 private:
  Avatar* m_avatar;
  UserMenuButton* m_menu;
  FollowButton* m_toggle;
  ElidedButton* m_name;
  QLabel* m_username;
  Badge* m_badge;
  QLabel* m_aboutMe;
  QPushButton* m_followers;
  QPushButton* m_following;
  PillButton* m_message;
  QLabel* m_known;
  QString m_spoken;
  bool m_isFollowed = false;
};

}  // namespace roost
