#include "core/sources/json_fields.h"

namespace roost {

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
