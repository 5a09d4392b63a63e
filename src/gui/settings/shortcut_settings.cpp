#include "gui/settings/shortcut_settings.h"

#include <QLabel>
#include <QVBoxLayout>

#include "gui/common/action_list.h"
#include "gui/common/pill_button.h"
#include "gui/common/mirrored_margins.h"
#include "gui/common/theme.h"
#include "gui/settings/shortcut_row.h"

namespace roost {

ShortcutSettings::ShortcutSettings(ActionList& actions, QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(mirrored({0, 0, space::m, space::m}, layoutDirection()));
  column->setSpacing(0);
  for (const ActionList::Group& group : actions.groups()) {
    if (group.entries.isEmpty()) continue;
    auto* title = new QLabel(group.title, this);
    title->setFont(type::name(font()));
    title->setContentsMargins(0, column->count() > 0 ? space::l : space::xs, 0, space::xs);
    column->addWidget(title);
    for (const ActionList::Entry& entry : group.entries) {
      auto* row = new ShortcutRow(entry.name, actions, this);
      connect(&actions, &ActionList::keysChanged, row, &ShortcutRow::show);
      column->addWidget(row);
    }
  }
  auto* restore = new PillButton(this);
  restore->setObjectName(QStringLiteral("restoreAll"));
  restore->setText(tr("Restore all"));
  restore->setLook(PillLook::Outlined);
  restore->setAutoDefault(false);
  connect(restore, &QPushButton::clicked, &actions, &ActionList::restoreDefaults);
  column->addSpacing(space::l);
  column->addWidget(restore, 0, Qt::AlignLeading);
  column->addStretch();
}

}  // namespace roost
