#pragma once

#include <QWidget>

#include "core/users/user.h"

namespace roost {

/// Somebody one might follow: picture, name, and the toggle.
class SuggestionRow : public QWidget {
  Q_OBJECT

 public:
  explicit SuggestionRow(const User& user, QWidget* parent = nullptr);

 Q_SIGNALS:
  void followToggled();
  void opened();
};

}  // namespace roost
