#pragma once

#include <QString>

#include "core/users/user.h"

namespace roost::bench {

struct PictureDatabase {
  QString file;
  UserId viewer = noUser;
};

/// A database with this many posts of several users, each with a picture of 12 megapixels as Roost stores it. If it
/// isn't in `folder`, it is made, which takes minutes. Throws Failure.
PictureDatabase pictureDatabase(const QString& folder, int posts);

}  // namespace roost::bench
