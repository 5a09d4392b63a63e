#include "core/transfer/import.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/search/deferred_rows.h"
#include "core/storage/large_cache.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/transfer/follow_import.h"
#include "core/transfer/message_import.h"
#include "core/transfer/owner_profile.h"
#include "core/transfer/post_import.h"
#include "core/transfer/saved_import.h"
#include "core/transfer/user_import.h"

namespace roost {
namespace {

/// 64 MiB is about the size of the indexes of a million posts, and an import writes all over them. This cache halves
/// the time
/// for a million posts.
constexpr int importCacheKibibytes = 65'536;

Result<Done> importTexts(ImportJob& job, ImportedUsers& users) {
  ROOST_TRY(rows, DeferredRows::begin(job.store));
  PostImport posts(job, users);
  ROOST_CHECK(posts.run());
  MessageImport messages(job, users);
  ROOST_CHECK(messages.run());
  ROOST_CHECK(rows->finish([&job] { return job.indexed(DeferredRows::postsAtOnce); }));
  ROOST_CHECK(posts.answerEarlierPosts());
  ROOST_CHECK(posts.readPictures());
  return messages.markRead();
}

Result<Done> noteExtras(ImportJob& job) {
  return job.source.eachExtra(countingRows<SourceExtra>(job, [&job](const SourceExtra& row) -> Result<Done> {
    job.report.note({row.table, row.id, ImportNote::Outcome::LeftOut, row.reason, {}, row.count});
    return Done{};
  }));
}

/// A list of follows names nobody as the follower. Where only one person writes, it is theirs.
Result<UserId> onlyPerson(ImportJob& job) {
  ROOST_TRY(people, readAll(job.store.read("people_who_write_here"), integerOf));
  if (people->size() == 1) return people->first();
  const QString message =
      people->isEmpty()
          ? QCoreApplication::translate("Import", "A list of follows needs a user who follows them. Create one first.")
          : QCoreApplication::translate("Import", "Choose the user who follows the people on this list.");
  return Error{ErrorCode::Refused, message, QStringLiteral("%1 people").arg(people->size())};
}

Result<UserId> ownerOf(ImportJob& job, const ImportedUsers& users) {
  const auto owner = std::find_if(users.cbegin(), users.cend(), [](const ImportedUser& user) { return user.isOwner; });
  if (owner != users.cend()) return owner->id;
  if (job.request.into == noUser && job.source.kind() == SourceKind::FollowList) return onlyPerson(job);
  return job.request.into;
}

/// What somebody who can sign in has is changed by nobody else.
Result<Done> checkOwner(ImportJob& job) {
  if (!job.request.viewer || job.owner == noUser) return Done{};
  ROOST_TRY(isOthers,
            anyRow(job.store.read("others_password", {{":user", job.owner}, {":viewer", *job.request.viewer}})));
  if (!*isOthers) return Done{};
  return Error{
      ErrorCode::Refused,
      QCoreApplication::translate("Import", "Only the owner of that account can import into it. Sign in to it first."),
      {}};
}

/// While this property is set, notifications are written as read: what an import brings is no news.
QString runningProperty() { return QStringLiteral("import_runs"); }

/// Imports each kind of row after the kinds that it refers to.
Result<Done> importAll(ImportJob& job) {
  ROOST_CHECK(job.begin());
  ROOST_CHECK(job.store.setProperty(runningProperty(), QStringLiteral("1")));
  ROOST_TRY(users, UserImport(job).run());
  ROOST_TRY(owner, ownerOf(job, *users));
  job.owner = *owner;
  ROOST_CHECK(checkOwner(job));
  ROOST_CHECK(importTexts(job, *users));
  ROOST_CHECK(UserImport::dateUsers(job, *users));
  ROOST_CHECK(bringOwnerProfile(job, *users));
  ROOST_CHECK(FollowImport(job, *users).run());
  ROOST_CHECK(importSavedAddresses(job, *users));
  ROOST_CHECK(importMutes(job, *users));
  ROOST_CHECK(job.store.write("delete:table=properties,column=name", {{":key", runningProperty()}}));
  ROOST_CHECK(noteExtras(job));
  return job.finish();
}

}  // namespace

Result<ImportReport> importFrom(ImportSource& source, Store& store, const ImportRequest& request, const Clock& clock,
                                const ImportProgress& progress) {
  const LargeCache cache(store, importCacheKibibytes);
  ROOST_TRY(transaction, Transaction::begin(store));
  ImportJob job(store, source, request, clock());
  ROOST_CHECK(job.setProgress(progress));
  ROOST_CHECK(importAll(job));
  ROOST_CHECK(transaction->commit());
  return std::move(job.report);
}

}  // namespace roost
