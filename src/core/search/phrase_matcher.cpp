#include "core/search/phrase_matcher.h"

#include <algorithm>

namespace roost {
namespace {

/// Whether the index of posts takes this byte of an indexed text as part of a word or mark.
bool isInIndexedWord(char c) { return SearchFolding::isInWord(c) || c == '#' || c == '@'; }

QByteArrayView wordAt(QByteArrayView text, qsizetype at) {
  qsizetype end = at;
  while (end < text.size() && isInIndexedWord(text.at(end))) ++end;
  return text.sliced(at, end - at);
}

}  // namespace

PhraseMatcher::PhraseMatcher(const PostSearch& search, const SearchTokenizer& tokenizer)
    : m_tokenizer(tokenizer), m_phrases(phrasesOf(search.phrases)), m_excluded(phrasesOf(search.excludedPhrases)) {}

QList<PhraseMatcher::Phrase> PhraseMatcher::phrasesOf(const QList<SearchPhrase>& phrases) {
  QList<Phrase> all;
  for (const SearchPhrase& phrase : phrases) {
    Phrase made{phrase.isMark, {}, phrase.ending != SearchTerm::Whole, {}};
    for (const QString& word : phrase.words) made.words.append(word.toUtf8());
    for (const QString& ending : phrase.endings) made.endings.append(ending.toUtf8());
    all.append(std::move(made));
  }
  return all;
}

bool PhraseMatcher::matches(const QByteArray& text) const {
  if (m_phrases.isEmpty() && m_excluded.isEmpty()) return true;
  const SearchFolding::Indexed indexed = m_tokenizer.indexed(text);
  const auto isInText = [&indexed](const Phrase& phrase) { return isIn(indexed, phrase); };
  return std::all_of(m_phrases.cbegin(), m_phrases.cend(), isInText) &&
         std::none_of(m_excluded.cbegin(), m_excluded.cend(), isInText);
}

bool PhraseMatcher::isIn(const SearchFolding::Indexed& text, const Phrase& phrase) {
  const QByteArray& among = phrase.isMark ? text.marks : text.words;
  const QByteArray& first = phrase.words.first();
  for (qsizetype at = among.indexOf(first); at >= 0; at = among.indexOf(first, at + 1))
    if ((at == 0 || !isInIndexedWord(among.at(at - 1))) && startsAt(among, at, phrase)) return true;
  return false;
}

bool PhraseMatcher::startsAt(QByteArrayView text, qsizetype at, const Phrase& phrase) {
  for (qsizetype number = 0; number < phrase.words.size(); ++number) {
    while (at < text.size() && !isInIndexedWord(text.at(at))) ++at;
    const QByteArrayView word = wordAt(text, at);
    const QByteArray& sought = phrase.words.at(number);
    if (!word.startsWith(sought)) return false;
    const bool isLast = number + 1 == phrase.words.size();
    const QByteArrayView rest = word.sliced(sought.size());
    const bool mayGoOn = isLast && (phrase.isPrefix || phrase.endings.contains(rest.toByteArray()));
    if (!rest.isEmpty() && !mayGoOn) return false;
    at += word.size();
  }
  return true;
}

}  // namespace roost
