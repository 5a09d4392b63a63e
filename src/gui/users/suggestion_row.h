#pragma once

#include <QWidget>

#include "core/users/users.h"

namespace roost {

class AvatarCache;
class HoverCard;

/// Somebody one might follow: picture, name, why, and the toggle.
class SuggestionRow : public QWidget {
  Q_OBJECT

 public:
  SuggestionRow(const User& user, KnownFollowers known, AvatarCache& avatars, HoverCard& card, QWidget* parent = nullptr);

 Q_SIGNALS:
  void followToggled();
  void opened();
};

}  // namespace roost
