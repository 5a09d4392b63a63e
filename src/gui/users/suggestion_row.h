#pragma once

#include <QWidget>

#include "core/users/users.h"

namespace roost {

class AvatarCache;
class ProfilePreview;

/// A suggested user: picture, name, the reason for the suggestion, and the toggle.
class SuggestionRow : public QWidget {
  Q_OBJECT

 public:
  SuggestionRow(const User& user, KnownFollowers known, AvatarCache& avatars, ProfilePreview& preview,
                QWidget* parent = nullptr);

 Q_SIGNALS:
  void followToggled();
  void opened();
};

}  // namespace roost
