#include <QApplication>
#include <QLoggingCategory>

#include "fuzz/fuzzer.h"

// Read by the leak sanitizer. Fontconfig would give this back when the application is deleted.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig.so"; }

void roost::test::startApplication() {
  QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
  qputenv("QT_QPA_PLATFORM", "offscreen");
  static char name[] = "fuzzer";
  static char* arguments[] = {name, nullptr};
  static int count = 1;
  // Never deleted: as the program ends, what it would still have to use is gone.
  new QApplication(count, arguments);
}
