#include "core/search/search_list_model.h"

#include <algorithm>

#include "core/storage/search_versions.h"

namespace roost {
namespace {

/// Reads a page of found posts. It runs on another thread, so it uses nothing but its arguments.
Result<RowPage> readFound(Store& store, const QString& query, const Bindings& asked) {
  const auto value = [&asked](QStringView name) {
    const auto found =
        std::find_if(asked.cbegin(), asked.cend(), [name](const auto& binding) { return binding.first == name; });
    return found == asked.cend() ? QVariant() : found->second;
  };
  auto search = value(u":search").value<PostSearch>();
  ROOST_TRY(version, searchVersionInUse(store));
  if (*version != search.version) {
    ROOST_TRY(tokenizer, SearchTokenizer::inUse(store));
    search = recut(search, **tokenizer);
  }
  ROOST_TRY(match, matchOf(store, search));
  constexpr qint64 least = std::numeric_limits<qint64>::min(), most = std::numeric_limits<qint64>::max();
  const qint64 key = searchKey(value(u":position").toLongLong(), value(u":id").toLongLong());
  // The limits are exclusive, but a post at the very start of the first day must be found.
  qint64 above = search.since == least ? least : searchKey(search.since, 0) - 1;
  qint64 below = search.until == most ? most : searchKey(search.until, 0);
  if (query.endsWith(u"DESC"))
    below = std::min(below, key);
  else
    above = std::max(above, key);
  QSqlQueryModel reader;
  return readPage(store, reader, ofSearchVersion(query, search.version),
                  {{":match", *match}, {":above", above}, {":below", below}, {":limit", value(u":limit")}});
}

}  // namespace

SearchListModel::SearchListModel(Store& store, std::function<QString(const Post&)> speak,
                                 std::chrono::milliseconds wait)
    : PostListModel(store, std::move(speak)), m_wait(wait), m_reader(store.file(), readFound) {
  connect(&m_reader, &PageReader::answered, this, [this] { goOn(); });
}

int SearchListModel::showFound(UserId viewer, const PostSearch& search, const PageKey& at) {
  return show(viewer, "search_posts", {{":search", QVariant::fromValue(search)}}, at);
}

Result<PagedListModel::Page> SearchListModel::read(Direction direction, const PageKey& key, int limit) {
  // If the file has been replaced, the reader's thread would read the new one.
  ROOST_CHECK(m_store.checkPlace());
  // Earlier answers may be out of date.
  if (!isGoingOn()) m_reader.forget();
  auto answer = m_reader.ask(queryFor(direction), bindingsFor(key, limit), m_wait);
  if (!answer) return Error{ErrorCode::Later, {}, {}};
  return std::move(*answer);
}

}  // namespace roost
