#include "gui/shell/place_actions.h"

#include <QAction>

#include "gui/shell/actions.h"
#include "gui/shell/services.h"

namespace roost {

PlaceActions::PlaceActions(const Actions& actions, Navigator& navigator, const Services& services, QObject* parent)
    : QObject(parent), m_actions(actions), m_navigator(navigator), m_services(services) {
  add(actions.home, PageKind::Timeline);
  add(actions.allPosts, PageKind::AllPosts);
  add(actions.people, PageKind::People);
  add(actions.profile, PageKind::Profile);
  connect(actions.back, &QAction::triggered, this, [this] { m_navigator.back(); });
  connect(actions.forward, &QAction::triggered, this, [this] { m_navigator.forward(); });
  connect(&navigator, &Navigator::arrived, this, &PlaceActions::show);
  connect(&navigator, &Navigator::wayChanged, this, &PlaceActions::show);
}

void PlaceActions::add(QAction* action, PageKind page) {
  m_places.insert(page, action);
  connect(action, &QAction::triggered, this, [this, page] {
    const Place here = m_navigator.current();
    // However its list is filtered and sorted, it is the page that is asked for.
    if (page == here.page && page != PageKind::Profile)
      m_navigator.go(here);
    else
      m_navigator.go({page, page == PageKind::Profile ? m_services.viewer() : noUser});
    // A checkable action that is pressed where one is stays checked.
    show();
  });
}

void PlaceActions::show() {
  m_actions.back->setEnabled(m_navigator.canGoBack());
  m_actions.forward->setEnabled(m_navigator.canGoForward());
  const Place& here = m_navigator.current();
  for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
    const bool own = here.page != PageKind::Profile || here.user == m_services.viewer();
    place.value()->setChecked(here.page == place.key() && own);
  }
}

}  // namespace roost
