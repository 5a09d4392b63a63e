#include <QApplication>
#include <QLoggingCategory>

#include "fuzz/fuzzer.h"

// The leak sanitizer reads this. Fontconfig would free its memory when the application is deleted.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig.so"; }

void roost::test::startApplication() {
  QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
  qputenv("QT_QPA_PLATFORM", "offscreen");
  static char name[] = "fuzzer";
  static char* arguments[] = {name, nullptr};
  static int count = 1;
  // Never deleted: when the program ends, what the destructor would use is already gone.
  new QApplication(count, arguments);
}
