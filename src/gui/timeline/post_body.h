#pragma once

#include <QTextLayout>

#include "core/posts/post_details.h"
#include "core/posts/post_entities.h"
#include "core/search/search_highlights.h"
#include "gui/text/isolated_text.h"

namespace roost {

/// How much of a text is shown. None: all of a short text. Folded: the first lines of a long one. Unfolded: as much of
/// it as a row holds.
enum class Fold { None, Folded, Unfolded };

/// A post's text, laid out for a width: its lines, and the links, mentions and tags in them. Never lays out more than
/// is shown, however long the text is. Direction and alignment follow the text's own script and don't affect the rest
/// of the row.
class PostBody {
 public:
  static constexpr int foldedLines = 12;
  static constexpr int spareLines = 3;            ///< A text with only so many more lines is not folded.
  static constexpr qsizetype mostFolded = 3'000;  ///< UTF-16 code units that are laid out for the folded lines.
  /// The most that an unfolded row shows, in UTF-16 code units and in lines.
  static constexpr qsizetype mostShown = 10'000;
  static constexpr int mostLines = 400;

  /// Links, mentions and tags are drawn in `accent`. `links` lead to something other than what they say.
  PostBody(const QString& text, const QFont& interface, int width, bool unfolded, const QColor& accent,
           const QList<PostLink>& links = {});

  Fold fold() const { return m_fold; }
  /// Whether even the unfolded text is cut off.
  bool isCut() const { return m_isCut; }
  int height() const { return m_height; }
  /// As much of the text as is laid out. All positions but those in `lines` are in it.
  const QString& text() const { return m_text; }
  const QTextLayout& lines() const { return m_lines; }

  /// The link, mention or tag at `point`, relative to the text; null if there is none.
  const PostEntity* entityAt(const QPointF& point) const;
  /// The link, mention or tag that starts at `start` in the text; null if there is none.
  const PostEntity* entityStartingAt(qsizetype start) const;
  const QList<PostEntity>& entities() const { return m_entities; }
  /// The rectangles of a part of the text, line by line, relative to the text.
  QList<QRectF> rectsOf(qsizetype start, qsizetype length) const;

  /// Draws a soft background behind parts of the text. Comes before `draw`.
  void drawHighlights(QPainter& painter, const QPointF& at, const QList<TextRange>& ranges, const QColor& color) const;

  /// Draws what lies within `clip` and underlines `underlined`, which may be null.
  void draw(QPainter& painter, const QPointF& at, const QRectF& clip, const PostEntity* underlined) const;

 private:
  /// Lays out at most `lines` lines. Returns whether the text ends within them.
  bool lay(int width, int lines);

  QString m_text;
  QList<PostEntity> m_entities;
  IsolatedText m_isolated;
  QTextLayout m_lines;
  int m_height = 0;
  Fold m_fold = Fold::None;
  bool m_isCut = false;
};

}  // namespace roost
