#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <array>
#include <vector>

#include "core/storage/store.h"

namespace roost {

/// A folded word, as it is in an index, and its place in the text, in UTF-16 code units. If one character stands for
/// several words, as a Japanese squared word can, these share its place.
struct SearchToken {
  QString word;
  qsizetype start = 0;
  qsizetype length = 0;
  /// Whether the word is a single character, with its combining characters, of a script written without spaces. No
  /// other word starts with it.
  bool isCharacter = false;
  bool operator==(const SearchToken&) const = default;
};

/// Folds texts and splits them into words, for searching only. The rules are tables in the database
/// (schema/008_search_folding.sql), which the index's triggers use as well, so that everything that reads or writes the
/// index follows the same rules.
class SearchFolding {
 public:
  /// Fails when the database can't be read.
  static Result<SearchFolding> read(Store& store, int version);

  /// The words of a text; all signs only separate them.
  QList<SearchToken> words(const QString& text) const;
  /// The same with "#", "@" and "_" as letters, so that #tags and @names are words of their own. If a ".", "-", "@" or
  /// a sign that joins words links a name to another word, that sign becomes the last character of the name: @bob is
  /// not the same word as the first one of @bob.smith.
  QList<SearchToken> marks(const QString& text) const;

  /// A text in the form that is given to the index, in UTF-8.
  struct Indexed {
    QByteArray words;
    QByteArray marks;  ///< Empty if there is neither a tag nor a name.
  };
  /// `text` is as stored in the file, in UTF-8 that may be invalid. The words are exactly those that the index's
  /// triggers produce.
  Indexed indexed(const QByteArray& text) const;

  /// The signs that can end a tag in an index of marks, because a name would continue after them: the forms of ".",
  /// "-" and "@".
  static QStringList endingsOfTags();

  /// Whether FTS5's tokenizer "ascii" takes this byte of a folded text as part of a word.
  static bool isInWord(char c);

 private:
  struct Characters {
    quint32 first;
    qint32 shift;
    QByteArray form;
  };
  struct Pair {
    QByteArray pair;
    QByteArray form;
  };
  /// What becomes of a character.
  struct Form {
    QByteArray bytes;  ///< If it is a sign, whose final form depends on the characters around it, the sign.
    bool isSign = false;
    bool beginsWord = false;
  };
  /// A text in UTF-8, and the place of each of its bytes in the original.
  struct Placed {
    QByteArray bytes;
    std::vector<qsizetype> places;
    bool hasMarks = false;  ///< There was a "#" or "@", of any width.
  };

  Characters charactersOf(quint32 code) const;
  Form formOf(quint32 code) const;
  /// The form of a sign before a character of the form `behind`: part of a tag or name, or a separator of words.
  static QByteArray formOfSign(const QByteArray& sign, bool isAfterWord, const QByteArray& behind);
  bool hasPair(QByteArrayView text) const;
  void compose(Placed& text) const;
  Placed fold(Placed text) const;
  QList<SearchToken> tokens(const QString& text, bool withMarks) const;

  std::vector<Characters> m_characters;
  std::vector<Form> m_frequent;  ///< The forms of the characters with the smallest codes.
  QList<Pair> m_pairs;
  std::array<QByteArrayList, 256> m_pairsFrom;  ///< The pairs by their first byte.
};

}  // namespace roost
