#include "gui/rows/row_actions.h"

#include <QMenu>
#include <algorithm>

namespace roost {

std::optional<QString> RowActions::textFor(const RowAction& action, int row) const {
  if (row >= 0 && !action.isForEveryRow && m_isExcepted && m_isExcepted(row)) return std::nullopt;
  return action.textFor ? action.textFor(row) : std::optional(action.text);
}

RowActions::RowActions(RowView& view, const QAbstractItemModel& model, ActionRegistry& registry, QObject* parent)
    : QObject(parent), m_view(view), m_model(model), m_registry(registry) {
  m_view.setContextMenuPolicy(Qt::CustomContextMenu);
  connect(&m_view, &QWidget::customContextMenuRequested, this, &RowActions::showMenu);
  connect(&m_view, &RowView::currentRowChanged, this, &RowActions::adapt);
}

void RowActions::add(const QList<RowAction>& actions) {
  for (const RowAction& row : actions) {
    auto* action = new QAction(row.text, this);
    action->setObjectName(row.name);
    action->setShortcut(row.key);
    action->setShortcutContext(row.context);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, row] {
      const int current = currentRow();
      if (current >= 0 || (m_hasSubject && row.isForSubject)) row.act(current);
    });
    m_registry.addRowAction(action);
    m_actions.emplace_back(row, action);
  }
}

bool RowActions::activate(RowTarget::Kind target, int row) {
  if (target == RowTarget::None) return false;
  const auto isPressed = [target](const auto& entry) { return entry.first.target == target; };
  const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(), isPressed);
  if (found == m_actions.cend()) return false;
  if (textFor(found->first, row)) found->first.act(row);
  return true;
}

void RowActions::setHasSubject() {
  m_hasSubject = true;
  adapt();
}

void RowActions::attach() {
  for (QAction* action : m_view.actions()) m_view.removeAction(action);
  for (const auto& [row, action] : m_actions) m_view.addAction(action);
  // Connected after the view's own slots, so that the view is up to date when adapt() runs.
  connect(&m_model, &QAbstractItemModel::modelReset, this, &RowActions::adapt, Qt::UniqueConnection);
  connect(&m_model, &QAbstractItemModel::dataChanged, this, &RowActions::adapt, Qt::UniqueConnection);
  adapt();
}

int RowActions::currentRow() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? current.row() : -1;
}

void RowActions::adapt() {
  const int current = currentRow();
  for (const auto& [row, action] : m_actions) {
    const bool isAbout = current >= 0 || (m_hasSubject && row.isForSubject);
    const auto text = isAbout ? textFor(row, current) : row.text;
    action->setEnabled(isAbout);
    action->setVisible(text.has_value());
    action->setText(text.value_or(row.text));
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
  for (const auto& [row, action] : m_actions) menu.addAction(action);
  const auto all = menu.actions();
  if (std::none_of(all.cbegin(), all.cend(), [](const QAction* action) { return action->isVisible(); })) return;
  menu.exec(m_view.viewport()->mapToGlobal(point));
}

}  // namespace roost
