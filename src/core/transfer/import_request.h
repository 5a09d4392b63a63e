#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/posts/post_picture.h"
#include "core/users/user.h"

namespace roost {

/// Makes what is stored as a profile picture from an image file: a square of at most 256 pixels. Can be called on any
/// thread.
using DecodeProfilePicture = std::function<Result<QByteArray>(const QByteArray& file)>;

/// What is to be imported as what.
struct ImportRequest {
  QString name = {};     ///< What the import is called in the list of imports: the name of the file.
  UserId into = noUser;  ///< The user whose archive it is; noUser: whoever it was before, or somebody new.
  /// Who asks: a user, or noUser for somebody who isn't signed in. Without a value it is somebody who may do all that
  /// can be done with the file, as at the command line.
  std::optional<UserId> viewer = {};
  bool withDeleted = false;  ///< Whether posts come, too, that their author has deleted where they were published.
  /// Without these, pictures keep only their descriptions.
  DecodePicture decodePicture = {};
  DecodeProfilePicture decodeProfilePicture = {};
};

}  // namespace roost
