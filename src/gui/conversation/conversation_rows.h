#pragma once

#include "core/timeline/conversation_list_model.h"
#include "gui/timeline/post_rows.h"

namespace roost {

/// Shows a conversation in a RowView.
class ConversationRows : public PostRows {
  Q_OBJECT

 public:
  ConversationRows(RowView& view, const PageContext& context, QObject* parent);

  /// Opens a post's conversation. Without a position, the post is at the top of the view, with the end of the post that
  /// it answers above it.
  void openPost(PostId post, const std::optional<ListPosition>& rows);
  /// Scrolls to a reply that the viewer has written in this conversation.
  void showReply(PostId reply);

 protected:
  std::unique_ptr<PostDelegate> makeDelegate() const override;

 private:
  ConversationListModel& conversation() const { return static_cast<ConversationListModel&>(model()); }
  /// Shows more replies or fewer, or goes to the conversation that they are in.
  void takeOffer(int row);
  std::optional<QString> offerText(int row);
  QString speakRow(const Post& post, const ConversationRow& row) const;

  UserId m_openedFor = noUser;
};

}  // namespace roost
