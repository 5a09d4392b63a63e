#pragma once

#include <QKeySequence>
#include <functional>

#include "gui/pages/location.h"

class QWidget;

namespace roost {

class Page;
struct PageContext;

/// All that the window knows of a page before it is made. The side bar, the menu Go with its shortcuts, the settings,
/// the command palette and what is restored at the next start are made from these entries.
struct PageEntry {
  PageKind kind;
  std::function<Page*(const PageContext& context, QWidget* parent)> make;

  // How the window leads there. Pages without an action are reached from other pages.
  QString action = {};  ///< Its object name.
  QString text = {};    ///< With the mnemonic.
  QString icon = {};
  QList<QKeySequence> keys = {};
  bool isOfViewer = false;  ///< It is the viewer's own page of its kind.

  bool canStart = false;            ///< Roost can be set to start there.
  bool isRestored = false;          ///< Roost starts there if it was closed there,
  bool isPositionRestored = false;  ///< where one was in its list of posts.
};

}  // namespace roost
