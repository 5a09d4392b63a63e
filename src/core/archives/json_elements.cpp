#include "core/archives/json_elements.h"

#include <simdjson.h>

#include <QCoreApplication>
#include <algorithm>
#include <string>

#include "core/archives/json_scan.h"

namespace roost {
namespace {

constexpr qsizetype jsonPiece = qsizetype{256} * 1024;
static_assert(simdjson::SIMDJSON_PADDING >= JsonScan::padding);

Error brokenJson(const QString& detail) {
  return {ErrorCode::Damaged,
          QCoreApplication::translate("JsonElements", "A file in the archive is damaged or incomplete."), detail};
}

Error excessiveJson(const QString& detail) {
  return {ErrorCode::Refused,
          QCoreApplication::translate("JsonElements",
                                      "A file in the archive isn’t in the expected format. Roost didn’t open it."),
          detail};
}

/// The file is a whole one without the array.
Error noArray(const QByteArray& key) {
  return {ErrorCode::NotFound, QCoreApplication::translate("JsonElements", "A file in the archive is empty."),
          QStringLiteral("no array %1").arg(QString::fromUtf8(key))};
}

bool isJsonSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool endsJsonNumber(char c) { return c == ',' || c == ']' || c == '}' || isJsonSpace(c); }

/// Walks through a JSON text that arrives in pieces.
class JsonWalk {
 public:
  JsonWalk(ArchiveReader& reader, const ArchiveFile::GoOn& goOn) : m_reader(reader), m_goOn(goOn) {}

  /// Passes over white space; returns the character that follows, or 0 at the end.
  Result<char> next() {
    while (true) {
      while (m_at < m_buffer.size() && isJsonSpace(m_buffer[m_at])) ++m_at;
      if (m_at < m_buffer.size()) return m_buffer[m_at];
      ROOST_TRY(more, readOn());
      if (!*more) return '\0';
    }
  }

  void pass() { ++m_at; }

  /// Moves behind the first `c`; false if there is none.
  Result<bool> passUntil(char c) {
    while (true) {
      if (const size_t found = m_buffer.find(c, m_at); found != std::string::npos) {
        m_at = found + 1;
        return true;
      }
      m_at = m_buffer.size();
      ROOST_TRY(more, readOn());
      if (!*more) return false;
    }
  }

  /// Passes over the value that begins here. If it is to be kept, its text stays in memory until the next call.
  Result<QByteArrayView> passValue(bool keep) {
    m_isKept = keep;
    m_start = m_at;
    const char first = m_buffer[m_at];
    if (first == '}' || first == ']' || first == ',' || first == ':')
      return brokenJson(QStringLiteral("%1 in place of a value").arg(QLatin1Char(first)));
    ROOST_CHECK(first == '"' || first == '{' || first == '[' ? passNested() : passNumber());
    m_isKept = false;
    if (!keep) return QByteArrayView();
    const QByteArrayView text(m_buffer.data() + m_start, static_cast<qsizetype>(m_at - m_start));
    if (text.size() > JsonElements::largestElement) return excessiveJson(QStringLiteral("an element's size"));
    return text;
  }

  /// Reads the rest of the file.
  Result<Done> passRest() {
    while (true) {
      m_at = m_buffer.size();
      ROOST_TRY(more, readOn());
      if (!*more) return Done{};
    }
  }

 private:
  /// Passes over a string, object or array.
  Result<Done> passNested() {
    JsonScan scan(JsonElements::deepestNesting);
    while (true) {
      const char* at = m_buffer.data() + m_at;
      if (!scan.advance(at, m_buffer.data() + m_buffer.size())) return excessiveJson(QStringLiteral("nesting"));
      m_at = static_cast<size_t>(at - m_buffer.data());
      if (scan.isDone()) return Done{};
      ROOST_TRY(more, readOn());
      if (!*more) return brokenJson(QStringLiteral("the text ends within a value"));
    }
  }

  Result<Done> passNumber() {
    while (true) {
      while (m_at < m_buffer.size() && !endsJsonNumber(m_buffer[m_at])) ++m_at;
      if (m_at < m_buffer.size()) return Done{};
      ROOST_TRY(more, readOn());
      if (!*more) return Done{};
    }
  }

  /// Reads the next piece, and forgets what is no longer needed. False at the end.
  Result<bool> readOn() {
    ROOST_CHECK(m_goOn());
    const size_t gone = m_isKept ? m_start : m_at;
    m_buffer.erase(0, gone);
    m_at -= gone;
    m_start = 0;
    if (m_buffer.size() > static_cast<size_t>(JsonElements::largestElement))
      return excessiveJson(QStringLiteral("an element's size"));
    ROOST_TRY(piece, m_reader.read(jsonPiece));
    const auto size = static_cast<size_t>(piece->size());
    const size_t needed = m_buffer.size() + size + simdjson::SIMDJSON_PADDING;
    if (m_buffer.capacity() < needed) m_buffer.reserve(std::max(needed, 2 * m_buffer.capacity()));
    m_buffer.append(piece->constData(), size);
    return !piece->isEmpty();
  }

