#pragma once

#include <QHash>
#include <QObject>
#include <functional>

#include "gui/controls/action_registry.h"
#include "gui/rows/row_view.h"

class QMenu;

namespace roost {

/// What can be done with a row of one model: by key on the current row, in the row's menu and in the window's. The
/// actions always speak of the current row, and can be run only where they apply to it.
class RowActions : public QObject {
  Q_OBJECT

 public:
  RowActions(RowView& view, const QAbstractItemModel& model, ActionRegistry& list, QObject* parent);

  QAction* add(const QString& name, const QString& text, const QKeySequence& key, std::function<void(int row)> act);
  /// While no row is current, the row -1 stands for whom the page is about, and these actions are about them.
  void setActionsOfPage(const QList<QAction*>& actions);
  /// Called when another row is current; words the actions for it and returns those that don't apply to it.
  void setAdapter(std::function<QList<QAction*>(int row)> adapt) { m_adapt = std::move(adapt); }
  /// Called when a row's menu opens; puts before the actions what can be done with what is under the pointer.
  void setMenuStart(std::function<void(QMenu& menu, const QModelIndex& row, const RowTarget& target)> start) {
    m_menuStart = std::move(start);
  }
  /// Makes these the view's actions: two kinds of rows can share a view, and with it their keys.
  void attach();
  /// Words the actions anew when the current row stands otherwise than it did.
  void adapt();

 private:
  void showMenu(const QPoint& point);

  RowView& m_view;
  const QAbstractItemModel& m_model;
  ActionRegistry& m_list;
  std::function<QList<QAction*>(int row)> m_adapt;
  std::function<void(QMenu& menu, const QModelIndex& row, const RowTarget& target)> m_menuStart;
  QList<QAction*> m_actions;
  QList<QAction*> m_actionsOfPage;
  QHash<QAction*, QString> m_texts;  ///< What they say without a row.
};

}  // namespace roost
