#pragma once

#include <QFile>

#include "core/archives/archive_file.h"

namespace roost {

/// Reads a file that is not packed. The file must be open.
class FileReader : public ArchiveReader {
 public:
  explicit FileReader(QFile& file) : m_file(file) {}

  Result<QByteArray> read(qint64 most) override {
    QByteArray bytes = m_file.read(most);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
      return makeError(ErrorCode::DiskFails, QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
    return bytes;
  }

 private:
  QFile& m_file;
};

}  // namespace roost
