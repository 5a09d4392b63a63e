#include <QCoreApplication>
#include <QLoggingCategory>

#include "fuzz/fuzzer.h"

void roost::test::startApplication() {
  QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
  static char name[] = "fuzzer";
  static char* arguments[] = {name, nullptr};
  static int count = 1;
  // Never deleted: when the program ends, what the destructor would use is already gone.
  new QCoreApplication(count, arguments);
}
