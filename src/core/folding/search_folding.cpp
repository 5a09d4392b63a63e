#include "core/folding/search_folding.h"

#include <algorithm>
#include <limits>

#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"

namespace roost {
namespace {

/// In the form of a character that is a word by itself: `apart` ends that word, and `joins` appends a character to the
/// word before (schema/008_search_folding.sql).
constexpr char apart = '\x01', joins = '\x02';
constexpr char placeholder = '*';

/// Nearly all characters of the alphabets of Europe and the Near East have smaller codes.
constexpr quint32 frequentCodes = 0x800;

/// What the signs of #tags and @names become in the index of marks. The tokenizer would split words at the signs
/// themselves.
constexpr char32_t underscoreInMarks = 0x203F, dotInMarks = 0x2024, hyphenInMarks = 0x2010, joinerInMarks = 0x00B7,
                   hostInMarks = 0xFF20;

char32_t signInMarks(char sign) {
  switch (sign) {
    case '_':
      return underscoreInMarks;
    case '.':
      return dotInMarks;
    case '-':
      return hyphenInMarks;
    case '~':
      return joinerInMarks;
    case '=':
      return hostInMarks;
    default:
      return 0;
  }
}

/// Whether this is a sign whose final form depends on the characters before and after it.
bool isSign(const QByteArray& form) { return form.size() == 1 && QByteArrayView("#@.-~").contains(form.front()); }

bool beginsWord(QByteArrayView form) { return !form.isEmpty() && !QByteArrayView(" #@.~-\x02").contains(form.front()); }

QByteArrayView withoutSpaces(QByteArrayView form) {
  while (form.startsWith(' ')) form = form.sliced(1);
  return form;
}

/// Whether folding changes no more than the case of a text.
bool isPlain(const QByteArray& utf8) {
  return std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return c > 0 && c != '#' && c != '@'; });
}

/// The next code point, read as SQLite does even if the UTF-8 is invalid; 0 at the end.
quint32 codeAt(const QByteArray& utf8, qsizetype& at) {
  if (at >= utf8.size()) return 0;
  const auto byteAt = [&utf8](qsizetype n) { return static_cast<uchar>(utf8.at(n)); };
  quint32 code = byteAt(at++);
  if (code < 0xC0) return code;
  code = code < 0xE0   ? code & 0x1F
         : code < 0xF0 ? code & 0x0F
         : code < 0xF8 ? code & 0x07
         : code < 0xFE ? code & 0x03
                       : 0;
  while (at < utf8.size() && (byteAt(at) & 0xC0) == 0x80) code = (code << 6) + (byteAt(at++) & 0x3F);
  const bool isCharacter = code >= 0x80 && (code & 0xFFFFF800) != 0xD800 && (code & 0xFFFFFFFE) != 0xFFFE;
  return isCharacter ? code : quint32{QChar::ReplacementCharacter};
}

QByteArray utf8Of(char32_t code) { return QString::fromUcs4(&code, 1).toUtf8(); }

}  // namespace

