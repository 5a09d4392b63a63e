#include "core/storage/search_versions.h"

#include "core/storage/named_query.h"

namespace roost {
namespace {

QString versionInUse() { return QStringLiteral("search_version"); }
QString versionInTheMaking() { return QStringLiteral("search_version_next"); }
QString formerVersion() { return QStringLiteral("search_version_former"); }
QString lastPostIn(int version) { return QStringLiteral("search_indexed_%1").arg(version); }

Result<std::optional<int>> versionIn(Store& store, const QString& property) {
  ROOST_TRY(value, store.property(property));
  return value->isEmpty() ? std::nullopt : std::optional(value->toInt());
}

Result<Done> run(Store& store, const QString& query, const Bindings& bindings = {}) {
  ROOST_CHECK(store.write(query, bindings));
  return Done{};
}

Result<Done> forget(Store& store, const QString& property) {
  return run(store, QStringLiteral("delete:table=properties,column=name"), {{QStringLiteral(":key"), property}});
}

/// Drops a version's tables, triggers or views with these names; `kind` says which.
Result<Done> drop(Store& store, const QString& kind, const QStringList& names, int version) {
  for (const QString& name : names) {
    const QString query =
        withArgument(withArgument(QStringLiteral("drop"), QStringLiteral("kind"), kind), QStringLiteral("name"), name);
    ROOST_CHECK(run(store, ofSearchVersion(query, version)));
  }
  return Done{};
}

}  // namespace

Result<int> searchVersionInUse(Store& store) {
  ROOST_TRY(version, versionIn(store, versionInUse()));
  return version->value_or(firstSearchVersion);
}

Result<std::optional<int>> searchVersionInTheMaking(Store& store) { return versionIn(store, versionInTheMaking()); }
Result<std::optional<int>> formerSearchVersion(Store& store) { return versionIn(store, formerVersion()); }

Result<qint64> lastIndexedPost(Store& store, int version) {
  ROOST_TRY(value, store.property(lastPostIn(version)));
  return value->toLongLong();
}

Result<Done> setLastIndexedPost(Store& store, int version, qint64 post) {
  return store.setProperty(lastPostIn(version), QString::number(post));
}

// Triggers leave alone what isn't indexed yet, and post 0 doesn't exist.
Result<Done> pauseIndexTriggers(Store& store, int version) { return setLastIndexedPost(store, version, 0); }
Result<Done> resumeIndexTriggers(Store& store, int version) { return forget(store, lastPostIn(version)); }

Result<Done> useNextSearchVersion(Store& store) {
  ROOST_TRY(former, searchVersionInUse(store));
  ROOST_TRY(next, searchVersionInTheMaking(store));
  if (!*next) return Done{};
  ROOST_CHECK(store.setProperty(versionInUse(), QString::number(**next)));
  ROOST_CHECK(store.setProperty(formerVersion(), QString::number(*former)));
  for (const QString& property : {versionInTheMaking(), lastPostIn(**next)}) ROOST_CHECK(forget(store, property));
  return drop(store, QStringLiteral("TRIGGER"),
              {"posts_inserted_search", "posts_deleted_search", "posts_updating_search", "posts_updated_search"},
              *former);
}

Result<Done> dropFormerSearchVersion(Store& store, int pages) {
  ROOST_TRY(former, formerSearchVersion(store));
  if (!*former) return Done{};
  ROOST_TRY(forgotten,
            store.write(ofSearchVersion(QStringLiteral("search_forget_pages"), **former), {{":limit", pages}}));
  if (*forgotten == pages) return Done{};
  ROOST_CHECK(drop(store, QStringLiteral("TABLE"),
                   {"post_search_words", "post_search", "search_characters", "search_pairs"}, **former));
  ROOST_CHECK(drop(store, QStringLiteral("VIEW"), {"searchable_posts"}, **former));
  return forget(store, formerVersion());
}

QString ofSearchVersion(const QString& query, int version) {
  return withArgument(query, QStringLiteral("version"),
                      version == firstSearchVersion ? QString() : QStringLiteral("_%1").arg(version));
}

}  // namespace roost
