// Any text is understood as some search, and is cut into words that follow one another in it.

#include "core/search/search_highlights.h"
#include "fuzz/fuzzer.h"
#include "support/temporary_store.h"

namespace roost::search_query_fuzz {

using namespace test;
namespace {

QStringList expectWithin(const QString& text, const QList<SearchToken>& tokens) {
  QStringList words;
  qsizetype start = 0;
  for (const SearchToken& token : tokens) {
    expect(token.start >= start && token.length > 0 && token.start + token.length <= text.size(),
           "words follow each other", text);
    expect(!token.word.isEmpty(), "a word has letters", text);
    start = token.start;
    words.append(token.word);
  }
  return words;
}

void tryInput(const QByteArray& input) {
  static const TemporaryStore store;
  static const auto inUse = need(SearchTokenizer::inUse(*store));
  const SearchTokenizer& tokenizer = *inUse;
  const QString text = textOf(input);
  const SearchQuery query = parseSearch(text);
  for (const SearchTerm& term : query.terms) expect(!term.text.trimmed().isEmpty(), "a term has a text", text);
  for (const QString& author : query.authors) expect(!author.isEmpty(), "an author has a name", text);
  for (const QString& slip : query.slips) expect(!slip.isEmpty(), "a slip is told", text);
  for (const auto& day : {query.since, query.until})
    expect(!day || (day->isValid() && day->year() > 0), "a day is one", text);

  PostSearch search;
  const QStringList words = expectWithin(text, tokenizer.words(text));
  if (!words.isEmpty()) search.phrases.append({false, words, SearchTerm::Whole});
  const QStringList marks = expectWithin(text, tokenizer.marks(text));
  if (!marks.isEmpty()) search.phrases.append({true, marks.last(1), SearchTerm::Unfinished});
  qsizetype end = -1;
  const auto highlights = searchHighlights(text, search, tokenizer);
  for (const TextRange& range : highlights) {
    expect(range.start > end && range.length > 0 && range.start + range.length <= text.size(), "highlights are apart",
           text);
    end = range.start + range.length;
  }
  expect(highlights.isEmpty() == search.phrases.isEmpty(), "a text is found in itself", text);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::search_query_fuzz
