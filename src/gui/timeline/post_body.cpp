#include "gui/timeline/post_body.h"

#include <QGlyphRun>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/text/text.h"
#include "gui/text/emoji_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr qreal leading = 22.0 / 15.0;  // Post text: 15 px on lines of 22 px.

/// The rectangles of a part of what is laid out in one line, from left to right. In text of mixed direction, it may not
/// be in one piece.
QList<QRectF> rectsIn(const QTextLine& line, const TextRange& part) {
  const qsizetype lineStart = line.textStart(), lineEnd = lineStart + line.textLength();
  const qsizetype from = std::max(part.start, lineStart), to = std::min(part.start + part.length, lineEnd);
  if (from >= to) return {};
  QList<QRectF> pieces, rects;
  for (const QGlyphRun& run : line.glyphRuns(static_cast<int>(from), static_cast<int>(to - from))) {
    const QRectF ink = run.boundingRect();
    pieces.append({ink.left(), line.y(), ink.width(), line.height()});
  }
  std::ranges::sort(pieces, {}, &QRectF::left);
  // Each script has a run of its own, and so can the sign before a name.
  for (const QRectF& piece : std::as_const(pieces))
    if (!rects.isEmpty() && piece.left() - rects.last().right() < 1)
      rects.last() |= piece;
    else
      rects.append(piece);
  return rects;
}

void addLinks(QList<PostEntity>& entities, const QList<PostLink>& links) {
  for (const PostLink& link : links) {
    entities.removeIf([&link](const PostEntity& entity) {
      return entity.start < link.start + link.length && link.start < entity.start + entity.length;
    });
    entities.append({PostEntity::Link, link.start, link.length, link.target});
  }
  if (!links.isEmpty()) std::ranges::sort(entities, {}, &PostEntity::start);
}

}  // namespace

PostBody::PostBody(const QString& text, const QFont& interface, int width, bool unfolded, const QColor& accent,
                   const QList<PostLink>& links) {
  m_text = beginningOf(text, unfolded ? mostShown : mostFolded);
  m_entities = postEntities(m_text);
  addLinks(m_entities, links);
  // A link, mention or tag that is cut off would lead nowhere.
  if (m_text.size() < text.size())
    m_entities.removeIf([&](const PostEntity& entity) { return entity.start + entity.length >= m_text.size(); });

  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  const bool fromRight = runsFromRight(m_text, m_entities);
  option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft);
  m_lines.setTextOption(option);
  m_lines.setFont(type::postText(interface));
  m_lines.setCacheEnabled(true);
  m_isolated = IsolatedText(m_text.replace(u'\n', QChar::LineSeparator), m_entities);
  m_lines.setText(m_isolated.laidOut());
  QList<QTextLayout::FormatRange> formats = m_isolated.formats();
  for (const PostEntity& entity : std::as_const(m_entities)) {
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(m_isolated.toLaidOut(entity.start));
    range.length = static_cast<int>(entity.length);
    range.format.setForeground(accent);
    formats.append(range);
  }
  formats.append(emojiFormats(m_lines.text()));
  m_lines.setFormats(formats);

  const bool isWhole = lay(width, unfolded ? mostLines : foldedLines + spareLines) && m_text.size() == text.size();
  if (unfolded) {
    m_isCut = !isWhole;
    m_fold = isWhole && m_lines.lineCount() <= foldedLines + spareLines ? Fold::None : Fold::Unfolded;
  } else if (!isWhole) {
    m_fold = Fold::Folded;
    if (m_lines.lineCount() > foldedLines) lay(width, foldedLines);
  }
}

bool PostBody::lay(int width, int lines) {
  // Fonts for other scripts have other heights, but all lines share the baseline of the interface's font.
  const QFontMetricsF metrics(m_lines.font());
  const qreal lineHeight = std::round(m_lines.font().pixelSize() * leading);
  const qreal slack = std::max(0.0, lineHeight - metrics.height()) / 2;
  m_height = 0;
  m_lines.beginLayout();
  QTextLine line;
  while (m_lines.lineCount() < lines && (line = m_lines.createLine()).isValid()) {
    line.setLineWidth(width);
    // Tall glyphs get the room they need.
    const qreal above = std::max(metrics.ascent() + slack, line.ascent());
    const qreal below = std::max(metrics.descent() + slack, line.descent());
    line.setPosition({0, m_height + above - line.ascent()});
    m_height += static_cast<int>(std::ceil(above + below));
  }
  m_lines.endLayout();
  return !line.isValid() || line.textStart() + line.textLength() >= m_lines.text().size();
}

const PostEntity* PostBody::entityAt(const QPointF& point) const {
  for (int number = 0; number < m_lines.lineCount(); ++number) {
    const QTextLine line = m_lines.lineAt(number);
    if (!line.naturalTextRect().contains(point)) continue;
    const qsizetype lineEnd = line.textStart() + line.textLength();
    // Where the direction changes, Qt finds the cursor's position a few pixels off.
    for (const PostEntity& entity : m_entities) {
      const TextRange part{m_isolated.toLaidOut(entity.start), entity.length};
      if (part.start >= lineEnd) break;
      for (const QRectF& rect : rectsIn(line, part))
        if (rect.left() <= point.x() && point.x() < rect.right()) return &entity;
    }
    return nullptr;
  }
  return nullptr;
}

const PostEntity* PostBody::entityStartingAt(qsizetype start) const {
  const auto found = std::find_if(m_entities.cbegin(), m_entities.cend(),
                                  [start](const PostEntity& entity) { return entity.start == start; });
  return found == m_entities.cend() ? nullptr : &*found;
}

QList<QRectF> PostBody::rectsOf(qsizetype start, qsizetype length) const {
  QList<QRectF> rects;
  const QList<TextRange> parts = m_isolated.partsOf(start, length);
  for (int number = 0; number < m_lines.lineCount(); ++number)
    for (const TextRange& part : parts) rects += rectsIn(m_lines.lineAt(number), part);
  return rects;
}

void PostBody::drawHighlights(QPainter& painter, const QPointF& at, const QList<TextRange>& ranges,
                              const QColor& color) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  for (const TextRange& range : ranges)
    for (const QRectF& rect : rectsOf(range.start, range.length))
      painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0).translated(at), 3, 3);
}

void PostBody::draw(QPainter& painter, const QPointF& at, const QRectF& clip, const PostEntity* underlined) const {
  m_lines.draw(&painter, at, {}, clip);
  if (!underlined) return;
  const TextRange entity{m_isolated.toLaidOut(underlined->start), underlined->length};
  for (const QTextLayout::FormatRange& range : m_lines.formats())
    if (range.start == entity.start && range.format.hasProperty(QTextFormat::ForegroundBrush))
      painter.setPen(range.format.foreground().color());
  const QFontMetricsF metrics(m_lines.font());
  for (int number = 0; number < m_lines.lineCount(); ++number) {
    const QTextLine line = m_lines.lineAt(number);
    const qreal top = line.y() + line.ascent() + metrics.underlinePos();
    for (const QRectF& rect : rectsIn(line, entity)) {
      const QRectF underline(rect.left(), top, rect.width(), std::max(1.0, metrics.lineWidth()));
      painter.fillRect(underline.translated(at).toAlignedRect(), painter.pen().color());
    }
  }
}

}  // namespace roost
