#include "core/exports/export_file.h"

#include <QDir>
#include <algorithm>

#include "core/storage/private_files.h"

namespace roost {

Result<std::unique_ptr<ExportFile>> ExportFile::create(const QString& path, ExportProgress progress, qint64 rows) {
  ROOST_CHECK(checkPath(path));
  std::unique_ptr<ExportFile> file(new ExportFile(path, std::move(progress), rows));
  if (!file->m_file.open(QIODevice::WriteOnly)) return file->failure(ErrorCode::ReadOnly);
  file->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  return file;
}

Error ExportFile::failure(ErrorCode code) const {
  const QString name = QDir::toNativeSeparators(m_file.fileName());
  Error error = makeError(code, name + QStringLiteral(": ") + m_file.errorString());
  error.message = tr("%1 can’t be written: %2").arg(name, m_file.errorString());
  return error;
}

Result<Done> ExportFile::write(const QByteArray& bytes) {
  if (m_file.write(bytes) == bytes.size()) return Done{};
  return failure(ErrorCode::DiskFull);
}

Result<Done> ExportFile::rowDone() {
  constexpr qint64 rowsBetweenCalls = 256;
  if (++m_done % rowsBetweenCalls != 0 && m_done != 1) return Done{};
  if (!m_progress || m_progress(std::min(m_done, m_rows), m_rows)) return Done{};
  return Error{ErrorCode::Interrupted, tr("The export was canceled. Nothing was written."), {}};
}

Result<Done> ExportFile::commit() {
  // Without the flush, a failed write would be noticed only after the old file was replaced.
  if (!m_file.flush() || !m_file.commit()) return failure(ErrorCode::DiskFull);
  return Done{};
}

}  // namespace roost
