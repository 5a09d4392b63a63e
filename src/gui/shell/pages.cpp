#include "gui/shell/pages.h"

#include <QStackedWidget>

#include "gui/search/search_page.h"
#include "gui/shell/page_table.h"
#include "gui/timeline/composer_panel.h"
#include "gui/timeline/timeline_page.h"
#include "gui/users/mute_ends.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
// Leaves time for the first frame, and then between one page and the next.
constexpr auto idlePause = 100ms;

}  // namespace

Pages::Pages(const QList<PageEntry>& table, const PageContext& context, QStackedWidget& stack)
    : m_table(table), m_context(context), m_stack(stack), m_composer(new ComposerPanel(context, &stack)) {
  connect(&m_idle, &QTimer::timeout, this, &Pages::makeNext);
  m_idle.start(idlePause);
  new MuteEnds(context.services, context.times, this);
}

Page& Pages::at(PageKind kind) {
  if (Page* made = m_pages.value(kind)) return *made;
  Page* page = entryOf(m_table, kind).make(m_context, &m_stack);
  m_pages.insert(kind, page);
  m_stack.addWidget(page);
  connect(page, &Page::subjectChanged, this, [this, page] { Q_EMIT subjectChanged(page->subject()); });
  connect(page, &Page::titleChanged, this, &Pages::titleChanged);
  return *page;
}

SearchPage& Pages::search() { return static_cast<SearchPage&>(at(PageKind::Search)); }
TimelinePage& Pages::timeline() { return static_cast<TimelinePage&>(at(PageKind::Timeline)); }

void Pages::open(const Location& location, const std::optional<ListPosition>& rows) {
  Page& page = at(location.page);
  // Before the page reads the draft that the composer may have.
  m_composer->prepareFor(location);
  m_stack.setCurrentWidget(&page);
  page.open(location, rows);
}

void Pages::compose() {
  if (m_stack.currentWidget() == m_pages.value(PageKind::Timeline))
    timeline().compose();
  else
    m_composer->open();
}

Pages::State Pages::state() const { return {m_pages.keys(), m_composer->answered()}; }

void Pages::restore(const State& state) {
  for (const PageKind kind : state.made) (void)at(kind);
  if (state.answered) m_composer->open(*state.answered);
}

void Pages::makeNext() {
  // A signed-in user can go to any page that Roost can restore at startup.
  for (const PageEntry& entry : m_table)
    if (entry.isRestored && !m_pages.value(entry.kind)) return (void)at(entry.kind);
  m_idle.stop();
}

}  // namespace roost
