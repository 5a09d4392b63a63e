#include "core/search/deferred_rows.h"

#include <algorithm>

#include "core/search/indexed_posts.h"
#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

struct LastRowIds {
  PostId post = 0;
  qint64 message = 0;
};

Result<LastRowIds> lastRowIds(Store& store) {
  ROOST_TRY(last, readOne(store.read("last_ids"), [](const Rows& row) {
              return LastRowIds{row.integer(1), row.integer(2)};
            }));
  return last->value_or(LastRowIds{});
}

}  // namespace

QString DeferredRows::waitingProperty() { return QStringLiteral("derived_waits"); }

Result<DeferredRows> DeferredRows::begin(Store& store) {
  ROOST_TRY(last, lastRowIds(store));
  ROOST_CHECK(store.setProperty(waitingProperty(), QStringLiteral("1")));
  return DeferredRows(store, last->post, last->message);
}

Result<Done> DeferredRows::finish(const std::function<Result<Done>()>& goOn, AddedRows rows) {
  ROOST_CHECK(indexPosts(goOn));
  const auto derive = [&](const char* query, const Bindings& values) -> Result<Done> {
    ROOST_CHECK(goOn());
    ROOST_CHECK(m_store->write(query, values));
    return Done{};
  };
  const Bindings posts{{":after", m_lastPost}}, messages{{":after", m_lastMessage}};
  ROOST_CHECK(derive("derive_user_posts", posts));
  ROOST_CHECK(derive("derive_reply_counts", posts));
  if (rows == AddedRows::New) {
    ROOST_CHECK(derive("derive_awaiting_mentions", posts));
    ROOST_CHECK(derive("derive_reply_notifications", posts));
    ROOST_CHECK(derive("derive_kept_messages", messages));
  } else {
    ROOST_CHECK(derive("derive_user_follows", {}));
  }
  ROOST_CHECK(derive("derive_message_threads", messages));
  ROOST_CHECK(m_store->write("delete:table=properties,column=name", {{":key", waitingProperty()}}));
  return Done{};
}

Result<Done> DeferredRows::indexPosts(const std::function<Result<Done>()>& goOn) {
  ROOST_TRY(last, lastRowIds(*m_store));
  ROOST_TRY(version, searchVersionInUse(*m_store));
  std::optional<SearchFolding> folding;
  if (*version != firstSearchVersion) {
    ROOST_TRY(read, SearchFolding::read(*m_store, *version));
    folding = std::move(*read);
  }
  // Only the version in use gets these posts here. A version that is being built adds them later.
  for (PostId from = m_lastPost; from < last->post;) {
    ROOST_CHECK(goOn());
    const PostId to = std::min(from + postsAtOnce, last->post);
    if (folding) {
      ROOST_CHECK(roost::indexPosts(*m_store, *folding, *version, {.after = from, .last = to}));
    } else {
      ROOST_CHECK(m_store->write("first_search_index_posts", {{":from", from}, {":to", to}}));
    }
    from = to;
  }
  return Done{};
}

}  // namespace roost
