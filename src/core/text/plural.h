#pragma once

#include <algorithm>
#include <limits>

namespace roost {

/// A count as the int that Qt's plural forms take; larger counts become the largest int.
inline int pluralOf(long long count) {
  return static_cast<int>(std::min<long long>(count, std::numeric_limits<int>::max()));
}

}  // namespace roost
