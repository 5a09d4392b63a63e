#include "core/search/found_messages.h"

#include "core/search/asked_page.h"
#include "core/search/message_walk.h"
#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {

PageSource foundMessages(UserId viewer, const PostSearch& search) {
  return {.query = QStringLiteral("kept_messages_beyond"),
          .bindings = bindingsOf(viewer, search),
          .positionColumn = FoundSentAtColumn,
          .idColumn = FoundMessageIdColumn,
          .start = PageSource::largest(),
          .end = PageSource::smallest()};
}

Result<Done> FoundMessagesReader::useTokenizer(Store& store) {
  ROOST_TRY(version, searchVersionInUse(store));
  if (m_tokenizer && m_tokenizer->version() == *version) return Done{};
  ROOST_TRY(tokenizer, SearchTokenizer::inUse(store));
  m_tokenizer = std::move(*tokenizer);
  return Done{};
}

Result<RowPage> FoundMessagesReader::read(Store& store, const QString& query, const Bindings& asked) {
  auto [search, viewer, at, limit, older] = askedPage(query, asked);
  if (viewer == noUser) return makeError(ErrorCode::Refused, "search of nobody's messages");
  ROOST_CHECK(useTokenizer(store));
  if (m_tokenizer->version() != search.version) search = recut(search, *m_tokenizer);
  const PhraseMatcher matcher(search, *m_tokenizer);
  MessageWalk walk(store, viewer, search, matcher, {at.position.toLongLong(), at.id}, older);
  RowPage page;
  page.columns = FoundTextColumn + 1;
  while (page.count() < limit) {
    ROOST_TRY(message, walk.next());
    if (!*message) break;
    // Nothing is found if it has just been removed.
    ROOST_CHECK(forEachRow(store.read("found_message", {{":message", **message}, {":viewer", viewer}}),
                           [&page](const Rows& row) {
                             for (int column = 0; column < page.columns; ++column)
                               page.values.push_back(row.value(column));
                           }));
  }
  return page;
}

}  // namespace roost
