#pragma once

#include <functional>

#include "core/storage/store.h"
#include "core/transfer/import_report.h"
#include "core/transfer/import_source.h"
#include "core/transfer/imported_rows.h"

namespace roost {

/// Hears now and then how many rows are done, and says whether to go on.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// What the parts of one import share.
class ImportJob {
 public:
  ImportJob(Store& openStore, ImportSource& from, qint64 time)
      : store(openStore), source(from), now(time), tables(from.tables()), rows(openStore, report) {}

  Store& store;
  ImportSource& source;
  const qint64 now;
  const SourceTables tables;
  ImportReport report;
  ImportedRows rows;

  Result<Done> setProgress(const ImportProgress& progress);

  /// Counts a row of the source. Fails with InvalidInput when the import is to stop.
  Result<Done> rowDone();
  /// What to say then.
  static Error stopped();
  /// Tells how far it is. Fails with InvalidInput when the import is to stop.
  Result<Done> goOn();

 private:
  ImportProgress m_progress;
  qint64 m_done = 0;
  qint64 m_total = 0;
};

/// A visitor of a source's rows that hands each to `take` and counts it.
template <typename Row, typename Take>
RowVisitor<Row> countingRows(ImportJob& job, Take take) {
  return [&job, take = std::move(take)](const Row& row) -> Result<bool> {
    ROOST_CHECK(take(row));
    ROOST_CHECK(job.rowDone());
    return true;
  };
}

}  // namespace roost
