#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace roost {

/// A word, #tag, @name or phrase that a post must have.
struct SearchTerm {
  enum Kind { Word, Phrase, Mark };
  Kind kind = Word;
  QString text;  ///< As it was typed, a mark with its "#" or "@".
  /// Whether the last word need only begin so: it was marked with "*", or may not be finished.
  enum Ending { Whole, Prefix, Unfinished };
  Ending ending = Whole;
  bool isExcluded = false;  ///< It was marked with "-": a post must not have it.
  bool operator==(const SearchTerm&) const = default;
};

/// What somebody typed to search for.
struct SearchQuery {
  QList<SearchTerm> terms;
  QStringList authors;          ///< Usernames; any of them,
  QStringList excludedAuthors;  ///< and none of these.
  std::optional<QDate> since;   ///< The first day.
  std::optional<QDate> until;   ///< The last day.
  QStringList slips;            ///< What could not be understood and was left out, in words for the user.

  bool isEmpty() const {
    return terms.isEmpty() && authors.isEmpty() && excludedAuthors.isEmpty() && !since && !until && slips.isEmpty();
  }
  /// Whether there is something to look for, and not only days to look in and what to leave out.
  bool isAnswerable() const;
  bool excludes() const;
  bool operator==(const SearchQuery&) const = default;
};

/// Understands word, word*, "two words", from:name, since:2024-01-31, until:2024-12 and 2024, #tag and @name, all of
/// which must be true of a post, and any of them but days behind a "-", which must not be. Any text is understood
/// somehow; what isn't is among the slips.
SearchQuery parseSearch(const QString& text);

}  // namespace roost
