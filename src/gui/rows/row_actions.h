#pragma once

#include <QObject>
#include <functional>

#include "gui/controls/action_registry.h"
#include "gui/rows/row_view.h"

class QMenu;

namespace roost {

/// One thing that can be done with a row. Its key, the row's menu, the window's menu, the command palette, the list of
/// shortcuts and their settings are all made from it.
struct RowAction {
  QString name;      ///< The action's object name, by which its keys are kept.
  QString text;      ///< What it does, whatever row is current.
  QKeySequence key;  ///< Until somebody sets another.
  std::function<void(int row)> act;
  /// What it says for a row, and nothing where it does not apply to it. Without this it is `text` for every row.
  std::function<std::optional<QString>(int row)> textFor = {};
  /// While no row is current it is about the subject of the page, which is the row -1.
  bool isForSubject = false;
  RowTarget::Kind target = RowTarget::None;  ///< Pressing this in a row does the same.
};

/// The row actions of one model: by key on the current row, in the row's menu and in the window's. They always speak of
/// the current row, and can be run only where they apply to it.
class RowActions : public QObject {
  Q_OBJECT

 public:
  RowActions(RowView& view, const QAbstractItemModel& model, ActionRegistry& registry, QObject* parent);

  void add(const QList<RowAction>& actions);
  /// Runs the action of what was pressed in a row, if it applies to that row. False if the target has no action.
  bool activate(RowTarget::Kind target, int row);
  /// The page is about somebody now, or about somebody else.
  void setHasSubject();
  /// Called when a row's menu opens; puts before the actions what can be done with what is under the pointer.
  void setMenuStart(std::function<void(QMenu& menu, const QModelIndex& row, const RowTarget& target)> start) {
    m_menuStart = std::move(start);
  }
  /// Makes these the view's actions: two kinds of rows can share a view, and with it their keys.
  void attach();
  /// Words the actions anew when the current row stands otherwise than it did.
  void adapt();

 private:
  /// The current row; -1 where it is of another model, or there is none.
  int currentRow() const;
  void showMenu(const QPoint& point);

  RowView& m_view;
  const QAbstractItemModel& m_model;
  ActionRegistry& m_registry;
  std::function<void(QMenu& menu, const QModelIndex& row, const RowTarget& target)> m_menuStart;
  std::vector<std::pair<RowAction, QAction*>> m_actions;
  bool m_hasSubject = false;
};

}  // namespace roost
