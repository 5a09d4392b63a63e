// A text that is read as an instant lies in the years that can be shown, and is read as the same instant when written
// again.

#include <QDateTime>

#include "core/archives/microblog_time.h"
#include "fuzz/fuzzer.h"

namespace roost::microblog_time_fuzz {

using namespace test;
namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 earliest = -62'135'596'800'000, latest = 253'402'300'800'000;

void expectInstant(const std::optional<qint64>& instant, const QString& text) {
  if (!instant) return;
  // A time zone can move it by up to a day.
  expect(*instant >= earliest - msPerDay && *instant <= latest + msPerDay, "an instant is in years that there are",
         text);
  if (*instant < earliest || *instant >= latest) return;
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC);
  for (const char* format : {"yyyy-MM-dd HH:mm:ss.zzz", "yyyy-MM-ddTHH:mm:ss.zzzZ"})
    expect(microblogInstant(time.toString(QString::fromLatin1(format))) == *instant, "an instant is read again", text);
}

void tryInput(const QByteArray& input) {
  const QString text = textOf(input);
  const auto instant = microblogInstant(text);
  expectInstant(instant, text);
  expect(microblogInstant("  " + text + '\n') == instant, "white space is no part of an instant", text);
  expectInstant(microblogInstant(text.toDouble()), text);
  expectInstant(microblogInstant(text.toLongLong()), text);
  expectInstant(microblogInstant(input), text);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::microblog_time_fuzz
