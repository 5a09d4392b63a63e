#include "core/search/post_search.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/search/search_words.h"

namespace roost {
namespace {

struct SearchSlips {
  Q_DECLARE_TR_FUNCTIONS(Search)
};

bool isSigns(const QString& word) {
  return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c == u'#' || c == u'@'; });
}

/// The phrase has no words if the term has nothing to search for.
SearchPhrase phraseOf(const SearchTerm& term, const SearchTokenizer& tokenizer) {
  SearchPhrase phrase{.isMark = term.kind == SearchTerm::Mark, .words = {}, .ending = term.ending};
  const QList<SearchToken> tokens = phrase.isMark ? tokenizer.marks(term.text) : tokenizer.words(term.text);
  if (std::all_of(tokens.cbegin(), tokens.cend(), [](const SearchToken& token) { return isSigns(token.word); }))
    return phrase;
  for (const SearchToken& token : tokens) phrase.words.append(token.word);
  // A character that is a word of its own isn't the prefix of another word.
  if (tokens.last().isCharacter) phrase.ending = SearchTerm::Whole;
  if (phrase.isMark && phrase.words.first().startsWith(u'#')) phrase.endings = tokenizer.endingsOfTags();
  return phrase;
}

QString quoted(QString text) { return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// Matches the phrase with any of `lasts` as its last word.
QString anyOf(const SearchPhrase& phrase, const QStringList& lasts) {
  QStringList all;
  for (const QString& last : lasts)
    all.append(quoted((phrase.words.first(phrase.words.size() - 1) << last).join(u' ')));
  return u'(' + all.join(QStringLiteral(" OR ")) + u')';
}

Result<QString> matchOf(Store& store, int version, const SearchPhrase& phrase, int wordLimit) {
  const QString column = phrase.isMark ? QStringLiteral("marks : ") : QStringLiteral("words : ");
  const QString whole = quoted(phrase.words.join(u' '));
  const QString& beginning = phrase.words.last();
  if (phrase.ending == SearchTerm::Whole) {
    if (phrase.endings.isEmpty()) return column + whole;
    QStringList lasts{beginning};
    for (const QString& ending : phrase.endings) lasts.append(beginning + ending);
    return column + anyOf(phrase, lasts);
  }
  // Reading this many words takes some milliseconds.
  constexpr int considered = 10'000;
  ROOST_TRY(words, phrase.ending == SearchTerm::Prefix
                       ? searchWords(store, version, beginning, wordLimit + 1, wordLimit + 1)
                       : searchWords(store, version, beginning, wordLimit, considered));
  if (!*words || (*words)->size() > wordLimit) return column + whole + u'*';
  if ((*words)->isEmpty()) return column + whole;
  return column + anyOf(phrase, **words);
}

QString matchOf(const QList<UserId>& authors) {
  QStringList all;
  for (const UserId author : authors) all.append(quoted(u'@' + QString::number(author)));
  return QStringLiteral("author : (") + all.join(QStringLiteral(" OR ")) + u')';
}

/// Returns noUser and adds a slip if nobody has that name. Fails only when the database can't be read.
Result<UserId> idOf(Users& users, UserId viewer, const QString& name, QStringList& slips) {
  const auto author = users.findByUsername(viewer, name);
  if (!author && author.error().code != ErrorCode::NotFound) return author.error();
  if (!author) slips.append(SearchSlips::tr("No user is named @%1.").arg(name));
  return author ? author->id : noUser;
}

}  // namespace

Result<ResolvedSearch> resolveSearch(const SearchQuery& query, const SearchTokenizer& tokenizer, Users& users,
                                     UserId viewer) {
  ResolvedSearch resolved{.search = {}, .slips = query.slips};
  resolved.search.terms = query.terms;
  resolved.search = recut(resolved.search, tokenizer);
  for (const SearchTerm& term : query.terms)
    if (phraseOf(term, tokenizer).words.isEmpty())
      resolved.slips.append(SearchSlips::tr("“%1” has no letters or digits to search for.").arg(term.text));
  for (const QString& name : query.authors) {
    ROOST_TRY(author, idOf(users, viewer, name, resolved.slips));
    // An unknown author is kept as noUser, who has no posts. Without any author, posts by everyone would match.
    resolved.search.authors.append(*author);
  }
  for (const QString& name : query.repliedAuthors) {
    ROOST_TRY(author, idOf(users, viewer, name, resolved.slips));
    resolved.search.repliedAuthors.append(*author);
  }
  for (const auto& [names, excluded] :
       {std::pair(query.excludedAuthors, &resolved.search.excludedAuthors),
        std::pair(query.excludedRepliedAuthors, &resolved.search.excludedRepliedAuthors)})
    for (const QString& name : names) {
      ROOST_TRY(author, idOf(users, viewer, name, resolved.slips));
      if (*author != noUser) excluded->append(*author);
    }
  resolved.search.onlyReplies = query.onlyReplies;
  resolved.search.noReplies = query.noReplies;
  resolved.search.onlySaved = query.onlySaved;
  resolved.search.noSaved = query.noSaved;
  resolved.search.onlyMessages = query.onlyMessages;
  if (query.since) resolved.search.since = query.since->startOfDay().toMSecsSinceEpoch();
  if (query.until) resolved.search.until = query.until->addDays(1).startOfDay().toMSecsSinceEpoch();
  return resolved;
}

PostSearch recut(const PostSearch& search, const SearchTokenizer& tokenizer) {
  PostSearch made = search;
  made.version = tokenizer.version();
  made.phrases.clear();
  made.excludedPhrases.clear();
  for (const SearchTerm& term : search.terms)
    if (const SearchPhrase phrase = phraseOf(term, tokenizer); !phrase.words.isEmpty())
      (term.isExcluded ? made.excludedPhrases : made.phrases).append(phrase);
  return made;
}

Result<QString> matchOf(Store& store, const PostSearch& search, int wordLimit) {
  QStringList all, excluded;
  for (const bool isExcluded : {false, true})
    for (const SearchPhrase& phrase : isExcluded ? search.excludedPhrases : search.phrases) {
      ROOST_TRY(match, matchOf(store, search.version, phrase, wordLimit));
      (isExcluded ? excluded : all).append(*match);
    }
  if (!search.authors.isEmpty()) all.append(matchOf(search.authors));
  if (!search.excludedAuthors.isEmpty()) excluded.append(matchOf(search.excludedAuthors));
  const QString wanted = all.join(QStringLiteral(" AND "));
  if (wanted.isEmpty()) return excluded.join(QStringLiteral(" OR "));
  return excluded.isEmpty() ? wanted
                            : QStringLiteral("(%1) NOT (%2)").arg(wanted, excluded.join(QStringLiteral(" OR ")));
}

qint64 searchKey(qint64 createdAt, qint64 post) {
  constexpr int idBits = 30;
  constexpr qint64 mostSeconds = qint64{1} << 33, mostPosts = qint64{1} << idBits;
  const qint64 second = std::clamp(createdAt / 1000, -mostSeconds, mostSeconds - 1);
  return second * mostPosts + std::clamp(post, qint64{0}, mostPosts - 1);
}

}  // namespace roost
