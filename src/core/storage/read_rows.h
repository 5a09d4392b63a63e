#pragma once

#include <QList>
#include <optional>
#include <type_traits>

#include "core/storage/store.h"

namespace roost {

// Each of these reads a query's rows and then ends the query. All fail if reading fails, so that unreadable rows don't
// pass for missing ones.

/// Calls `visit` for each row, until it returns false or an error.
template <typename AnyRows, typename Visit>
Result<Done> forEachRow(Result<AnyRows> rows, Visit&& visit) {
  if (!rows) return rows.error();
  while (rows->next()) {
    using Outcome = std::invoke_result_t<Visit, const AnyRows&>;
    if constexpr (std::is_same_v<Outcome, bool>) {
      if (!visit(std::as_const(*rows))) return Done{};
    } else if constexpr (std::is_same_v<Outcome, Result<bool>>) {
      ROOST_TRY(more, visit(std::as_const(*rows)));
      if (!*more) return Done{};
    } else if constexpr (std::is_void_v<Outcome>) {
      visit(std::as_const(*rows));
    } else {
      ROOST_CHECK(visit(std::as_const(*rows)));
    }
  }
  if (auto error = rows->failure()) return *error;
  return Done{};
}

/// What `make` returns for each row.
template <typename AnyRows, typename Make>
auto readAll(Result<AnyRows> rows, Make&& make) -> Result<QList<std::invoke_result_t<Make, const AnyRows&>>> {
  QList<std::invoke_result_t<Make, const AnyRows&>> all;
  ROOST_CHECK(forEachRow(std::move(rows), [&](const AnyRows& row) { all.append(make(row)); }));
  return all;
}

/// What `make` returns for the first row; nullopt if there are no rows.
template <typename AnyRows, typename Make>
auto readOne(Result<AnyRows> rows, Make&& make) -> Result<std::optional<std::invoke_result_t<Make, const AnyRows&>>> {
  std::optional<std::invoke_result_t<Make, const AnyRows&>> first;
  ROOST_CHECK(forEachRow(std::move(rows), [&](const AnyRows& row) {
    first = make(row);
    return false;
  }));
  return first;
}

/// Whether the query has any rows.
inline Result<bool> anyRow(Result<Rows> rows) {
  ROOST_TRY(first, readOne(std::move(rows), [](const Rows&) { return true; }));
  return first->has_value();
}

// The value of a row that has only one column.
inline qint64 integerOf(const Rows& row) { return row.integer(0); }
inline QString textOf(const Rows& row) { return row.text(0); }

}  // namespace roost
