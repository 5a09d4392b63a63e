#include "gui/common/spoken_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

#include "gui/common/relative_time.h"

namespace roost {
namespace {

struct SpokenText {
  Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

/// Plural rules look at the number, people at its digits in their own way.
int pluralOf(qint64 count) { return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())); }

}  // namespace

QString followerCountText(qint64 count) {
  return SpokenText::tr("%1 follower(s)", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString followingCountText(qint64 count) {
  return SpokenText::tr("%1 following", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString knownFollowersNames(const KnownFollowers& known) {
  const QStringList& names = known.usernames;
  if (names.isEmpty()) return {};
  if (names.size() == 1) return SpokenText::tr("Followed by %1").arg(names.first());
  return SpokenText::tr("Followed by %1 and %2").arg(names.first(), names.last());
}

QString knownFollowersText(const KnownFollowers& known) {
  if (known.count <= 1 || (known.isComplete && known.count == known.usernames.size())) return knownFollowersNames(known);
  const QString& name = known.usernames.first();
  if (!known.isComplete) return SpokenText::tr("Followed by %1 and many others you follow").arg(name);
  return SpokenText::tr("Followed by %1 and %n other(s) you follow", nullptr, known.count - 1).arg(name);
}

QString spokenPost(const Post& post, qint64 now) {
  //: A post as a screen reader says it: author, time, text.
  return SpokenText::tr("%1, %2: %3").arg(post.authorName, spokenTime(post.createdAt, now), post.body);
}

QString spokenUser(const User& user) {
  QStringList parts{user.name(), QStringLiteral("@%1").arg(user.username), followerCountText(user.followerCount)};
  if (user.followedByViewer) parts << SpokenText::tr("you follow them");
  if (user.followsViewer) parts << SpokenText::tr("follows you");
  if (!user.aboutMe.isEmpty()) parts << user.aboutMe;
  return parts.join(QStringLiteral(", "));
}

}  // namespace roost
