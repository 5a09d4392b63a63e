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
  quint64 id = 0;               ///< Its own, made within the same second as the tweet's.
  mutable bool isUsed = false;  ///< Whether a tweet has it. Changes only while tweets claim their texts.
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
  /// Learns which tweet a long text belongs to, before any is looked for. To be called for each tweet of the archive,
  /// with its text as the archive has it, and then settle().
  void claim(quint64 tweet, qint64 instant, std::string_view beginning);
  /// Gives texts that no tweet begins like to cut tweets of the same second, the nearest id first: X may have changed
  /// the beginning.
  void settle();

  /// Of the tweet that was written at this instant and whose text, as the archive has it, begins so.
  Found find(quint64 tweet, qint64 instant, std::string_view beginning) const;

  bool isEmpty() const { return m_texts.isEmpty(); }
  /// The texts that no tweet has, once they are settled.
  qint64 unusedCount() const { return m_unused; }

 private:
  Found findByBeginning(qint64 instant, std::string_view beginning) const;

  QHash<qint64, std::vector<XLongText>> m_texts;         ///< By the second, and in the order of their texts.
  QHash<qint64, std::vector<quint64>> m_withoutText;     ///< Cut tweets that no text begins like, by the second.
  QHash<quint64, std::pair<qint64, size_t>> m_ofTweets;  ///< Where their texts are, once they are settled.
  qint64 m_unused = 0;
  qint64 m_bytes = 0;
};

}  // namespace roost
