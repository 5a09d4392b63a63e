#pragma once

#include <QTextLayout>

#include "core/posts/post_entities.h"
#include "core/search/search_highlights.h"

namespace roost {

/// Whether any character of a text can turn the order of others: a letter or digit of a script that runs from right to
/// left, or a control character.
bool hasRightToLeft(QStringView text);

/// Whether a text runs from right to left, by its first letter outside links, mentions and tags: a reply in Arabic
/// often starts with a Latin username. Only if there is no other letter, by theirs.
bool runsFromRight(const QString& text, const QList<PostEntity>& entities);
bool runsFromRight(const QString& text);

/// The links, mentions and tags that are isolated in a text; none if nothing in it runs from right to left.
QList<PostEntity> entitiesToIsolate(const QString& text);

/// The entities in the first `length` code units of a text, with the part there of one that goes on.
QList<PostEntity> entitiesWithin(qsizetype length, QList<PostEntity> entities);

/// A text as it is laid out. If anything in it runs from right to left, each link, mention and tag is an isolate of the
/// Unicode Bidirectional Algorithm: "@john" in Hebrew would be drawn as "john@". The characters that this takes are
/// only in what is laid out; everywhere else, positions are those in the text as it was written.
class IsolatedText {
 public:
  /// How a layout finds the direction of a paragraph: it is told, or goes by a mark at the beginning.
  enum class Direction { Given, Marked };

  IsolatedText() = default;
  IsolatedText(const QString& text, const QList<PostEntity>& entities, Direction direction = Direction::Given);

  const QString& laidOut() const { return m_laidOut; }
  bool isChanged() const { return !m_inserted.isEmpty(); }
  /// Where the character at `position` in the text is laid out.
  qsizetype toLaidOut(qsizetype position) const;
  /// The position in the text of the character that is laid out at `position`.
  qsizetype toText(qsizetype position) const;
  /// Where a part of the text is laid out, without the characters that are only there.
  QList<TextRange> partsOf(qsizetype start, qsizetype length) const;
  /// Keep Qt from searching all fonts for characters that nobody sees, and from making their lines higher.
  QList<QTextLayout::FormatRange> formats() const;

 private:
  QString m_laidOut;
  QList<qsizetype> m_inserted;  ///< The positions in `m_laidOut` of what isn't in the text, in order.
};

}  // namespace roost
