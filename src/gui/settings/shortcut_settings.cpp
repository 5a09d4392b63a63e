#include "gui/settings/shortcut_settings.h"

#include <QLabel>
#include <QVBoxLayout>

#include "gui/controls/action_registry.h"
#include "gui/controls/pill_button.h"
#include "gui/settings/shortcut_row.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {

ShortcutSettings::ShortcutSettings(ActionRegistry& actions, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(mirrored({0, 0, space::m, space::m}, layoutDirection()));
  column->setSpacing(0);
  for (const ActionRegistry::Group& group : actions.groups()) {
    if (group.entries.isEmpty()) continue;
    auto* title = new QLabel(group.title, this);
    title->setFont(type::name(font()));
    title->setContentsMargins(0, column->count() > 0 ? space::l : space::xs, 0, space::xs);
    column->addWidget(title);
    for (const ActionRegistry::Entry& entry : group.entries) {
      auto* row = new ShortcutRow(entry.name, actions, this);
      connect(&actions, &ActionRegistry::keysChanged, row, &ShortcutRow::showKeys);
      column->addWidget(row);
    }
  }
  auto* restore = new PillButton(this);
  restore->setObjectName(QStringLiteral("restoreAll"));
  restore->setText(tr("Restore All"));
  restore->setLook(PillLook::Outlined);
  restore->setAutoDefault(false);
  connect(restore, &QPushButton::clicked, &actions, &ActionRegistry::restoreDefaults);
  column->addSpacing(space::l);
  column->addWidget(restore, 0, Qt::AlignLeading);
  column->addStretch();
}

}  // namespace roost
