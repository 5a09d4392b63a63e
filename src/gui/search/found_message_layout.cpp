#include "gui/search/found_message_layout.h"

#include <QTextBoundaryFinder>
#include <algorithm>

#include "core/text/text.h"
#include "gui/rows/name_widths.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int aboveFound = 14, besideFound = 20, belowName = 2;
// In UTF-16 code units.
constexpr qsizetype mostSearched = 20'000, mostExcerpt = 180, beforeFound = 50;

/// Where a character begins, not after `at`.
qsizetype characterAt(const QString& text, qsizetype at) {
  QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
  characters.setPosition(at);
  return characters.isAtBoundary() ? at : std::max<qsizetype>(0, characters.toPreviousBoundary());
}

/// The first beginning of a word between these or, in scripts without spaces, of a character.
qsizetype startBetween(const QString& text, qsizetype from, qsizetype to) {
  const qsizetype space = text.indexOf(u' ', from);
  return space >= 0 && space < to ? space + 1 : characterAt(text, from);
}

/// The last end of a word between these, or of a character.
qsizetype endBetween(const QString& text, qsizetype from, qsizetype to) {
  const qsizetype space = QStringView(text).first(to).lastIndexOf(u' ');
  return space >= from ? space : characterAt(text, to);
}

}  // namespace

QString excerptOf(const QString& message, const Highlighter& highlighter) {
  QString text = beginningOf(message, mostSearched).simplified();
  if (text.size() <= mostExcerpt) return text;
  const QList<TextRange> found = highlighter(text);
  qsizetype start = 0;
  if (!found.isEmpty() && found.first().start > mostExcerpt - 2 * beforeFound)
    start = startBetween(text, found.first().start - beforeFound, found.first().start);
  const bool isCut = start + mostExcerpt < text.size();
  const qsizetype end =
      isCut ? endBetween(text, start + mostExcerpt - beforeFound / 2, start + mostExcerpt) : text.size();
  const QString cut = QStringLiteral("…");
  return (start > 0 ? cut : QString()) + text.mid(start, end - start) + (isCut ? cut : QString());
}

FoundMessageLayout layoutFoundMessage(const FoundMessageTexts& texts, int width, const QFont& font,
                                      const QColor& color) {
  FoundMessageLayout row;
  const int line = type::scaled(font, 20);
  row.avatar = {besideFound, aboveFound, measure::avatarRow, measure::avatarRow};
  const int left = row.avatar.right() + 1 + space::m, right = width - besideFound;
  const int timeWidth = type::width(texts.time, font);
  row.time = {right - timeWidth, aboveFound, timeWidth, line};
  const int room = std::max(0, row.time.left() - space::m - left);
  const NameWidths widths = shareNameRoom(texts.name, texts.username, room, font);
  row.name = {left, aboveFound, widths.name, line};
  row.username = {row.name.right() + 1 + NameWidths::between, aboveFound, widths.username, line};
  const int most = std::max(1, right - left);
  row.body = std::make_shared<const PostBody>(texts.line, font, most, false, color);
  row.text = {left, row.name.bottom() + 1 + belowName, most, row.body->height()};
  row.height = std::max(row.text.bottom(), row.avatar.bottom()) + 1 + aboveFound + 1;
  return row;
}

}  // namespace roost
