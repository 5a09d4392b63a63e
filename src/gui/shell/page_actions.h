#pragma once

#include <QObject>

#include "gui/pages/navigator.h"

class QAction;

namespace roost {

struct WindowActions;
struct Services;

/// The actions that go to places: each goes there, and is checked while one is there.
class PageActions : public QObject {
  Q_OBJECT

 public:
  PageActions(const WindowActions& actions, Navigator& navigator, const Services& services, QObject* parent);

 private:
  void add(QAction* action, PageKind page);
  void show();

  const WindowActions& m_actions;
  Navigator& m_navigator;
  const Services& m_services;
  QHash<PageKind, QAction*> m_pageActions;
};

}  // namespace roost
