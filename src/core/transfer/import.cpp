#include "core/transfer/import.h"

#include "core/search/deferred_rows.h"
#include "core/storage/large_cache.h"
#include "core/storage/transaction.h"
#include "core/transfer/follow_import.h"
#include "core/transfer/message_import.h"
#include "core/transfer/post_import.h"
#include "core/transfer/user_import.h"

namespace roost {
namespace {

/// 64 MiB is about the size of the indexes of a million posts, and an import writes all over them. This cache halves
/// the time
/// for a million posts.
constexpr int importCacheKibibytes = 65'536;

Result<Done> importTexts(ImportJob& job, ImportedUsers& users) {
  ROOST_TRY(rows, DeferredRows::begin(job.store));
  ROOST_CHECK(PostImport(job, users).run());
  MessageImport messages(job, users);
  ROOST_CHECK(messages.run());
  ROOST_CHECK(rows->finish([&job] { return job.goOn(); }));
  return messages.markRead();
}

Result<Done> noteExtras(ImportJob& job) {
  return job.source.eachExtra(countingRows<SourceExtra>(job, [&job](const SourceExtra& row) -> Result<Done> {
    job.report.note({row.table, row.id, ImportNote::Outcome::LeftOut, row.reason});
    return Done{};
  }));
}

/// While this property is set, notifications are written as read: what an import brings is no news.
QString runningProperty() { return QStringLiteral("import_runs"); }

/// Imports each kind of row after the kinds that it refers to.
Result<Done> importAll(ImportJob& job) {
  ROOST_CHECK(job.store.setProperty(runningProperty(), QStringLiteral("1")));
  ROOST_TRY(users, UserImport(job).run());
  ROOST_CHECK(importTexts(job, *users));
  ROOST_CHECK(UserImport::dateUsers(job, *users));
  ROOST_CHECK(FollowImport(job, *users).run());
  ROOST_CHECK(job.store.write("delete:table=properties,column=name", {{":key", runningProperty()}}));
  return noteExtras(job);
}

}  // namespace

Result<ImportReport> importFrom(ImportSource& source, Store& store, const Clock& clock,
                                const ImportProgress& progress) {
  const LargeCache cache(store, importCacheKibibytes);
  ROOST_TRY(transaction, Transaction::begin(store));
  ImportJob job(store, source, clock());
  ROOST_CHECK(job.setProgress(progress));
  ROOST_CHECK(importAll(job));
  ROOST_CHECK(transaction->commit());
  return std::move(job.report);
}

}  // namespace roost
