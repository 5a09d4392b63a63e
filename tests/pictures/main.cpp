#include <QCoreApplication>
#include <QLocale>

#include "support/registered_test.h"

int main(int count, char** values) {
  const QCoreApplication application(count, values);
  // Only some versions of Qt group the digits of numbers in the C locale.
  QLocale::setDefault(QLocale(QLocale::English));
  return roost::test::RegisteredTest::run(application.arguments());
}
