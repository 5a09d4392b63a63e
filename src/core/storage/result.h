#pragma once

#include <utility>
#include <variant>

#include "core/storage/error.h"

namespace roost {

/// What an operation that can fail returns: its value, or the Error that says why there is none.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_outcome(std::move(value)) {}
  Result(Error error) : m_outcome(std::move(error)) {}

  explicit operator bool() const { return std::holds_alternative<T>(m_outcome); }
  T& operator*() { return std::get<T>(m_outcome); }
  const T& operator*() const { return std::get<T>(m_outcome); }
  T* operator->() { return &std::get<T>(m_outcome); }
  const T* operator->() const { return &std::get<T>(m_outcome); }
  const Error& error() const { return std::get<Error>(m_outcome); }

 private:
  std::variant<T, Error> m_outcome;
};

using Done = std::monostate;

// Both macros pass a failure on to the caller. The function they stand in returns a Result or an optional Error.

/// Declares `name` as the Result of an expression, and returns from the function if that is an Error:
/// ROOST_TRY(user, users.find(id));
#define ROOST_TRY(name, ...) \
  auto name = (__VA_ARGS__); \
  if (!name) return name.error()

/// Returns from the function if an expression is an Error, and ignores its value: ROOST_CHECK(transaction.commit());
#define ROOST_CHECK(...)                                                               \
  do {                                                                                 \
    if (auto roostOutcome = (__VA_ARGS__); !roostOutcome) return roostOutcome.error(); \
  } while (false)

}  // namespace roost
