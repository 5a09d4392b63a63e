#pragma once

#include <QString>
#include <memory>

#include "core/storage/result.h"

class QTemporaryFile;

namespace roost {

/// Lines of a report, which can be too many for memory and for a dialog. A temporary file holds them until they are
/// saved; copies share it.
class ReportLines {
 public:
  /// If a line can't be written, for example because the disk is full, it and all later lines are missing from the
  /// report.
  void append(const QString& line);
  bool isEmpty() const { return m_count == 0; }

  /// Fails with ReadOnly when `file` can't be written.
  static Result<Done> checkTarget(const QString& file);

  /// Replaces `file` with `beginning` and then all lines. Fails with ReadOnly or DiskFull, and then leaves the old file
  /// as it was.
  Result<Done> save(const QString& beginning, const QString& file) const;

 private:
  std::shared_ptr<QTemporaryFile> m_file;
  qint64 m_count = 0;
  bool m_isWhole = true;
};

}  // namespace roost
