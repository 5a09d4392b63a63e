#pragma once

#include "core/transfer/import_report.h"

namespace roost::test {

/// Imports a file into a new store and expects that the store is whole and that doing it again adds nothing, or that
/// nothing is imported. Returns what the import says; nothing where the file can't be imported.
std::optional<ImportReport> expectWholeImport(const QString& source);

}  // namespace roost::test
