#pragma once

#include <vector>

#include "core/archives/import_source.h"

namespace roost {

/// Passes tweets on in the order in which they were written within a second, which their ids tell. Files have the
/// latest tweet first.
class XOrder {
 public:
  /// Nobody writes more than this within a second.
  static constexpr size_t most = 1'000;

  explicit XOrder(const RowVisitor<SourcePost>& visit) : m_visit(visit) {}

  /// Returns whether to continue.
  Result<bool> add(SourcePost post) {
    bool goesOn = true;
    if (m_posts.size() == 1 && m_posts.front().time.instant != post.time.instant) {
      ROOST_TRY(more, m_visit(m_posts.front()));
      m_posts.front() = std::move(post);
      return *more;
    }
    if (!m_posts.empty() && (m_posts.front().time.instant != post.time.instant || m_posts.size() == most)) {
      ROOST_TRY(more, finish());
      goesOn = *more;
    }
    m_posts.push_back(std::move(post));
    return goesOn;
  }

  /// Passes on what is left.
  Result<bool> finish();

 private:
  const RowVisitor<SourcePost>& m_visit;
  std::vector<SourcePost> m_posts;  ///< Of the same second.
};

}  // namespace roost
