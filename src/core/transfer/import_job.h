#pragma once

#include <functional>

#include "core/archives/import_source.h"
#include "core/storage/store.h"
#include "core/transfer/import_report.h"
#include "core/transfer/import_request.h"
#include "core/transfer/imported_rows.h"

namespace roost {

/// Called from time to time with the number of rows done. Returns whether to continue.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// The state that the parts of one import share.
class ImportJob {
 public:
  ImportJob(Store& openStore, ImportSource& from, ImportRequest asked, qint64 time)
      : store(openStore),
        source(from),
        request(std::move(asked)),
        now(time),
        tables(from.tables()),
        rows(openStore, report) {}

  Store& store;
  ImportSource& source;
  const ImportRequest request;
  const qint64 now;
  const SourceTables tables;
  ImportReport report;
  ImportedRows rows;
  ImportId import = 0;             ///< Its row in the table `sources`.
  bool hasEarlierImports = false;  ///< Whether something of the source's kind was imported before.
  bool hasNewOrigins = false;      ///< Whether something here was found to come from this source, too.
  UserId owner = noUser;           ///< Whose archive it is, once users are imported.

  /// Writes the row in the table `sources`.
  Result<Done> begin();
  /// Completes that row, and writes down what was added.
  Result<Done> finish();

  Result<Done> setProgress(const ImportProgress& progress);

  /// Counts a row of the source as done. Fails with InvalidInput when the import was canceled.
  Result<Done> rowDone();
  /// The error for a canceled import.
  static Error stopped();
  /// Reports progress. Fails with InvalidInput when the import was canceled.
  Result<Done> goOn();

 private:
  ImportProgress m_progress;
  qint64 m_done = 0;
  qint64 m_total = 0;
};

/// A visitor that passes each row of a source to `take` and counts it.
template <typename Row, typename Take>
RowVisitor<Row> countingRows(ImportJob& job, Take take) {
  return [&job, take = std::move(take)](const Row& row) -> Result<bool> {
    ROOST_CHECK(take(row));
    ROOST_CHECK(job.rowDone());
    return true;
  };
}

}  // namespace roost
