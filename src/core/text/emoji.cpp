#include "core/text/emoji.h"

#include <algorithm>
#include <array>

#include "core/text/characters.h"

namespace roost {
namespace {

constexpr char32_t textSelector = 0xFE0E, emojiSelector = 0xFE0F, keycap = 0x20E3;

struct CharacterRange {
  char32_t first, last;
};

/// Characters that are emoji unless a text selector follows, and the code points reserved for more of them. The letters
/// of flags are left out. Source: Emoji_Presentation in Unicode's emoji-data.txt.
constexpr std::array emojiByThemselves = std::to_array<CharacterRange>(
    {{0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},   {0x23F3, 0x23F3},   {0x25FD, 0x25FE},
     {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},   {0x26A1, 0x26A1},
     {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},   {0x26CE, 0x26CE},   {0x26D4, 0x26D4},
     {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},   {0x26FA, 0x26FA},   {0x26FD, 0x26FD},
     {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x274E, 0x274E},
     {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},
     {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
     {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F201, 0x1F201}, {0x1F21A, 0x1F21A}, {0x1F22F, 0x1F22F},
     {0x1F232, 0x1F236}, {0x1F238, 0x1F23A}, {0x1F250, 0x1F251}, {0x1F300, 0x1F320}, {0x1F32D, 0x1F335},
     {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0},
     {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
     {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4},
     {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7},
     {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0},
     {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF}});

bool isWithin(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool isEmojiByItself(char32_t c) {
  const auto* const after =
      std::upper_bound(emojiByThemselves.begin(), emojiByThemselves.end(), c,
                       [](char32_t character, const CharacterRange& range) { return character < range.first; });
  return after != emojiByThemselves.begin() && c <= std::prev(after)->last;
}

bool isSkinTone(char32_t c) { return isWithin(c, 0x1F3FB, 0x1F3FF); }
bool isFlagLetter(char32_t c) { return isWithin(c, 0x1F1E6, 0x1F1FF); }
bool isTag(char32_t c) { return isWithin(c, 0xE0020, 0xE007F); }
bool isKeycapBase(char32_t c) { return isWithin(c, U'0', U'9') || c == U'#' || c == U'*'; }

/// Signs such as a heart or a sun, which are text by themselves and emoji with a selector.
bool canBeEmoji(char32_t c) { return c > 0x7F && !QChar::isMark(c) && QChar::script(c) == QChar::Script_Common; }

/// Every emoji has at least one of these code units. Most texts have none, so a single pass is enough for them.
bool hintsAtEmoji(QChar unit) {
  const char16_t c = unit.unicode();
  constexpr char16_t first = 0x20E3, firstHighSurrogate = 0xD83C, lastHighSurrogate = 0xD83E;
  return c >= first && (c <= 0x2B55 || (c >= firstHighSurrogate && c <= lastHighSurrogate) || c == emojiSelector);
}

/// Finds where emoji end.
class EmojiReader {
 public:
  explicit EmojiReader(QStringView text) : m_text(text) {}

  /// The end of the emoji that starts at `start`; `start` if none does.
  qsizetype endOf(qsizetype start) {
    m_at = start;
    const char32_t first = take();
    if (isKeycapBase(first)) return takeKeycap() ? m_at : start;
    if (isFlagLetter(first)) return takeIf(isFlagLetter) ? m_at : start;
    if (!takeRest(first, isEmojiByItself(first))) return start;
    while (takeJoined()) {
    }
    return m_at;
  }

 private:
  char32_t next() const { return m_at < m_text.size() ? characterAt(m_text, m_at) : 0; }

  char32_t take() {
    const char32_t c = next();
    m_at += unitsOf(c);
    return c;
  }

  template <typename Predicate>
  bool takeIf(Predicate belongs) {
    if (m_at >= m_text.size() || !belongs(next())) return false;
    take();
    return true;
  }

  bool takeKeycap() {
    takeIf([](char32_t c) { return c == emojiSelector; });
    return takeIf([](char32_t c) { return c == keycap; });
  }

  /// Takes the selector, skin tone and tags that follow a first character; returns whether they make an emoji.
  bool takeRest(char32_t first, bool isEmoji) {
    if (next() == textSelector) return false;
    if (canBeEmoji(first) && takeIf([](char32_t c) { return c == emojiSelector; })) isEmoji = true;
    if (canBeEmoji(first) && takeIf(isSkinTone)) isEmoji = true;
    if (isEmoji)
      while (takeIf(isTag)) {
      }
    return isEmoji;
  }

  /// Takes a joiner and the emoji that it joins to the one before.
  bool takeJoined() {
    const qsizetype before = m_at;
    if (takeIf([](char32_t c) { return c == zeroWidthJoiner; })) {
      const char32_t first = next();
      if (canBeEmoji(first)) {
        take();
        if (takeRest(first, QChar::category(first) == QChar::Symbol_Other || isEmojiByItself(first))) return true;
      }
    }
    m_at = before;
    return false;
  }

  QStringView m_text;
  qsizetype m_at = 0;
};

}  // namespace

QList<EmojiRun> emojiRuns(QStringView text) {
  QList<EmojiRun> runs;
  if (std::none_of(text.cbegin(), text.cend(), hintsAtEmoji)) return runs;
  EmojiReader reader(text);
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype end = reader.endOf(at);
    if (end == at) {
      at += unitsOf(characterAt(text, at));
      continue;
    }
    if (!runs.isEmpty() && runs.last().start + runs.last().length == at)
      runs.last().length = end - runs.last().start;
    else
      runs.append({at, end - at});
    at = end;
  }
  return runs;
}

}  // namespace roost
