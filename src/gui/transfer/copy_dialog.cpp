#include "gui/transfer/copy_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace roost {
namespace {

using namespace std::chrono_literals;
// Short enough for the window to stay responsive.
constexpr auto oneGo = 8ms;

}  // namespace

CopyDialog::CopyDialog(Store& store, const QString& file, const std::function<Result<Done>(const QString&)>& claim,
                       QWidget* parent)
    : JobDialog(tr("Save a copy"), parent) {
  setObjectName(QStringLiteral("CopyDialog"));
  say(tr("Saving %1…").arg(QFileInfo(file).fileName()), QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
  begin({.done = 0});
  connect(&m_timer, &QTimer::timeout, this, &CopyDialog::goOn);
  auto backup = DatabaseBackup::begin(store, file);
  if (!backup) {
    fail(backup.error());
    return;
  }
  if (auto claimed = claim((*backup)->temporaryFile()); !claimed) {
    fail(claimed.error());
    return;
  }
  m_backup = std::move(*backup);
  m_timer.start(0);
}

void CopyDialog::goOn() {
  const auto done = m_backup->goOn(oneGo);
  if (!done) return fail(done.error());
  setProgress({.done = *done});
  if (*done < 1) return;
  m_timer.stop();
  accept();
}

void CopyDialog::fail(const Error& error) {
  m_timer.stop();
  m_backup.reset();
  end(tr("The copy wasn’t saved"), error.message, {}, tr("Close"));
}

}  // namespace roost
