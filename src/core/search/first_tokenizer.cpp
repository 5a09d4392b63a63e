#include "core/search/first_tokenizer.h"

#include <sqlite3.h>

#include <array>
#include <vector>

#include "core/storage/named_query.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

fts5_api* apiOf(sqlite3* database) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, namedQuery(QStringLiteral("fts5_api")).toUtf8().constData(), -1, &statement,
                         nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

/// A text in UTF-8 as it is passed to the index, with the position of each byte in the original.
struct IndexedText {
  QByteArray utf8;
  std::vector<qsizetype> places;

  void append(const QByteArray& bytes, qsizetype place) {
    utf8 += bytes;
    places.insert(places.end(), static_cast<size_t>(bytes.size()), place);
  }
};

/// Whether the first index takes a character for a word of its own, as in scripts that are written without spaces. The
/// range from U+8C48 was meant to start at U+F900. As it is, it includes all of Hangul, Yi, and Cherokee's small
/// letters.
bool isWordByItself(char32_t c) {
  const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
  return within(0x0E00, 0x0EFF) || within(0x1000, 0x109F) || within(0x1780, 0x17FF) || within(0x2E80, 0x9FFF) ||
         within(0x8C48, 0xFAFF) || within(0xFF66, 0xFF9F) || within(0x20000, 0x3FFFD);
}

IndexedText spaced(const QString& text, bool withMarks) {
  IndexedText made;
  for (qsizetype at = 0; at < text.size(); ++at) {
    const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    const char32_t character = pair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
    const bool apart = isWordByItself(character);
    const bool parts = !withMarks && (character == U'#' || character == U'@');
    if (apart) made.append(" ", at);
    made.append(parts ? " " : text.mid(at, pair ? 2 : 1).toUtf8(), at);
    if (apart) made.append(" ", at + (pair ? 2 : 1));
    if (pair) ++at;
  }
  made.places.push_back(text.size());
  return made;
}

struct Found {
  const IndexedText& text;
  QList<SearchToken> tokens;
};

int take(void* context, int, const char* word, int size, int start, int end) {
  auto* all = static_cast<Found*>(context);
  const qsizetype from = all->text.places.at(static_cast<size_t>(start));
  const QString found = QString::fromUtf8(word, size);
  const auto characters = found.toUcs4();
  const bool isCharacter = characters.size() == 1 && isWordByItself(characters.first());
  all->tokens.append({found, from, all->text.places.at(static_cast<size_t>(end)) - from, isCharacter});
  return SQLITE_OK;
}

}  // namespace

FirstTokenizer::FirstTokenizer() : SearchTokenizer(firstSearchVersion), m_module(std::make_unique<fts5_tokenizer>()) {
  // The tokenizer has its own connection, so that it doesn't depend on the state of the store's.
  if (sqlite3_open(":memory:", &m_database) != SQLITE_OK) qFatal("SQLite can't open a database in memory");
  fts5_api* api = apiOf(m_database);
  void* context = nullptr;
  if (!api || api->xFindTokenizer(api, "unicode61", &context, m_module.get()) != SQLITE_OK)
    qFatal("SQLite has no FTS5");
  std::array<const char*, 4> options{"remove_diacritics", "2", "tokenchars", "#@"};
  if (m_module->xCreate(context, options.data(), static_cast<int>(options.size()), &m_tokenizer) != SQLITE_OK)
    qFatal("SQLite refuses the tokenizer");
}

FirstTokenizer::~FirstTokenizer() {
  m_module->xDelete(m_tokenizer);
  sqlite3_close(m_database);
}

QList<SearchToken> FirstTokenizer::tokens(const QString& text, bool withMarks) const {
  const IndexedText prepared = spaced(text, withMarks);
  Found found{prepared, {}};
  m_module->xTokenize(m_tokenizer, &found, FTS5_TOKENIZE_DOCUMENT, prepared.utf8.constData(),
                      static_cast<int>(prepared.utf8.size()), take);
  return found.tokens;
}

SearchFolding::Indexed FirstTokenizer::indexed(const QByteArray& text) const {
  const auto joined = [](const QList<SearchToken>& tokens) {
    QByteArray all;
    for (const SearchToken& token : tokens) all += token.word.toUtf8() + ' ';
    return all;
  };
  const QString read = QString::fromUtf8(text);
  const bool hasMarks = text.contains('#') || text.contains('@');
  return {joined(words(read)), hasMarks ? joined(marks(read)) : QByteArray()};
}

}  // namespace roost
