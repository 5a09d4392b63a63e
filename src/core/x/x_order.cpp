#include "core/x/x_order.h"

#include <algorithm>

namespace roost {
namespace {

bool isEarlierTweet(const SourcePost& a, const SourcePost& b) {
  return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id;
}

}  // namespace

Result<bool> XOrder::finish() {
  // Those without a time stay as the archive has them.
  if (m_posts.size() > 1 && m_posts.front().time.instant)
    std::stable_sort(m_posts.begin(), m_posts.end(), isEarlierTweet);
  const std::vector<SourcePost> posts = std::exchange(m_posts, {});
  for (const SourcePost& post : posts) {
    ROOST_TRY(more, m_visit(post));
    if (!*more) return false;
  }
  return true;
}

}  // namespace roost
