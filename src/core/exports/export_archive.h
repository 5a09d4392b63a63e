#pragma once

#include <memory>

#include "core/exports/export_file.h"

struct archive;

namespace roost {

/// A zip file that is written file by file, without holding any of them in memory. All functions fail as
/// ExportFile::write does.
class ExportArchive {
 public:
  enum class Packing { Compressed, Stored };  ///< Stored is for what is compressed already, such as pictures.

  /// Files are dated `time`, in UTC milliseconds since the epoch.
  ExportArchive(ExportFile& out, qint64 time);
  ~ExportArchive();
  ExportArchive(const ExportArchive&) = delete;
  ExportArchive& operator=(const ExportArchive&) = delete;

  /// Begins a file, and ends the one before. Fails with Refused when there are more than ArchiveFile reads.
  Result<Done> begin(const QString& name, Packing packing);
  Result<Done> write(const QByteArray& bytes);
  /// Writes the archive's list of files.
  Result<Done> finish();

 private:
  struct Free {
    void operator()(archive* handle) const;
  };
  Error failure(const QString& context) const;

  ExportFile& m_out;
  const qint64 m_time;
  qsizetype m_files = 0;
  std::optional<Error> m_error;  ///< Of the file.
  bool m_isDiscarded = false;    ///< What is written from now on goes nowhere.
  std::unique_ptr<archive, Free> m_handle;
};

}  // namespace roost
