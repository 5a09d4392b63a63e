#include "gui/shell/page_actions.h"

#include <QAction>

#include "gui/pages/services.h"
#include "gui/shell/window_actions.h"

namespace roost {

PageActions::PageActions(const WindowActions& actions, Navigator& navigator, const Services& services, QObject* parent)
    : QObject(parent), m_actions(actions), m_navigator(navigator), m_services(services) {
  add(actions.home, PageKind::Timeline);
  add(actions.allPosts, PageKind::AllPosts);
  add(actions.people, PageKind::People);
  add(actions.profile, PageKind::Profile);
  connect(actions.back, &QAction::triggered, this, [this] { m_navigator.back(); });
  connect(actions.forward, &QAction::triggered, this, [this] { m_navigator.forward(); });
  connect(&navigator, &Navigator::arrived, this, &PageActions::show);
  connect(&navigator, &Navigator::historyChanged, this, &PageActions::show);
}

void PageActions::add(QAction* action, PageKind page) {
  m_pageActions.insert(page, action);
  connect(action, &QAction::triggered, this, [this, page] {
    const Location here = m_navigator.current();
    // However its list is filtered and sorted, it is the page that is asked for.
    if (page == here.page && page != PageKind::Profile)
      m_navigator.go(here);
    else
      m_navigator.go({page, page == PageKind::Profile ? m_services.viewer() : noUser});
    // A checkable action that is pressed where one is stays checked.
    show();
  });
}

void PageActions::show() {
  m_actions.back->setEnabled(m_navigator.canGoBack());
  m_actions.forward->setEnabled(m_navigator.canGoForward());
  const Location& here = m_navigator.current();
  for (auto action = m_pageActions.cbegin(); action != m_pageActions.cend(); ++action) {
    const bool own = here.page != PageKind::Profile || here.user == m_services.viewer();
    action.value()->setChecked(here.page == action.key() && own);
  }
}

}  // namespace roost
