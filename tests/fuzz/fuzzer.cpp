#include "fuzz/fuzzer.h"

#include <QLoggingCategory>
#include <QTextStream>
#include <cstdlib>

namespace roost::test {

void expect(bool holds, const char* what, const QString& detail) {
  if (holds) return;
  QTextStream(stderr) << "FAILED: " << what << ' ' << detail << Qt::endl;
  std::abort();
}

QString textOf(const QByteArray& input) {
  if (!input.startsWith('\xff')) return QString::fromUtf8(input);
  QString text;
  for (qsizetype at = 1; at + 1 < input.size(); at += 2)
    text += QChar(static_cast<uchar>(input.at(at)), static_cast<uchar>(input.at(at + 1)));
  return text;
}

}  // namespace roost::test

// What libFuzzer calls by name, and replay.cpp where there is none.

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  // What goes wrong here is meant to.
  QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
  roost::test::startApplication();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
  roost::test::tryInput(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
  return 0;
}
