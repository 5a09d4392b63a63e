#include "core/search/search_highlights.h"

#include <algorithm>

namespace roost {
namespace {

/// Whether a word of a text is the sought one, alone or followed by one of `endings`.
bool isWord(const QString& word, const QString& sought, const QStringList& endings) {
  if (word == sought) return true;
  return word.startsWith(sought) && endings.contains(word.sliced(sought.size()));
}

bool standsAt(const SearchPhrase& phrase, const QList<SearchToken>& tokens, qsizetype first) {
  if (first + phrase.words.size() > tokens.size()) return false;
  for (qsizetype at = 0; at < phrase.words.size(); ++at) {
    const QString& word = tokens.at(first + at).word;
    const QString& sought = phrase.words.at(at);
    const bool isLast = at + 1 == phrase.words.size();
    const bool mayGoOn = isLast && phrase.ending != SearchTerm::Whole;
    if (mayGoOn ? !word.startsWith(sought) : !isWord(word, sought, isLast ? phrase.endings : QStringList()))
      return false;
  }
  return true;
}

/// Sorts the ranges, and merges those that overlap.
QList<TextRange> joined(QList<TextRange> ranges) {
  std::sort(ranges.begin(), ranges.end(), [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
  QList<TextRange> all;
  for (const TextRange& range : ranges) {
    if (all.isEmpty() || range.start > all.last().start + all.last().length)
      all.append(range);
    else
      all.last().length = std::max(all.last().length, range.start + range.length - all.last().start);
  }
  return all;
}

}  // namespace

QList<TextRange> searchHighlights(const QString& text, const PostSearch& search, const SearchTokenizer& tokenizer) {
  QList<TextRange> ranges;
  if (search.phrases.isEmpty()) return ranges;
  const QList<SearchToken> words = tokenizer.words(text), marks = tokenizer.marks(text);
  for (const SearchPhrase& phrase : search.phrases) {
    const QList<SearchToken>& tokens = phrase.isMark ? marks : words;
    for (qsizetype first = 0; first < tokens.size(); ++first) {
      if (!standsAt(phrase, tokens, first)) continue;
      const SearchToken& last = tokens.at(first + phrase.words.size() - 1);
      ranges.append({tokens.at(first).start, last.start + last.length - tokens.at(first).start});
    }
  }
  return joined(std::move(ranges));
}

}  // namespace roost
