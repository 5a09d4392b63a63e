#pragma once

#include <QString>
#include <memory>

#include "core/storage/result.h"

class QTemporaryFile;

namespace roost {

/// Lines of a report that can be too many for memory and for a dialog; they wait in a temporary file until they are
/// saved. Copies share them.
class ReportLines {
 public:
  /// A line that can't be kept, as on a full disk, is missing from then on, and with it all that follow.
  void append(const QString& line);
  bool isEmpty() const { return m_count == 0; }

  /// Fails with ReadOnly where nothing could be saved.
  static Result<Done> checkTarget(const QString& file);

  /// Writes `beginning` and then all lines to `file`, in the place of what stands there. Fails with ReadOnly or
  /// DiskFull, and then leaves what stands there.
  Result<Done> save(const QString& beginning, const QString& file) const;

 private:
  std::shared_ptr<QTemporaryFile> m_file;
  qint64 m_count = 0;
  bool m_isWhole = true;
};

}  // namespace roost
