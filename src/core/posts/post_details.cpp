#include "core/posts/post_details.h"

#include <QCoreApplication>

#include "core/storage/id_list.h"
#include "core/storage/read_rows.h"

namespace roost {

Result<QHash<qint64, PostDetails>> postDetailsAmong(Store& store, const QSet<qint64>& posts) {
  QHash<qint64, PostDetails> found;
  if (posts.isEmpty()) return found;
  const Bindings among{{":posts", idList(posts)}};
  ROOST_CHECK(forEachRow(store.read("details_among", among), [&found](const Rows& row) {
    const QVariant editedAt = row.value(5);
    const QString audience = row.text(2);
    found.insert(row.integer(0), {.contentWarning = row.text(1),
                                  .audience = audience == u"everybody" ? QString() : audience,
                                  .repostedFrom = row.text(3),
                                  .answersAddress = row.text(4),
                                  .editedAt = editedAt.isNull() ? std::nullopt : std::optional(editedAt.toLongLong())});
  }));
  if (found.isEmpty()) return found;
  ROOST_CHECK(forEachRow(store.read("links_among", among), [&found](const Rows& row) {
    found[row.integer(0)].links.append({row.integer(1), row.integer(2), row.text(3)});
  }));
  return found;
}

Result<QString> originalAddress(Store& store, qint64 post) {
  QString found;
  ROOST_CHECK(forEachRow(store.read("addresses_among", {{":posts", idList({post})}}), [&found](const Rows& row) {
    const QString address = row.text(1);
    const bool isOfWeb = address.startsWith(u"https://") || address.startsWith(u"http://");
    if (isOfWeb) found = address;
    return !isOfWeb;
  }));
  return found;
}

QString contentWarningText(const QString& warning) {
  // Bluesky's own labels. Whoever writes a warning in words doesn't write it so.
  static const QHash<QString, const char*> phrases{
      {QStringLiteral("porn"), QT_TRANSLATE_NOOP("ContentWarning", "Adult content")},
      {QStringLiteral("sexual"), QT_TRANSLATE_NOOP("ContentWarning", "Sexually suggestive")},
      {QStringLiteral("nudity"), QT_TRANSLATE_NOOP("ContentWarning", "Nudity")},
      {QStringLiteral("graphic-media"), QT_TRANSLATE_NOOP("ContentWarning", "Graphic media")},
      {QStringLiteral("gore"), QT_TRANSLATE_NOOP("ContentWarning", "Graphic media")},
      {QStringLiteral("!warn"), QT_TRANSLATE_NOOP("ContentWarning", "Sensitive content")},
      {QStringLiteral("!hide"), QT_TRANSLATE_NOOP("ContentWarning", "Sensitive content")}};
  QStringList parts = warning.split(QStringLiteral(", "));
  for (QString& part : parts) {
    const char* phrase = phrases.value(part);
    if (!phrase) return warning;
    part = QCoreApplication::translate("ContentWarning", phrase);
  }
  parts.removeDuplicates();
  return parts.join(QStringLiteral(", "));
}

}  // namespace roost
