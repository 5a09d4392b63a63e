#include "core/lists/row_page.h"

namespace roost {

Result<RowPage> readPage(Store& store, QSqlQueryModel& reader, const QString& query, const Bindings& bindings) {
  ROOST_TRY(rows, store.readInto(reader, query, bindings));
  RowPage page;
  page.columns = reader.columnCount();
  page.values.reserve(static_cast<size_t>(reader.rowCount()) * static_cast<size_t>(page.columns));
  // QSqlQueryModel::data() would look up where each value is, and take four times as long.
  while (rows->next())
    for (int column = 0; column < page.columns; ++column) page.values.push_back(rows->value(column));
  return page;
}

Result<RowPage> readRowPage(Store& store, const QString& query, const Bindings& bindings) {
  QSqlQueryModel reader;
  return readPage(store, reader, query, bindings);
}

}  // namespace roost