bool SearchFolding::isInWord(char c) {
  const auto byte = static_cast<uchar>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

Result<SearchFolding> SearchFolding::read(Store& store, int version) {
  const QString of = QStringLiteral("_%1").arg(version);
  SearchFolding folding;
  const auto read = [&](const QString& query) {
    return store.read(withArgument(query, QStringLiteral("version"), of));
  };
  ROOST_CHECK(forEachRow(read(QStringLiteral("search_characters")), [&](const Rows& row) {
    folding.m_characters.push_back(
        {static_cast<quint32>(row.integer(0)), static_cast<qint32>(row.integer(1)), row.text(2).toUtf8()});
  }));
  ROOST_CHECK(forEachRow(read(QStringLiteral("search_pairs")), [&](const Rows& row) {
    folding.m_pairs.append({row.text(0).toUtf8(), row.text(1).toUtf8()});
  }));
  if (folding.m_characters.empty() || folding.m_characters.front().first != 0)
    return makeError(ErrorCode::Damaged, QStringLiteral("the rule of search %1 is not whole").arg(version));
  for (const Pair& pair : std::as_const(folding.m_pairs))
    folding.m_pairsFrom[static_cast<uchar>(pair.pair.front())].append(pair.pair);
  folding.m_frequent.reserve(frequentCodes);
  for (quint32 code = 0; code < frequentCodes; ++code) folding.m_frequent.push_back(folding.formOf(code));
  return folding;
}

SearchFolding::Characters SearchFolding::charactersOf(quint32 code) const {
  // 0 means the end of the text. SQLite takes larger codes, which come from invalid UTF-8, for negative numbers.
  if (code == 0 || code > std::numeric_limits<qint32>::max()) return {code, 0, {}};
  const auto after =
      std::upper_bound(m_characters.cbegin(), m_characters.cend(), code,
                       [](quint32 value, const Characters& characters) { return value < characters.first; });
  return *std::prev(after);
}

SearchFolding::Form SearchFolding::formOf(quint32 code) const {
  const auto [first, shift, pattern] = charactersOf(code);
  Form form{pattern, isSign(pattern), beginsWord(pattern)};
  if (!form.isSign && pattern.contains(placeholder))
    form.bytes.replace(placeholder, utf8Of(static_cast<char32_t>(static_cast<qint64>(code) + shift)));
  return form;
}

bool SearchFolding::hasPair(QByteArrayView text) const {
  for (qsizetype at = 0; at < text.size(); ++at)
    for (const QByteArray& pair : m_pairsFrom[static_cast<uchar>(text.at(at))])
      if (text.sliced(at).startsWith(pair)) return true;
  return false;
}

void SearchFolding::compose(Placed& text) const {
  if (!hasPair(text.bytes)) return;
  for (const auto& [pair, form] : m_pairs) {
    for (qsizetype at = text.bytes.indexOf(pair); at >= 0; at = text.bytes.indexOf(pair, at + form.size())) {
      text.bytes.replace(at, pair.size(), form);
      // The form takes the place of the pair's first byte.
      const auto place = text.places.begin() + at;
      text.places.erase(place + 1, place + 1 + (pair.size() - form.size()));
    }
  }
}

QByteArray SearchFolding::formOfSign(const QByteArray& sign, bool isAfterWord, const QByteArray& behind) {
  if (sign == "#") return " #";
  if (!beginsWord(sign == "@" ? withoutSpaces(behind) : behind)) return " ";
  if (sign != "@") return sign + ' ';
  return isAfterWord ? "= " : " @";
}

SearchFolding::Placed SearchFolding::fold(Placed text) const {
  compose(text);
  Placed folded;
  folded.bytes.reserve(text.bytes.size());
  folded.places.reserve(static_cast<size_t>(text.bytes.size()));
  bool isAfterWord = false;
  Form rare;
  QByteArray sign;
  for (qsizetype at = 0; at < text.bytes.size();) {
    const qsizetype place = text.places.at(static_cast<size_t>(at));
    const quint32 code = codeAt(text.bytes, at);
    if (code == 0) break;
    if (code >= m_frequent.size()) rare = formOf(code);
    const Form& form = code < m_frequent.size() ? m_frequent[code] : rare;
    QByteArrayView bytes = form.bytes;
    if (form.isSign) {
      folded.hasMarks = folded.hasMarks || form.bytes == "@" || form.bytes == "#";
      qsizetype next = at;
      sign = formOfSign(form.bytes, isAfterWord, charactersOf(codeAt(text.bytes, next)).form);
      bytes = sign;
    }
    if (bytes.startsWith(joins) && folded.bytes.endsWith(apart)) {
      folded.bytes.chop(1);
      folded.places.pop_back();
      bytes = bytes.sliced(1);
    }
    folded.bytes.append(bytes);
    folded.places.insert(folded.places.end(), static_cast<size_t>(bytes.size()), place);
    isAfterWord = form.beginsWord;
  }
  return folded;
}

SearchFolding::Indexed SearchFolding::indexed(const QByteArray& text) const {
  if (isPlain(text)) return {text.toLower(), {}};
  const Placed folded = fold({text, std::vector<qsizetype>(static_cast<size_t>(text.size()), 0)});
  Indexed made{folded.bytes, {}};
  if (!folded.hasMarks) return made;
  made.words.replace('#', ' ').replace('@', ' ');
  for (const char c : folded.bytes) {
    const char32_t sign = signInMarks(c);
    made.marks += sign ? utf8Of(sign) : QByteArray(1, c);
  }
  return made;
}

QList<SearchToken> SearchFolding::words(const QString& text) const { return tokens(text, false); }
QList<SearchToken> SearchFolding::marks(const QString& text) const { return tokens(text, true); }

QStringList SearchFolding::endingsOfTags() {
  QStringList endings;
  for (const char32_t sign : {dotInMarks, hyphenInMarks, hostInMarks}) endings.append(QString::fromUcs4(&sign, 1));
  return endings;
}

QList<SearchToken> SearchFolding::tokens(const QString& text, bool withMarks) const {
  Placed placed;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    const QByteArray bytes = text.mid(at, pair ? 2 : 1).toUtf8();
    placed.bytes += bytes;
    placed.places.insert(placed.places.end(), static_cast<size_t>(bytes.size()), at);
    if (pair) ++at;
  }
  const Placed folded = fold(std::move(placed));
  const qsizetype size = folded.bytes.size();
  const auto placeOf = [&folded](qsizetype byte) { return folded.places.at(static_cast<size_t>(byte)); };
  const auto isInMark = [&](char c) { return withMarks && (c == '#' || c == '@' || signInMarks(c)); };
  QList<SearchToken> tokens;
  for (qsizetype at = 0; at < size; ++at) {
    const qsizetype from = at;
    QByteArray word;
    qsizetype last = -1;  // The last byte that belongs to the word itself.
    for (; at < size && (isInWord(folded.bytes.at(at)) || isInMark(folded.bytes.at(at))); ++at) {
      const char c = folded.bytes.at(at);
      const char32_t sign = withMarks ? signInMarks(c) : 0;
      word += sign ? utf8Of(sign) : QByteArray(1, c);
      // A sign that joins the word with the next one doesn't belong to it.
      if (!sign || c == '_' || last < 0) last = at;
    }
    if (word.isEmpty()) continue;
    // The word ends where the next character starts, so it includes what was left out after its last character.
    qsizetype next = last + 1;
    while (next < size && placeOf(next) == placeOf(last)) ++next;
    const qsizetype end = next < size ? placeOf(next) : text.size();
    tokens.append(
        {QString::fromUtf8(word), placeOf(from), end - placeOf(from), at < size && folded.bytes.at(at) == apart});
  }
  return tokens;
}

}  // namespace roost
