#include "core/transfer/report_lines.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryFile>

namespace roost {
namespace {

Error failure(ErrorCode code, const QSaveFile& target) {
  Error error = makeError(code, QStringLiteral("%1: %2").arg(target.fileName(), target.errorString()));
  error.message = QCoreApplication::translate("ReportLines", "The report can’t be saved: %1").arg(target.errorString());
  return error;
}

}  // namespace

void ReportLines::append(const QString& line) {
  ++m_count;
  if (!m_file) {
    m_file = std::make_shared<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/roost-report-XXXXXX"));
    m_isWhole = m_file->open();
  }
  if (!m_isWhole) return;
  const QByteArray bytes = line.toUtf8() + '\n';
  m_isWhole = m_file->write(bytes) == bytes.size();
}

Result<Done> ReportLines::checkTarget(const QString& file) {
  // Without a commit, QSaveFile leaves nothing behind.
  QSaveFile target(file);
  if (!target.open(QIODevice::WriteOnly)) return failure(ErrorCode::ReadOnly, target);
  return Done{};
}

Result<Done> ReportLines::save(const QString& beginning, const QString& file) const {
  // Replaces the old file only once the new one is complete.
  QSaveFile target(file);
  if (!target.open(QIODevice::WriteOnly)) return failure(ErrorCode::ReadOnly, target);
  constexpr qint64 piece = qint64{1024} * 1024;
  target.write(beginning.toUtf8() + '\n');
  if (m_file && m_file->flush() && m_file->seek(0))
    while (!m_file->atEnd()) target.write(m_file->read(piece));
  if (!m_isWhole)
    target.write(QCoreApplication::translate("ReportLines", "… and more that didn’t fit on the disk").toUtf8() + '\n');
  // Without the flush, a failed write would be noticed only after the old file was replaced.
  if (!target.flush() || !target.commit()) return failure(ErrorCode::DiskFull, target);
  return Done{};
}

}  // namespace roost
