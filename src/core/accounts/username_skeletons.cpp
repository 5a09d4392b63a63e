#include "core/accounts/username_skeletons.h"

#include "core/accounts/confusables.h"
#include "core/storage/any_row.h"

namespace roost {
namespace {

/// In the order of the index all of one version stand together, between "|" and the "}" that follows it in Unicode.
QString marked(const QString& skeleton) { return skeletonVersion() + u'|' + skeleton; }

Bindings missing(int amount) {
  return {{":begin", marked({})}, {":end", QString(skeletonVersion() + u'}')}, {":limit", amount}};
}

}  // namespace

Result<bool> skeletonsAreMissing(Store& store) { return anyRow(store.read("missing_skeletons", missing(1))); }

Result<JobProgress> makeSkeletons(Store& store, int amount) {
  QList<std::pair<UserId, QString>> users;
  {
    auto rows = store.read("missing_skeletons", missing(amount));
    if (!rows) return rows.error();
    while (rows->next()) users.append({rows->integer(0), rows->text(1)});
    if (auto error = rows->failure()) return *error;
  }
  for (const auto& [user, username] : std::as_const(users)) {
    auto written = store.write("set_skeleton", {{":user", user}, {":skeleton", marked(skeletonOf(username))}});
    if (!written) return written.error();
  }
  auto rows = store.read("last_user");
  if (!rows) return rows.error();
  JobProgress progress;
  if (rows->next()) progress.total = rows->integer(0);
  if (auto error = rows->failure()) return *error;
  progress.done = users.size() < amount ? progress.total : std::min(users.last().first, progress.total - 1);
  return progress;
}

BackgroundJob skeletonJob() { return {QT_TRANSLATE_NOOP("BackgroundJob", "Comparing usernames…"), skeletonsAreMissing, makeSkeletons}; }

Result<Done> makeAllSkeletons(Store& store) {
  constexpr int step = 1'000;
  for (;;) {
    const auto progress = makeSkeletons(store, step);
    if (!progress) return progress.error();
    if (progress->done == progress->total) return Done{};
  }
}

Result<bool> looksLikeAnother(Store& store, const QString& username, UserId except) {
  auto rows = store.read("usernames_with_skeleton", {{":skeleton", marked(skeletonOf(username))}, {":except", except}});
  if (!rows) return rows.error();
  while (rows->next())
    if (!differByLatinOnly(rows->text(0), username)) return true;
  if (auto error = rows->failure()) return *error;
  return false;
}

}  // namespace roost
