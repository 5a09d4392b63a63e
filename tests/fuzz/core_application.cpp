#include <QCoreApplication>
#include <QLoggingCategory>

#include "fuzz/fuzzer.h"

void roost::test::startApplication() {
  QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
  static char name[] = "fuzzer";
  static char* arguments[] = {name, nullptr};
  static int count = 1;
  // Never deleted: as the program ends, what it would still have to use is gone.
  new QCoreApplication(count, arguments);
}
