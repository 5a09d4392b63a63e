#pragma once

#include <functional>

#include "core/recovery/damaged_database.h"

namespace roost {

/// Called now and then with the number of rows read so far; returns whether to continue.
using RecoveryProgress = std::function<bool(qint64 rows)>;

/// Reads the tables of a damaged database one after another, and copies their rows into a new one.
class RecoveryReader {
 public:
  using Keep = std::function<Result<Done>(const DamagedRows& row)>;

  RecoveryReader(const DamagedDatabase& source, Store& store, const RecoveryProgress& progress)
      : m_source(source), m_store(store), m_progress(progress) {}

  /// Calls `keep` for each row; returns whether every row could be read.
  Result<bool> each(const QString& query, const Keep& keep);

  /// Writes each row with the statement `recover`, whose placeholders are named like the columns of `query`, and adds
  /// the number of rows written to `written`. Returns whether every row could be read.
  Result<bool> copy(const QString& query, const QString& recover, qint64* written = nullptr);

  /// Fails with InvalidInput when the recovery has been canceled.
  Result<Done> goOn() const;

 private:
  const DamagedDatabase& m_source;
  Store& m_store;
  const RecoveryProgress& m_progress;
  qint64 m_rows = 0;
};

}  // namespace roost
