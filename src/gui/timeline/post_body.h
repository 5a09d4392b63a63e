#pragma once

#include <QTextLayout>

#include "core/posts/post_entities.h"

namespace roost {

/// How much of a text is shown: all of it, or, where it is long, its first lines or all that a row holds.
enum class Fold { None, Folded, Unfolded };

/// A post's text, laid out in a width: its lines, and what in them can be pressed. Never lays out more than is
/// shown, however long the text is. Its direction and its side are those of its own script, and end with it.
class PostBody {
 public:
  static constexpr int foldedLines = 12;
  static constexpr int spareLines = 3;            ///< A text that is hardly longer is not folded.
  static constexpr qsizetype mostFolded = 3'000;  ///< UTF-16 code units that folded lines are looked for in.
  /// What a row shows of a text at most.
  static constexpr qsizetype mostShown = 10'000;
  static constexpr int mostLines = 400;

  /// Links, mentions and tags are in `accent`.
  PostBody(const QString& text, const QFont& interface, int width, bool unfolded, const QColor& accent);

  Fold fold() const { return m_fold; }
  /// Whether not even the unfolded text is all there is.
  bool isCut() const { return m_isCut; }
  int height() const;
  const QTextLayout& lines() const { return m_lines; }

  /// What can be pressed at `point`, relative to the text; null where there is nothing.
  const PostEntity* entityAt(const QPointF& point) const;
  /// What begins at `start` in the text; null where nothing does.
  const PostEntity* entityStartingAt(qsizetype start) const;
  const QList<PostEntity>& entities() const { return m_entities; }
  /// Where a part of the text stands, line by line, relative to the text.
  QList<QRectF> rectsOf(qsizetype start, qsizetype length) const;

  /// Draws what lies within `clip`, with `underlined` underlined; it may be null.
  void draw(QPainter& painter, const QPointF& at, const QRectF& clip, const PostEntity* underlined) const;

 private:
  /// Lays out at most so many lines; returns whether that was all of the text.
  bool lay(int width, int lines);

  QList<PostEntity> m_entities;
  QTextLayout m_lines;
  Fold m_fold = Fold::None;
  bool m_isCut = false;
};

}  // namespace roost
