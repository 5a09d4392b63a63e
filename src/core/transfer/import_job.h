#pragma once

#include <functional>

#include "core/storage/store.h"
#include "core/transfer/import_report.h"
#include "core/transfer/microblog_source.h"

namespace roost {

/// Hears now and then how many rows are done, and says whether to go on.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// What the parts of one import share.
class ImportJob {
 public:
  ImportJob(Store& store, const MicroblogSource& source, qint64 now)
      : store(store), source(source), now(now) {}

  Store& store;
  const MicroblogSource& source;
  const qint64 now;
  ImportReport report;

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

}  // namespace roost
