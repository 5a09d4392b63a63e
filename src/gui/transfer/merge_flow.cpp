#include "gui/transfer/merge_flow.h"

#include "gui/pages/navigator.h"
#include "gui/pages/operations.h"
#include "gui/pages/services.h"
#include "gui/text/plain_text.h"
#include "gui/transfer/merge_dialog.h"
#include "gui/transfer/undo_merge_dialog.h"

namespace roost {

MergeFlow::MergeFlow(Services& services, Operations& operations, Navigator& navigator, QWidget& window)
    : QObject(&window), m_services(services), m_operations(operations), m_navigator(navigator), m_window(window) {
  connect(&operations, &Operations::mergeRequested, this, &MergeFlow::ask);
}

void MergeFlow::ask(UserId from) {
  const auto user = m_services.users.find(m_services.viewer(), from);
  if (!user) return m_operations.report(user.error());
  auto* dialog = new MergeDialog(m_services.store, m_services.viewer(), *user, &m_window);
  connect(dialog, &MergeDialog::merged, this, &MergeFlow::showMerged);
  dialog->open();
}

void MergeFlow::showMerged(const MergedUser& merged) {
  const Location profile{PageKind::Profile, merged.into};
  // Nobody should come back to the profile of somebody who is gone.
  const Location current = m_navigator.current();
  if (current.page == PageKind::Profile && current.user == merged.from)
    m_navigator.replace(profile);
  else
    m_navigator.go(profile);
  m_services.changes.look();
  m_operations.offer(tr("@%1 is now part of your profile.").arg(isolated(merged.username)), step(merged));
}

UndoSteps::Step MergeFlow::step(const MergedUser& merged) {
  return {tr("Merge %1").arg(isolated(merged.username)),
          [this, merged] {
            const auto isUndoable = m_services.merges.isUndoable(merged);
            return !isUndoable || *isUndoable;
          },
          [this, merged] { undo(merged); }};
}

void MergeFlow::undo(const MergedUser& merged) {
  auto* dialog = new UndoMergeDialog(m_services.store, merged, &m_window);
  connect(dialog, &UndoMergeDialog::stopped, this, [this, merged] { m_operations.undoSteps().push(step(merged)); });
  connect(dialog, &UndoMergeDialog::ended, this, [this, merged](bool isDone) {
    m_services.changes.look();
    m_operations.say(isDone ? tr("Undone: %1").arg(step(merged).text) : tr("This can no longer be undone."), {}, {});
  });
}

}  // namespace roost
