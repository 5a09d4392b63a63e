#include "core/transfer/microblog_time.h"

#include <QDate>
#include <cmath>

namespace roost {
namespace {

// The years 1 to 9999, which is what Python's datetime can hold.
constexpr double earliestSecond = -62'135'596'800;
constexpr double latestSecond = 253'402'300'800;
constexpr qint64 julianDayOfEpoch = 2'440'588;
constexpr qint64 msPerDay = 86'400'000;

/// Reads from the front of a text, and remembers whether everything was as it should be.
class TimeReader {
 public:
  explicit TimeReader(QStringView text) : m_rest(text) {}

  bool skip(QChar c) {
    if (!m_rest.startsWith(c)) return false;
    m_rest = m_rest.sliced(1);
    return true;
  }

  int digits(qsizetype count) {
    int number = 0;
    for (qsizetype i = 0; i < count; ++i) {
      if (!startsWithDigit()) return fail();
      number = number * 10 + (m_rest.front().unicode() - u'0');
      m_rest = m_rest.sliced(1);
    }
    return number;
  }

  void require(QChar c) {
    if (!skip(c)) fail();
  }

  int fail() {
    m_good = false;
    return 0;
  }

  /// A fraction of any length, as thousandths.
  int thousandths() {
    int number = digits(1) * 100;
    for (int worth = 10; startsWithDigit(); worth /= 10) number += digits(1) * worth;
    return number;
  }

  bool startsWithDigit() const {
    return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9';
  }
  bool atEnd() const { return m_rest.isEmpty(); }
  bool good() const { return m_good; }

 private:
  QStringView m_rest;
  bool m_good = true;
};

qint64 timeOfDay(TimeReader& reader) {
  const int hour = reader.digits(2);
  reader.require(u':');
  const int minute = reader.digits(2);
  const int second = reader.skip(u':') ? reader.digits(2) : 0;
  const int ms = reader.skip(u'.') ? reader.thousandths() : 0;
  if (hour > 23 || minute > 59 || second > 59) reader.fail();
  return ((hour * 60LL + minute) * 60 + second) * 1000 + ms;
}

qint64 zoneOffset(TimeReader& reader) {
  if (reader.atEnd() || reader.skip(u'Z') || reader.skip(u'z')) return 0;
  const bool west = reader.skip(u'-');
  if (!west) reader.require(u'+');
  const int hours = reader.digits(2);
  const int minutes = reader.skip(u':') || reader.startsWithDigit() ? reader.digits(2) : 0;
  if (hours > 23 || minutes > 59) reader.fail();
  return (west ? -1 : 1) * (hours * 60LL + minutes) * 60'000;
}

std::optional<qint64> instantFromSeconds(double seconds) {
  if (!(seconds >= earliestSecond && seconds < latestSecond)) return std::nullopt;
  return std::llround(seconds * 1000);
}

std::optional<qint64> instantFromText(QStringView text) {
  TimeReader reader(text);
  const int year = reader.digits(4);
  reader.require(u'-');
  const int month = reader.digits(2);
  reader.require(u'-');
  const int day = reader.digits(2);
  qint64 ms = 0;
  if (!reader.atEnd()) {
    if (!reader.skip(u'T')) reader.require(u' ');
    ms = timeOfDay(reader);
    ms -= zoneOffset(reader);
  }
  const QDate date(year, month, day);
  if (!reader.good() || !reader.atEnd() || !date.isValid()) return std::nullopt;
  return (date.toJulianDay() - julianDayOfEpoch) * msPerDay + ms;
}

}  // namespace

std::optional<qint64> microblogInstant(const QVariant& value) {
  if (value.isNull()) return std::nullopt;
  if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double)
    return instantFromSeconds(value.toDouble());
  const QString text = value.toString().trimmed();
  if (const auto instant = instantFromText(text)) return instant;
  bool isNumber = false;
  const double seconds = text.toDouble(&isNumber);
  return isNumber ? instantFromSeconds(seconds) : std::nullopt;
}

}  // namespace roost
