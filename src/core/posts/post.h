#pragma once

#include <QMetaType>
#include <QString>

#include "core/posts/post_details.h"
#include "core/posts/post_picture.h"
#include "core/users/user.h"

namespace roost {

using PostId = qint64;

inline constexpr PostId noPost = 0;

/// An entry in the list of what a user has saved.
using SavedId = qint64;

/// A text by one author at one instant (UTC milliseconds since the epoch), with what a row shows of its author.
struct Post {
  PostId id = 0;
  UserId authorId = noUser;
  qint64 createdAt = 0;
  QString body;
  QString authorUsername;
  QString authorName;
  QByteArray authorAvatarDigest;
  bool authorFollowedByViewer = false;
  qint64 authorPictureVersion = 0;
  PostId replyTo = noPost;        ///< The post that this one answers; 0 if it answers none or one that was never here.
  UserId repliedAuthor = noUser;  ///< Whose post it answers, even if that was deleted.
  QString repliedAuthorUsername;
  QString repliedAuthorName;
  qint64 replyCount = 0;      ///< Direct replies.
  SavedId savedEntry = 0;     ///< The viewer's entry for it among what they have saved; 0 if they haven't saved it.
  QString savedNote = {};     ///< The viewer's note on that entry, in the list of what they have saved.
  QString savedAddress = {};  ///< In that list, of an entry that is an address and no post: its text is what is known.
  QList<PostPicture> pictures = {};
  PostDetails details = {};
  bool isSaved() const { return savedEntry != 0; }
  bool isReply() const { return repliedAuthor != noUser; }
  AvatarKey authorAvatar() const { return {authorId, authorPictureVersion, authorAvatarDigest}; }
  bool operator==(const Post&) const = default;
};

}  // namespace roost
