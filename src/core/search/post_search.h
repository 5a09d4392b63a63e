#pragma once

#include <QMetaType>

#include "core/search/search_query.h"
#include "core/search/search_tokenizer.h"
#include "core/storage/store.h"
#include "core/users/users.h"

namespace roost {

/// Consecutive words of a post, as the index stores them.
struct SearchPhrase {
  bool isMark = false;  ///< Searched for among #tags and @names, not among words.
  QStringList words;
  SearchTerm::Ending ending = SearchTerm::Whole;  ///< How the last word must match.
  QStringList endings = {};                       ///< Signs that may follow the last word if it is a tag.
  bool operator==(const SearchPhrase&) const = default;
};

/// A search that can be run. In private messages, the author is the sender, and the one answered the recipient.
struct PostSearch {
  QList<SearchTerm> terms;                            ///< As they were typed.
  int version = 0;                                    ///< Of the index for which they were split into phrases.
  QList<SearchPhrase> phrases;                        ///< A post has all of them,
  QList<SearchPhrase> excludedPhrases;                ///< none of these,
  QList<UserId> authors;                              ///< is by one of these, if there are any,
  QList<UserId> excludedAuthors;                      ///< by none of these,
  QList<UserId> repliedAuthors;                       ///< answers one of these, if there are any,
  QList<UserId> excludedRepliedAuthors;               ///< and none of these,
  bool onlyReplies = false, noReplies = false;        ///< is a reply, or is none,
  bool onlySaved = false, noSaved = false;            ///< has been saved by the viewer, or has not,
  bool onlyMessages = false;                          ///< is a private message of the viewer's, not a post,
  qint64 since = std::numeric_limits<qint64>::min();  ///< not before this, in UTC milliseconds,
  qint64 until = std::numeric_limits<qint64>::max();  ///< and before this.
  /// Whether the index of posts has to find the posts.
  bool needsIndex() const { return !phrases.isEmpty() || !authors.isEmpty(); }
  bool isAnswerable() const {
    return needsIndex() || !repliedAuthors.isEmpty() || onlyReplies || onlySaved || onlyMessages;
  }
  bool operator==(const PostSearch&) const = default;
};

/// A search, and messages for the user about what was left out of it.
struct ResolvedSearch {
  PostSearch search;
  QStringList slips;
};

/// Looks up the users and splits the texts into words. Days are those of the local time zone. Fails only when the
/// database can't be read.
Result<ResolvedSearch> resolveSearch(const SearchQuery& query, const SearchTokenizer& tokenizer, Users& users,
                                     UserId viewer);

/// The same search, split again for the tokenizer's version of the index. Needed when another version has come into
/// use.
PostSearch recut(const PostSearch& search, const SearchTokenizer& tokenizer);

/// The search as an FTS5 query, with every text in quotes; if the index has nothing to find, only what is excluded.
/// FTS5 would read all posts of a prefix to find the newest, so a prefix is replaced by the words that start with it.
/// For an unfinished word these are about the `wordLimit` most frequent ones; for a word marked with "*" all of them
/// or, if there are more than `wordLimit`, the prefix itself.
Result<QString> matchOf(Store& store, const PostSearch& search, int wordLimit = 500);

/// A post's key in the index (schema/003_search.sql), which sorts by second, then by id.
qint64 searchKey(qint64 createdAt, qint64 post);

}  // namespace roost
