#include "gui/text/clamped_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>
#include <cmath>

#include "gui/text/emoji_text.h"

namespace roost {
namespace {

/// As in posts: 22 pixels for a text of 15.
constexpr qreal lineSpacing = 1.08;

}  // namespace

ClampedText::ClampedText(const QString& text, const QFont& font, int width, int mostLines, Side side,
                         Qt::LayoutDirection direction)
    : m_layout(QString(), font), m_width(std::max(1, width)) {
  // Imported names have any length, and all of a text is shaped before it is elided. In every script, four characters
  // with their marks are wider than one pixel.
  const QString whole = QStringView(text).left(qsizetype{4} * m_width * mostLines).toString().simplified();
  QList<PostEntity> entities;
  if (side == Side::OfScript) entities = entitiesToIsolate(whole);
  const bool isRightToLeft = runsFromRight(whole, entities);
  QTextOption option;
  option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  const bool toRight = side == Side::OfScript ? isRightToLeft : direction == Qt::RightToLeft;
  option.setAlignment((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  m_layout.setTextOption(option);
  const IsolatedText isolated(whole, entities);
  lay(isolated, mostLines);
  const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
  if (last.textStart() + last.textLength() >= m_layout.text().size()) return;
  const qsizetype start = isolated.toText(last.textStart());
  const QString shown = whole.left(start) + EmojiLine(whole.mid(start), font).elided(m_width);
  lay(IsolatedText(shown, entitiesWithin(shown.size() - 1, entities)), mostLines);
}

void ClampedText::lay(const IsolatedText& text, int mostLines) {
  m_layout.setText(text.laidOut());
  m_layout.setFormats(emojiFormats(m_layout.text()) + text.formats());
  m_layout.beginLayout();
  qreal y = 0;
  for (int line = 0; line < mostLines; ++line) {
    QTextLine next = m_layout.createLine();
    if (!next.isValid()) break;
    next.setLineWidth(m_width);
    next.setPosition({0, y});
    y += std::max(next.height(), QFontMetricsF(m_layout.font()).height() * lineSpacing);
  }
  m_layout.endLayout();
  m_height = static_cast<int>(std::ceil(y));
}

void ClampedText::draw(QPainter& painter, const QPoint& at, const QColor& color) const {
  painter.setPen(color);
  m_layout.draw(&painter, at);
}

}  // namespace roost
