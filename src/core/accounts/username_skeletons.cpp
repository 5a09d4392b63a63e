#include "core/accounts/username_skeletons.h"

#include "core/accounts/confusables.h"
#include "core/storage/read_rows.h"

namespace roost {
namespace {

/// A skeleton as it is stored, after its version. In the index, all skeletons of one version lie between "|" and "}",
/// the character after "|" in Unicode.
QString marked(const QString& skeleton) { return skeletonVersion() + u'|' + skeleton; }

Bindings missing(int amount) {
  return {{":begin", marked({})}, {":end", QString(skeletonVersion() + u'}')}, {":limit", amount}};
}

}  // namespace

Result<bool> skeletonsAreMissing(Store& store) { return anyRow(store.read("missing_skeletons", missing(1))); }

Result<JobProgress> makeSkeletons(Store& store, int amount) {
  ROOST_TRY(users, readAll(store.read("missing_skeletons", missing(amount)),
                           [](const Rows& row) { return std::pair<UserId, QString>(row.integer(0), row.text(1)); }));
  for (const auto& [user, username] : std::as_const(*users))
    ROOST_CHECK(store.write("set_user_value:column=username_skeleton",
                            {{":user", user}, {":value", marked(skeletonOf(username))}}));
  ROOST_TRY(last, readOne(store.read("last_ids"), integerOf));
  JobProgress progress;
  progress.total = last->value_or(0);
  progress.done = users->size() < amount ? progress.total : std::min(users->last().first, progress.total - 1);
  return progress;
}

BackgroundJob skeletonJob() {
  return {QT_TRANSLATE_NOOP("BackgroundJob", "Checking usernames…"), skeletonsAreMissing, makeSkeletons};
}

Result<Done> makeAllSkeletons(Store& store) {
  constexpr int step = 1'000;
  for (;;) {
    ROOST_TRY(progress, makeSkeletons(store, step));
    if (progress->done == progress->total) return Done{};
  }
}

Result<bool> looksLikeAnother(Store& store, const QString& username, UserId except) {
  bool found = false;
  const Bindings alike{{":skeleton", marked(skeletonOf(username))}, {":except", except}};
  ROOST_CHECK(forEachRow(store.read("usernames_with_skeleton", alike), [&](const Rows& row) {
    found = !differByLatinOnly(row.text(0), username);
    return !found;
  }));
  return found;
}

}  // namespace roost
