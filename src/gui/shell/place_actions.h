#pragma once

#include <QObject>

#include "gui/shell/navigator.h"

class QAction;

namespace roost {

struct Actions;
struct Services;

/// The actions that go to places: each goes there, and is checked while one is there.
class PlaceActions : public QObject {
  Q_OBJECT

 public:
  PlaceActions(const Actions& actions, Navigator& navigator, const Services& services, QObject* parent);

 private:
  void add(QAction* action, PageKind page);
  void show();

  const Actions& m_actions;
  Navigator& m_navigator;
  const Services& m_services;
  QHash<PageKind, QAction*> m_places;
};

}  // namespace roost
