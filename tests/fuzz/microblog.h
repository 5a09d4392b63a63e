#pragma once

#include "core/transfer/import_report.h"

namespace roost::test {

/// Imports a file into a new store. Expects that the store is intact and that a second import adds nothing, or that
/// nothing is imported. Returns the report, or nothing if the file can't be imported.
std::optional<ImportReport> expectWholeImport(const QString& source);

}  // namespace roost::test
