#include "core/storage/schema_code.h"

#include <QHash>

namespace roost {

std::function<Result<Done>(Store& store)> codeOfSchemaStep(int version) {
  // By the version it leads to. Like the scripts, never changed once it has shipped, so it uses nothing that may change.
  static const QHash<int, std::function<Result<Done>(Store& store)>> code{};
  return code.value(version);
}

}  // namespace roost
