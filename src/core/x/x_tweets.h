#pragma once

#include <QHash>

#include "core/archives/json_fields.h"
#include "core/x/x_files.h"
#include "core/x/x_long_texts.h"

namespace roost {

/// The fields of a tweet, as long as the parser keeps them.
struct XTweet {
  std::string_view id, text, time, answersTweet, answersName, answersAccount;
  std::optional<JsonValue> entities, extendedEntities, editInfo, reposted;

  /// Reads an element of a file of tweets, with or without the object that some years have around it. None if it is no
  /// object.
  static std::optional<XTweet> of(const JsonValue& element);

  /// The ids of all versions of an edited tweet, the first one first; empty if it isn't edited.
  QVarLengthArray<quint64, 8> versions() const;
};

/// Which tweets are versions of the same one. A tweet gets another id with each edit.
class XVersions {
 public:
  /// Further versions than this are taken for tweets of their own, which keeps memory bounded.
  static constexpr qsizetype most = 500'000;

  void add(const XTweet& tweet);

  /// The id of a tweet's first version, which identifies it in every archive, whether before or after the edit.
  quint64 firstOf(quint64 tweet) const { return m_first.value(tweet, tweet); }
  bool isLast(quint64 tweet) const { return m_last.value(firstOf(tweet), tweet) == tweet; }

 private:
  QHash<quint64, quint64> m_first;
  QHash<quint64, quint64> m_last;  ///< The last version in the archive, by the first one.
};

/// Makes posts from tweets.
class XTweetReader {
  Q_DECLARE_TR_FUNCTIONS(roost::XSource)

 public:
  XTweetReader(const XFiles& files, const XVersions& versions, const XLongTexts& longTexts, QString owner,
               std::optional<SourceKey> key)
      : m_files(files), m_versions(versions), m_longTexts(longTexts), m_owner(std::move(owner)), m_key(key) {}

  /// The post; none if the element is an older version of an edited tweet.
  std::optional<SourcePost> read(const JsonValue& element) const;

 private:
  QString textOf(const XTweet& tweet, SourcePost& post) const;
  void setAnswer(const XTweet& tweet, SourcePost& post) const;

  const XFiles& m_files;
  const XVersions& m_versions;
  const XLongTexts& m_longTexts;
  QString m_owner;  ///< The username, without the host.
  std::optional<SourceKey> m_key;
};

}  // namespace roost
