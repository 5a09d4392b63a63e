#include "gui/text/isolated_text.h"

#include <algorithm>
#include <optional>

#include "core/text/characters.h"
#include "core/text/text.h"

namespace roost {
namespace {

/// How much of a text being written is read for its direction, in UTF-16 code units. More than a post can have.
constexpr qsizetype mostRead = 3'000;

bool turns(char32_t character) {
  switch (QChar::direction(character)) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
      return true;
    default:
      return false;
  }
}

/// Whether the text runs from right to left; nothing if it has no letters.
std::optional<bool> directionOf(const QString& text) {
  if (text.isRightToLeft()) return true;
  const auto characters = text.toUcs4();
  const bool hasLetters = std::any_of(characters.cbegin(), characters.cend(),
                                      [](char32_t c) { return QChar::direction(c) == QChar::DirL; });
  return hasLetters ? std::optional(false) : std::nullopt;
}

/// The text without these links, mentions and tags.
QString withoutEntities(const QString& text, const QList<PostEntity>& entities) {
  QString rest = text;
  for (qsizetype at = entities.size() - 1; at >= 0; --at) rest.remove(entities.at(at).start, entities.at(at).length);
  return rest;
}

}  // namespace

bool hasRightToLeft(QStringView text) {
  constexpr char16_t firstThatTurns = 0x0590;
  for (qsizetype at = 0; at < text.size(); ++at)
    if (text.at(at).unicode() >= firstThatTurns && turns(characterAt(text, at))) return true;
  return false;
}

bool runsFromRight(const QString& text, const QList<PostEntity>& entities) {
  if (!hasRightToLeft(text)) return false;
  return directionOf(withoutEntities(text, entities)).value_or(text.isRightToLeft());
}

bool runsFromRight(const QString& text) {
  if (!hasRightToLeft(text)) return false;
  const QString beginning = beginningOf(text, mostRead);
  return runsFromRight(beginning, postEntities(beginning));
}

QList<PostEntity> entitiesToIsolate(const QString& text) {
  return hasRightToLeft(text) ? postEntities(text) : QList<PostEntity>();
}

QList<PostEntity> entitiesWithin(qsizetype length, QList<PostEntity> entities) {
  entities.removeIf([length](const PostEntity& entity) { return entity.start >= length; });
  if (!entities.isEmpty()) entities.last().length = std::min(entities.last().length, length - entities.last().start);
  return entities;
}

IsolatedText::IsolatedText(const QString& text, const QList<PostEntity>& entities, Direction direction)
    : m_laidOut(text) {
  if (entities.isEmpty() || !hasRightToLeft(text)) return;
  QList<std::pair<qsizetype, char16_t>> insertions;  // Before the character at this position in the text.
  if (direction == Direction::Marked)
    for (const QStringView paragraph : qTokenize(text, u'\n'))
      insertions.append({paragraph.data() - text.constData(),
                         runsFromRight(paragraph.toString()) ? rightToLeftMark : leftToRightMark});
  for (const PostEntity& entity : entities)
    insertions << std::pair(entity.start, firstStrongIsolate) << std::pair(entity.start + entity.length, popIsolate);
  std::ranges::stable_sort(insertions, {}, &std::pair<qsizetype, char16_t>::first);
  m_laidOut.clear();
  m_laidOut.reserve(text.size() + insertions.size());
  qsizetype done = 0;
  for (const auto& [position, character] : std::as_const(insertions)) {
    m_laidOut += QStringView(text).sliced(done, position - done);
    m_inserted.append(m_laidOut.size());
    m_laidOut += QChar(character);
    done = position;
  }
  m_laidOut += QStringView(text).sliced(done);
}

qsizetype IsolatedText::toLaidOut(qsizetype position) const {
  // Each was inserted before a position in the text: its own, without those inserted before it.
  const auto after = std::upper_bound(
      m_inserted.cbegin(), m_inserted.cend(), position,
      [this](qsizetype at, const qsizetype& inserted) { return at < inserted - (&inserted - m_inserted.constData()); });
  return position + (after - m_inserted.cbegin());
}

qsizetype IsolatedText::toText(qsizetype position) const {
  return position - (std::ranges::lower_bound(m_inserted, position) - m_inserted.cbegin());
}

QList<TextRange> IsolatedText::partsOf(qsizetype start, qsizetype length) const {
  QList<TextRange> parts;
  const qsizetype end = start + length;
  for (qsizetype from = start; from < end;) {
    const qsizetype at = toLaidOut(from);
    const auto next = std::ranges::lower_bound(m_inserted, at);
    const qsizetype to = next == m_inserted.cend() ? end : std::min(end, from + *next - at);
    parts.append({at, to - from});
    from = to;
  }
  return parts;
}

QList<QTextLayout::FormatRange> IsolatedText::formats() const {
  QList<QTextLayout::FormatRange> formats;
  for (const qsizetype position : m_inserted) {
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(position);
    range.length = 1;
    range.format.setFontStyleStrategy(QFont::NoFontMerging);
    formats.append(range);
  }
  return formats;
}

}  // namespace roost
