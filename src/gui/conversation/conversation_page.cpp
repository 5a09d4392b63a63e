#include "gui/conversation/conversation_page.h"

#include "gui/conversation/conversation_rows.h"
#include "gui/pages/page_heading.h"

namespace roost {

ConversationPage::ConversationPage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent), m_posts(new ConversationRows(*m_view, context, this)) {
  setObjectName(QStringLiteral("conversationPage"));
  m_view->setObjectName(QStringLiteral("conversationRows"));
  m_view->setAccessibleName(tr("Conversation"));
  m_view->setHeader(makePageHeading(tr("Conversation"), m_view->viewport()));
  watch(m_posts->model());
  connect(&context.operations, &Operations::publishEnded, this,
          [this](UserId writer, const QString&, std::optional<PostId> post, PostId) {
            if (post && writer == viewer() && isVisible()) m_posts->showReply(*post);
          });
  m_goBack = m_empty->addButton("goBack", tr("Go Back"), PillLook::Filled, [this] { navigator().back(); });
  m_seeAllPosts = m_empty->addButton("seeAllPosts", tr("See All Posts"), PillLook::Filled,
                                     [this] { navigator().go({PageKind::AllPosts}); });
}

void ConversationPage::open(const Location& location, const std::optional<ListPosition>& rows) {
  m_post = location.post;
  describe();
  m_posts->openPost(location.post, rows);
}

void ConversationPage::goToTop() { m_posts->openPost(m_post, {}); }

UserId ConversationPage::subject() const { return m_posts->currentAuthor(); }

void ConversationPage::describeEmpty(EmptyState& empty) {
  m_goBack->setVisible(navigator().canGoBack());
  m_seeAllPosts->setVisible(!navigator().canGoBack());
  empty.say(tr("This post was deleted"), {});
}

}  // namespace roost
