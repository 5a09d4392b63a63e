#pragma once

#include "core/posts/post.h"
#include "core/storage/clock.h"
#include "gui/common/row_delegate.h"
#include "gui/timeline/post_row.h"

namespace roost {

/// Rows of posts.
class PostDelegate : public RowDelegate {
 public:
  /// `viewer` may delete their own posts. `offersFollow` shows the toggle at posts by people the viewer does not
  /// follow, or has followed from there.
  PostDelegate(UserId viewer, Clock clock, bool offersFollow)
      : m_viewer(viewer), m_clock(std::move(clock)), m_offersFollow(offersFollow) {}

  int height(const QModelIndex& index, int width, const QFont& font) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext& row, const QModelIndex& index) const override;
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;

 private:
  PostRow layout(const Post& post, int width, const QFont& font) const;

  UserId m_viewer;
  Clock m_clock;
  bool m_offersFollow;
};

}  // namespace roost
