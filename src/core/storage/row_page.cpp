#include "core/storage/row_page.h"

namespace roost {

Result<RowPage> readPage(Store& store, QSqlQueryModel& reader, const QString& query, const Bindings& bindings) {
  if (auto done = store.readInto(reader, query, bindings); !done) return done.error();
  // QSqlQueryModel::data() would ask for each value anew where it is to be found: four times as slow.
  QSqlQuery rows = reader.query();
  RowPage page;
  page.columns = reader.columnCount();
  page.values.reserve(static_cast<size_t>(reader.rowCount()) * static_cast<size_t>(page.columns));
  for (bool found = rows.first(); found; found = rows.next())
    for (int column = 0; column < page.columns; ++column) page.values.push_back(rows.value(column));
  return page;
}

}  // namespace roost
