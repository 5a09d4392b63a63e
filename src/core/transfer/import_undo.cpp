#include "core/transfer/import_undo.h"

#include <algorithm>

#include "core/search/removed_rows.h"
#include "core/storage/read_rows.h"

namespace roost {
namespace {

constexpr qint64 removedTogether = 10'000;

/// A NULL is read as a null text, which would be bound as an empty one.
QVariant kept(const QVariant& value) { return value.isNull() ? QVariant() : value; }

struct ImportedChange {
  QString table, column;
  qint64 row = 0;
  QVariant before, after;
};

}  // namespace

Result<UndoneImport> ImportUndo::run() {
  ROOST_TRY(picturesBefore, countPictures());
  ROOST_CHECK(restoreValues());
  ROOST_TRY(follows, m_store.write("undo_imported_follows", {{":import", m_import}}));
  m_undone.removed.follows = *follows;
  ROOST_TRY(mutes, m_store.write("undo_imported_mutes", {{":import", m_import}}));
  m_undone.removed.mutes = *mutes;
  ROOST_CHECK(m_store.write("undo_imported_images", {{":import", m_import}}));
  ROOST_CHECK(m_store.write("undo_imported_image_sizes", {{":import", m_import}}));
  ROOST_CHECK(m_store.write("undo_imported_picture_counts", {{":import", m_import}}));
  ROOST_CHECK(m_store.write("undo_imported_pictures", {{":import", m_import}}));
  ROOST_TRY(saved, removeRange(QStringLiteral("saved_posts"), "delete_range:table=saved_posts"));
  m_undone.removed.savedAddresses = *saved;
  ROOST_TRY(messages, removeRange(QStringLiteral("messages"), "delete_range:table=messages"));
  m_undone.removed.messages = *messages;
  ROOST_CHECK(removePosts());
  ROOST_CHECK(removeUsers());
  ROOST_TRY(picturesAfter, countPictures());
  m_undone.removed.pictures = *picturesBefore - *picturesAfter;
  ROOST_CHECK(m_store.write("delete:table=sources,column=id", {{":key", m_import}}));
  return m_undone;
}

Result<qint64> ImportUndo::countPictures() {
  ROOST_TRY(count, readOne(m_store.read("count_pictures"), integerOf));
  return count->value_or(0);
}

Result<ImportUndo::Range> ImportUndo::rangeOf(const QString& table) {
  ROOST_TRY(range,
            readOne(m_store.read("imported_range", {{":import", m_import}, {":table", table}}), [](const Rows& row) {
              return Range{row.integer(0), row.integer(1)};
            }));
  return range->value_or(Range{});
}

Result<qint64> ImportUndo::removeRange(const QString& table, const char* query) {
  ROOST_CHECK(m_goOn());
  ROOST_TRY(range, rangeOf(table));
  ROOST_TRY(removed, m_store.write(QString::fromLatin1(query), {{":first", range->first}, {":last", range->last}}));
  return *removed;
}

Result<Done> ImportUndo::restoreValues() {
  ROOST_TRY(changes, readAll(m_store.read("imported_changes", {{":import", m_import}}), [](const Rows& row) {
              return ImportedChange{row.text(0), row.text(2), row.integer(1), kept(row.value(3)), kept(row.value(4))};
            }));
  for (const ImportedChange& change : std::as_const(*changes)) {
    ROOST_CHECK(m_goOn());
    if (change.table == u"post_links") continue;  // They come with their text.
    if (!isImportedValue(change.table, change.column)) {
      ++m_undone.changesLeft;
      continue;
    }
    const QString query = ofImportedValue(QStringLiteral("restore_imported_value"), change.table, change.column);
    ROOST_TRY(restored, m_store.write(query, {{":row", change.row}, {":old", change.before}, {":new", change.after}}));
    ++(*restored > 0 ? m_undone.changes : m_undone.changesLeft);
    if (*restored > 0 && change.table == u"posts") {
      ROOST_CHECK(m_store.write("delete:table=post_links,column=post_id", {{":key", change.row}}));
      ROOST_CHECK(m_store.write("put_back_replaced_links", {{":import", m_import}, {":post", change.row}}));
    }
  }
  ROOST_CHECK(m_store.write("delete_unversioned_pictures", {{":import", m_import}}));
  return Done{};
}

Bindings ImportUndo::batch(PostId after, PostId to) const {
  return {{":import", m_import}, {":after", after}, {":to", to}};
}

Result<Done> ImportUndo::removePosts() {
  ROOST_TRY(range, rangeOf(QStringLiteral("posts")));
  ROOST_TRY(left, m_store.write("hand_over_imported_posts", batch(range->first - 1, range->last)));
  m_undone.postsLeft = *left;
  ROOST_TRY(handedOver, readAll(m_store.read("handed_over_posts", {{":import", m_import}}), integerOf));
  ROOST_TRY(removed, RemovedRows::begin(m_store));
  QList<Range> ranges{*range};
  for (const PostId post : std::as_const(*handedOver)) {
    // Nearly all of them follow each other.
    if (ranges.size() > 1 && ranges.constLast().last == post - 1)
      ranges.last().last = post;
    else
      ranges.append({post, post});
  }
  for (const Range& each : std::as_const(ranges))
    ROOST_CHECK(*removed ? removePostsTogether(each, **removed) : removePostsOneByOne(each));
  if (!*removed) return Done{};
  ROOST_CHECK(derive());
  return (*removed)->finish();
}

Result<Done> ImportUndo::removePostsTogether(const Range& range, RemovedRows& removed) {
  for (PostId after = range.first - 1; after < range.last; after += removedTogether) {
    ROOST_CHECK(m_goOn());
    const Bindings posts = batch(after, std::min(after + removedTogether, range.last));
    ROOST_CHECK(forEachRow(m_store.read("imported_posts_to_remove", posts), [&](const Rows& post) -> Result<Done> {
      m_authors.insert(post.integer(4));
      if (post.integer(5) != noPost) m_answered.insert(post.integer(5));
      return removed.forget(post.value(1), post.value(2), post.value(3).toByteArray());
    }));
    ROOST_TRY(count, m_store.write("remove_imported_posts", posts));
    m_undone.removed.posts += *count;
    ROOST_CHECK(m_store.write("delete_notifications_of_posts", posts.sliced(1)));
  }
  return Done{};
}

Result<Done> ImportUndo::removePostsOneByOne(const Range& range) {
  constexpr qint64 few = 200;
  for (PostId after = range.first - 1; after < range.last; after += few) {
    ROOST_CHECK(m_goOn());
    ROOST_TRY(count, m_store.write("remove_imported_posts", batch(after, std::min(after + few, range.last))));
    m_undone.removed.posts += *count;
  }
  return Done{};
}

Result<Done> ImportUndo::derive() {
  for (const UserId author : std::as_const(m_authors))
    ROOST_CHECK(m_store.write("derive_posts_of_user", {{":user", author}}));
  for (const PostId post : std::as_const(m_answered))
    ROOST_CHECK(m_store.write("derive_replies_of_post", {{":post", post}}));
  return Done{};
}

Result<Done> ImportUndo::removeUsers() {
  ROOST_CHECK(m_goOn());
  ROOST_TRY(range, rangeOf(QStringLiteral("users")));
  ROOST_TRY(importedAt, readOne(m_store.read("import_time", {{":import", m_import}}), integerOf));
  const Bindings users{{":first", range->first}, {":last", range->last}};
  ROOST_TRY(removed, m_store.write("undo_imported_users",
                                   users + Bindings{{":import", m_import}, {":imported_at", importedAt->value_or(0)}}));
  m_undone.removed.users = *removed;
  ROOST_CHECK(m_store.write("hand_over_imported_users", users + Bindings{{":import", m_import}}));
  ROOST_TRY(left, readAll(m_store.read("usernames_in_range", users), [](const Rows& row) { return row.text(0); }));
  m_undone.usersLeftCount = left->size();
  m_undone.usersLeft = left->mid(0, UndoneImport::mostNames);
  return Done{};
}

}  // namespace roost
