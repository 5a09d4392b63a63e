#include "gui/timeline/all_posts_page.h"

#include "gui/pages/page_heading.h"

namespace roost {

AllPostsPage::AllPostsPage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent), m_posts(new PostRows(*m_view, context, true, this)) {
  setObjectName(QStringLiteral("allPostsPage"));
  m_view->setObjectName(QStringLiteral("allPostsRows"));
  m_view->setAccessibleName(tr("All posts"));
  m_view->setHeader(makePageHeading(tr("All posts"), m_view->viewport()));
  watch(m_posts->model());
  connect(&context.operations, &Operations::publishEnded, this,
          [this](UserId writer, const QString&, std::optional<PostId> post, PostId replyTo) {
            // Who replies goes on reading where they were.
            if (post && replyTo == noPost && writer == viewer() && isVisible()) m_posts->goToPost(*post);
          });
}

void AllPostsPage::open(const Location&, const std::optional<ListPosition>& rows) {
  describe();
  m_posts->open([viewer = viewer()](PostListModel& model, const PageKey& at) { return model.showAllPosts(viewer, at); },
                rows);
}

void AllPostsPage::describeEmpty(EmptyState& empty) {
  empty.say(tr("No posts yet"), tr("Write the first post on your home page."));
}

}  // namespace roost
