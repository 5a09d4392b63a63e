#include "gui/rows/row_stack.h"

#include <algorithm>

namespace roost {
namespace {

// Bounds the cache. Above this all heights are dropped and measured again.
constexpr qsizetype mostHeights = 20'000;

}  // namespace

void RowStack::lay(int rows, int width, int likely, const std::function<qint64(int)>& id,
                   const std::function<std::optional<int>(int, int)>& measure) {
  if (width != m_width || m_heights.size() > mostHeights) m_heights.clear();
  m_width = width;
  m_tops.assign(1, 0);
  m_tops.reserve(static_cast<size_t>(rows) + 1);
  for (int row = 0; row < rows; ++row) {
    const qint64 key = id(row);
    std::optional<int> height;
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
      height = *known;
    else if ((height = measure(row, m_tops.back())))
      m_heights.insert(key, *height);
    m_tops.push_back(m_tops.back() + height.value_or(likely));
  }
}

int RowStack::rowAt(int y) const {
  if (y < 0 || y >= m_tops.back()) return -1;
  return static_cast<int>(std::distance(m_tops.cbegin(), std::upper_bound(m_tops.cbegin(), m_tops.cend(), y))) - 1;
}

int RowStack::rowPageBelow(int row, int page) const {
  int below = std::min(row + 1, count() - 1);
  while (below + 1 < count() && top(below + 1) + height(below + 1) <= top(row) + page) ++below;
  return below;
}

int RowStack::rowPageAbove(int row, int page) const {
  int above = std::max(row - 1, 0);
  while (above > 0 && top(above - 1) >= top(row) + height(row) - page) --above;
  return above;
}

}  // namespace roost
