#pragma once

#include <QKeySequence>
#include <functional>
#include <optional>

#include "gui/pages/location.h"

class QWidget;

namespace roost {

class Page;
struct PageContext;

/// What the window knows about a page before it creates it. The side bar, the Go menu and its shortcuts, the settings,
/// the command palette and what is restored at the next start are all made from these entries.
struct PageEntry {
  PageKind kind;
  std::function<Page*(const PageContext& context, QWidget* parent)> make;

  // The action that opens the page. Pages without one are reached from other pages.
  QString action = {};  ///< Its object name.
  QString text = {};    ///< With the mnemonic.
  QString icon = {};
  QList<QKeySequence> keys = {};
  bool isOfViewer = false;  ///< The action opens the viewer's own page of this kind.

  /// For a page without an action: the page whose action is checked while this one is open.
  std::optional<PageKind> partOf = {};

  bool canStart = false;            ///< The settings offer it as the start page.
  bool isRestored = false;          ///< Roost starts there if it was closed there.
  bool isPositionRestored = false;  ///< The position in its list of posts is restored too.
};

}  // namespace roost
