#pragma once

#include "core/posts/post.h"
#include "core/users/users.h"

namespace roost {

/// A row in one sentence, as a screen reader says it. `now` is UTC milliseconds since the epoch.
/// Of a post that is shown in part only the beginning is said.
QString spokenPost(const Post& post, qint64 now, bool inPart = false);
QString spokenUser(const User& user);
/// What is said of one thing, one part after the other, with the punctuation of the language.
QString spokenParts(const QStringList& parts);

/// "2 followers", "3 following".
QString followerCountText(qint64 count);
QString followingCountText(qint64 count);

/// "Followed by susan and mary", whoever else does; in as many names as are given, at most two. Empty for nobody.
QString knownFollowersNames(const KnownFollowers& known);
/// The same with how many others do: "Followed by susan and 3 others you follow".
QString knownFollowersText(const KnownFollowers& known);

}  // namespace roost
