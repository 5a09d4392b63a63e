#pragma once

#include <QFileInfo>
#include <QObject>
#include <QTest>
#include <memory>

namespace roost::test {

/// A test class in a program that contains many: `core_tests follows` runs the class in test_follows.cpp. One program for
/// all of them compiles and links several times faster than one program each.
class RegisteredTest {
 public:
  using Make = std::unique_ptr<QObject> (*)();

  RegisteredTest(const char* file, Make make) : m_file(file), m_make(make), m_next(std::exchange(first(), this)) {}
  RegisteredTest(const RegisteredTest&) = delete;
  RegisteredTest& operator=(const RegisteredTest&) = delete;

  QString name() const { return QFileInfo(QString::fromUtf8(m_file)).baseName().mid(QStringLiteral("test_").size()); }

  /// Runs the test that the first argument names and passes the other arguments to Qt Test. Returns the number of failures.
  static int run(QStringList arguments) {
    const QString name = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    for (const RegisteredTest* test = first(); test; test = test->m_next)
      if (test->name() == name) return QTest::qExec(test->m_make().get(), arguments);
    qCritical("There is no test “%s”. These are here:", qPrintable(name));
    for (const RegisteredTest* test = first(); test; test = test->m_next) qCritical("  %s", qPrintable(test->name()));
    return 1;
  }

 private:
  static const RegisteredTest*& first() {
    static const RegisteredTest* first = nullptr;
    return first;
  }

  const char* m_file;
  Make m_make;
  const RegisteredTest* m_next;
};

}  // namespace roost::test

/// Registers a test class. Use it once per file, inside the file's own namespace, which keeps its helpers apart from those of
/// other tests in a unity build.
#define ROOST_TEST(Class) \
  const roost::test::RegisteredTest registered(__FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
