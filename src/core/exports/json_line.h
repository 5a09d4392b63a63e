#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace roost {

/// A JSON text in quotes, in UTF-8. Control characters are escaped, so that a terminal doesn't obey them.
QByteArray jsonQuoted(const QString& text);
/// The same in ASCII, escaped as Python's json.dumps does.
QByteArray jsonQuotedInAscii(const QString& text);

/// ISO 8601 in UTC, such as "2024-01-31T08:00:00Z", with three more digits where there are milliseconds. Empty before
/// the year 0 and after 9999, which ISO 8601 can't express.
QString isoTime(qint64 msSinceEpoch);

/// One JSON object on a line of its own, with its fields in the order in which they were added.
class JsonLine {
 public:
  /// A text, a number, a bool or, without a value, null. Bytes become {"base64": "…"}.
  JsonLine& add(const char* field, const QVariant& value);
  /// An instant as isoTime; null if there is none or it has no such form.
  JsonLine& addTime(const char* field, std::optional<qint64> msSinceEpoch);
  /// A text, or null in place of an empty one.
  JsonLine& addOrNull(const char* field, const QString& text);

  /// With the line break.
  QByteArray bytes() const { return m_bytes + "}\n"; }

 private:
  QByteArray m_bytes = "{";
};

}  // namespace roost
