#include "core/search/post_search.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/search/search_words.h"

namespace roost {
namespace {

struct SearchSlips {
  Q_DECLARE_TR_FUNCTIONS(Search)
};

SearchPhrase phraseOf(const SearchTerm& term, const SearchTokenizer& tokenizer) {
  SearchPhrase phrase{.isMark = term.kind == SearchTerm::Mark, .words = {}, .ending = term.ending};
  for (const SearchToken& token : phrase.isMark ? tokenizer.marks(term.text) : tokenizer.words(term.text))
    phrase.words.append(token.word);
  const bool isSigns = std::all_of(phrase.words.cbegin(), phrase.words.cend(), [](const QString& word) {
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c == u'#' || c == u'@'; });
  });
  if (isSigns) phrase.words.clear();
  return phrase;
}

QString quoted(QString text) { return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// Such a character is a word by itself, and no word begins with it.
bool isOneOfAScript(const QString& word) {
  const auto characters = word.toUcs4();
  return characters.size() == 1 && isWordByItself(characters.first());
}

Result<QString> matchOf(Store& store, const SearchPhrase& phrase, int wordLimit) {
  const QString column = phrase.isMark ? QStringLiteral("marks : ") : QStringLiteral("words : ");
  const QString whole = quoted(phrase.words.join(u' '));
  if (phrase.ending == SearchTerm::Whole || isOneOfAScript(phrase.words.last())) return column + whole;
  // Those are read in some milliseconds.
  constexpr int considered = 10'000;
  const QString& beginning = phrase.words.last();
  const auto endings = phrase.ending == SearchTerm::Prefix ? searchWords(store, beginning, wordLimit + 1, wordLimit + 1)
                                                           : searchWords(store, beginning, wordLimit, considered);
  if (!endings) return endings.error();
  if (!*endings || (*endings)->size() > wordLimit) return column + whole + u'*';
  if ((*endings)->isEmpty()) return column + whole;
  QStringList all;
  for (const QString& ending : **endings) all.append(quoted((phrase.words.first(phrase.words.size() - 1) << ending).join(u' ')));
  return column + u'(' + all.join(QStringLiteral(" OR ")) + u')';
}

}  // namespace

Result<ResolvedSearch> resolveSearch(const SearchQuery& query, const SearchTokenizer& tokenizer, Users& users, UserId viewer) {
  ResolvedSearch resolved{.search = {}, .slips = query.slips};
  for (const SearchTerm& term : query.terms) {
    const SearchPhrase phrase = phraseOf(term, tokenizer);
    if (phrase.words.isEmpty())
      resolved.slips.append(SearchSlips::tr("“%1” has no letters or digits to search for.").arg(term.text));
    else
      resolved.search.phrases.append(phrase);
  }
  for (const QString& name : query.authors) {
    const auto author = users.findByUsername(viewer, name);
    if (!author && author.error().code != ErrorCode::NotFound) return author.error();
    if (!author) resolved.slips.append(SearchSlips::tr("Nobody is called @%1.").arg(name));
    // Nobody has written nothing.
    resolved.search.authors.append(author ? author->id : noUser);
  }
  if (query.since) resolved.search.since = query.since->startOfDay().toMSecsSinceEpoch();
  if (query.until) resolved.search.until = query.until->addDays(1).startOfDay().toMSecsSinceEpoch();
  return resolved;
}

Result<QString> matchOf(Store& store, const PostSearch& search, int wordLimit) {
  QStringList all;
  for (const SearchPhrase& phrase : search.phrases) {
    auto match = matchOf(store, phrase, wordLimit);
    if (!match) return match.error();
    all.append(*match);
  }
  QStringList authors;
  for (const UserId author : search.authors) authors.append(quoted(u'@' + QString::number(author)));
  if (!authors.isEmpty()) all.append(QStringLiteral("author : (") + authors.join(QStringLiteral(" OR ")) + u')');
  return all.join(QStringLiteral(" AND "));
}

qint64 searchKey(qint64 createdAt, qint64 post) {
  constexpr int idBits = 30;
  constexpr qint64 mostSeconds = qint64{1} << 33, mostPosts = qint64{1} << idBits;
  const qint64 second = std::clamp(createdAt / 1000, -mostSeconds, mostSeconds - 1);
  return second * mostPosts + std::clamp(post, qint64{0}, mostPosts - 1);
}

}  // namespace roost
