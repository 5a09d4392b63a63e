#include "gui/common/row_actions.h"

#include <QAction>
#include <QMenu>

namespace roost {

RowActions::RowActions(RowView& view, const QAbstractItemModel& model, QObject* parent)
    : QObject(parent), m_view(view), m_model(model) {
  m_view.setContextMenuPolicy(Qt::CustomContextMenu);
  connect(&m_view, &QWidget::customContextMenuRequested, this, &RowActions::showMenu);
}

QAction* RowActions::add(const QString& name, const QString& text, const QKeySequence& key, std::function<void(int)> act) {
  auto* action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
    const QModelIndex current = m_view.currentIndex();
    if (current.isValid() && current.model() == &m_model) act(current.row());
  });
  m_actions.append(action);
  return action;
}

void RowActions::attach() {
  for (QAction* action : m_view.actions()) m_view.removeAction(action);
  m_view.addActions(m_actions);
}

void RowActions::showMenu(const QPoint& point) {
  const QModelIndex index = m_view.indexAt(point);
  if (!index.isValid() || index.model() != &m_model) return;
  m_view.setCurrentIndex(index);
  const QList<QAction*> left = m_adapt ? m_adapt(index.row()) : QList<QAction*>();
  QMenu menu(&m_view);
  for (QAction* action : m_actions)
    if (!left.contains(action)) menu.addAction(action);
  menu.exec(m_view.viewport()->mapToGlobal(point));
}

}  // namespace roost
