#include "gui/palette/command_list_model.h"

#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <algorithm>

#include "gui/controls/action_registry.h"
#include "gui/text/spoken_text.h"

namespace roost {
namespace {

constexpr QLatin1String recentKey("palette/recent");
constexpr int mostRecent = 20;

}  // namespace

void CommandListModel::read(const QMenuBar& bar) {
  m_all.clear();
  for (const QAction* top : bar.actions()) readMenu(*top->menu(), withoutMnemonic(top->text()));
}

void CommandListModel::readMenu(const QMenu& menu, const QString& path) {
  for (QAction* action : menu.actions()) {
    if (!action->isVisible() || !action->isEnabled() || action->isSeparator()) continue;
    const QString text = withoutMnemonic(action->text());
    if (action->menu()) readMenu(*action->menu(), menuPath(path, text));
    // An action that is in two menus is listed under the first.
    else if (std::none_of(m_all.cbegin(), m_all.cend(),
                          [action](const Command& command) { return command.action == action; }))
      m_all.append({action, text, path, action->shortcuts(), {}});
  }
}

void CommandListModel::showMatching(const QString& typed) {
  beginResetModel();
  m_shown.clear();
  for (const Command& command : std::as_const(m_all))
    if (auto match = matchCommand(typed, command.text, command.menu)) {
      m_shown.append(command);
      m_shown.last().match = std::move(*match);
    }
  const QStringList used = recent();
  const auto age = [&](const Command& command) {
    const qsizetype at = used.indexOf(command.action->objectName());
    return at < 0 ? used.size() : at;
  };
  std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Command& one, const Command& other) {
    return std::pair(one.match.rank, age(one)) < std::pair(other.match.rank, age(other));
  });
  endResetModel();
}

QStringList CommandListModel::recent() const { return m_settings.value(recentKey).toStringList(); }

void CommandListModel::noteUse(const QString& name) {
  QStringList used = recent();
  used.removeAll(name);
  used.prepend(name);
  m_settings.setValue(recentKey, used.first(std::min<qsizetype>(used.size(), mostRecent)));
}

int CommandListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const {
  const Command& command = at(index.row());
  if (role == Qt::DisplayRole) return command.text;
  if (role != Qt::AccessibleTextRole) return {};
  QStringList spoken{command.text, command.menu};
  if (!command.keys.isEmpty()) spoken << keysText(command.keys.first(1));
  return spokenParts(spoken);
}

}  // namespace roost
