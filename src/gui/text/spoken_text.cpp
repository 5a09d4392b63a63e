#include "gui/text/spoken_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>
#include <algorithm>

#include "core/text/plural.h"
#include "core/text/text.h"
#include "gui/text/plain_text.h"
#include "gui/text/relative_time.h"

namespace roost {
namespace {

struct SpokenText {
  Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

constexpr qsizetype mostSpoken = 10'000, spokenInPart = 300;  // UTF-16 code units.
constexpr qsizetype mostPicturesSpoken = 4;

/// Cut at the end of a word if possible.
QString spokenBeginning(const QString& text) {
  const qsizetype space = QStringView(text).left(spokenInPart).lastIndexOf(u' ');
  // Not all scripts have spaces.
  return beginningOf(text, space > spokenInPart / 2 ? space : spokenInPart) + u'…';
}

/// The text, if there is one, and what each picture shows.
QString spokenWithPictures(const QString& text, const QList<PostPicture>& pictures) {
  QStringList parts;
  if (!text.isEmpty()) parts.append(text);
  for (const PostPicture& picture : pictures.first(std::min(mostPicturesSpoken, pictures.size())))
    parts.append(pictureText(picture));
  if (const qsizetype more = pictures.size() - mostPicturesSpoken; more > 0)
    parts.append(SpokenText::tr("%1 more picture(s)", nullptr, pluralOf(more)).arg(QLocale().toString(more)));
  //: Between a post's text and its pictures, as a screen reader says them.
  return parts.join(SpokenText::tr(". "));
}

/// An address without what all of them have in common.
QString shownAddress(const QString& address) {
  const QUrl url(address);
  return url.host().isEmpty() ? address : url.host() + url.path();
}

/// An entry of what was saved that is an address: its site, when it was saved if that is known, and what it says.
QString spokenAddress(const Post& entry, qint64 now) {
  const QString site = isolated(entry.authorName), text = isolatedLines(entry.body);
  const QString sentence = entry.createdAt == 0
                               ? SpokenText::tr("%1: %2", "example.com: what a saved link says").arg(site, text)
                               : SpokenText::tr("%1, %2: %3").arg(site, spokenTime(entry.createdAt, now), text);
  return SpokenText::tr("%1 – saved").arg(sentence);
}

}  // namespace

QString followerCountText(qint64 count) {
  return SpokenText::tr("%1 follower(s)", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString followingCountText(qint64 count) {
  return SpokenText::tr("%1 following", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString replyCountText(qint64 count) {
  return SpokenText::tr("%1 reply(s)", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString replyingText(const Post& reply) {
  if (!reply.isReply())
    return SpokenText::tr("Replying to %1").arg(isolated(shownAddress(reply.details.answersAddress)));
  if (reply.repliedAuthorName.isEmpty()) return SpokenText::tr("Replying to a deleted account");
  return SpokenText::tr("Replying to %1").arg(isolated(reply.repliedAuthorName));
}

QString pictureText(const PostPicture& picture) {
  // Names that cameras give their files say nothing.
  const QString description = isolatedLines(picture.description);
  if (picture.isThere())
    return description.isEmpty() ? SpokenText::tr("Picture") : SpokenText::tr("Picture: %1").arg(description);
  return description.isEmpty() ? SpokenText::tr("Missing picture")
                               : SpokenText::tr("Missing picture: %1").arg(description);
}

QString pictureCountText(qint64 count) {
  return SpokenText::tr("%1 picture(s)", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString picturesText(qint64 count, const QString& description) {
  if (count > 1) return pictureCountText(count);
  return description.isEmpty() ? SpokenText::tr("A picture")
                               : SpokenText::tr("Picture: %1").arg(isolatedLines(description));
}

QString missingPicturesText(qint64 count) {
  return SpokenText::tr("%1 more missing picture(s)", nullptr, pluralOf(count)).arg(QLocale().toString(count));
}

QString knownFollowersNames(const KnownFollowers& known) {
  const QStringList& names = known.usernames;
  if (names.isEmpty()) return {};
  if (names.size() == 1) return SpokenText::tr("Followed by %1").arg(isolated(names.first()));
  return SpokenText::tr("Followed by %1 and %2").arg(isolated(names.first()), isolated(names.last()));
}

QString knownFollowersText(const KnownFollowers& known) {
  if (known.count <= 1 || (known.isComplete && known.count == known.usernames.size()))
    return knownFollowersNames(known);
  const QString name = isolated(known.usernames.first());
  if (!known.isComplete) return SpokenText::tr("Followed by %1 and many others you follow").arg(name);
  return SpokenText::tr("Followed by %1 and %Ln other(s) you follow", nullptr, known.count - 1).arg(name);
}

QString detailsText(const Post& post, bool withWarning) {
  const PostDetails& details = post.details;
  QStringList parts;
  if (!details.contentWarning.isEmpty())
    parts << (withWarning
                  ? SpokenText::tr("Content warning: %1").arg(isolatedLines(contentWarningText(details.contentWarning)))
                  : SpokenText::tr("Content warning"));
  if (!details.repostedFrom.isEmpty())
    parts << SpokenText::tr("Reposted from %1").arg(isolated(u'@' + details.repostedFrom));
  if (details.audience == u"followers") parts << SpokenText::tr("For followers only");
  if (details.audience == u"unlisted") parts << SpokenText::tr("Unlisted");
  if (details.editedAt) parts << SpokenText::tr("Edited");
  return parts.join(QStringLiteral(" · "));
}

QString spokenPost(const Post& post, qint64 now, bool inPart) {
  if (!post.savedAddress.isEmpty()) return spokenAddress(post, now);
  const bool isCovered = inPart && !post.details.contentWarning.isEmpty();
  QString text = isolatedLines(inPart ? spokenBeginning(post.body) : beginningOf(post.body, mostSpoken));
  if (isCovered) {
    text = isolatedLines(contentWarningText(post.details.contentWarning));
    if (const qsizetype hidden = post.pictures.size(); hidden > 0)
      text += SpokenText::tr(". ") + pictureCountText(hidden);
  }
  if (!isCovered && !post.pictures.isEmpty()) text = spokenWithPictures(text, post.pictures);
  if (const QString details = detailsText(post, !isCovered); !details.isEmpty())
    text = SpokenText::tr("%1. %2", "what is special about a post, and its text").arg(details, text);
  const QString author = isolated(post.authorName), time = spokenTime(post.createdAt, now);
  //: A post as a screen reader says it: author, time, text.
  QString sentence = SpokenText::tr("%1, %2: %3").arg(author, time, text);
  //: A reply as a screen reader says it: author, time, "Replying to Susan", text.
  if (post.isReply() || !post.details.answersAddress.isEmpty())
    sentence = SpokenText::tr("%1, %2. %3: %4").arg(author, time, replyingText(post), text);
  //: A post that the user has saved, as a screen reader says it, and their note.
  if (!post.savedNote.isEmpty())
    sentence = SpokenText::tr("%1 – saved, with the note: %2").arg(sentence, isolatedLines(post.savedNote));
  else if (post.isSaved())
    sentence = SpokenText::tr("%1 – saved").arg(sentence);
  //: A long post as a screen reader says it; more of it can be shown.
  QString shown = inPart ? SpokenText::tr("%1 – shown in part").arg(sentence) : sentence;
  if (post.replyCount == 0) return shown;
  //: A post as a screen reader says it, and "3 replies".
  return SpokenText::tr("%1 – %2").arg(shown, replyCountText(post.replyCount));
}

QString spokenUser(const User& user) {
  QStringList parts{isolated(user.name()), isolated(u'@' + user.username), followerCountText(user.followerCount)};
  if (user.followedByViewer) parts << SpokenText::tr("you follow them");
  if (user.followsViewer) parts << SpokenText::tr("follows you");
  if (!user.aboutMe.isEmpty()) parts << user.aboutMe;
  return spokenParts(parts);
}

QString spokenParts(const QStringList& parts) {
  //: Between what is said of a user: name, followers, whether they follow.
  return parts.join(SpokenText::tr(", "));
}

}  // namespace roost
