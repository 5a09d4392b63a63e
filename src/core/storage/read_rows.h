#pragma once

#include <QList>
#include <optional>
#include <type_traits>

#include "core/storage/store.h"

namespace roost {

// Each reads the rows of a query and ends it. All fail as reading does: what can't be read is not absent.

/// Calls `visit` for each row: until there is none left, or it returns false or an error.
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

/// What `make` makes of each row.
template <typename AnyRows, typename Make>
auto readAll(Result<AnyRows> rows, Make&& make) -> Result<QList<std::invoke_result_t<Make, const AnyRows&>>> {
  QList<std::invoke_result_t<Make, const AnyRows&>> all;
  ROOST_CHECK(forEachRow(std::move(rows), [&](const AnyRows& row) { all.append(make(row)); }));
  return all;
}

/// What `make` makes of the first row; nothing where there is none.
template <typename AnyRows, typename Make>
auto readOne(Result<AnyRows> rows, Make&& make) -> Result<std::optional<std::invoke_result_t<Make, const AnyRows&>>> {
  std::optional<std::invoke_result_t<Make, const AnyRows&>> first;
  ROOST_CHECK(forEachRow(std::move(rows), [&](const AnyRows& row) {
    first = make(row);
    return false;
  }));
  return first;
}

/// Whether there is a row.
inline Result<bool> anyRow(Result<Rows> rows) {
  ROOST_TRY(first, readOne(std::move(rows), [](const Rows&) { return true; }));
  return first->has_value();
}

// What a row with one column holds.
inline qint64 integerOf(const Rows& row) { return row.integer(0); }
inline QString textOf(const Rows& row) { return row.text(0); }

}  // namespace roost
