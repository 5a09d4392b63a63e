#pragma once

#include <QObject>
#include <functional>

#include "gui/common/row_view.h"

class QAction;

namespace roost {

/// What can be done with a row of one model: by key on the current row, and in the row's menu.
class RowActions : public QObject {
  Q_OBJECT

 public:
  RowActions(RowView& view, const QAbstractItemModel& model, QObject* parent);

  QAction* add(const QString& name, const QString& text, const QKeySequence& key, std::function<void(int row)> act);
  /// Called before a row's menu opens; returns the actions that don't apply to it.
  void setAdapter(std::function<QList<QAction*>(int row)> adapt) { m_adapt = std::move(adapt); }
  /// Makes these the view's actions: two kinds of rows can share a view, and with it their keys.
  void attach();

 private:
  void showMenu(const QPoint& point);

  RowView& m_view;
  const QAbstractItemModel& m_model;
  std::function<QList<QAction*>(int row)> m_adapt;
  QList<QAction*> m_actions;
};

}  // namespace roost
