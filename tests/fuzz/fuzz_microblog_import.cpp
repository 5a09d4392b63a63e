// Any file is imported completely, and the store is intact, or nothing is imported.

#include <QTemporaryDir>

#include "fuzz/changed_file.h"
#include "fuzz/fuzzer.h"
#include "fuzz/microblog.h"
#include "support/files.h"

namespace roost::microblog_import_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  static const QByteArrayList bases{contentOf(ROOST_TEST_DATA "/microblog-v0.8.db"),
                                    contentOf(ROOST_TEST_DATA "/microblog-v0.23.db")};
  const QTemporaryDir folder;
  const QString source = folder.filePath("app.db");
  overwrite(source, changedFile(bases, input));
  (void)expectWholeImport(source);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::microblog_import_fuzz
