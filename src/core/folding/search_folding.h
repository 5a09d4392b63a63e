#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

#include "core/storage/store.h"

namespace roost {

/// A word as an index has it, folded, and where it stands in the text, in UTF-16 code units. Words of one character
/// that stands for several, such as a squared word of Japanese, share their place.
struct SearchToken {
  QString word;
  qsizetype start = 0;
  qsizetype length = 0;
  /// Of a script that is written without spaces: a character with what belongs to it, and no word begins with it.
  bool isCharacter = false;
  bool operator==(const SearchToken&) const = default;
};

/// How texts are folded and cut into words, for searching only. The rule stands in the file
/// (schema/008_search_folding.sql), where the index's triggers find it, and is read from there: so whatever reads or
/// writes the index goes by the same one.
class SearchFolding {
 public:
  /// Fails when the database can't be read.
  static Result<SearchFolding> read(Store& store, int version);

  /// Words; all signs only part them.
  QList<SearchToken> words(const QString& text) const;
  /// The same with "#", "@" and "_" as letters, so that #tags and @names are words of their own. Where another word
  /// follows a name directly behind a ".", "-", "@" or a sign that joins words, that sign ends the name: @bob is
  /// another word than the first of @bob.smith.
  QList<SearchToken> marks(const QString& text) const;

  /// A text as an index is given it, in UTF-8.
  struct Indexed {
    QByteArray words;
    QByteArray marks;  ///< Empty where there is neither a tag nor a name.
  };
  /// `text` is as it stands in the file, in UTF-8 that may be damaged. The words are just those of the index's
  /// triggers.
  Indexed indexed(const QByteArray& text) const;

  /// How a tag ends in an index of marks where a name would go on behind it: before a ".", a "-" and an "@".
  static QStringList endingsOfTags();

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
  /// A text in UTF-8, and for each of its bytes where it stands in the original.
  struct Placed {
    QByteArray bytes;
    std::vector<qsizetype> places;
    bool hasMarks = false;  ///< There was a "#" or "@", of any width.
  };

  Characters charactersOf(quint32 code) const;
  /// What becomes of a sign between characters of these forms: it is part of a tag or name, or parts words.
  static QByteArray formOfSign(const QByteArray& sign, const QByteArray& before, const QByteArray& behind);
  void compose(Placed& text) const;
  Placed fold(Placed text) const;
  QList<SearchToken> tokens(const QString& text, bool withMarks) const;

  std::vector<Characters> m_characters;
  QList<Pair> m_pairs;
};

}  // namespace roost
