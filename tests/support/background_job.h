#pragma once

#include "core/jobs/background_jobs.h"
#include "support/content.h"

namespace roost::test {

/// Runs one step of a job in a transaction. Returns whether there is more to do.
inline bool makeStep(const BackgroundJob& job, Store& store, int amount) {
  auto transaction = need(Transaction::begin(store));
  const JobProgress progress = need(job.step(store, amount));
  need(transaction.commit());
  return progress.done < progress.total;
}

/// Runs a job to its end, `amount` rows at a time.
inline void finish(const BackgroundJob& job, Store& store, int amount = 1000) {
  while (makeStep(job, store, amount)) continue;
}

}  // namespace roost::test
