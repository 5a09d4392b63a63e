#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "core/storage/result.h"

namespace roost {

class Store;

/// From one schema version to the next.
struct SchemaStep {
  QString script;  ///< The file with its SQL.
  /// What SQL can't do; runs after the script, in the same transaction.
  std::function<Result<Done>(Store& store)> code = {};
};

/// All steps from an empty file to the schema version that this Roost writes.
QList<SchemaStep> schemaSteps();

enum class OlderSchema { Upgrade, Refuse };

/// How a database is brought to the current schema.
struct SchemaUpgrade {
  OlderSchema older = OlderSchema::Upgrade;
  /// Called often with the current step and the number of steps; returns whether to continue. Step 0 copies the file.
  std::function<bool(int step, int steps)> progress = {};
  QList<SchemaStep> steps = schemaSteps();
};

}  // namespace roost
