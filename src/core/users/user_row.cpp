#include "core/users/user_row.h"

namespace roost {

User userFromRow(const std::function<QVariant(int)>& value) {
  const qint64 lastPostAt = value(LastPostAtColumn).toLongLong();
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
      .postCount = value(PostCountColumn).toLongLong(),
      .lastPostAt = lastPostAt == 0 ? std::nullopt : std::optional(lastPostAt),
      .followedByViewer = value(FollowedByViewerColumn).toBool(),
      .followsViewer = value(FollowsViewerColumn).toBool(),
      .pictureVersion = value(PictureVersionColumn).toLongLong(),
  };
}

}  // namespace roost
