#include "core/archives/json_fields.h"

#include <QCoreApplication>

namespace roost {
namespace {

/// The code unit that "\uXXXX" stands for at this place; -1 if there is none.
int escapedUnit(QByteArrayView text, qsizetype at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  bool isNumber = false;
  const int unit = text.sliced(at + 2, 4).toByteArray().toInt(&isNumber, 16);
  return isNumber ? unit : -1;
}

/// The text with "\ufffd" in place of each escape that is half of a surrogate pair without its other half.
QByteArray withoutHalfPairs(QByteArrayView text) {
  QByteArray whole = text.toByteArray();
  for (qsizetype at = 0; at < whole.size(); ++at) {
    if (whole.at(at) != '\\') continue;
    const int unit = escapedUnit(whole, at);
    if (unit >= 0xD800 && unit < 0xE000) {
      const int other = escapedUnit(whole, at + 6);
      if (unit < 0xDC00 && other >= 0xDC00 && other < 0xE000)
        at += 6;
      else
        whole.replace(at + 2, 4, "fffd");
    }
    // What follows a backslash is no backslash that starts an escape.
    ++at;
  }
  return whole;
}

Error brokenElement(simdjson::error_code code, QByteArrayView text) {
  return {ErrorCode::Damaged, QCoreApplication::translate("JsonParser", "A file in the archive is damaged."),
          QStringLiteral("%1 in a JSON value of %2 bytes")
              .arg(QLatin1String(simdjson::error_message(code)))
              .arg(text.size())};
}

}  // namespace

Result<JsonValue> JsonParser::parse(QByteArrayView text) {
  JsonValue value;
  auto outcome = m_parser.parse(text.data(), static_cast<size_t>(text.size()), false).get(value);
  if (outcome == simdjson::STRING_ERROR) return parse(withoutHalfPairs(text));
  if (outcome != simdjson::SUCCESS) return brokenElement(outcome, text);
  return value;
}

Result<JsonValue> JsonParser::parse(const QByteArray& text) {
  JsonValue value;
  const auto outcome = m_parser.parse(text.constData(), static_cast<size_t>(text.size()), true).get(value);
  if (outcome != simdjson::SUCCESS) return brokenElement(outcome, text);
  return value;
}

std::optional<JsonValue> jsonField(const JsonValue& object, std::string_view key) {
  if (!object.is_object()) return std::nullopt;
  JsonValue value;
  if (object.at_key(key).get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

QString jsonText(const JsonValue& value) {
  if (std::string_view text; value.get(text) == simdjson::SUCCESS)
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  if (int64_t number = 0; value.get(number) == simdjson::SUCCESS) return QString::number(number);
  if (uint64_t number = 0; value.get(number) == simdjson::SUCCESS) return QString::number(number);
  return {};
}

QString jsonText(const JsonValue& object, std::string_view key) {
  const auto value = jsonField(object, key);
  return value ? jsonText(*value) : QString();
}

std::string_view jsonUtf8(const JsonValue& object, std::string_view key) {
  std::string_view text;
  if (!object.is_object() || object.at_key(key).get(text) != simdjson::SUCCESS) return {};
  return text;
}

bool jsonIsTrue(const JsonValue& object, std::string_view key) {
  const auto value = jsonField(object, key);
  if (!value) return false;
  if (bool flag = false; value->get(flag) == simdjson::SUCCESS) return flag;
  return jsonText(*value) == u"true";
}

QList<JsonValue> jsonList(const JsonValue& object, std::string_view key) {
  const auto value = jsonField(object, key);
  if (!value) return {};
  simdjson::dom::array array;
  if (value->get(array) != simdjson::SUCCESS) return {*value};
  QList<JsonValue> list;
  for (const JsonValue each : array) list.append(each);
  return list;
}

}  // namespace roost
