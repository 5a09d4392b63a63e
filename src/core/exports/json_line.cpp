#include "core/exports/json_line.h"

#include <QDateTime>
#include <cmath>

namespace roost {
namespace {

/// The short escape of a character, or nothing.
const char* shortEscape(char16_t unit) {
  switch (unit) {
    case u'"':
      return "\\\"";
    case u'\\':
      return "\\\\";
    case u'\n':
      return "\\n";
    case u'\r':
      return "\\r";
    case u'\t':
      return "\\t";
    case u'\b':
      return "\\b";
    case u'\f':
      return "\\f";
    default:
      return nullptr;
  }
}

QByteArray escapedUnit(char16_t unit) {
  return "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
}

bool isControlUnit(char16_t unit) { return unit < 0x20 || (unit >= 0x7F && unit < 0xA0); }

template <typename MustEscape>
QByteArray quotedJson(const QString& text, MustEscape mustEscape) {
  QByteArray bytes = "\"";
  qsizetype start = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i].unicode();
    const char* escape = shortEscape(unit);
    if (!escape && !mustEscape(unit)) continue;
    bytes += QStringView(text).sliced(start, i - start).toUtf8();
    bytes += escape ? QByteArray(escape) : escapedUnit(unit);
    start = i + 1;
  }
  return bytes + QStringView(text).sliced(start).toUtf8() + '"';
}

/// With a point or an exponent, which tells it from a whole number; JSON has no infinity.
QByteArray numberOf(double number) {
  if (!std::isfinite(number)) return "null";
  const QByteArray digits = QByteArray::number(number, 'g', 17);
  return digits.contains('.') || digits.contains('e') ? digits : digits + ".0";
}

}  // namespace

QByteArray jsonQuoted(const QString& text) { return quotedJson(text, isControlUnit); }

QByteArray jsonQuotedInAscii(const QString& text) {
  return quotedJson(text, [](char16_t unit) { return unit < 0x20 || unit > 0x7E; });
}

QString isoTime(qint64 msSinceEpoch) {
  const auto time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC);
  if (const int year = time.date().year(); year < 0 || year > 9999) return {};
  return time.toString(msSinceEpoch % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

JsonLine& JsonLine::add(const char* field, const QVariant& value) {
  if (m_bytes.size() > 1) m_bytes += ',';
  m_bytes += '"' + QByteArray(field) + "\":";
  if (value.isNull())
    m_bytes += "null";
  else if (value.typeId() == QMetaType::QString)
    m_bytes += jsonQuoted(value.toString());
  else if (value.typeId() == QMetaType::QByteArray)
    m_bytes += R"({"base64":")" + value.toByteArray().toBase64() + "\"}";
  else if (value.typeId() == QMetaType::Bool)
    m_bytes += value.toBool() ? "true" : "false";
  else if (value.typeId() == QMetaType::Double)
    m_bytes += numberOf(value.toDouble());
  else
    m_bytes += QByteArray::number(value.toLongLong());
  return *this;
}

JsonLine& JsonLine::addTime(const char* field, std::optional<qint64> msSinceEpoch) {
  return addOrNull(field, msSinceEpoch ? isoTime(*msSinceEpoch) : QString());
}

JsonLine& JsonLine::addOrNull(const char* field, const QString& text) {
  return add(field, text.isEmpty() ? QVariant() : QVariant(text));
}

}  // namespace roost
