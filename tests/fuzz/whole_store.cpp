#include "fuzz/whole_store.h"

#include "fuzz/fuzzer.h"
#include "support/integrity.h"

void roost::test::expectWholeStore(const QString& file) {
  QStringList faults = faultsIn(file);
  // If a user's posts are all from before 1970, the schema's counter says that they have never posted.
  if (Database(file).value("SELECT count(*) FROM posts WHERE created_at < 0").toInt() > 0)
    faults.removeIf([](const QString& fault) { return fault.startsWith("last post of: "); });
  expect(faults.isEmpty(), "the store is whole", faults.join('\n'));
}
