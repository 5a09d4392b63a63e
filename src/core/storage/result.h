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

}  // namespace roost
