#pragma once

#include <QObject>
#include <QTest>
#include <memory>

#include "support/registry.h"

namespace roost::test {

/// A test class in a program that contains many: `core_tests follows` runs the class in test_follows.cpp. One program
/// for all of them compiles and links several times faster than one program each.
class RegisteredTest {
 public:
  using Make = std::unique_ptr<QObject> (*)();

  RegisteredTest(const char* file, Make make) : m_registered(file, make) {}

  /// Runs the test that the first argument names and passes the other arguments to Qt Test. Returns the number of
  /// failures.
  static int run(QStringList arguments) {
    const QString name = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (const Make make = Registry<Make>::all().value(name)) return QTest::qExec(make().get(), arguments);
    qCritical("There is no test “%s”. There are: %s", qPrintable(name),
              qPrintable(QStringList(Registry<Make>::all().keys()).join(QStringLiteral(", "))));
    return 1;
  }

 private:
  Registry<Make> m_registered;
};

}  // namespace roost::test

/// Registers a test class. Use it once per file, inside the file's own namespace, which keeps its helpers apart from
/// those of other tests in a unity build.
#define ROOST_TEST(Class)                       \
  const roost::test::RegisteredTest registered( \
      __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
