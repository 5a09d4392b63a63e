#pragma once

#include <algorithm>
#include <limits>

namespace roost {

/// A count as Qt's plurals take it. Their rules look at the number; people at its digits, in their own way.
inline int pluralOf(long long count) {
  return static_cast<int>(std::min<long long>(count, std::numeric_limits<int>::max()));
}

}  // namespace roost
