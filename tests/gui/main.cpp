#include <QApplication>

#include "support/registered_test.h"

int main(int count, char** values) {
  // QTEST_MAIN does the same, so that fonts have the same size on every screen.
  QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
  const QApplication application(count, values);
  return roost::test::RegisteredTest::run(QApplication::arguments());
}
