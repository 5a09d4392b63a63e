#include "gui/text/emoji_text.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/text/characters.h"
#include "core/text/emoji.h"
#include "core/text/text.h"

namespace roost {
namespace {

/// The first of the well-known emoji fonts that is installed; empty if there is none.
QString emojiFamily() {
  static constexpr std::array families{"Noto Color Emoji",    "Apple Color Emoji", "Segoe UI Emoji", "Twemoji",
                                       "Twitter Color Emoji", "JoyPixels",         "OpenMoji Color", "Blobmoji"};
  const auto* const found = std::find_if(families.begin(), families.end(), [](const char* family) {
    return QFontDatabase::hasFamily(QLatin1String(family));
  });
  return found == families.end() ? QString() : QLatin1String(*found);
}

/// The font without fallback fonts. Qt chooses those per character, so an emoji of several characters would fall apart
/// again.
QFont emojiFont(const QString& family) {
  QFont font(family);
  font.setStyleStrategy(QFont::NoFontMerging);
  return font;
}

/// Whether the font has all of these emoji. Newer ones that it lacks are left to other fonts.
bool isDrawnBy(const QFont& font, QStringView emoji) {
  constexpr char32_t emojiSelector = 0xFE0F, firstTag = 0xE0020;
  const QFontMetrics metrics(font);
  const auto characters = emoji.toUcs4();
  return std::all_of(characters.cbegin(), characters.cend(), [&](char32_t c) {
    return c == zeroWidthJoiner || c == emojiSelector || c >= firstTag || metrics.inFontUcs4(c);
  });
}

/// In UTF-16 code units; more than any screen shows in one line.
constexpr qsizetype mostInALine = 1'000;

}  // namespace

QList<QTextLayout::FormatRange> emojiFormats(const QString& text) {
  QList<QTextLayout::FormatRange> formats;
  const QList<EmojiRun> runs = emojiRuns(text);
  if (runs.isEmpty()) return formats;
  static const QString family = emojiFamily();
  if (family.isEmpty()) return formats;
  const QFont font = emojiFont(family);
  for (const EmojiRun& run : runs) {
    if (!isDrawnBy(font, QStringView(text).sliced(run.start, run.length))) continue;
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(run.start);
    range.length = static_cast<int>(run.length);
    range.format.setFontFamilies({family});
    range.format.setFontStyleStrategy(QFont::NoFontMerging);
    formats.append(range);
  }
  return formats;
}

qreal baselineIn(const QRect& rect, const QFont& font) {
  const QFontMetricsF metrics(font);
  return std::round(rect.y() + (rect.height() - metrics.height()) / 2 + metrics.ascent());
}

EmojiLine::EmojiLine(const QString& text, const QFont& font) : m_layout(beginningOf(text, mostInALine), font) {
  QTextOption option;
  option.setTextDirection(Qt::LayoutDirectionAuto);
  option.setWrapMode(QTextOption::NoWrap);
  m_layout.setTextOption(option);
  m_layout.setFormats(emojiFormats(m_layout.text()));
  m_layout.beginLayout();
  m_layout.createLine();
  m_layout.endLayout();
}

QString EmojiLine::elided(qreal width) const {
  QString text = m_layout.text();
  if (this->width() <= width) return text;
  const QString ellipsis = QStringLiteral("…");
  const qreal room = std::max(0.0, width - QFontMetricsF(m_layout.font()).horizontalAdvance(ellipsis));
  QTextLayout cut(text, m_layout.font());
  QTextOption option = m_layout.textOption();
  option.setWrapMode(QTextOption::WrapAnywhere);
  cut.setTextOption(option);
  cut.setFormats(m_layout.formats());
  cut.beginLayout();
  QTextLine line = cut.createLine();
  line.setLineWidth(room);
  // QTextLine puts at least one character into a line, even if it doesn't fit.
  const int length = line.naturalTextWidth() <= room ? line.textLength() : 0;
  cut.endLayout();
  return text.left(length) + ellipsis;
}

void EmojiLine::draw(QPainter& painter, const QRect& rect, Qt::Alignment side) const {
  const QTextLine line = m_layout.lineAt(0);
  const qreal left = side.testFlag(Qt::AlignRight) ? rect.x() + rect.width() - line.naturalTextWidth() : rect.x();
  const qreal natural = line.naturalTextRect().x();
  line.draw(&painter, {std::round(left) - natural, baselineIn(rect, m_layout.font()) - line.ascent()});
}

void EmojiHighlighter::highlightBlock(const QString& text) {
  for (const QTextLayout::FormatRange& range : emojiFormats(text)) setFormat(range.start, range.length, range.format);
}

void showText(QLabel& label, const QString& text) {
  label.setTextFormat(Qt::PlainText);
  label.setText(text);
  if (emojiFormats(text).isEmpty()) return;
  // A label only has a document, which can have formats, if its text is selectable.
  if (!label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
    const auto focus = label.focusPolicy();
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setFocusPolicy(focus);
    label.setAttribute(Qt::WA_TransparentForMouseEvents);
  }
  // Measuring the label puts the text into its document. With the emoji formats it must be measured again (setIndent).
  label.sizeHint();
  auto* document = label.findChild<QTextDocument*>();
  if (!document) return;
  auto* highlighter = document->findChild<EmojiHighlighter*>();
  if (!highlighter) highlighter = new EmojiHighlighter(document);
  highlighter->rehighlight();
  label.setIndent(label.indent());
}

}  // namespace roost
