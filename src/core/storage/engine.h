#pragma once

#include <QString>
#include <optional>

#include "core/storage/result.h"

namespace roost {

/// The SQLite that this process has, as it is needed to tell whether Roost can work with it.
struct Engine {
  QString linked;   ///< The source id of the one that Roost itself calls.
  QString driver;   ///< That of the one behind Qt's driver; empty where there is no driver.
  int version = 0;  ///< As sqlite3_libversion_number() has it.
  bool hasFullTextSearch = true;
  bool hasJson = true;
};

/// Finds out, without touching any file.
Engine engineHere();

/// Why Roost can't work with it, in words about the system's packages. Two SQLites in one process would undo each
/// other's locks, and an object of the one means nothing to the other.
std::optional<Error> whatIsWrongWith(const Engine& engine);

/// Where SQLite itself says, with `detail`, that it lacks something.
Error unusableEngine(const QString& detail);

}  // namespace roost
