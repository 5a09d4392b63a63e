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

// The two ways in which a failure is handed on to whoever called, whose Result or optional Error it becomes.

/// Names the Result of an expression, from which the function returns if it is an Error: ROOST_TRY(user,
/// users.find(id));
#define ROOST_TRY(name, ...) \
  auto name = (__VA_ARGS__); \
  if (!name) return name.error()

/// Returns if an expression, whose value is of no interest, is an Error: ROOST_CHECK(transaction.commit());
#define ROOST_CHECK(...)                                                               \
  do {                                                                                 \
    if (auto roostOutcome = (__VA_ARGS__); !roostOutcome) return roostOutcome.error(); \
  } while (false)

}  // namespace roost
