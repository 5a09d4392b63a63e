#pragma once

#include "core/storage/store.h"

namespace roost {

/// Everything written while it lives is kept together at `commit`, or not at all.
class Transaction {
 public:
  /// Takes the write lock at once, so that a busy database is known before any work is done.
  static Result<Transaction> begin(Store& store);
  ~Transaction();
  Transaction(Transaction&& other) noexcept : m_store(std::exchange(other.m_store, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;

  Result<Done> commit();

 private:
  explicit Transaction(Store* store) : m_store(store) {}
  Store* m_store;
};

}  // namespace roost
