#include "gui/rows/row_actions.h"

#include <QMenu>

namespace roost {

RowActions::RowActions(RowView& view, const QAbstractItemModel& model, ActionRegistry& list, QObject* parent)
    : QObject(parent), m_view(view), m_model(model), m_list(list) {
  m_view.setContextMenuPolicy(Qt::CustomContextMenu);
  connect(&m_view, &QWidget::customContextMenuRequested, this, &RowActions::showMenu);
  connect(&m_view, &RowView::currentRowChanged, this, &RowActions::adapt);
}

QAction* RowActions::add(const QString& name, const QString& text, const QKeySequence& key, std::function<void(int)> act) {
  auto* action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  connect(action, &QAction::triggered, this, [this, action, act = std::move(act)] {
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && current.model() == &m_model)
      act(current.row());
    else if (m_actionsOfPage.contains(action))
      act(-1);
  });
  action->setEnabled(false);
  m_list.addRowAction(action);
  m_actions.append(action);
  m_texts.insert(action, text);
  return action;
}

void RowActions::setActionsOfPage(const QList<QAction*>& actions) {
  m_actionsOfPage = actions;
  adapt();
}

void RowActions::attach() {
  for (QAction* action : m_view.actions()) m_view.removeAction(action);
  m_view.addActions(m_actions);
  // After the view has taken note of it.
  connect(&m_model, &QAbstractItemModel::modelReset, this, &RowActions::adapt, Qt::UniqueConnection);
  connect(&m_model, &QAbstractItemModel::dataChanged, this, &RowActions::adapt, Qt::UniqueConnection);
  adapt();
}

void RowActions::adapt() {
  const QModelIndex current = m_view.currentIndex();
  const bool any = current.isValid() && current.model() == &m_model;
  for (QAction* action : m_actions)
    if (!any) action->setText(m_texts.value(action));
  const bool ofPage = !any && !m_actionsOfPage.isEmpty();
  const QList<QAction*> left = (any || ofPage) && m_adapt ? m_adapt(any ? current.row() : -1) : QList<QAction*>();
  for (QAction* action : m_actions) {
    action->setEnabled(any || m_actionsOfPage.contains(action));
    action->setVisible(!left.contains(action));
  }
}

void RowActions::showMenu(const QPoint& point) {
  const QModelIndex index = m_view.indexAt(point);
  if (!index.isValid() || index.model() != &m_model) return;
  const RowTarget target = m_view.targetAt(point);
  m_view.setCurrentIndex(index);
  QMenu menu(&m_view);
  if (m_menuStart) m_menuStart(menu, index, target);
  if (!menu.isEmpty()) menu.addSeparator();
  menu.addActions(m_actions);
  menu.exec(m_view.viewport()->mapToGlobal(point));
}

}  // namespace roost
