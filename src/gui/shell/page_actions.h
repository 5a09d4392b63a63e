#pragma once

#include <QObject>

#include "gui/pages/navigator.h"
#include "gui/pages/page_entry.h"

class QAction;

namespace roost {

struct Services;
struct WindowActions;

/// Connects the actions that go to pages, back and forward. The action of the current page,
/// or of the page that it is part of, is checked.
class PageActions : public QObject {
  Q_OBJECT

 public:
  PageActions(const QList<PageEntry>& table, const WindowActions& actions, Navigator& navigator,
              const Services& services, QObject* parent);

 private:
  void add(const PageEntry& entry, QAction* action);
  void showLocation();

  const QList<PageEntry>& m_table;
  const WindowActions& m_actions;
  Navigator& m_navigator;
  const Services& m_services;
  QList<std::pair<PageEntry, QAction*>> m_pages;
};

}  // namespace roost
