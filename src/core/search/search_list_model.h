#pragma once

#include "core/lists/page_reader.h"
#include "core/search/post_search.h"
#include "core/timeline/post_list_model.h"

namespace roost {

/// The posts that a search finds, newest first. Pages are read on another thread. Most are ready at once; a slow one is
/// added later.
class SearchListModel : public PostListModel {
  Q_OBJECT

 public:
  /// How long reading waits for a page before leaving it for later.
  static constexpr std::chrono::milliseconds patience{10};

  SearchListModel(Store& store, std::function<QString(const Post&)> speak, std::chrono::milliseconds wait = patience);

  int showFound(UserId viewer, const PostSearch& search, const PageKey& at = {});

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;
  void forgetLater() override { m_reader.forget(); }

 private:
  const std::chrono::milliseconds m_wait;
  PageReader m_reader;
};

}  // namespace roost
