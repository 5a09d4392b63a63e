#include "core/search/found_posts.h"

#include <algorithm>

#include "core/storage/id_list.h"
#include "core/storage/named_query.h"
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

void addFilters(Asked& asked, const PostSearch& search, UserId viewer) {
  if (search.onlyReplies) asked.add("replies");
  if (search.noReplies) asked.add("no_replies");
  if (!search.repliedAuthors.isEmpty()) asked.add("to", {{":to", idListOf(search.repliedAuthors)}});
  if (!search.excludedRepliedAuthors.isEmpty())
    asked.add("not_to", {{":not_to", idListOf(search.excludedRepliedAuthors)}});
  if (search.onlySaved) asked.add("saved");
  if (search.noSaved) asked.add("not_saved");
  if (search.onlySaved || search.noSaved) asked.bindings.append({":viewer", viewer});
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

void addInstants(Asked& asked, const PostSearch& search, const PageKey& at, bool older) {
  PageKey from = at;
  // The first and the last day are limits like the position.
  if (older && search.until <= at.position.toLongLong()) from = {search.until, leastInstant};
  if (!older && search.since > at.position.toLongLong()) from = {search.since - 1, mostInstant};
  asked.bindings += {{":position", from.position}, {":id", from.id}, {":bound", older ? search.since : search.until}};
}

}  // namespace

PageSource foundPosts(UserId viewer, const PostSearch& search) {
  PageSource source{.query = "search_posts",
                    .bindings = {{":search", QVariant::fromValue(search)}, {":viewer", viewer}},
                    .positionColumn = CreatedAtColumn,
                    .idColumn = PostIdColumn,
                    .start = PageSource::largest(),
                    .end = PageSource::smallest()};
  if (search.needsIndex()) return source;
  if (!search.onlySaved) {
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
  const auto value = [&asked](QStringView name) {
    const auto found =
        std::find_if(asked.cbegin(), asked.cend(), [name](const auto& binding) { return binding.first == name; });
    return found == asked.cend() ? QVariant() : found->second;
  };
  auto search = value(u":search").value<PostSearch>();
  const UserId viewer = value(u":viewer").toLongLong();
  const PageKey at{value(u":position"), value(u":id").toLongLong()};
  const bool older = query.endsWith(u"DESC");
  ROOST_TRY(version, searchVersionInUse(store));
  if (*version != search.version) {
    ROOST_TRY(tokenizer, SearchTokenizer::inUse(store));
    search = recut(search, **tokenizer);
  }
  ROOST_TRY(match, matchOf(store, search));
  Asked page{ofSearchVersion(query, search.version), {{":limit", value(u":limit")}}};
  if (search.needsIndex()) {
    addFilters(page, search, viewer);
    page.bindings.append({":match", *match});
    addKeys(page, search, at, older);
  } else {
    if (!match->isEmpty()) page.add("excludes", {{":match", *match}});
    PostSearch filters = search;
    if (query.startsWith(u"search_saved")) {
      filters.onlySaved = filters.noSaved;
      page.bindings += {{":viewer", viewer}, {":position", at.position}, {":id", at.id}};
      page.bindings += {{":since", search.since}, {":until", search.until}};
    } else {
      filters.onlyReplies = false;
      if (search.repliedAuthors.size() == 1) {
        page.add("to_one", {{":replied", search.repliedAuthors.first()}});
        filters.repliedAuthors.clear();
      }
      addInstants(page, search, at, older);
    }
    addFilters(page, filters, viewer);
  }
  QSqlQueryModel reader;
  return readPage(store, reader, page.query, page.bindings);
}

}  // namespace roost
