#pragma once

#include <QCoreApplication>
#include <QSaveFile>
#include <functional>
#include <memory>

#include "core/storage/result.h"

namespace roost {

/// Called from time to time with the number of rows written and about how many there are. Returns whether to continue.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// A file that is written piece by piece and takes its name only once it is whole. Until then, a file of that name
/// stays as it was; an export that fails or is canceled leaves nothing behind.
class ExportFile {
  Q_DECLARE_TR_FUNCTIONS(roost::ExportFile)

 public:
  /// Only the owner of the new file can read it. Fails with ReadOnly, or CannotOpen when the path isn't UTF-8.
  static Result<std::unique_ptr<ExportFile>> create(const QString& path, ExportProgress progress = {}, qint64 rows = 0);

  /// Fails with DiskFull.
  Result<Done> write(const QByteArray& bytes);
  /// Counts a row. Fails with Interrupted when the export was canceled.
  Result<Done> rowDone();
  /// Gives the file its name. Fails with DiskFull.
  Result<Done> commit();

 private:
  ExportFile(const QString& path, ExportProgress progress, qint64 rows)
      : m_file(path), m_progress(std::move(progress)), m_rows(rows) {}
  Error failure(ErrorCode code) const;

  QSaveFile m_file;
  const ExportProgress m_progress;
  const qint64 m_rows;
  qint64 m_done = 0;
};

}  // namespace roost
