#pragma once

#include <QString>

namespace roost::test {

/// Expects a database to be as intact as Roost keeps it.
void expectWholeStore(const QString& file);

}  // namespace roost::test
