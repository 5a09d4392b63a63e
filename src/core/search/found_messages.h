#pragma once

#include "core/lists/paged_list_model.h"
#include "core/search/post_search.h"
#include "core/users/user_row.h"

namespace roost {

/// The columns of found_message.sql after those of the other user, in that order.
enum FoundMessageColumn {
  FoundMessageIdColumn = UserColumnCount,
  FoundSenderColumn,
  FoundRecipientColumn,
  FoundSentAtColumn,
  FoundTextColumn
};

/// The private messages that the viewer has kept and that match a search, newest first.
PageSource foundMessages(UserId viewer, const PostSearch& search);

/// Reads pages of what `foundMessages` describes. Private messages are in no index, which others could read: all that
/// the viewer has are gone through. Uses nothing but its arguments and what it keeps, so it can run on another thread.
class FoundMessagesReader {
 public:
  /// Fails with Refused without a viewer.
  Result<RowPage> read(Store& store, const QString& query, const Bindings& asked);

 private:
  Result<Done> useTokenizer(Store& store);

  std::unique_ptr<SearchTokenizer> m_tokenizer;  ///< Reading it takes longer than most pages.
};

}  // namespace roost
