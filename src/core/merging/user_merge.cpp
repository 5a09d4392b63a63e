#include "core/merging/user_merge.h"

#include <QSet>

#include "core/accounts/account_form.h"
#include "core/merging/merged_rows.h"
#include "core/merging/reassigned_posts.h"
#include "core/search/deferred_rows.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/text/text.h"

namespace roost {
namespace {

/// What nobody but the user themselves could have written, and of which there is one for each user or little.
struct OwnRows {
  const char* arguments;
  const char* recover;
};

constexpr OwnRows ownRows[]{{"table=pictures,column=user_id", "recover_picture"},
                            {"table=drafts,column=user_id", "restore_drafts"},
                            {"table=conversation_drafts,column=user_id", "recover_conversation_draft"},
                            {"table=draft_pictures,column=user_id", "recover_draft_picture"},
                            {"table=desktop_notifications,column=user_id", "recover_desktop_notification"},
                            {"table=sessions,column=user_id", "insert_session"}};

QString textIn(const Bindings& row, const char* column) { return valueIn(row, QLatin1String(column)).toString(); }

}  // namespace

Result<Done> deriveRowsOf(Store& store, UserId user) {
  const Bindings of{{":user", user}};
  ROOST_CHECK(store.write("derive_posts_of_user", of));
  ROOST_CHECK(store.write("derive_follows_of_user", of));
  ROOST_CHECK(store.write("derive_missing_threads:column=user_id", of));
  ROOST_CHECK(store.write("derive_missing_threads:column=other_id", of));
  ROOST_CHECK(store.write("derive_threads_of_user:column=user_id", of));
  ROOST_CHECK(store.write("derive_threads_of_user:column=other_id", of));
  return Done{};
}

Result<Done> adjustFollowCount(Store& store, const Bindings& follow, UserId from, int by) {
  const UserId follower = valueIn(follow, QStringLiteral("follower_id")).toLongLong();
  const UserId followed = valueIn(follow, QStringLiteral("followed_id")).toLongLong();
  if (follower == from)
    ROOST_CHECK(store.write("merge_adjust_count:column=follower_count", {{":user", followed}, {":by", by}}));
  else
    ROOST_CHECK(store.write("merge_adjust_count:column=following_count", {{":user", follower}, {":by", by}}));
  return Done{};
}

Result<MergedUser> UserMerge::run() {
  // Triggers would derive each row anew, and notify people of what is old.
  ROOST_CHECK(m_store.setProperty(DeferredRows::waitingProperty(), QStringLiteral("1")));
  ROOST_CHECK(readUser());
  ROOST_CHECK(readOwnRows());
  ROOST_CHECK(movePosts());
  ROOST_CHECK(moveRows());
  ROOST_CHECK(moveImportedLinks());
  ROOST_CHECK(fillProfile());
  ROOST_CHECK(drop("merge_changes", "merge_drop_changes", "recover_imported_change"));
  ROOST_CHECK(m_goOn());
  ROOST_CHECK(m_store.write("delete:table=users,column=id", {{":key", m_merged.from}}));
  ROOST_CHECK(derive());
  ROOST_CHECK(m_store.write("delete:table=properties,column=name", {{":key", DeferredRows::waitingProperty()}}));
  return m_merged;
}

Result<Done> UserMerge::readUser() {
  ROOST_TRY(rows, wholeRows(m_store, "merge_user", ofFrom()));
  if (rows->isEmpty()) return makeError(ErrorCode::NotFound, "the user to be merged is gone");
  m_merged.user = rows->first();
  m_merged.username = textIn(m_merged.user, "username");
  ROOST_TRY(import, readOne(m_store.read("merge_import_of_user", ofFrom()), integerOf));
  m_merged.import = import->value_or(0);
  return Done{};
}

/// They go with their user.
Result<Done> UserMerge::readOwnRows() {
  for (const auto& [arguments, recover] : ownRows) {
    ROOST_TRY(rows, wholeRows(m_store, QStringLiteral("merge_rows_of:") + QLatin1String(arguments), ofFrom()));
    for (const Bindings& row : std::as_const(*rows)) m_merged.dropped.append({QLatin1String(recover), row});
  }
  return Done{};
}

Result<Done> UserMerge::drop(const QString& select, const QString& remove, const QString& recover, qsizetype column) {
  const Bindings users = m_users + ofFrom();
  ROOST_TRY(rows, wholeRows(m_store, select, users));
  for (const Bindings& row : std::as_const(*rows)) {
    m_merged.dropped.append({recover, row, column});
    if (recover == u"recover_follow") ROOST_CHECK(adjustFollowCount(m_store, row, m_merged.from, -1));
  }
  if (!rows->isEmpty()) ROOST_CHECK(m_store.write(remove, users));
  return Done{};
}

Result<Done> UserMerge::movePosts() {
  ROOST_TRY(posts, readAll(m_store.read("merge_keys:table=posts,column=author_id,key=id", ofFrom()), integerOf));
  m_merged.authored = std::move(*posts);
  m_merged.posts = m_merged.authored.size();
  return reassignPosts(m_store, m_merged.from, m_merged.into, m_merged.authored, m_goOn);
}

Result<Done> UserMerge::moveRows() {
  ROOST_CHECK(drop("merge_outdated_notifications", "merge_drop_outdated_notifications", "recover_notification"));
  for (qsizetype number = 0; number < movedColumns().size(); ++number) {
    const MovedColumn& column = movedColumns()[number];
    ROOST_CHECK(m_goOn());
    const QString of = u':' + QLatin1String(column.arguments);
    if (column.conflicts) {
      const QString conflicts = of + u',' + QLatin1String(column.conflicts);
      ROOST_CHECK(drop(QStringLiteral("merge_conflicts") + conflicts,
                       QStringLiteral("merge_drop_conflicts") + conflicts, QLatin1String(column.recover), number));
    }
    ROOST_TRY(keys, readAll(m_store.read(QStringLiteral("merge_keys") + of, ofFrom()),
                            [](const Rows& row) { return row.value(0); }));
    m_merged.moved.append(*keys);
    if (!keys->isEmpty())
      ROOST_CHECK(m_store.write(QStringLiteral("merge_move") + of,
                                {{":of", m_merged.from}, {":to", m_merged.into}, {":keys", keyList(*keys)}}));
  }
  return Done{};
}

/// What an import brought remains its own where it has moved, so that undoing the import takes it out.
Result<Done> UserMerge::moveImportedLinks() {
  QHash<LinkedPeople, QSet<qint64>> others;
  for (qsizetype column = 0; column < movedColumns().size(); ++column) {
    const LinkedPeople people = movedColumns()[column].keys;
    if (people == LinkedPeople::None) continue;
    for (const QVariant& key : std::as_const(m_merged.moved[column])) others[people].insert(key.toLongLong());
  }
  const qsizetype first = m_merged.dropped.size();
  ROOST_CHECK(drop("merge_links", "merge_drop_links", "recover_imported_link"));
  for (qsizetype link = first; link < m_merged.dropped.size(); ++link) {
    const Bindings row = m_merged.dropped[link].row;
    const bool isFollow = textIn(row, "table_name") == u"follows";
    const UserId from = valueIn(row, QStringLiteral("from_id")).toLongLong();
    const UserId to = valueIn(row, QStringLiteral("to_id")).toLongLong();
    const bool fromUser = from == m_merged.from;
    const LinkedPeople people = isFollow ? (fromUser ? LinkedPeople::Followed : LinkedPeople::Followers)
                                         : (fromUser ? LinkedPeople::Muted : LinkedPeople::Muting);
    if (!others[people].contains(fromUser ? to : from)) continue;
    ROOST_CHECK(add("recover_imported_link", "merge_drop_link",
                    {{":source_id", valueIn(row, QStringLiteral("source_id"))},
                     {":table_name", valueIn(row, QStringLiteral("table_name"))},
                     {":from_id", fromUser ? m_merged.into : from},
                     {":to_id", fromUser ? to : m_merged.into}}));
  }
  return Done{};
}

Result<Done> UserMerge::add(const QString& insert, const QString& remove, const Bindings& row) {
  ROOST_TRY(added, m_store.write(insert, row));
  if (*added > 0) m_merged.added.append({remove, row});
  return Done{};
}

/// As an import completes the profile of its owner: with what that lacks, as far as it is allowed to be as long.
Result<Done> UserMerge::fillProfile() {
  ROOST_TRY(rows, wholeRows(m_store, "merge_user", {{":user", m_merged.into}}));
  if (rows->isEmpty()) return makeError(ErrorCode::NotFound, "the user to be merged into is gone");
  const Bindings& into = rows->first();
  const QString name = textIn(m_merged.user, "display_name"), aboutMe = textIn(m_merged.user, "about_me");
  if (textIn(into, "display_name").isEmpty() && !name.isEmpty() && characterCount(name) <= maxDisplayNameLength) {
    ROOST_CHECK(fill(QStringLiteral("display_name"), QString(), name));
    ROOST_CHECK(fill(QStringLiteral("name_folded"), valueIn(into, QStringLiteral("name_folded")), folded(name)));
  }
  if (textIn(into, "about_me").isEmpty() && !aboutMe.isEmpty() && characterCount(aboutMe) <= maxAboutMeLength)
    ROOST_CHECK(fill(QStringLiteral("about_me"), QString(), aboutMe));
  const QVariant version = valueIn(m_merged.user, QStringLiteral("picture_version"));
  if (valueIn(into, QStringLiteral("picture_version")) != 0 || version == 0) return Done{};
  ROOST_CHECK(
      m_store.write("merge_move:table=pictures,column=user_id,key=user_id",
                    {{":of", m_merged.from}, {":to", m_merged.into}, {":keys", keyList(QList{m_merged.from})}}));
  return fill(QStringLiteral("picture_version"), 0, version);
}

Result<Done> UserMerge::fill(const QString& column, const QVariant& before, const QVariant& after) {
  // The import that brought a value takes it with it when it is undone.
  ROOST_TRY(import,
            readOne(m_store.read("merge_import_of_value", {{":user", m_merged.from}, {":column", column}}), integerOf));
  if (*import)
    ROOST_CHECK(add("recover_imported_change", "merge_drop_change",
                    {{":source_id", **import},
                     {":table_name", QStringLiteral("users")},
                     {":row_id", m_merged.into},
                     {":column_name", column},
                     {":old_value", before},
                     {":new_value", after}}));
  ROOST_CHECK(
      m_store.write(withArgument("set_user_value", "column", column), {{":user", m_merged.into}, {":value", after}}));
  m_merged.filled.append({column, before, after});
  return Done{};
}

Result<Done> UserMerge::derive() {
  ROOST_CHECK(m_goOn());
  ROOST_CHECK(m_store.write("derive_incoming_messages", {{":user", m_merged.into}, {":other", m_merged.into}}));
  return deriveRowsOf(m_store, m_merged.into);
}

}  // namespace roost
