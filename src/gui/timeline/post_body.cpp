#include "gui/timeline/post_body.h"

#include <QGlyphRun>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/text/text.h"
#include "gui/text/emoji_text.h"
#include "gui/text/written_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr qreal leading = 22.0 / 15.0;  // Post text: 15 px on lines of 22 px.

/// The rectangles of a part of the text in one line. In text of mixed direction, they may not be adjacent.
QList<QRectF> rectsIn(const QTextLine& line, int start, int end) {
  const int from = std::max(start, line.textStart()), to = std::min(end, line.textStart() + line.textLength());
  QList<QRectF> rects;
  if (from >= to) return rects;
  for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
    const QRectF ink = run.boundingRect();
    rects.append({ink.left(), line.y(), ink.width(), line.height()});
  }
  return rects;
}

}  // namespace

PostBody::PostBody(const QString& text, const QFont& interface, int width, bool unfolded, const QColor& accent) {
  QString shown = beginningOf(text, unfolded ? mostShown : mostFolded);
  m_entities = postEntities(shown);
  // A link, mention or tag that is cut off would lead nowhere.
  if (shown.size() < text.size())
    m_entities.removeIf([&](const PostEntity& entity) { return entity.start + entity.length >= shown.size(); });

  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  const bool fromRight = runsFromRight(shown);
  option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft);
  m_lines.setTextOption(option);
  m_lines.setFont(type::postText(interface));
  m_lines.setCacheEnabled(true);
  m_lines.setText(shown.replace(u'\n', QChar::LineSeparator));
  QList<QTextLayout::FormatRange> formats;
  for (const PostEntity& entity : std::as_const(m_entities)) {
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(entity.start);
    range.length = static_cast<int>(entity.length);
    range.format.setForeground(accent);
    formats.append(range);
  }
  formats.append(emojiFormats(m_lines.text()));
  m_lines.setFormats(formats);

  const bool isWhole = lay(width, unfolded ? mostLines : foldedLines + spareLines) && shown.size() == text.size();
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
    const int position = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    const auto after = std::upper_bound(m_entities.cbegin(), m_entities.cend(), position,
                                        [](int at, const PostEntity& entity) { return at < entity.start; });
    if (after == m_entities.cbegin()) return nullptr;
    const PostEntity& entity = *std::prev(after);
    return position < entity.start + entity.length ? &entity : nullptr;
  }
  return nullptr;
}

const PostEntity* PostBody::entityStartingAt(qsizetype start) const {
  const auto found = std::find_if(m_entities.cbegin(), m_entities.cend(),
                                  [start](const PostEntity& entity) { return entity.start == start; });
  return found == m_entities.cend() ? nullptr : &*found;
}

QList<QRectF> PostBody::rectsOf(qsizetype first, qsizetype length) const {
  QList<QRectF> rects;
  const int start = static_cast<int>(first), end = start + static_cast<int>(length);
  for (int number = 0; number < m_lines.lineCount(); ++number) rects += rectsIn(m_lines.lineAt(number), start, end);
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
  for (const QTextLayout::FormatRange& range : m_lines.formats())
    if (range.start == underlined->start && range.format.hasProperty(QTextFormat::ForegroundBrush))
      painter.setPen(range.format.foreground().color());
  const QFontMetricsF metrics(m_lines.font());
  const int start = static_cast<int>(underlined->start), end = start + static_cast<int>(underlined->length);
  for (int number = 0; number < m_lines.lineCount(); ++number) {
    const QTextLine line = m_lines.lineAt(number);
    const qreal top = line.y() + line.ascent() + metrics.underlinePos();
    for (const QRectF& rect : rectsIn(line, start, end)) {
      const QRectF underline(rect.left(), top, rect.width(), std::max(1.0, metrics.lineWidth()));
      painter.fillRect(underline.translated(at).toAlignedRect(), painter.pen().color());
    }
  }
}

}  // namespace roost
