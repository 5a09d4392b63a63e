#pragma once

#include <QString>
#include <optional>

#include "core/storage/result.h"

namespace roost {

/// What decides whether Roost can use the SQLite in this process.
struct Engine {
  QString linked;   ///< Source ID of the SQLite that Roost itself calls.
  QString driver;   ///< Source ID of the SQLite behind Qt's driver; empty if there is no driver.
  int version = 0;  ///< As returned by sqlite3_libversion_number().
  bool hasFullTextSearch = true;
  bool hasJson = true;
};

/// Examines the SQLite in this process, without touching any file.
Engine engineHere();

/// Why Roost can't use `engine`, with advice about the system's packages; nullopt if it can. Two copies of SQLite in
/// one process would release each other's locks, and neither could use the other's objects.
std::optional<Error> whatIsWrongWith(const Engine& engine);

/// The error for an SQLite that lacks a feature; `detail` names the feature for the log.
Error unusableEngine(const QString& detail);

}  // namespace roost
