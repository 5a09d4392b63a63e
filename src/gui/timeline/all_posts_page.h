#pragma once

#include "gui/pages/list_page.h"
#include "gui/timeline/post_rows.h"

namespace roost {

/// Everybody's posts.
class AllPostsPage : public ListPage {
  Q_OBJECT

 public:
  explicit AllPostsPage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override { m_posts->goToTop(); }
  QString title() const override { return tr("All posts"); }
  UserId subject() const override { return m_posts->currentAuthor(); }

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  PostRows* m_posts;
};

}  // namespace roost
