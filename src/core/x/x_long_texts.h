#pragma once

#include <QHash>
#include <string>
#include <vector>

#include "core/archives/json_fields.h"
#include "core/x/x_text.h"

namespace roost {

/// The whole text of a tweet that is longer than tweets used to be. The archive has it in a file of its own, without
/// the tweet's id.
struct XLongText {
  std::string text;  ///< As the archive has it.
  std::vector<std::pair<std::string, std::string>> links;
};

/// Finds the long text that belongs to a tweet.
class XLongTexts {
 public:
  /// More than this is refused, as the texts are kept in memory. It is enough for 50,000 long texts.
  static constexpr qint64 mostBytes = qint64{128} * 1024 * 1024;

  /// Takes an element of note-tweet.js. Fails with Refused.
  Result<Done> add(const JsonValue& element);

  /// A long text, and what the tweet has before it.
  struct Found {
    const XLongText* longText = nullptr;
    std::string text;  ///< The whole text, unescaped.
  };
  /// Of the tweet that was written at this instant and whose text, as the archive has it, begins so.
  Found find(qint64 instant, std::string_view beginning) const;

 private:
  QHash<qint64, std::vector<XLongText>> m_texts;  ///< By the second.
  qint64 m_bytes = 0;
};

}  // namespace roost
