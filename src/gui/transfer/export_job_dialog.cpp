#include "gui/transfer/export_job_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace roost {
namespace {

/// What is counted as it is exported; nothing where it isn't known how much there is.
JobState::Counted countedIn(ExportRequest::Kind kind) {
  switch (kind) {
    case ExportRequest::PostsPage:
    case ExportRequest::PostsJson:
      return JobState::Counted::Posts;
    case ExportRequest::Database:
    case ExportRequest::FollowsCsv:
      return JobState::Counted::Items;
    case ExportRequest::OwnData:
    case ExportRequest::Conversation:
      break;
  }
  return JobState::Counted::Nothing;
}

}  // namespace

ExportJobDialog::ExportJobDialog(const Store& store, const ExportRequest& request, const QString& file,
                                 const Clock& clock, QWidget* parent)
    : JobDialog(tr("Export"), parent) {
  setObjectName(QStringLiteral("ExportJobDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  say(tr("Exporting %1…").arg(QFileInfo(file).fileName()), tr("If you cancel or something fails, no file is written."));
  const auto counted = countedIn(request.kind);
  begin({.done = 0, .counted = counted});
  run([this, counted, there = store.checkPlace(), database = store.file(), request, file,
       clock]() -> std::function<void()> {
    const auto progress = [this, counted](qint64 done, qint64 total) {
      setProgress(countedJob(counted, done, total));
      return !isStopped();
    };
    auto result = [&]() -> Result<Done> {
      // A file that has replaced the open database is another one's.
      if (!there) return there.error();
      ROOST_TRY(ownStore, Store::openAgain(database));
      return runExport(**ownStore, request, file, clock, progress);
    }();
    return [this, result, file] { finish(result, file); };
  });
}

void ExportJobDialog::finish(const Result<Done>& result, const QString& file) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was exported"), result.error().message, {}, tr("Close"));
  end(tr("Export complete"), tr("Saved as %1.").arg(QDir::toNativeSeparators(file)), {}, tr("Close"));
}

}  // namespace roost
