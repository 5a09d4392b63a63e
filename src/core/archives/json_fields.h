#pragma once

#include <simdjson.h>

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <optional>

#include "core/storage/result.h"

namespace roost {

using JsonValue = simdjson::dom::element;

/// Parses the elements of a JSON file, one after the other.
class JsonParser {
 public:
  /// The value of a text, behind whose end simdjson's padding can be read, as JsonElements gives it. The value is gone
  /// with the next call. Half a surrogate pair, which simdjson refuses, becomes a replacement character. Fails with
  /// Damaged.
  Result<JsonValue> parse(QByteArrayView text);
  /// The same for a text without padding.
  Result<JsonValue> parse(const QByteArray& text);

 private:
  simdjson::dom::parser m_parser;
};

// The fields of a parsed JSON object. What is missing or of another type reads as nothing.

std::optional<JsonValue> jsonField(const JsonValue& object, std::string_view key);

/// A text. Archives write numbers as texts and texts as numbers, so a number reads as its digits.
QString jsonText(const JsonValue& object, std::string_view key);

/// A text in UTF-8, as long as the parser keeps it. A number reads as nothing.
std::string_view jsonUtf8(const JsonValue& object, std::string_view key);

bool jsonIsTrue(const JsonValue& object, std::string_view key);

/// The elements of an array; a single value reads as an array of one, as JSON-LD writes it.
QList<JsonValue> jsonList(const JsonValue& object, std::string_view key);

/// The text that a value itself is.
QString jsonText(const JsonValue& value);

}  // namespace roost
