#pragma once

#include "gui/timeline/post_delegate.h"

namespace roost {

struct ConversationRow;

/// What a row of a conversation that is no post says: "Show 12 more replies". `post` is the one it is about.
QString conversationRowText(const Post& post, const ConversationRow& row);

/// Draws a conversation: the ancestors joined by a line, the opened post large, and the replies indented by level.
class ConversationDelegate : public PostDelegate {
 public:
  using PostDelegate::PostDelegate;

  int height(const RowContext& row, const QModelIndex& index) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext& row, const QModelIndex& index) const override;
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;

 protected:
  void adapt(PostRowStyle& style, const Post& post, const QModelIndex& index) const override;
};

}  // namespace roost
