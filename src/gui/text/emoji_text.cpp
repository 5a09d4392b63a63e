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

/// The first of the well-known emoji fonts that is installed; empty where none is.
QString emojiFamily() {
  static constexpr std::array families{"Noto Color Emoji",    "Apple Color Emoji", "Segoe UI Emoji", "Twemoji",
                                       "Twitter Color Emoji", "JoyPixels",         "OpenMoji Color", "Blobmoji"};
  const auto* const found = std::find_if(families.begin(), families.end(), [](const char* family) {
    return QFontDatabase::hasFamily(QLatin1String(family));
  });
  return found == families.end() ? QString() : QLatin1String(*found);
}

/// The font alone: with fallback fonts, which Qt chooses for each character, an emoji of several would fall apart
/// again.
QFont emojiFont(const QString& family) {
  QFont font(family);
  font.setStyleStrategy(QFont::NoFontMerging);
  return font;
}

/// Whether the font has all of these emoji; newer ones are left to other fonts.
bool isDrawnBy(const QFont& font, QStringView emoji) {
  constexpr char32_t emojiSelector = 0xFE0F, firstTag = 0xE0020;
  const QFontMetrics metrics(font);
  const auto characters = emoji.toUcs4();
  return std::all_of(characters.cbegin(), characters.cend(), [&](char32_t c) {
    return c == zeroWidthJoiner || c == emojiSelector || c >= firstTag || metrics.inFontUcs4(c);
  });
}

/// More than any screen shows in one line.
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
  // A line holds one character even where there is no room for it.
  const int length = line.naturalTextWidth() <= room ? line.textLength() : 0;
  cut.endLayout();
  return text.left(length) + ellipsis;
}

void EmojiLine::draw(QPainter& painter, const QRect& rect, Qt::Alignment side) const {
  const QTextLine line = m_layout.lineAt(0);
  const qreal left = side.testFlag(Qt::AlignRight) ? rect.x() + rect.width() - line.naturalTextWidth() : rect.x();
  // Where the same line without emoji would stand.
  const QFontMetricsF metrics(m_layout.font());
  const qreal baseline = rect.y() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
  const qreal natural = line.naturalTextRect().x();
  line.draw(&painter, {std::round(left) - natural, std::round(baseline) - line.ascent()});
}

void EmojiHighlighter::highlightBlock(const QString& text) {
  for (const QTextLayout::FormatRange& range : emojiFormats(text)) setFormat(range.start, range.length, range.format);
}

void showText(QLabel& label, const QString& text) {
  label.setTextFormat(Qt::PlainText);
  label.setText(text);
  if (emojiFormats(text).isEmpty()) return;
  // A label has a document, which can have formats, only where its text can be selected.
  if (!label.textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
    const auto focus = label.focusPolicy();
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    label.setFocusPolicy(focus);
    label.setAttribute(Qt::WA_TransparentForMouseEvents);
  }
  // The document has the text once the label has been measured, which it must be anew with the emoji.
  label.sizeHint();
  auto* document = label.findChild<QTextDocument*>();
  if (!document) return;
  auto* highlighter = document->findChild<EmojiHighlighter*>();
  if (!highlighter) highlighter = new EmojiHighlighter(document);
  highlighter->rehighlight();
  label.setIndent(label.indent());
}

}  // namespace roost
