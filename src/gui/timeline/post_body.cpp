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

qreal lineHeightOf(const QFont& font) { return std::round(font.pixelSize() * leading); }

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
  const qreal lineHeight = lineHeightOf(m_lines.font());
  qreal y = 0;
  m_lines.beginLayout();
  QTextLine line;
  while (m_lines.lineCount() < lines && (line = m_lines.createLine()).isValid()) {
    line.setLineWidth(width);
    // Scripts with tall glyphs get the room they need.
    const qreal height = std::max(lineHeight, std::ceil(line.height()));
    line.setPosition({0, y + (height - line.height()) / 2});
    y += height;
  }
  m_lines.endLayout();
  return !line.isValid() || line.textStart() + line.textLength() >= m_lines.text().size();
}

int PostBody::height() const {
  if (m_lines.lineCount() == 0) return 0;
  const QTextLine last = m_lines.lineAt(m_lines.lineCount() - 1);
  const qreal slack = std::max(0.0, lineHeightOf(m_lines.font()) - last.height()) / 2;
  return static_cast<int>(std::ceil(last.y() + last.height() + slack));
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
  for (int number = 0; number < m_lines.lineCount(); ++number) {
    const QTextLine line = m_lines.lineAt(number);
    const int from = std::max(start, line.textStart()), to = std::min(end, line.textStart() + line.textLength());
    if (from >= to) continue;
    // In text of mixed direction, the parts of a range may not be adjacent.
    for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
      const QRectF ink = run.boundingRect();
      rects.append({ink.left(), line.y(), ink.width(), line.height()});
    }
  }
  return rects;
}

void PostBody::draw(QPainter& painter, const QPointF& at, const QRectF& clip, const PostEntity* underlined) const {
  m_lines.draw(&painter, at, {}, clip);
  if (!underlined) return;
  for (const QTextLayout::FormatRange& range : m_lines.formats())
    if (range.start == underlined->start && range.format.hasProperty(QTextFormat::ForegroundBrush))
      painter.setPen(range.format.foreground().color());
  const QFontMetricsF metrics(m_lines.font());
  for (const QRectF& rect : rectsOf(underlined->start, underlined->length)) {
    const QRectF line(rect.left(), rect.top() + metrics.ascent() + metrics.underlinePos(), rect.width(),
                      std::max(1.0, metrics.lineWidth()));
    painter.fillRect(line.translated(at).toAlignedRect(), painter.pen().color());
  }
}

}  // namespace roost
