#pragma once

#include <functional>
#include <type_traits>

#include "core/archives/import_source.h"
#include "core/storage/store.h"
#include "core/transfer/import_report.h"
#include "core/transfer/import_request.h"
#include "core/transfer/imported_rows.h"

namespace roost {

/// How much of an import is done.
struct ImportState {
  qint64 rows = 0, allRows = 0;     ///< Of the source, all kinds together; how many there are is approximate.
  qint64 posts = 0;                 ///< Those of these rows that are posts, without what the source leaves out.
  qint64 indexed = 0, toIndex = 0;  ///< New posts, in the search index.
  qint64 files = 0, allFiles = 0;   ///< Pictures. How many is known only when the first is read.
};

/// Called from time to time. Returns whether to continue.
using ImportProgress = std::function<bool(const ImportState& state)>;

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

  // These count what is done. They fail with InvalidInput when the import was canceled.

  /// A row of the source.
  Result<Done> rowDone(bool isPost = false);
  /// About so many posts, in the search index.
  Result<Done> indexed(qint64 posts);
  /// A picture, of so many in all.
  Result<Done> fileDone(qint64 ofAll);
  /// The error for a canceled import.
  static Error stopped();
  /// Reports progress. Fails with InvalidInput when the import was canceled.
  Result<Done> goOn();

 private:
  ImportProgress m_progress;
  ImportState m_state;
};

/// A visitor that passes each row of a source to `take` and counts it.
template <typename Row, typename Take>
RowVisitor<Row> countingRows(ImportJob& job, Take take) {
  return [&job, take = std::move(take)](const Row& row) -> Result<bool> {
    ROOST_CHECK(take(row));
    if constexpr (std::is_same_v<Row, SourcePost>)
      ROOST_CHECK(job.rowDone(row.leftOutFor.isEmpty()));
    else
      ROOST_CHECK(job.rowDone());
    return true;
  };
}

}  // namespace roost
