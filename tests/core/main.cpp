#include <QCoreApplication>

#include "support/registered_test.h"

int main(int count, char** values) {
  const QCoreApplication application(count, values);
  return roost::test::RegisteredTest::run(application.arguments());
}
