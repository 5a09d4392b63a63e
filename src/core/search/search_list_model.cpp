#include "core/search/search_list_model.h"

#include "core/search/found_posts.h"

namespace roost {
SearchListModel::SearchListModel(Store& store, std::function<QString(const Post&)> speak,
                                 std::chrono::milliseconds wait)
    : PostListModel(store, std::move(speak)), m_wait(wait), m_reader(store.file(), readFoundPosts) {
  connect(&m_reader, &PageReader::answered, this, [this] { goOn(); });
}

int SearchListModel::showFound(UserId viewer, const PostSearch& search, const PageKey& at) {
  return showSource(viewer, foundPosts(viewer, search), at);
}

Result<PagedListModel::Page> SearchListModel::read(Direction direction, const PageKey& key, int limit) {
  return readThrough(m_reader, queryFor(direction), bindingsFor(key, limit), m_wait);
}

}  // namespace roost