  ArchiveReader& m_reader;
  const ArchiveFile::GoOn& m_goOn;
  std::string m_buffer;
  size_t m_at = 0;
  size_t m_start = 0;  ///< Of the value that is kept.
  bool m_isKept = false;
};

/// Passes over the byte order mark and white space; whether the file has nothing else.
Result<bool> isBlank(JsonWalk& walk) {
  for (const char byte : {'\xEF', '\xBB', '\xBF'}) {
    ROOST_TRY(c, walk.next());
    if (*c == byte) walk.pass();
  }
  ROOST_TRY(c, walk.next());
  return *c == '\0';
}

/// Passes over the rest of an object, of which a value has been read, and reads the rest of the file.
Result<Done> passObject(JsonWalk& walk) {
  while (true) {
    ROOST_TRY(behind, walk.next());
    if (*behind == '}') return walk.passRest();
    if (*behind != ',') return brokenJson(QStringLiteral("the object doesn’t end"));
    walk.pass();
    ROOST_TRY(key, walk.next());
    if (*key != '"') return brokenJson(QStringLiteral("no key behind a comma"));
    ROOST_CHECK(walk.passValue(false));
    ROOST_TRY(colon, walk.next());
    if (*colon != ':') return brokenJson(QStringLiteral("no colon behind a key"));
    walk.pass();
    ROOST_TRY(value, walk.next());
    if (*value == '\0') return brokenJson(QStringLiteral("the text ends within the object"));
    ROOST_CHECK(walk.passValue(false));
  }
}

/// Moves to the first element of the array that is looked for.
Result<Done> passToArray(JsonWalk& walk, const QByteArray& key) {
  const auto none = [&key] { return brokenJson(QStringLiteral("no array %1").arg(QString::fromUtf8(key))); };
  ROOST_TRY(isEmpty, isBlank(walk));
  if (*isEmpty) return noArray(key);
  if (key.isEmpty()) {
    ROOST_TRY(found, walk.passUntil('['));
    return *found ? Result<Done>(Done{}) : none();
  }
  ROOST_TRY(found, walk.passUntil('{'));
  if (!*found) return none();
  while (true) {
    ROOST_TRY(c, walk.next());
    if (*c == '}') return noArray(key);
    if (*c != '"') return none();
    ROOST_TRY(name, walk.passValue(true));
    const bool isIt = name->sliced(1).chopped(1) == key;
    ROOST_TRY(colon, walk.next());
    if (*colon != ':') return none();
    walk.pass();
    ROOST_TRY(value, walk.next());
    if (*value == '\0') return none();
    if (isIt && *value == '[') {
      walk.pass();
      return Done{};
    }
    ROOST_CHECK(walk.passValue(false));
    ROOST_TRY(comma, walk.next());
    if (*comma == '}') return noArray(key);
    if (*comma != ',') return none();
    walk.pass();
  }
}

Result<Done> passArray(JsonWalk& walk, bool keep, bool isInObject, const JsonElements::Take& take) {
  ROOST_TRY(first, walk.next());
  for (char c = *first; c != ']';) {
    if (c == '\0') return brokenJson(QStringLiteral("the text ends within the array"));
    ROOST_TRY(element, walk.passValue(keep));
    ROOST_TRY(more, take(*element));
    if (!*more) return Done{};
    ROOST_TRY(behind, walk.next());
    if (*behind != ',' && *behind != ']') return brokenJson(QStringLiteral("no comma behind an element"));
    c = *behind;
    if (c == ']') break;
    walk.pass();
    ROOST_TRY(following, walk.next());
    c = *following;
  }
  walk.pass();
  return isInObject ? passObject(walk) : walk.passRest();
}

}  // namespace

Result<Done> JsonElements::each(ArchiveReader& reader, const QByteArray& key, const Take& take,
                                const ArchiveFile::GoOn& goOn) {
  JsonWalk walk(reader, goOn);
  ROOST_CHECK(passToArray(walk, key));
  return passArray(walk, true, !key.isEmpty(), take);
}

Result<qint64> JsonElements::count(ArchiveReader& reader, const ArchiveFile::GoOn& goOn) {
  qint64 count = 0;
  JsonWalk walk(reader, goOn);
  ROOST_CHECK(passToArray(walk, {}));
  ROOST_CHECK(passArray(walk, false, false, [&count](QByteArrayView) -> Result<bool> {
    ++count;
    return true;
  }));
  return count;
}

}  // namespace roost
