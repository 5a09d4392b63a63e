#include "core/search/found_posts.h"

#include <algorithm>

#include "core/search/asked_page.h"
#include "core/storage/id_list.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"
#include "core/timeline/post_columns.h"

namespace roost {
namespace {

constexpr qint64 leastInstant = std::numeric_limits<qint64>::min(), mostInstant = std::numeric_limits<qint64>::max();

/// A query with its arguments and the values that these need.
struct Asked {
  QString query;
  Bindings bindings;
  void add(const QString& argument, const Bindings& values = {}) {
    query = withArgument(query, argument, {});
    bindings += values;
  }
};

QString idListOf(const QList<UserId>& users) { return idList({users.cbegin(), users.cend()}); }

/// Adds what the search asks besides what its query already finds.
void addFilters(Asked& asked, const PostSearch& search, UserId viewer) {
  const bool isOfReplies = asked.query.startsWith(u"search_replies");
  if (search.onlyReplies && !isOfReplies) asked.add("replies");
  if (search.noReplies) asked.add("no_replies");
  if (!search.repliedAuthors.isEmpty() && !isOfReplies) asked.add("to", {{":to", idListOf(search.repliedAuthors)}});
  if (!search.excludedRepliedAuthors.isEmpty())
    asked.add("not_to", {{":not_to", idListOf(search.excludedRepliedAuthors)}});
  if (search.noSaved) asked.add("not_saved", {{":viewer", viewer}});
}

/// Adds what the index has to find, or must not find, among posts that come from elsewhere.
Result<Done> addIndex(Asked& asked, Store& store, const PostSearch& search, UserId viewer) {
  ROOST_TRY(match, matchOf(store, search));
  if (match->isEmpty()) return Done{};
  asked.add(search.needsIndex() ? "found" : "excludes", {{":match", *match}});
  if (asked.query.startsWith(u"search_replies:")) return Done{};
  // From this many on, reading all that the index finds is faster than looking up each of them.
  constexpr int many = 1'000;
  ROOST_TRY(count, readOne(search.onlySaved ? store.read("saved_count", {{":viewer", viewer}, {":most", many}})
                                            : store.read("replies_to_count",
                                                         {{":to", idListOf(search.repliedAuthors)}, {":most", many}}),
                           integerOf));
  if (count->value_or(0) == many) asked.add("many");
  return Done{};
}

/// The keys are limits that are excluded, but a post at the very start of the first day must be found.
void addKeys(Asked& asked, const PostSearch& search, const PageKey& at, bool older) {
  const qint64 key = searchKey(at.position.toLongLong(), at.id);
  qint64 above = search.since == leastInstant ? leastInstant : searchKey(search.since, 0) - 1;
  qint64 below = search.until == mostInstant ? mostInstant : searchKey(search.until, 0);
  if (older)
    below = std::min(below, key);
  else
    above = std::max(above, key);
  asked.bindings += {{":above", above}, {":below", below}};
}

/// The last instant that is searched.
qint64 lastInstantOf(const PostSearch& search) { return search.until == mostInstant ? mostInstant : search.until - 1; }

void addInstants(Asked& asked, const PostSearch& search, const PageKey& at, bool older) {
  const qint64 position = at.position.toLongLong(), first = search.since, last = lastInstantOf(search);
  PageKey from = at;
  // The first and the last day are limits like the position.
  if (older && last < position) from = {last, mostInstant};
  if (!older && first > position) from = {first, leastInstant};
  asked.bindings += {{":position", from.position}, {":id", from.id}, {":bound", older ? first : last}};
}

}  // namespace

PageSource foundPosts(UserId viewer, const PostSearch& search) {
  PageSource source{.query = "search_posts",
                    .bindings = bindingsOf(viewer, search),
                    .positionColumn = CreatedAtColumn,
                    .idColumn = PostIdColumn,
                    .start = PageSource::largest(),
                    .end = PageSource::smallest()};
  if (!search.onlySaved) {
    if (!search.repliedAuthors.isEmpty())
      source.query = "search_replies_to";
    else if (!search.needsIndex())
      source.query = "search_replies";
    return source;
  }
  // The columns after those of the post.
  source.query = "search_saved";
  source.positionColumn = PostColumnCount;
  source.idColumn = PostColumnCount + 1;
  return source;
}

Result<RowPage> readFoundPosts(Store& store, const QString& query, const Bindings& asked) {
  auto [search, viewer, at, limit, older] = askedPage(query, asked);
  ROOST_TRY(version, searchVersionInUse(store));
  if (*version != search.version) {
    ROOST_TRY(tokenizer, SearchTokenizer::inUse(store));
    search = recut(search, **tokenizer);
  }
  Asked page{ofSearchVersion(query, search.version), {{":limit", limit}}};
  addFilters(page, search, viewer);
  if (query.startsWith(u"search_posts")) {
    ROOST_TRY(match, matchOf(store, search));
    page.bindings.append({":match", *match});
    addKeys(page, search, at, older);
  } else {
    ROOST_CHECK(addIndex(page, store, search, viewer));
    if (search.onlySaved)
      page.bindings += {{":viewer", viewer},
                        {":position", at.position},
                        {":id", at.id},
                        {":since", search.since},
                        {":until", lastInstantOf(search)}};
    else
      addInstants(page, search, at, older);
    if (query.startsWith(u"search_replies_to")) page.bindings.append({":to", idListOf(search.repliedAuthors)});
  }
  return readRowPage(store, page.query, page.bindings);
}

}  // namespace roost
