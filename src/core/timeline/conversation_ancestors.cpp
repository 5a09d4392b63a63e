#include "core/timeline/conversation_ancestors.h"

#include <algorithm>

#include "core/storage/read_rows.h"

namespace roost {
namespace {

constexpr qsizetype mostAtOnce = 10'000;  // In one query, so that a circle of posts ends it.

}  // namespace

void ConversationAncestors::startAt(PostId post) {
  m_post = post;
  m_ids.clear();
  m_known = {post};
  m_below.clear();
  m_isWhole = false;
}

Result<Done> ConversationAncestors::find(qsizetype count) {
  while (!m_isWhole && m_ids.size() < count) {
    const qsizetype limit = std::min(count - m_ids.size(), mostAtOnce);
    const PostId last = m_ids.isEmpty() ? m_post : m_ids.constLast();
    ROOST_TRY(above, readAll(m_store.read("conversation_ancestors", {{":post", last}, {":limit", limit}}), integerOf));
    m_isWhole = above->size() < limit;
    for (const PostId post : *above) {
      m_isWhole = m_isWhole || m_known.contains(post) || m_below.contains(post);
      if (m_known.contains(post) || m_below.contains(post)) break;
      m_ids.append(post);
      m_known.insert(post);
    }
  }
  return Done{};
}

}  // namespace roost
