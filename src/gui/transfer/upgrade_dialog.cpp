#include "gui/transfer/upgrade_dialog.h"

#include <QFileInfo>

namespace roost {

UpgradeDialog::UpgradeDialog(QString file, SharedFolder shared, QWidget* parent, QList<SchemaStep> steps)
    : JobDialog(tr("Update the database"), parent),
      m_file(std::move(file)),
      m_shared(shared),
      m_steps(std::move(steps)) {
  setObjectName(QStringLiteral("UpgradeDialog"));
  setModal(true);
  showStep(0, 0);
  begin({});
}

Result<Done> UpgradeDialog::upgrade(std::chrono::milliseconds beforeItIsShown) {
  // Shared, because `run` takes a std::function, which must be copyable, and a promise isn't.
  const auto outcome = std::make_shared<std::promise<Result<Done>>>();
  auto result = outcome->get_future();
  run([this, outcome, file = m_file, shared = m_shared, steps = m_steps]() -> std::function<void()> {
    const auto progress = [this, shown = 0](int step, int of) mutable {
      if (std::exchange(shown, step) != step) QMetaObject::invokeMethod(this, [this, step, of] { showStep(step, of); });
      return !isStopped();
    };
    const auto store = Store::open(file, Store::patient, shared, {OlderSchema::Upgrade, progress, steps});
    outcome->set_value(store ? Result<Done>(Done{}) : Result<Done>(store.error()));
    return [this] { done(QDialog::Accepted); };
  });
  if (result.wait_for(beforeItIsShown) != std::future_status::ready) exec();
  return result.get();
}

void UpgradeDialog::showStep(int step, int steps) {
  const QString file = QFileInfo(m_file).fileName();
  if (step == 0)
    return say(tr("Updating %1…").arg(file), tr("A copy is saved first. If you cancel, the database isn’t changed."));
  say(tr("Updating %1…").arg(file),
      tr("Step %1 of %2. If you cancel, the database isn’t changed.").arg(step).arg(steps - 1));
}

}  // namespace roost
