#pragma once

#include <QStringList>
#include <functional>

#include "core/archives/archive_file.h"

namespace roost {

/// Reads a file of comma-separated values row by row, as RFC 4180 describes it: a cell in quotation marks may contain
/// commas, line breaks and doubled quotation marks.
class CsvRows {
 public:
  /// Takes a row's cells without the white space around them; returns whether to continue.
  using Take = std::function<Result<bool>(const QStringList& cells)>;

  static constexpr qsizetype largestRow = qsizetype{1024} * 1024;

  /// Lines may end with CR, LF or both. Empty lines and a byte order mark are passed over. Fails with Damaged when the
  /// file ends within a quoted cell, and with Refused when a row is larger than `largestRow` bytes or the file isn't
  /// UTF-8 text.
  static Result<Done> each(ArchiveReader& reader, const Take& take, const ArchiveFile::GoOn& goOn);
};

}  // namespace roost
