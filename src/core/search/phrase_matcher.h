#pragma once

#include "core/search/post_search.h"

namespace roost {

/// Decides whether a text has the phrases of a search, as the index of posts would, for texts that are in no index.
class PhraseMatcher {
 public:
  /// The search must have been split for the tokenizer's version; the tokenizer must outlive the matcher.
  PhraseMatcher(const PostSearch& search, const SearchTokenizer& tokenizer);

  /// `text` is as stored in the file, in UTF-8 that may be invalid.
  bool matches(const QByteArray& text) const;

 private:
  struct Phrase {
    bool isMark;
    QByteArrayList words;
    bool isPrefix;           ///< The last word may go on.
    QByteArrayList endings;  ///< Signs that may follow the last word.
  };
  static QList<Phrase> phrasesOf(const QList<SearchPhrase>& phrases);
  static bool isIn(const SearchFolding::Indexed& text, const Phrase& phrase);
  static bool startsAt(QByteArrayView text, qsizetype at, const Phrase& phrase);

  const SearchTokenizer& m_tokenizer;
  const QList<Phrase> m_phrases, m_excluded;
};

}  // namespace roost
