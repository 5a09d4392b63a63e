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

/// While it lives, everything that is read comes from one state of the database, and SQLite looks only once whether
/// that has changed. Nothing may be written meanwhile. Has no effect within another transaction.
class ReadTransaction {
 public:
  explicit ReadTransaction(Store& store);
  ~ReadTransaction();
  ReadTransaction(const ReadTransaction&) = delete;
  ReadTransaction& operator=(const ReadTransaction&) = delete;

 private:
  Store* m_store;
};

}  // namespace roost
