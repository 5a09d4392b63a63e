#include "gui/shell/pages.h"

#include <QStackedWidget>

#include "gui/accounts/sign_in_page.h"
#include "gui/accounts/sign_up_page.h"
#include "gui/accounts/welcome_page.h"
#include "gui/profile/profile_page.h"
#include "gui/search/search_page.h"
#include "gui/timeline/all_posts_page.h"
#include "gui/timeline/timeline_page.h"
#include "gui/users/people_page.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
// After the first frame; then one page at a time.
constexpr auto idlePause = 100ms;
constexpr PageKind likelyNext[]{PageKind::Timeline, PageKind::Profile, PageKind::People, PageKind::AllPosts,
                                 PageKind::Search};

}  // namespace

Pages::Pages(const PageContext& context, ReadingPositions& readingPositions, QStackedWidget& stack)
    : m_context(context), m_readingPositions(readingPositions), m_stack(stack) {
  connect(&m_idle, &QTimer::timeout, this, &Pages::makeNext);
  m_idle.start(idlePause);
}

Page& Pages::at(PageKind kind) {
  if (Page* made = m_pages.value(kind)) return *made;
  Page* page = make(kind);
  m_pages.insert(kind, page);
  m_stack.addWidget(page);
  connect(page, &Page::subjectChanged, this, [this, page] { Q_EMIT subjectChanged(page->subject()); });
  connect(page, &Page::titleChanged, this, &Pages::titleChanged);
  return *page;
}

SearchPage& Pages::search() { return static_cast<SearchPage&>(at(PageKind::Search)); }
TimelinePage& Pages::timeline() { return static_cast<TimelinePage&>(at(PageKind::Timeline)); }

Page* Pages::make(PageKind kind) {
  switch (kind) {
    case PageKind::Welcome: {
      auto* page = new WelcomePage(m_context, &m_stack);
      connect(page, &WelcomePage::importRequested, this, &Pages::importRequested);
      connect(page, &WelcomePage::sampleRequested, this, &Pages::sampleRequested);
      return page;
    }
    case PageKind::SignIn: {
      auto* page = new SignInPage(m_context, &m_stack);
      connect(page, &SignInPage::signedIn, this, &Pages::signedIn);
      return page;
    }
    case PageKind::SignUp: {
      auto* page = new SignUpPage(m_context, &m_stack);
      connect(page, &SignUpPage::signedUp, this, &Pages::signedUp);
      return page;
    }
    case PageKind::Profile: {
      auto* page = new ProfilePage(m_context, &m_stack);
      connect(page, &ProfilePage::editRequested, this, &Pages::editRequested);
      return page;
    }
    case PageKind::AllPosts:
      return new AllPostsPage(m_context, &m_stack);
    case PageKind::People:
      return new PeoplePage(m_context, &m_stack);
    case PageKind::Search:
      return new SearchPage(m_context, &m_stack);
    case PageKind::Timeline:
      break;
  }
  auto* page = new TimelinePage(m_context, m_readingPositions, &m_stack);
  connect(page, &TimelinePage::importRequested, this, &Pages::importRequested);
  connect(page, &TimelinePage::sampleRequested, this, &Pages::sampleRequested);
  return page;
}

void Pages::makeNext() {
  for (const PageKind kind : likelyNext)
    if (!m_pages.value(kind)) return (void)at(kind);
  m_idle.stop();
}

}  // namespace roost
