#include "gui/transfer/undo_merge_dialog.h"

#include <QTimer>

#include "gui/text/plain_text.h"

namespace roost {
namespace {

// A dialog that comes and goes at once only startles.
constexpr int shownAfter = 400;  // Milliseconds.

}  // namespace

UndoMergeDialog::UndoMergeDialog(Store& store, const MergedUser& merged, QWidget* parent)
    : JobDialog(tr("Undo a merge"), parent), m_store(store), m_merged(merged) {
  setObjectName(QStringLiteral("UndoMergeDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  say(tr("Giving @%1 back what moved…").arg(isolated(merged.username)), tr("If you cancel, nothing changes."));
  begin({});
  QTimer::singleShot(shownAfter, this, &QDialog::open);
  undo();
}

void UndoMergeDialog::undo() {
  run([this, there = m_store.checkPlace(), database = m_store.file(), merged = m_merged]() -> std::function<void()> {
    auto result = [&]() -> Result<bool> {
      if (!there) return there.error();
      ROOST_TRY(store, Store::openAgain(database));
      return UserMerges(**store).undo(merged.into, merged, [this]() -> Result<Done> {
        return isStopped() ? Result<Done>(invalidInput({})) : Result<Done>(Done{});
      });
    }();
    return [this, result] { finish(result); };
  });
}

void UndoMergeDialog::finish(const Result<bool>& result) {
  if (result) {
    Q_EMIT ended(*result);
    deleteLater();
    return hide();
  }
  Q_EMIT stopped();
  if (isStopped()) return QDialog::reject();
  end(tr("The merge wasn’t undone"), result.error().message, {}, tr("Close"));
  open();
}

}  // namespace roost
