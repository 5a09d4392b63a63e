#include "gui/common/spoken_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

#include "gui/common/relative_time.h"

namespace roost {
namespace {

/// Plural rules look at the number, people at its digits in their own way.
QString counted(const char* text, qint64 count) {
  const int plural = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
  return QCoreApplication::translate("SpokenText", text, nullptr, plural).replace(QStringLiteral("%1"), QLocale().toString(count));
}

}  // namespace

QString followerCountText(qint64 count) { return counted(QT_TRANSLATE_N_NOOP("SpokenText", "%1 follower(s)"), count); }
QString followingCountText(qint64 count) { return counted(QT_TRANSLATE_N_NOOP("SpokenText", "%1 following"), count); }

QString spokenPost(const Post& post, qint64 now) {
  //: A post as a screen reader says it: author, time, text.
  return QCoreApplication::translate("SpokenText", "%1, %2: %3")
      .arg(post.authorName, spokenTime(post.createdAt, now), post.body);
}

QString spokenUser(const User& user) {
  QStringList parts{user.name(), QStringLiteral("@%1").arg(user.username), followerCountText(user.followerCount)};
  if (user.followedByViewer) parts << QCoreApplication::translate("SpokenText", "you follow them");
  if (user.followsViewer) parts << QCoreApplication::translate("SpokenText", "follows you");
  if (!user.aboutMe.isEmpty()) parts << user.aboutMe;
  return parts.join(QStringLiteral(", "));
}

}  // namespace roost
