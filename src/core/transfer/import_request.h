#pragma once

#include <QString>

#include "core/users/user.h"

namespace roost {

/// What is to be imported as what.
struct ImportRequest {
  QString name = {};     ///< What the import is called in the list of imports: the name of the file.
  UserId into = noUser;  ///< The user whose archive it is; noUser: whoever it was before, or somebody new.
};

}  // namespace roost
