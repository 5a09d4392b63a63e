#pragma once

#include <QHash>
#include <functional>
#include <optional>
#include <vector>

namespace roost {

/// Rows of different heights in pixels, one below the other. Caches heights by row id for one width and font.
class RowStack {
 public:
  /// `id` returns a row's id, and `measure` the height of the row whose top is at `top`, or nothing to use `likely` for
  /// now.
  void lay(int rows, int width, int likely, const std::function<qint64(int row)>& id,
           const std::function<std::optional<int>(int row, int top)>& measure);
  void forget(qint64 id) { m_heights.remove(id); }
  void forgetAll() { m_heights.clear(); }

  int count() const { return static_cast<int>(m_tops.size()) - 1; }
  int height() const { return m_tops.back(); }
  int top(int row) const { return m_tops[static_cast<size_t>(row)]; }
  int height(int row) const { return m_tops[static_cast<size_t>(row) + 1] - m_tops[static_cast<size_t>(row)]; }
  /// The row at `y`, counted from the first row's top; -1 above the first and below the last.
  int rowAt(int y) const;
  /// The row to go to when paging down or up from `row`, which stays within the page so that none is skipped unread.
  int rowPageBelow(int row, int page) const;
  int rowPageAbove(int row, int page) const;

 private:
  std::vector<int> m_tops{0};
  QHash<qint64, int> m_heights;
  int m_width = 0;
};

}  // namespace roost
