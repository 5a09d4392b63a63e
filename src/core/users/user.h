#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <optional>

namespace roost {

using UserId = qint64;

/// Nobody: the viewer when nobody is signed in.
inline constexpr UserId noUser = 0;

/// Which picture to show for a user: their own or, if they have none, the identicon of their digest.
struct AvatarKey {
  UserId user = noUser;
  qint64 pictureVersion = 0;  ///< 0 for no picture. Different pictures have different versions.
  QByteArray digest = {};
  bool operator==(const AvatarKey&) const = default;
};

/// A user, as the viewer sees them. Times are UTC milliseconds since the epoch.
struct User {
  UserId id = noUser;
  QString username;
  QString displayName;
  QString email;
  QString aboutMe;
  qint64 createdAt = 0;
  std::optional<qint64> lastSeen = {};
  qint64 followerCount = 0;
  qint64 followingCount = 0;
  qint64 postCount = 0;
  std::optional<qint64> lastPostAt = {};
  bool followedByViewer = false;
  bool followsViewer = false;
  qint64 pictureVersion = 0;

  /// What to call them: the display name, or the username if there is none.
  QString name() const { return displayName.isEmpty() ? username : displayName; }
  QByteArray avatarDigest() const;
  AvatarKey avatar() const { return {id, pictureVersion, avatarDigest()}; }
  bool operator==(const User&) const = default;
};

/// The MD5 of the trimmed, lower-cased e-mail address in lower-case hexadecimal: Gravatar's digest.
/// Source: Gravatar's description of its image requests.
QByteArray avatarDigest(const QString& email);

/// Where Gravatar would serve that avatar, `size` pixels wide. Roost itself fetches nothing.
QString gravatarAddress(const QString& email, int size);

}  // namespace roost
