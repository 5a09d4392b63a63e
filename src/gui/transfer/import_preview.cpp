#include "gui/transfer/import_preview.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/text/plural.h"
#include "gui/text/plain_text.h"
#include "gui/text/relative_time.h"

namespace roost {
namespace {

struct ImportPreview {
  Q_DECLARE_TR_FUNCTIONS(ImportPreview)
};

QString postsAndTheirTime(const ImportSurvey& survey) {
  QString posts = ImportReport::partsOf({.posts = survey.found.posts}).join(QString());
  if (!survey.firstPost || !survey.lastPost) return posts;
  const QString first = dayText(*survey.firstPost), last = dayText(*survey.lastPost);
  if (first == last) return ImportPreview::tr("%1 (%2)", "posts (the day)").arg(posts, first);
  return ImportPreview::tr("%1 (%2 to %3)", "posts (first day to last day)").arg(posts, first, last);
}

QString omission(const ImportSurvey::LeftOut& rows) {
  if (rows.arePosts)
    return ImportPreview::tr("%Ln post(s) left out: %1", "%1: why", pluralOf(rows.count)).arg(rows.reason);
  if (rows.count == 1) return ImportPreview::tr("Left out: %1", "%1: why").arg(rows.reason);
  return ImportPreview::tr("Left out (%1): %2", "%1: how many, %2: why")
      .arg(QLocale().toString(rows.count), rows.reason);
}

}  // namespace

QString importOwnerName(const ImportOwner& owner) {
  QString username = isolated(u'@' + owner.username);
  if (owner.displayName.isEmpty()) return username;
  return ImportPreview::tr("%1 (%2)", "Susan (@susan)").arg(isolated(owner.displayName), username);
}

QString importTitle(const ImportSurvey& survey) {
  QString kind = sourceKindTitle(sourceKindName(survey.kind));
  if (survey.ownerName.isEmpty()) return kind;
  return ImportPreview::tr("%1 of %2", "Mastodon archive of Susan")
      .arg(kind, survey.ownerDisplayName.isEmpty() ? survey.ownerName : survey.ownerDisplayName);
}

QString importSummary(const ImportSurvey& survey) {
  ImportReport::Counts others = survey.found;
  others.posts = 0;
  QStringList parts = ImportReport::partsOf(others);
  if (survey.found.posts > 0) parts.prepend(postsAndTheirTime(survey));
  if (parts.isEmpty()) return ImportPreview::tr("Nothing in this file can be imported.");
  QStringList sentences{
      ImportPreview::tr("Found: %1.", "5 posts and 3 users").arg(QLocale().createSeparatedList(parts))};
  if (survey.alreadyHere == survey.found)
    sentences << ImportPreview::tr("All of it is already in Roost.");
  else if (const QString known = ImportReport::knownText(survey.alreadyHere); !known.isEmpty())
    sentences << known;
  if (survey.growth > 0)
    sentences
        << ImportPreview::tr("The database grows by about %1.").arg(QLocale().formattedDataSize(survey.growth, 0));
  return sentences.join(u' ');
}

QString importOmissions(const ImportSurvey& survey) {
  QStringList lines;
  if (const QString beside = ImportReport::besideText(survey.filesBeside); !beside.isEmpty()) lines << beside;
  if (survey.followersOnly > 0)
    lines << ImportPreview::tr(
        "%Ln post(s) could only be read by followers. Everyone who uses this database can read "
        "them here.",
        nullptr, pluralOf(survey.followersOnly));
  if (survey.found.pictures > 0) lines << ImportPreview::tr("Larger pictures are scaled down to 2,048 pixels.");
  if (survey.missingPictures > 0)
    lines << ImportPreview::tr("%Ln picture(s) aren’t in the archive. Their descriptions are kept.", nullptr,
                               pluralOf(survey.missingPictures));
  if (survey.otherMedia > 0)
    lines << ImportPreview::tr("%Ln video(s) and sound(s) become a line of text.", nullptr,
                               pluralOf(survey.otherMedia));
  for (const ImportSurvey::LeftOut& rows : survey.leftOut) lines << omission(rows);
  return lines.join(u'\n');
}

}  // namespace roost
