#include "gui/timeline/timeline_page.h"

#include "gui/pages/preferences.h"
#include "gui/pages/reading_positions.h"
#include "gui/pages/window_requests.h"
#include "gui/text/relative_time.h"
#include "gui/timeline/composer.h"
#include "gui/timeline/draft_keeper.h"
#include "gui/timeline/go_to_date_dialog.h"
#include "gui/timeline/new_posts_button.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
constexpr auto keepAfter = 500ms;  // After the last scroll, so that scrolling itself writes nothing.

}  // namespace

TimelinePage::TimelinePage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent),
      m_composer(new Composer(context.avatars, m_view->viewport())),
      m_draft(new DraftKeeper(*m_composer, context.services, context.operations, this)),
      m_posts(new PostRows(*m_view, context, false, this)),
      m_newPosts(new NewPostsButton(this)) {
  setObjectName(QStringLiteral("timelinePage"));
  m_view->setObjectName(QStringLiteral("timelineRows"));
  m_view->setAccessibleName(tr("Timeline"));
  m_view->setHeader(m_composer);
  watch(m_posts->model());
  m_toOthers = {m_empty->addButton("findPeople", tr("Find People to Follow"), PillLook::Filled,
                                   [this] { navigator().go({PageKind::People}); }),
                m_empty->addButton("seeAllPosts", tr("See All Posts"), PillLook::Outlined,
                                   [this] { navigator().go({PageKind::AllPosts}); })};
  m_intoEmpty = {m_empty->addButton("importPeople", tr("Import…"), PillLook::Filled,
                                    [this] { Q_EMIT m_context.requests.importRequested(); }),
                 m_empty->addButton("visitSample", tr("Explore the Sample"), PillLook::Outlined,
                                    [this] { Q_EMIT m_context.requests.sampleRequested(); })};
  connect(m_composer, &Composer::authorActivated, this, [this] { navigator().go({PageKind::Profile, viewer()}); });
  connect(m_posts, &PostRows::newPostCountChanged, this,
          [this](int count) { m_newPosts->setCount(m_view->isAtTop() ? 0 : count, PostRows::mostNew); });
  connect(m_newPosts, &NewPostsButton::clicked, this, &TimelinePage::goToTop);
  m_keepTimer.setSingleShot(true);
  m_keepTimer.setInterval(keepAfter);
  connect(&m_keepTimer, &QTimer::timeout, this, &TimelinePage::keepLocation);
  connect(m_view, &RowView::scrolled, &m_keepTimer, qOverload<>(&QTimer::start));
  connect(m_composer, &Composer::publishRequested, this,
          [this](const QString& text) { operations().publish(text, noPost, m_composer->pictures()); });
  connect(m_composer, &Composer::pictureRefused, this,
          [this](const QString& message) { operations().report(invalidInput(message)); });
  connect(&context.operations, &Operations::publishBegan, this, [this](UserId writer, PostId replyTo) {
    // While the text is being published, it can't be changed or published again.
    if (writer == m_openedFor && replyTo == noPost) m_composer->setWaiting(true);
  });
  connect(&context.operations, &Operations::publishEnded, this, &TimelinePage::endPublishing);
  connect(&context.services.mutes, &Mutes::changed, m_posts, &PostRows::refresh);
  connect(&context.preferences, &Preferences::hidesRepliesChanged, m_posts, &PostRows::refresh);
  connect(&context.services.accounts, &Accounts::profileChanged, this, &TimelinePage::showAuthor);
  connect(&context.services.changes, &ChangeWatcher::changedElsewhere, this, &TimelinePage::showAuthor);
}

void TimelinePage::showAuthor() {
  if (const auto author = services().users.find(viewer(), viewer())) m_composer->setAuthor(*author);
}

void TimelinePage::open(const Location&, const std::optional<ListPosition>& rows) {
  showAuthor();
  // The viewer may change while this page stays open.
  if (m_openedFor != viewer()) keepLocation();
  m_openedFor = viewer();
  m_draft->open({viewer()});
  m_composer->setWaiting(operations().isPublishing(viewer()));
  describe();
  m_posts->open(
      [this, viewer = viewer()](PostListModel& model, const PageKey& at) {
        return model.showTimeline(viewer, at, [this] { return filter(); });
      },
      rows.value_or(m_context.readingPositions.position(viewer())));
}

TimelineFilter TimelinePage::filter() {
  const auto mutes = services().mutes.inEffect(viewer());
  // If that can't be read, neither can the timeline.
  return {.mutesAt = mutes && mutes->anybody ? std::optional(services().clock()) : std::nullopt,
          .hidesReplies = m_context.preferences.hidesReplies()};
}

void TimelinePage::endPublishing(UserId writer, const QString& text, std::optional<PostId> post, PostId replyTo) {
  // Who replies goes on reading where they were.
  if (replyTo != noPost) return;
  if (post) m_draft->published({writer}, text);
  if (writer != m_openedFor) return;
  m_composer->setWaiting(false);
  if (post && isVisible()) m_posts->goToPost(*post);
}

void TimelinePage::showEvent(QShowEvent* event) {
  if (m_openedFor == viewer() && m_openedFor != noUser) m_draft->open({m_openedFor});
  ListPage::showEvent(event);
}

void TimelinePage::hideEvent(QHideEvent* event) {
  keepLocation();
  // While this page is hidden, the same draft can be written in the panel below other pages.
  m_draft->close();
  ListPage::hideEvent(event);
}

void TimelinePage::keepLocation() {
  m_keepTimer.stop();
  if (m_openedFor != noUser) m_context.readingPositions.keep(m_openedFor, m_view->listPosition());
}

void TimelinePage::goToTop() {
  if (!m_view->isAtTop()) navigator().mark();
  m_posts->goToTop();
}

void TimelinePage::askForDate() {
  const QDate today = localDate(services().clock());
  const auto dayOf = [&](const PageKey& key) { return key.isValid() ? localDate(key.position.toLongLong()) : today; };
  GoToDateDialog dialog(today, dayOf(m_posts->model().lastKey()), dayOf(m_posts->model().firstKey()), this);
  if (dialog.exec() != QDialog::Accepted) return;
  if (navigator().current().page == PageKind::Timeline)
    navigator().mark();
  else
    navigator().go({PageKind::Timeline});
  m_view->goTo({dialog.date().endOfDay().toMSecsSinceEpoch(), std::numeric_limits<qint64>::max()});
}

void TimelinePage::compose() {
  m_view->goToStart();
  m_composer->focusText();
}

void TimelinePage::describeEmpty(EmptyState& empty) {
  const auto others = services().users.anybodyBut(viewer());
  const bool alone = others && !*others;
  for (QWidget* button : m_toOthers) button->setVisible(!alone);
  for (QWidget* button : m_intoEmpty) button->setVisible(alone);
  if (alone)
    return empty.say(tr("It’s just you so far"), tr("Write your first post above, import your posts from Mastodon, X "
                                                    "or Bluesky, or explore the sample community."));
  empty.say(
      tr("Your timeline is empty"),
      tr("Posts from you and the people you follow appear here. Follow someone, or write your first post above."));
}

}  // namespace roost
