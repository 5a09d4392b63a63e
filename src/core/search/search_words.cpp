#include "core/search/search_words.h"

#include <QHash>
#include <QtEndian>
#include <algorithm>

#include "core/storage/read_rows.h"
#include "core/storage/search_versions.h"
#include "core/text/text.h"

namespace roost {
namespace {

constexpr char ofWords = '0';
/// In bytes. Nobody searches for longer words, and enough of them could fill the memory.
constexpr qsizetype longestWord = 2'000;
/// FTS5 flags a word whose posts take up at least this many pages.
constexpr qsizetype leastLongPages = 4;

/// Reads from a page, starting at a given offset.
class PageBytes {
 public:
  PageBytes(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

  bool isAtEnd() const { return m_at >= m_bytes.size(); }

  /// SQLite's variable-length integer, with at most as many bytes as an offset in a page needs.
  std::optional<qsizetype> number() {
    constexpr int mostBytes = 4;
    qsizetype number = 0;
    for (int n = 0; n < mostBytes && !isAtEnd(); ++n) {
      const auto byte = static_cast<uchar>(m_bytes.at(m_at++));
      number = number << 7 | (byte & 0x7f);
      if (byte < 0x80) return number;
    }
    return std::nullopt;
  }

  std::optional<QByteArrayView> text() {
    const auto size = number();
    if (!size || *size > m_bytes.size() - m_at) return std::nullopt;
    m_at += *size;
    return m_bytes.sliced(m_at - *size, *size);
  }

 private:
  QByteArrayView m_bytes;
  qsizetype m_at;
};

/// The words that start on a page of the index, from all of its columns. Source: the comments of SQLite's fts5_index.c.
class PageWords {
 public:
  /// `lastIsLong`: the posts of the page's last word continue on many more pages.
  PageWords(QByteArrayView page, bool lastIsLong)
      : m_content(page.first(contentSize(page))), m_places(page, m_content.size()), m_lastIsLong(lastIsLong) {}

  bool isAtEnd() const { return m_places.isAtEnd(); }

  /// The next word, after a character that says which index it belongs to; nothing if the page is damaged.
  std::optional<QByteArray> next() {
    // The content is followed by the offsets of the words, each relative to the one before.
    const auto step = m_places.number();
    if (!step || *step == 0 || *step >= m_content.size() - m_place) return std::nullopt;
    const bool isFirst = m_place == 0;
    m_place += *step;
    PageBytes bytes(m_content, m_place);
    // All words but the first leave out the prefix they share with the one before.
    const auto shared = isFirst ? 0 : bytes.number();
    const auto rest = bytes.text();
    if (!shared || *shared > m_word.size() || !rest) return std::nullopt;
    m_word.truncate(*shared);
    m_word.append(*rest);
    return m_word;
  }

  /// The least number of bytes that the word's posts take up from here on. It tells frequent words from rare ones.
  qsizetype room() const {
    if (!isAtEnd()) return PageBytes(m_places).number().value_or(0);
    return m_lastIsLong ? leastLongPages * m_content.size() : m_content.size() - m_place;
  }

 private:
  /// 0 if the page is damaged, so that no word can be read.
  static qsizetype contentSize(QByteArrayView page) {
    constexpr qsizetype header = 4, sizeInHeader = 2;
    if (page.size() < header) return 0;
    const qsizetype size = qFromBigEndian<quint16>(page.data() + sizeInHeader);
    return size <= page.size() ? size : 0;
  }

  QByteArrayView m_content;
  PageBytes m_places;
  bool m_lastIsLong;
  qsizetype m_place = 0;
  QByteArray m_word;
};

}  // namespace

Result<std::optional<QStringList>> searchWords(Store& store, int version, const QString& prefix, int most,
                                               int considered) {
  const QByteArray first = ofWords + prefix.toUtf8();
  QHash<QByteArray, qsizetype> rooms;
  const auto isEnough = [&] { return rooms.size() >= considered; };
  bool isDamaged = false;
  const Bindings from{{":first", first}, {":after", ofWords + afterPrefix(prefix).toUtf8()}};
  ROOST_CHECK(
      forEachRow(store.read(ofSearchVersion(QStringLiteral("search_word_pages"), version), from), [&](const Rows& row) {
        const QByteArray page = row.value(0).toByteArray();
        PageWords words(page, row.integer(1) != 0);
        // Each of these pages has at least one word.
        do {
          const auto word = words.next();
          if (!word) {
            isDamaged = true;
            return false;
          }
          if (word->size() <= longestWord && word->startsWith(first)) rooms[*word] += words.room();
        } while (!isEnough() && !words.isAtEnd());
        return !isEnough();
      }));
  if (isDamaged) return std::optional<QStringList>();
  QByteArrayList byRoom = rooms.keys();
  std::sort(byRoom.begin(), byRoom.end(), [&rooms](const QByteArray& one, const QByteArray& other) {
    return std::pair(-rooms.value(one), one) < std::pair(-rooms.value(other), other);
  });
  QStringList words;
  for (const QByteArray& word : byRoom.first(std::min<qsizetype>(byRoom.size(), most)))
    words.append(QString::fromUtf8(word).sliced(1));
  return std::optional(words);
}

}  // namespace roost
