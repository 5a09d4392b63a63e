#include "core/storage/any_row.h"

namespace roost {

Result<bool> anyRow(Result<Rows> rows) {
  if (!rows) return rows.error();
  const bool found = rows->next();
  if (auto error = rows->failure()) return *error;
  return found;
}

}  // namespace roost
