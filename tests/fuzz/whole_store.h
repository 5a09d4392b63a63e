#pragma once

#include <QString>

namespace roost::test {

/// Expects a database that is as whole as Roost keeps it.
void expectWholeStore(const QString& file);

}  // namespace roost::test
