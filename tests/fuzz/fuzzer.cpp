#include "fuzz/fuzzer.h"

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
