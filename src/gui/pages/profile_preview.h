#pragma once

#include <QRect>
#include <functional>

#include "core/users/user.h"

class QWidget;

namespace roost {

/// Shows a small profile beside anything that represents a user in the window, such as a picture or a mention.
class ProfilePreview {
 public:
  virtual ~ProfilePreview() = default;

  /// The pointer is over `spot`, in global coordinates. `who` is called once the pointer has rested there, and may
  /// return noUser.
  virtual void pointAt(const QRect& spot, std::function<UserId()> who) = 0;
  /// The pointer is over nobody.
  virtual void pointAway() = 0;
  /// Shows `user` while the pointer rests on this widget.
  virtual void watch(QWidget& spot, UserId user) = 0;
  /// Opens at once and takes the keyboard focus.
  virtual void open(UserId user, const QRect& spot) = 0;
};

}  // namespace roost
