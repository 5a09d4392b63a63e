#pragma once

#include "core/storage/store.h"

namespace roost {

/// Keeps everything that is written while it lives if `commit` succeeds, and otherwise nothing.
class Transaction {
 public:
  /// Takes the write lock right away, so that a busy database is noticed before any work is done.
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
