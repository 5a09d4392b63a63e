#pragma once

#include <simdjson.h>

#include <QList>
#include <QString>
#include <optional>

namespace roost {

// The fields of a parsed JSON object. What is missing or of another type reads as nothing.

using JsonValue = simdjson::dom::element;

std::optional<JsonValue> jsonField(const JsonValue& object, std::string_view key);

/// A text. Archives write numbers as texts and texts as numbers, so a number reads as its digits.
QString jsonText(const JsonValue& object, std::string_view key);

bool jsonIsTrue(const JsonValue& object, std::string_view key);

/// The elements of an array; a single value reads as an array of one, as JSON-LD writes it.
QList<JsonValue> jsonList(const JsonValue& object, std::string_view key);

/// The text that a value itself is.
QString jsonText(const JsonValue& value);

}  // namespace roost
