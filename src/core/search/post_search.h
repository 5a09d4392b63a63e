#pragma once

#include <QMetaType>

#include "core/search/search_query.h"
#include "core/search/search_tokenizer.h"
#include "core/storage/store.h"
#include "core/users/users.h"

namespace roost {

/// Words that follow each other in a post, as the index has them.
struct SearchPhrase {
  bool isMark = false;  ///< Of #tags and @names, not of words.
  QStringList words;
  SearchTerm::Ending ending = SearchTerm::Whole;  ///< Of the last word.
  QStringList endings = {};                       ///< What the last word, a tag's, may end with as well.
  bool operator==(const SearchPhrase&) const = default;
};

/// A search that can be run.
struct PostSearch {
  QList<SearchTerm> terms;                            ///< As they were typed.
  int version = 0;                                    ///< Of the index by which they were cut into phrases.
  QList<SearchPhrase> phrases;                        ///< A post has all of them,
  QList<SearchPhrase> excludedPhrases;                ///< none of these,
  QList<UserId> authors;                              ///< is by one of these, if there are any,
  QList<UserId> excludedAuthors;                      ///< by none of these,
  qint64 since = std::numeric_limits<qint64>::min();  ///< not before this, in UTC milliseconds,
  qint64 until = std::numeric_limits<qint64>::max();  ///< and before this.
  bool isAnswerable() const { return !phrases.isEmpty() || !authors.isEmpty(); }
  bool operator==(const PostSearch&) const = default;
};

/// A search, and why it is not all that was typed, in words for the user.
struct ResolvedSearch {
  PostSearch search;
  QStringList slips;
};

/// Finds the users and cuts the texts into words; days are those of the local time zone. Fails only when the database
/// can't be read.
Result<ResolvedSearch> resolveSearch(const SearchQuery& query, const SearchTokenizer& tokenizer, Users& users,
                                     UserId viewer);

/// The same search as an index of another version has its words: one has taken the place of the other.
PostSearch recut(const PostSearch& search, const SearchTokenizer& tokenizer);

/// The search in FTS5's words, every text in quotes. A word of which the beginning was typed becomes the words that
/// begin so: FTS5 would read all their posts to find the newest. Of an unfinished word `wordLimit` that are used much
/// are taken; of one marked with "*" all, even if FTS5 must.
Result<QString> matchOf(Store& store, const PostSearch& search, int wordLimit = 500);

/// Where a post stands in the index (schema/003_search.sql): by the second, then by id.
qint64 searchKey(qint64 createdAt, qint64 post);

}  // namespace roost
