#include "core/storage/search_versions.h"

#include "core/storage/named_query.h"

namespace roost {
namespace {

QString versionInUse() { return QStringLiteral("search_version"); }
QString versionInTheMaking() { return QStringLiteral("search_version_next"); }
QString formerVersion() { return QStringLiteral("search_version_former"); }
QString lastPostIn(int version) { return QStringLiteral("search_indexed_%1").arg(version); }

Result<std::optional<int>> versionIn(Store& store, const QString& property) {
  const auto value = store.property(property);
  if (!value) return value.error();
  return value->isEmpty() ? std::nullopt : std::optional(value->toInt());
}

Result<Done> run(Store& store, const QString& query, const Bindings& bindings = {}) {
  auto done = store.write(query, bindings);
  if (!done) return done.error();
  return Done{};
}

Result<Done> forget(Store& store, const QString& property) {
  return run(store, QStringLiteral("delete_property"), {{QStringLiteral(":name"), property}});
}

/// Drops the tables, triggers or views of these names of a version.
Result<Done> drop(Store& store, const QString& kind, const QStringList& names, int version) {
  for (const QString& name : names) {
    const QString query = withArgument(withArgument(QStringLiteral("drop"), QStringLiteral("kind"), kind), QStringLiteral("name"), name);
    if (auto done = run(store, ofSearchVersion(query, version)); !done) return done;
  }
  return Done{};
}

}  // namespace

Result<int> searchVersionInUse(Store& store) {
  const auto version = versionIn(store, versionInUse());
  if (!version) return version.error();
  return version->value_or(firstSearchVersion);
}

Result<std::optional<int>> searchVersionInTheMaking(Store& store) { return versionIn(store, versionInTheMaking()); }
Result<std::optional<int>> formerSearchVersion(Store& store) { return versionIn(store, formerVersion()); }

Result<qint64> lastIndexedPost(Store& store, int version) {
  const auto value = store.property(lastPostIn(version));
  if (!value) return value.error();
  return value->toLongLong();
}

Result<Done> setLastIndexedPost(Store& store, int version, qint64 post) {
  return store.setProperty(lastPostIn(version), QString::number(post));
}

Result<Done> useNextSearchVersion(Store& store) {
  const auto former = searchVersionInUse(store);
  if (!former) return former.error();
  const auto next = searchVersionInTheMaking(store);
  if (!next) return next.error();
  if (!*next) return Done{};
  if (auto done = store.setProperty(versionInUse(), QString::number(**next)); !done) return done;
  if (auto done = store.setProperty(formerVersion(), QString::number(*former)); !done) return done;
  for (const QString& property : {versionInTheMaking(), lastPostIn(**next)})
    if (auto done = forget(store, property); !done) return done;
  return drop(store, QStringLiteral("TRIGGER"), {"posts_inserted_search", "posts_deleted_search", "posts_updating_search", "posts_updated_search"},
              *former);
}

Result<Done> dropFormerSearchVersion(Store& store, int pages) {
  const auto former = formerSearchVersion(store);
  if (!former) return former.error();
  if (!*former) return Done{};
  auto forgotten = store.write(ofSearchVersion(QStringLiteral("search_forget_pages"), **former), {{":limit", pages}});
  if (!forgotten) return forgotten.error();
  if (*forgotten == pages) return Done{};
  if (auto done = drop(store, QStringLiteral("TABLE"), {"post_search_words", "post_search", "search_characters", "search_pairs"}, **former); !done)
    return done;
  if (auto done = drop(store, QStringLiteral("VIEW"), {"searchable_posts"}, **former); !done) return done;
  return forget(store, formerVersion());
}

QString ofSearchVersion(const QString& query, int version) {
  return withArgument(query, QStringLiteral("version"), version == firstSearchVersion ? QString() : QStringLiteral("_%1").arg(version));
}

}  // namespace roost
