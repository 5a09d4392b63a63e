#include "gui/shell/page_actions.h"

#include <QAction>

#include "gui/pages/services.h"
#include "gui/shell/page_table.h"
#include "gui/shell/window_actions.h"

namespace roost {

PageActions::PageActions(const QList<PageEntry>& table, const WindowActions& actions, Navigator& navigator,
                         const Services& services, QObject* parent)
    : QObject(parent), m_table(table), m_actions(actions), m_navigator(navigator), m_services(services) {
  for (const PageEntry& entry : table)
    if (QAction* action = actions.pages.value(entry.kind)) add(entry, action);
  connect(actions.back, &QAction::triggered, this, [this] { m_navigator.back(); });
  connect(actions.forward, &QAction::triggered, this, [this] { m_navigator.forward(); });
  connect(&navigator, &Navigator::arrived, this, &PageActions::showLocation);
  connect(&navigator, &Navigator::historyChanged, this, &PageActions::showLocation);
}

void PageActions::add(const PageEntry& entry, QAction* action) {
  m_pages.append({entry, action});
  connect(action, &QAction::triggered, this, [this, page = entry.kind, isOfViewer = entry.isOfViewer] {
    const Location here = m_navigator.current();
    // Going to the current page keeps its filter and order.
    if (page == here.page && !isOfViewer)
      m_navigator.go(here);
    else
      m_navigator.go({page, isOfViewer ? m_services.viewer() : noUser});
    // Triggering the current page's action must not uncheck it.
    showLocation();
  });
}

void PageActions::showLocation() {
  m_actions.back->setEnabled(m_navigator.canGoBack());
  m_actions.forward->setEnabled(m_navigator.canGoForward());
  const Location& here = m_navigator.current();
  const PageKind shown = entryOf(m_table, here.page).partOf.value_or(here.page);
  for (const auto& [entry, action] : m_pages)
    action->setChecked(shown == entry.kind && (!entry.isOfViewer || here.user == m_services.viewer()));
}

}  // namespace roost
