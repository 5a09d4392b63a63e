#include "core/transfer/import_file.h"

#include <QDir>
#include <QFileInfo>
#include <filesystem>

#include "core/sources/microblog_source.h"
#include "core/sources/open_source.h"
#include "core/transfer/import.h"

namespace roost {
namespace {

bool isSameFile(const QString& one, const QString& other) {
  std::error_code missing;
  return std::filesystem::equivalent(one.toStdU16String(), other.toStdU16String(), missing);
}

}  // namespace

Result<std::unique_ptr<ImportSource>> openForImport(const Store& store, const QString& path,
                                                    const ImportProgress& progress,
                                                    std::chrono::milliseconds busyTimeout) {
  // Opening the store's own file a second time and closing it would drop SQLite's locks on it.
  if (isSameFile(path, store.file())) return MicroblogSource::roostsOwn();
  const QStringList workFolders{QDir::tempPath(), QFileInfo(store.file()).path()};
  const auto goOn = [progress]() -> Result<Done> {
    return !progress || progress({}) ? Result<Done>(Done{}) : ImportJob::stopped();
  };
  return openSource(path, workFolders, busyTimeout, goOn);
}

Result<ImportReport> importFile(Store& store, const QString& path, const ImportRequest& request, const Clock& clock,
                                const ImportProgress& progress, std::chrono::milliseconds busyTimeout) {
  ROOST_TRY(source, openForImport(store, path, progress, busyTimeout));
  ImportRequest named = request;
  if (named.name.isEmpty()) named.name = QFileInfo(QDir::cleanPath(path)).fileName();
  return importFrom(**source, store, named, clock, progress);
}

}  // namespace roost
