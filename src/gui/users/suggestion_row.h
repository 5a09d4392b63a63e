#pragma once

#include <QWidget>

#include "core/users/users.h"

namespace roost {

class HoverCard;

/// Somebody one might follow: picture, name, why, and the toggle.
class SuggestionRow : public QWidget {
  Q_OBJECT

 public:
  SuggestionRow(const User& user, KnownFollowers known, HoverCard& card, QWidget* parent = nullptr);

 Q_SIGNALS:
  void followToggled();
  void opened();
};

}  // namespace roost
