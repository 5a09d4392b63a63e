#include "core/sources/json_elements.h"

#include <simdjson.h>

#include <QCoreApplication>

namespace roost {
namespace {

constexpr qsizetype jsonPiece = 256 * 1024;

Error brokenJson(const QString& detail) {
  return {ErrorCode::Damaged,
          QCoreApplication::translate("JsonElements", "A file in the archive is damaged or incomplete."), detail};
}

bool isJsonSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool endsJsonNumber(char c) { return c == ',' || c == ']' || c == '}' || isJsonSpace(c); }

/// Walks through a JSON text that arrives in pieces.
class JsonWalk {
 public:
  explicit JsonWalk(ArchiveReader& reader) : m_reader(reader) {}

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
      if (const qsizetype found = m_buffer.indexOf(c, m_at); found >= 0) {
        m_at = found + 1;
        return true;
      }
      m_at = m_buffer.size();
      ROOST_TRY(more, readOn());
      if (!*more) return false;
    }
  }

  /// Passes over a value. Its text stays in memory until the next call only if it is to be kept.
  Result<QByteArrayView> passValue(bool keep) {
    m_start = keep ? m_at : -1;
    ROOST_CHECK(passRestOfValue());
    const QByteArrayView text = keep ? QByteArrayView(m_buffer).sliced(m_start, m_at - m_start) : QByteArrayView();
    m_start = -1;
    return text;
  }

 private:
  Result<Done> passRestOfValue() {
    int depth = 0;
    do {
      ROOST_TRY(c, depth == 0 ? next() : nextMark());
      if (*c == '\0') return brokenJson(QStringLiteral("the text ends within a value"));
      if (*c == '"') {
        ROOST_CHECK(passString());
      } else if (*c == '{' || *c == '[') {
        if (++depth > JsonElements::deepestNesting) return tooMuch(QStringLiteral("nesting"));
        ++m_at;
      } else if (*c == '}' || *c == ']') {
        if (--depth < 0) return brokenJson(QStringLiteral("a bracket without its beginning"));
        ++m_at;
      } else {
        ROOST_CHECK(passNumber());
      }
    } while (depth > 0);
    return Done{};
  }

  /// Moves to the next quote or bracket.
  Result<char> nextMark() {
    while (true) {
      for (; m_at < m_buffer.size(); ++m_at)
        if (const char c = m_buffer[m_at]; c == '"' || c == '{' || c == '}' || c == '[' || c == ']') return c;
      ROOST_TRY(more, readOn());
      if (!*more) return '\0';
    }
  }

  Result<Done> passString() {
    ++m_at;
    while (true) {
      for (; m_at < m_buffer.size(); ++m_at) {
        if (m_isEscaped) {
          m_isEscaped = false;
        } else if (m_buffer[m_at] == '\\') {
          m_isEscaped = true;
        } else if (m_buffer[m_at] == '"') {
          ++m_at;
          return Done{};
        }
      }
      ROOST_TRY(more, readOn());
      if (!*more) return brokenJson(QStringLiteral("the text ends within a string"));
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
    const qsizetype gone = m_start >= 0 ? m_start : m_at;
    m_buffer.remove(0, gone);
    m_at -= gone;
    if (m_start >= 0) m_start = 0;
    if (m_buffer.size() > JsonElements::largestElement) return tooMuch(QStringLiteral("an element's size"));
    ROOST_TRY(piece, m_reader.read(jsonPiece));
    m_buffer.reserve(m_buffer.size() + piece->size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    m_buffer += *piece;
    return !piece->isEmpty();
  }

  static Error tooMuch(const QString& detail) {
    return {ErrorCode::Refused,
            QCoreApplication::translate("JsonElements",
                                        "A file in the archive is not as the network writes it. It was "
                                        "refused."),
            detail};
  }

  ArchiveReader& m_reader;
  QByteArray m_buffer;
  qsizetype m_at = 0;
  qsizetype m_start = -1;  ///< Of the value that is kept.
  bool m_isEscaped = false;
};

/// Moves to the first element of the array that is looked for.
Result<Done> passToArray(JsonWalk& walk, const QByteArray& key) {
  const Error none = brokenJson(QStringLiteral("no array %1").arg(QString::fromUtf8(key)));
  if (key.isEmpty()) {
    ROOST_TRY(found, walk.passUntil('['));
    return *found ? Result<Done>(Done{}) : none;
  }
  ROOST_TRY(found, walk.passUntil('{'));
  if (!*found) return none;
  while (true) {
    ROOST_TRY(c, walk.next());
    if (*c != '"') return none;
    ROOST_TRY(name, walk.passValue(true));
    const bool isIt = name->sliced(1).chopped(1) == key;
    ROOST_TRY(colon, walk.next());
    if (*colon != ':') return none;
    walk.pass();
    ROOST_TRY(value, walk.next());
    if (isIt && *value == '[') {
      walk.pass();
      return Done{};
    }
    ROOST_CHECK(walk.passValue(false));
    ROOST_TRY(comma, walk.next());
    if (*comma != ',') return none;
    walk.pass();
  }
}

}  // namespace

Result<Done> JsonElements::each(ArchiveReader& reader, const QByteArray& key, const Take& take,
                                const ArchiveFile::GoOn& goOn) {
  JsonWalk walk(reader);
  ROOST_CHECK(passToArray(walk, key));
  while (true) {
    ROOST_CHECK(goOn());
    ROOST_TRY(c, walk.next());
    if (*c == ']') return Done{};
    if (*c == ',') {
      walk.pass();
      continue;
    }
    if (*c == '\0') return brokenJson(QStringLiteral("the text ends within the array"));
    ROOST_TRY(element, walk.passValue(true));
    ROOST_TRY(more, take(*element));
    if (!*more) return Done{};
  }
}

}  // namespace roost
