#include "gui/timeline/timeline_page.h"

#include "gui/timeline/composer.h"

namespace roost {

TimelinePage::TimelinePage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent), m_composer(new Composer), m_posts(new PostRows(*m_view, context, false, this)) {
  setObjectName(QStringLiteral("timelinePage"));
  m_view->setObjectName(QStringLiteral("timelineRows"));
  m_view->setAccessibleName(tr("Timeline"));
  m_view->setHeader(m_composer);
  watch(m_posts->model());
  m_empty->addButton("findPeople", tr("Find people to follow"), [this] { navigator().go({PageKind::People}); });
  m_empty->addButton("seeAllPosts", tr("See all posts"), [this] { navigator().go({PageKind::AllPosts}); });
  connect(m_composer, &Composer::authorActivated, this, [this] { navigator().go({PageKind::Profile, viewer()}); });
  connect(m_composer, &Composer::publishRequested, this, [this](const QString& text) {
    if (!commands().publish(text)) return;
    m_composer->clear();
    m_posts->goToTop();
  });
}

void TimelinePage::open(const Place&, const std::optional<RowPlace>& rows) {
  if (const auto author = services().users.find(viewer(), viewer())) m_composer->setAuthor(*author);
  if (m_openedFor != viewer()) {
    m_openedFor = viewer();
    m_left = {};
    m_composer->clear();
  }
  describe();
  m_posts->open([viewer = viewer()](PostListModel& model, const PageKey& at) { return model.showTimeline(viewer, at); },
                rows.value_or(m_left));
}

void TimelinePage::hideEvent(QHideEvent* event) {
  m_left = m_view->rowPlace();
  ListPage::hideEvent(event);
}

void TimelinePage::goToTop() { m_posts->goToTop(); }

void TimelinePage::compose() {
  m_view->scrollToTop();
  m_composer->focusText();
}

void TimelinePage::describeEmpty(EmptyState& empty) {
  empty.say(tr("Your timeline is empty"),
            tr("It shows what you post and what the people you follow post. Follow somebody, or write the first post above."));
}

}  // namespace roost
