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
  /// How the last word must match: whole, as a prefix since it was marked with "*", or as a prefix since it may be
  /// unfinished.
  enum Ending { Whole, Prefix, Unfinished };
  Ending ending = Whole;
  bool isExcluded = false;  ///< It was marked with "-": a post must not have it.
  bool operator==(const SearchTerm&) const = default;
};

/// A search as it was typed.
struct SearchQuery {
  QList<SearchTerm> terms;
  QStringList authors;                 ///< Usernames; a post is by one of them,
  QStringList excludedAuthors;         ///< and none of these.
  QStringList repliedAuthors;          ///< Usernames; a post answers one of them,
  QStringList excludedRepliedAuthors;  ///< and none of these.
  bool onlyReplies = false, noReplies = false;
  bool onlySaved = false, noSaved = false;  ///< By the viewer.
  bool onlyMessages = false;                ///< Asks for the viewer's private messages instead of posts.
  std::optional<QDate> since;               ///< The first day.
  std::optional<QDate> until;               ///< The last day.
  QStringList slips;  ///< Messages for the user about what could not be understood and was left out.

  bool isEmpty() const { return *this == SearchQuery{}; }
  /// Whether there is something to search for, and not only days and exclusions.
  bool isAnswerable() const;
  bool excludes() const;
  bool operator==(const SearchQuery&) const = default;
};

/// Parses word, word*, "two words", from:name, to:name, is:reply, in:saved, in:messages, since:2024-01-31,
/// until:2024-12 and 2024, #tag and @name. A post must match all of them. Any of them except days and in:messages can
/// be excluded with a "-" in front. Parsing never fails; what can't be understood, and what can't be asked about
/// messages, is reported in the slips and left out.
SearchQuery parseSearch(const QString& text);

}  // namespace roost
