#include "core/transfer/microblog_import.h"

#include <QDir>
#include <QFileInfo>
#include <filesystem>

#include "core/sources/microblog_source.h"
#include "core/transfer/import.h"

namespace roost {
namespace {

bool isSameFile(const QString& one, const QString& other) {
  std::error_code missing;
  return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), missing);
}

}  // namespace

Result<ImportReport> importMicroblog(Store& store, const QString& file, const Clock& clock,
                                     const ImportProgress& progress, std::chrono::milliseconds busyTimeout) {
  // Opening the store's own file a second time and closing it would drop SQLite's locks on it.
  if (isSameFile(file, store.file())) return MicroblogSource::roostsOwn();
  const QStringList workFolders{QDir::tempPath(), QFileInfo(store.file()).path()};
  const auto goOn = [&progress]() -> Result<Done> {
    return !progress || progress(0, 0) ? Result<Done>(Done{}) : ImportJob::stopped();
  };
  ROOST_TRY(source, MicroblogSource::open(file, workFolders, busyTimeout, goOn));
  return importFrom(**source, store, {.name = QFileInfo(file).fileName()}, clock, progress);
}

}  // namespace roost
