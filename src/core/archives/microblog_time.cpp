#include "core/archives/microblog_time.h"

#include <QDate>
#include <array>
#include <cmath>

namespace roost {
namespace {

constexpr qint64 julianDayOfEpoch = 2'440'588;
constexpr qint64 msPerDay = 86'400'000;

// A number's size tells its unit, so these ranges don't overlap.
constexpr double leastSeconds = 315'532'800;  // 1980, long before anybody posted.
constexpr double mostSeconds = 10'000'000'000;
constexpr double leastJulianDay = 2'415'020.5;  // 1900
constexpr double mostJulianDay = 2'488'069.5;   // 2100
constexpr int firstBasicYear = 1900;
constexpr int lastBasicYear = 2100;

/// Reads from the front of a text, and remembers whether anything was malformed.
class TimeReader {
 public:
  explicit TimeReader(QStringView text) : m_rest(text) {}

  bool skip(QStringView text) {
    if (!m_rest.startsWith(text, Qt::CaseInsensitive)) return false;
    m_rest = m_rest.sliced(text.size());
    return true;
  }
  bool skip(QChar c) { return skip(QStringView(&c, 1)); }

  bool skipSpaces() {
    bool any = false;
    while (skip(u' ')) any = true;
    return any;
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

  void require(bool isThere) {
    if (!isThere) fail();
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

  bool startsWithDigit() const { return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9'; }
  bool atEnd() const { return m_rest.isEmpty(); }
  bool good() const { return m_good; }

 private:
  QStringView m_rest;
  bool m_good = true;
};

/// In milliseconds; with or without colons.
qint64 timeOfDay(TimeReader& reader) {
  const int hour = reader.digits(2);
  const bool hasColons = reader.skip(u':');
  const int minute = reader.digits(2);
  const bool hasSeconds = hasColons ? reader.skip(u':') : reader.startsWithDigit();
  const int second = hasSeconds ? reader.digits(2) : 0;
  const int ms = hasSeconds && (reader.skip(u'.') || reader.skip(u',')) ? reader.thousandths() : 0;
  if (hour > 23 || minute > 59 || second > 59) reader.fail();
  return ((hour * 60LL + minute) * 60 + second) * 1000 + ms;
}

/// In milliseconds; 0 where no zone is named.
qint64 zoneOffset(TimeReader& reader) {
  reader.skipSpaces();
  if (reader.atEnd() || reader.skip(u'Z') || reader.skip(u"UTC") || reader.skip(u"GMT")) return 0;
  const bool west = reader.skip(u'-');
  if (!west) reader.require(reader.skip(u'+'));
  const int hours = reader.digits(2);
  const int minutes = reader.skip(u':') || reader.startsWithDigit() ? reader.digits(2) : 0;
  if (hours > 23 || minutes > 59) reader.fail();
  return (west ? -1 : 1) * (hours * 60LL + minutes) * 60'000;
}

std::optional<qint64> instantOf(const TimeReader& reader, const QDate& date, qint64 ms) {
  if (!reader.good() || !reader.atEnd() || !date.isValid()) return std::nullopt;
  return (date.toJulianDay() - julianDayOfEpoch) * msPerDay + ms;
}

std::optional<qint64> instantFromIso(QStringView text) {
  TimeReader reader(text);
  const int year = reader.digits(4);
  const bool isBasic = !reader.skip(u'-');
  if (isBasic && (year < firstBasicYear || year > lastBasicYear)) return std::nullopt;
  const int month = reader.digits(2);
  if (!isBasic) reader.require(reader.skip(u'-'));
  const int day = reader.digits(2);
  qint64 ms = 0;
  if (!reader.atEnd()) {
    if (!reader.skip(u'T')) reader.require(reader.skipSpaces() || isBasic);
    ms = timeOfDay(reader);
    ms -= zoneOffset(reader);
  }
  return instantOf(reader, QDate(year, month, day), ms);
}

/// Skips the name that comes next and returns its position in `names`, from 1; 0 when none of them comes next.
template <size_t count>
int nameIn(const std::array<QStringView, count>& names, TimeReader& reader) {
  for (size_t i = 0; i < count; ++i)
    if (reader.skip(names.at(i))) return static_cast<int>(i) + 1;
  return 0;
}

std::optional<qint64> instantFromRfc1123(QStringView text) {
  static constexpr std::array<QStringView, 7> days{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
  static constexpr std::array<QStringView, 12> months{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                                                      u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
  TimeReader reader(text);
  if (nameIn(days, reader) > 0) {
    reader.require(reader.skip(u','));
    reader.skipSpaces();
  }
  int day = reader.digits(1);
  if (reader.startsWithDigit()) day = day * 10 + reader.digits(1);
  reader.require(reader.skipSpaces());
  const int month = nameIn(months, reader);
  reader.require(reader.skipSpaces());
  const int year = reader.digits(4);
  reader.require(reader.skipSpaces());
  qint64 ms = timeOfDay(reader);
  ms -= zoneOffset(reader);
  return instantOf(reader, QDate(year, month, day), ms);
}

std::optional<qint64> instantFromText(QStringView text) {
  const auto instant = instantFromIso(text);
  return instant ? instant : instantFromRfc1123(text);
}

std::optional<qint64> instantFromNumber(double number) {
  double least = leastSeconds, most = mostSeconds, perMs = 0.001;
  for (int unit = 0; unit < 4; ++unit) {
    // A double is inexact by a few hundred nanoseconds, which must not turn it into the previous millisecond.
    if (number >= least && number < most) return static_cast<qint64>(std::floor(number / perMs + 0.0005));
    for (double* value : {&least, &most, &perMs}) *value *= 1000;
  }
  if (number >= leastJulianDay && number < mostJulianDay)
    return std::llround((number + 0.5 - julianDayOfEpoch) * msPerDay);
  // SQLite turns a text of digits into a number in a column declared for dates.
  if (number > 0 && number < mostSeconds * 10'000 && number == std::floor(number))
    return instantFromIso(QString::number(static_cast<qint64>(number)));
  return std::nullopt;
}

}  // namespace

std::optional<qint64> microblogInstant(const QVariant& value) {
  if (value.isNull()) return std::nullopt;
  if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double)
    return instantFromNumber(value.toDouble());
  const QString text = value.toString().trimmed();
  if (const auto instant = instantFromText(text)) return instant;
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  return isNumber ? instantFromNumber(number) : std::nullopt;
}

}  // namespace roost
