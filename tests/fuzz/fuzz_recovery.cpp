// What can be recovered from any file is an intact database, or nothing is left behind. The file itself stays
// unchanged.

#include "core/recovery/recovery.h"
#include "fuzz/changed_file.h"
#include "fuzz/fuzzer.h"
#include "fuzz/roost_databases.h"
#include "fuzz/whole_store.h"
#include "support/files.h"
#include "support/temporary_store.h"

namespace roost::recovery_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db"), recovered = folder.filePath("recovered.db");
  const QByteArray damaged = changedFile(roostDatabases(), input);
  overwrite(file, damaged);
  const auto report = recover(file, recovered, systemClock());
  expect(contentOf(file) == damaged, "the damaged file is only read");
  if (!report) {
    expect(report.error().code == ErrorCode::NotFound, "a recovery succeeds unless nothing is left", why(report));
    expect(QDir(folder.path()).entryList(QDir::Files) == QStringList{"roost.db"}, "nothing is left behind");
    return;
  }
  expectWholeStore(recovered);
  expect(report->recovered.users > 0, "somebody is recovered", report->toText());
  const auto store = Store::open(recovered, Store::patient, SharedFolder::Accept);
  expect(bool(store), "what is recovered can be opened", why(store));
  (void)timelineTexts(**store, 1);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::recovery_fuzz
