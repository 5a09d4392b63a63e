#pragma once

#include "gui/pages/list_page.h"

namespace roost {

class ConversationRows;

/// A post, the posts that it answers, and the replies to it.
class ConversationPage : public ListPage {
  Q_OBJECT

 public:
  explicit ConversationPage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  /// Shows the post again, not the beginning of the conversation.
  void goToTop() override;
  QString title() const override { return tr("Conversation"); }
  UserId subject() const override;

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  ConversationRows* m_posts;
  PostId m_post = noPost;
  QWidget* m_goBack;
  QWidget* m_seeAllPosts;
};

}  // namespace roost
