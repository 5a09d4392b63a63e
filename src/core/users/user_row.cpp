#include "core/users/user_row.h"

namespace roost {

User userFromRow(const std::function<QVariant(int)>& value) {
  const qint64 postCount = value(PostCountColumn).toLongLong();
  const QVariant lastSeen = value(LastSeenColumn);
  return {
      .id = value(UserIdColumn).toLongLong(),
      .username = value(UsernameColumn).toString(),
      .displayName = value(DisplayNameColumn).toString(),
      .email = value(EmailColumn).toString(),
      .aboutMe = value(AboutMeColumn).toString(),
      .createdAt = value(UserCreatedAtColumn).toLongLong(),
      .lastSeen = lastSeen.isNull() ? std::nullopt : std::optional(lastSeen.toLongLong()),
      .followerCount = value(FollowerCountColumn).toLongLong(),
      .followingCount = value(FollowingCountColumn).toLongLong(),
      .postCount = postCount,
      .lastPostAt = postCount == 0 ? std::nullopt : std::optional(value(LastPostAtColumn).toLongLong()),
      .followedByViewer = value(FollowedByViewerColumn).toBool(),
      .followsViewer = value(FollowsViewerColumn).toBool(),
      .pictureVersion = value(PictureVersionColumn).toLongLong(),
  };
}

}  // namespace roost
