#pragma once

#include <QVariant>

#include "core/archives/archive_file.h"

namespace roost {

/// A line of a JSON Lines file, as values by the names of their fields. What no column can hold, such as a list, is a
/// QVariantList.
using ExportedRow = QHash<QString, QVariant>;

/// Reads a JSON Lines file of an export line by line. `take` gets each row and the number of its line. Fails with
/// Damaged, naming the file and the line, when a line isn't a JSON object, with Refused when it is larger than any
/// honest one, and as `reader` and `take` do.
Result<Done> eachExportedRow(const QString& file, ArchiveReader& reader,
                             const std::function<Result<Done>(ExportedRow& row, qint64 line)>& take);

/// The error of a line that makes no sense.
Error damagedExport(const QString& file, qint64 line, const QString& detail);

}  // namespace roost
