#include "core/recovery/recovery.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlError>

#include "core/accounts/password_hash.h"
#include "core/recovery/conversation_recovery.h"
#include "core/recovery/damaged_database.h"
#include "core/recovery/page_size.h"
#include "core/recovery/picture_recovery.h"
#include "core/recovery/source_recovery.h"
#include "core/search/deferred_rows.h"
#include "core/storage/connection.h"
#include "core/storage/private_files.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/users/pictures.h"

namespace roost {
namespace {

/// About the size of the indexes of a few million rows, because a recovery writes all over them.
constexpr int recoveryCacheKibibytes = 262'144;

struct Recovery {
  Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// Copies the rows of one damaged database into a new one.
class RecoveryJob {
 public:
  RecoveryJob(const DamagedDatabase& source, Store& store, qint64 now, const RecoveryProgress& progress)
      : m_source(source), m_reader(source, store, progress), m_store(store), m_now(now) {}

  Result<RecoveryReport> run();

 private:
  struct Counts {
    qint64 posts = 0;
    qint64 follows = 0;
  };

  Result<Done> keepKind();
  Result<Done> users();
  Result<Done> usernames();
  Result<Done> posts();
  Result<Done> follows();
  Result<bool> followsFrom(const QString& query, bool byFollowed);
  Result<Done> pictures();
  Result<Done> drafts();
  Result<Done> compare();

