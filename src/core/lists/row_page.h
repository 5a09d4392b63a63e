#pragma once

#include <QSqlQueryModel>
#include <span>
#include <vector>

#include "core/storage/store.h"

namespace roost {

/// Rows as they were read: nearest to the key first.
struct RowPage {
  std::vector<QVariant> values;  ///< Row after row.
  int columns = 1;
  bool reversed = false;
  int count() const { return static_cast<int>(values.size()) / columns; }
  std::span<const QVariant> row(int row) const {
    const auto width = static_cast<size_t>(columns);
    return std::span(values).subspan(static_cast<size_t>(row) * width, width);
  }
};

/// Reads all rows of a named query through `reader`, so that no read transaction stays open.
Result<RowPage> readPage(Store& store, QSqlQueryModel& reader, const QString& query, const Bindings& bindings);
/// The same through a reader of its own.
Result<RowPage> readRowPage(Store& store, const QString& query, const Bindings& bindings);

}  // namespace roost
