#pragma once

#include <QObject>
#include <functional>

#include "gui/controls/action_registry.h"
#include "gui/rows/row_view.h"

class QMenu;

namespace roost {

/// One action on a row. Its key, the row's menu, the window's menu, the command palette, the list of shortcuts and
/// their settings are all made from it.
struct RowAction {
  QString name;      ///< The action's object name, under which its shortcuts are stored.
  QString text;      ///< The text that doesn't depend on a row.
  QKeySequence key;  ///< The default shortcut.
  std::function<void(int row)> act;
  /// The text for a row, or nothing if the action doesn't apply to that row. If unset, `text` for every row.
  std::function<std::optional<QString>(int row)> textFor = {};
  /// While no row is current, the action applies to the page's subject, which is passed as row -1.
  bool isForSubject = false;
  bool isForEveryRow = false;                ///< Also for rows that `setExcepted` excepts from the other actions.
  RowTarget::Kind target = RowTarget::None;  ///< Pressing this part of a row triggers the action.
  /// Where the shortcut works. Keys that other widgets need, too, work in the list only.
  Qt::ShortcutContext context = Qt::WindowShortcut;
};

/// The row actions of one model, available by key, in the row's menu and in the window's. Their texts describe what
/// they do to the current row, and they can be triggered only if they apply to it.
class RowActions : public QObject {
  Q_OBJECT

 public:
  RowActions(RowView& view, const QAbstractItemModel& model, ActionRegistry& registry, QObject* parent);

  void add(const QList<RowAction>& actions);
  /// Runs the action of a pressed target, if it applies to the row. Returns false if the target has no action.
  bool activate(RowTarget::Kind target, int row);
  /// `isExcepted` tells which rows have only the actions for every row, since they are not about a user or a post.
  void setExcepted(std::function<bool(int row)> isExcepted) { m_isExcepted = std::move(isExcepted); }
  /// Called when the page gets a subject or changes it.
  void setHasSubject();
  /// `start` is called when a row's menu opens, to put entries for the target under the pointer before the actions.
  void setMenuStart(std::function<void(QMenu& menu, const QModelIndex& row, const RowTarget& target)> start) {
    m_menuStart = std::move(start);
  }
  /// Makes these the view's actions. Two kinds of rows can share a view, and would otherwise share their shortcuts.
  void attach();
  /// Updates the actions' texts and states to the current row.
  void adapt();

 private:
  /// The current row; -1 if there is none or it belongs to another model.
  int currentRow() const;
  /// Nothing if the action doesn't apply to the row.
  std::optional<QString> textFor(const RowAction& action, int row) const;
  void showMenu(const QPoint& point);

  RowView& m_view;
  const QAbstractItemModel& m_model;
  ActionRegistry& m_registry;
  std::function<void(QMenu& menu, const QModelIndex& row, const RowTarget& target)> m_menuStart;
  std::function<bool(int row)> m_isExcepted;
  std::vector<std::pair<RowAction, QAction*>> m_actions;
  bool m_hasSubject = false;
};

}  // namespace roost