  const DamagedDatabase& m_source;
  RecoveryReader m_reader;
  Store& m_store;
  const qint64 m_now;
  bool m_hasAllPosts = false;
  QHash<UserId, Counts> m_expected;  ///< How many posts and follows each user had, according to their row.
  RecoveryReport m_report;
};

/// A damaged column can hold a value of any type. An empty QVariant is bound as NULL.
QVariant textOrNull(const QVariant& value) { return value.isNull() ? QVariant() : value.toString(); }
QVariant integerOrNull(const QVariant& value) { return value.isNull() ? QVariant() : value.toLongLong(); }

Result<RecoveryReport> RecoveryJob::run() {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(rows, DeferredRows::begin(m_store));
  for (const auto part : {&RecoveryJob::keepKind, &RecoveryJob::users, &RecoveryJob::usernames, &RecoveryJob::posts,
                          &RecoveryJob::follows, &RecoveryJob::pictures, &RecoveryJob::drafts})
    ROOST_CHECK((this->*part)());
  PictureRecovery postPictures(m_reader, m_store);
  ROOST_CHECK(postPictures.addRows());
  m_report.isWhole = m_report.isWhole && postPictures.isWhole();
  ConversationRecovery conversations(m_reader, m_store);
  ROOST_CHECK(conversations.addRows());
  m_report.recovered.messages = conversations.messages();
  ROOST_TRY(sourcesAreWhole, recoverSources(m_reader));
  ROOST_CHECK(rows->finish([this] { return m_reader.goOn(); }, AddedRows::Recovered));
  ROOST_CHECK(conversations.complete(m_hasAllPosts));
  m_report.isWhole = m_report.isWhole && conversations.isWhole() && *sourcesAreWhole;
  ROOST_CHECK(compare());
  ROOST_CHECK(transaction->commit());
  if (m_report.recovered.users > 0) return std::move(m_report);
  return Error{ErrorCode::NotFound, Recovery::tr("Nothing in this file can be recovered."), {}};
}

Result<Done> RecoveryJob::keepKind() {
  QSqlQuery kind = m_source.read(QStringLiteral("damaged_kind"));
  return kind.next() ? m_store.setProperty(QStringLiteral("kind"), kind.value(0).toString()) : Done{};
}

Result<Done> RecoveryJob::users() {
  const auto whole = m_reader.each(QStringLiteral("damaged_users"), [this](const DamagedRows& row) -> Result<Done> {
    ROOST_TRY(kept,
              m_store.write("recover_user",
                            {{":id", row.key()},
                             {":username", row.text(1)},
                             {":username_folded", row.text(2)},
                             {":display_name", row.text(3)},
                             {":name_folded", row.text(4)},
                             {":email", row.text(5)},
                             {":email_folded", textOrNull(row.value(6))},
                             {":password_hash", row.value(11).isNull() ? row.text(7) : markedIfUnusable(row.text(7))},
                             {":about_me", row.text(8)},
                             {":created_at", row.integer(9)},
                             {":last_seen", integerOrNull(row.value(10))},
                             {":imported_username", textOrNull(row.value(11))}}));
    if (*kept > 0) m_expected.insert(row.key(), {row.integer(12), row.integer(13)});
    m_report.recovered.users += *kept;
    return Done{};
  });
  if (!whole) return whole.error();
  m_report.isWhole = *whole;
  return Done{};
}

/// Adds users of whom only the username is left, because they still have posts and follows.
Result<Done> RecoveryJob::usernames() {
  if (m_report.isWhole) return Done{};
  QSqlQuery rows = m_source.read(QStringLiteral("damaged_usernames"));
  while (rows.next()) {
    const UserId id = rows.value(0).toLongLong();
    const QString name = rows.value(1).toString();
    if (id <= 0 || id > DamagedRows::largestKey || m_expected.contains(id)) continue;
    ROOST_TRY(kept, m_store.write("recover_user", {{":id", id},
                                                   {":username", name},
                                                   {":username_folded", name},
                                                   {":display_name", QString()},
                                                   {":name_folded", name},
                                                   {":email", QString()},
                                                   {":email_folded", QVariant()},
                                                   {":password_hash", QString()},
                                                   {":about_me", QString()},
                                                   {":created_at", m_now},
                                                   {":last_seen", QVariant()},
                                                   {":imported_username", QVariant()}}));
    if (*kept > 0) m_report.addOnlyName(name);
    m_report.recovered.users += *kept;
  }
  return Done{};
}

Result<Done> RecoveryJob::posts() {
  const auto whole = m_reader.each(QStringLiteral("damaged_posts"), [this](const DamagedRows& row) -> Result<Done> {
    const bool isReply = !row.value(6).isNull();
    const bool hasParent = isReply && !row.value(5).isNull() && row.integer(5) != row.key();
    ROOST_TRY(kept, m_store.write("recover_post", {{":id", row.key()},
                                                   {":author", row.integer(1)},
                                                   {":created_at", row.integer(2)},
                                                   {":body", row.text(3)},
                                                   {":imported", row.integer(4)},
                                                   {":reply_to", hasParent ? row.integer(5) : QVariant()},
                                                   {":reply_to_author", integerOrNull(row.value(6))},
                                                   {":picture_count", std::max<qint64>(0, row.integer(7))}}));
    m_report.recovered.posts += *kept;
    if (*kept == 0 && row.isNew()) ++m_report.leftOut;
    return Done{};
  });
  if (!whole) return whole.error();
  m_hasAllPosts = *whole && m_report.leftOut == 0;
  m_report.isWhole = m_report.isWhole && *whole;
  return Done{};
}

/// The file has every follow three times: in the table and in each of its two indexes.
Result<Done> RecoveryJob::follows() {
  bool isWhole = false;
  for (const auto& [query, byFollowed] :
       {std::pair("end=follower_id,other=followed_id,by=NOT INDEXED", false),
        {"end=follower_id,other=followed_id,by=INDEXED BY follows_by_follower", false},
        {"end=followed_id,other=follower_id,by=INDEXED BY follows_by_followed", true}}) {
    if (isWhole) break;
    ROOST_TRY(whole, followsFrom(QStringLiteral("damaged_follows:") + QString::fromLatin1(query), byFollowed));
    isWhole = *whole;
  }
  m_report.isWhole = m_report.isWhole && isWhole;
  return Done{};
}

Result<bool> RecoveryJob::followsFrom(const QString& query, bool byFollowed) {
  return m_reader.each(query, [this, byFollowed](const DamagedRows& row) -> Result<Done> {
    ROOST_TRY(kept, m_store.write("recover_follow", {{":follower", row.integer(byFollowed ? 1 : 0)},
                                                     {":followed", row.integer(byFollowed ? 0 : 1)},
                                                     {":created_at", row.integer(2)}}));
    m_report.recovered.follows += *kept;
    return Done{};
  });
}

Result<Done> RecoveryJob::pictures() {
  const auto whole = m_reader.each(QStringLiteral("damaged_pictures"), [this](const DamagedRows& row) -> Result<Done> {
    const QByteArray image = row.value(1).toByteArray();
    auto kept = m_store.write("recover_picture", {{":user", row.key()}, {":image", image}});
    if (kept && *kept > 0)
      kept = m_store.write("set_user_value:column=picture_version",
                           {{":user", row.key()}, {":value", pictureVersion(image)}});
    if (!kept) return kept.error();
    return Done{};
  });
  if (!whole) return whole.error();
  m_report.isWhole = m_report.isWhole && *whole;
  return Done{};
}

Result<Done> RecoveryJob::drafts() {
  const auto whole = m_reader.each(QStringLiteral("damaged_drafts"), [this](const DamagedRows& row) -> Result<Done> {
    if (row.text(1).isEmpty()) return Done{};
    ROOST_CHECK(
        m_store.write("save_draft", {{":viewer", row.key()}, {":body", row.text(1)}, {":saved_at", row.integer(2)}}));
    return Done{};
  });
  if (!whole) return whole.error();
  m_report.isWhole = m_report.isWhole && *whole;
  return Done{};
}

Result<Done> RecoveryJob::compare() {
  return forEachRow(m_store.read("recovered_counts"), [this](const Rows& row) {
    const auto expected = m_expected.constFind(row.integer(0));
    if (expected == m_expected.constEnd()) return;
    const qint64 posts = std::max<qint64>(0, expected->posts - row.integer(2));
    const qint64 follows = std::max<qint64>(0, expected->follows - row.integer(3));
    if (posts > 0 || follows > 0) m_report.addLoss(row.text(1), posts, follows);
  });
}

Result<RecoveryReport> recoverInto(Store& store, const QString& damaged, qint64 now, const RecoveryProgress& progress) {
  ROOST_TRY(source, DamagedDatabase::copy(damaged, QFileInfo(store.file()).path(), store));
  store.useLargeCache(recoveryCacheKibibytes);
  return RecoveryJob(**source, store, now, progress).run();
}

/// Creates an empty database with this page size. A table that can't be found in the damaged database is looked for at
/// the page where it is in this one.
Result<Done> makeEmpty(const QString& file, qint64 pageSize) {
  ROOST_CHECK(makePrivateFile(file));
  auto opened = Connection(file).open({QStringLiteral("page_size = %1").arg(pageSize), "journal_mode = WAL"});
  if (!opened) QFile::remove(file);
  return opened;
}

}  // namespace

Result<RecoveryReport> recover(const QString& damaged, const QString& recovered, const Clock& clock,
                               const RecoveryProgress& progress) {
  if (QFileInfo(recovered).size() > 0) QFile::remove(recovered);
  ROOST_CHECK(makeEmpty(recovered, pageSizeOf(damaged)));
  auto store = Store::open(recovered, Store::patient, SharedFolder::Accept);
  if (!store) {
    QFile::remove(recovered);
    return store.error();
  }
  auto report = recoverInto(**store, damaged, clock(), progress);
  store->reset();
  if (!report) QFile::remove(recovered);
  return report;
}

}  // namespace roost
