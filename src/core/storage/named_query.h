#pragma once

#include <QString>

namespace roost {

/// The text of resources/sql/sqlite/<name>.sql without its comment lines, {other} in it replaced by the query of
/// that name. Of a name such as "search_pairs:_2", what follows the colon stands in the place of {argument}. Aborts when there is no such file: a misspelt name is a mistake in the program.
QString namedQuery(const QString& name);

}  // namespace roost
