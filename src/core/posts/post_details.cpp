#include "core/posts/post_details.h"

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

}  // namespace roost
