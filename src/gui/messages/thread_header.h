#pragma once

#include <QWidget>

#include "core/users/user.h"

class QLabel;

namespace roost {

class Avatar;
class AvatarCache;
class ElidedButton;

/// Above a message thread: whom it is with.
class ThreadHeader : public QWidget {
  Q_OBJECT

 public:
  explicit ThreadHeader(AvatarCache& avatars, QWidget* parent = nullptr);
  void showUser(const User& other, UserId viewer);

 Q_SIGNALS:
  void profileRequested();

 private:
  Avatar* m_avatar;
  ElidedButton* m_name;
  QLabel* m_username;
};

}  // namespace roost
