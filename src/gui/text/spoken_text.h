#pragma once

#include "core/posts/post.h"
#include "core/users/users.h"

namespace roost {

/// A row in one sentence, for screen readers. `now` is UTC milliseconds since the epoch. With `inPart`, only the start
/// of the post is spoken.
QString spokenPost(const Post& post, qint64 now, bool inPart = false);
QString spokenUser(const User& user);
/// Joins the parts of one description with the punctuation of the language.
QString spokenParts(const QStringList& parts);

/// "2 followers", "3 following".
QString followerCountText(qint64 count);
QString followingCountText(qint64 count);

/// "3 replies".
QString replyCountText(qint64 count);
/// "Picture: a hill"; for one that an archive lacks, "Missing picture: a hill".
QString pictureText(const PostPicture& picture);
/// "3 pictures".
QString pictureCountText(qint64 count);
/// Instead of the text of a post of pictures alone: "3 pictures", or what the only one shows.
QString picturesText(qint64 count, const QString& description);
/// "3 more missing pictures".
QString missingPicturesText(qint64 count);
/// "Replying to Susan". The post must answer one.
QString replyingText(const Post& reply);
/// What is special about a post, such as "Reposted from @susan · Edited"; empty if nothing is. `withWarning`: also what
/// its content warning says.
QString detailsText(const Post& post, bool withWarning);

/// "Followed by susan and mary", with at most two names and no count of the others. Empty if no names are given.
QString knownFollowersNames(const KnownFollowers& known);
/// The same with the number of others: "Followed by susan and 3 others you follow".
QString knownFollowersText(const KnownFollowers& known);

}  // namespace roost
