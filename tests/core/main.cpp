#include <QCoreApplication>
#include <QLocale>

#include "support/registered_test.h"

int main(int count, char** values) {
  const QCoreApplication application(count, values);
  // Numbers in the C locale are grouped by some versions of Qt only.
  QLocale::setDefault(QLocale(QLocale::English));
  return roost::test::RegisteredTest::run(application.arguments());
}
