#include "core/search/search_words.h"

#include <QtEndian>
#include <set>

#include "core/text/text.h"

namespace roost {
namespace {

constexpr char ofWords = '0';

/// Reads on in a page from a place in it.
class PageBytes {
 public:
  PageBytes(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}

  bool isAtEnd() const { return m_at >= m_bytes.size(); }

  /// SQLite's variable-length integer, of a size that fits a page.
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

/// The words that begin on a page of the index, of all that it indexes. Source: the comments of SQLite's fts5_index.c.
class PageWords {
 public:
  explicit PageWords(QByteArrayView page) : m_content(page.first(contentSize(page))), m_places(page, m_content.size()) {}

  bool isAtEnd() const { return m_places.isAtEnd(); }

  /// The next word, behind a character that says of which index it is; nothing where the page is damaged.
  std::optional<QByteArray> next() {
    // Behind the content stand the places of the words, each counted from the one before.
    const auto step = m_places.number();
    if (!step || *step == 0 || *step >= m_content.size() - m_place) return std::nullopt;
    const bool isFirst = m_place == 0;
    m_place += *step;
    PageBytes bytes(m_content, m_place);
    // All but the first leave out what they share with the one before.
    const auto shared = isFirst ? 0 : bytes.number();
    const auto rest = bytes.text();
    if (!shared || *shared > m_word.size() || !rest) return std::nullopt;
    m_word.truncate(*shared);
    m_word.append(*rest);
    return m_word;
  }

 private:
  /// 0, so that no word can be read, where the page is damaged.
  static qsizetype contentSize(QByteArrayView page) {
    constexpr qsizetype header = 4, sizeInHeader = 2;
    if (page.size() < header) return 0;
    const qsizetype size = qFromBigEndian<quint16>(page.data() + sizeInHeader);
    return size <= page.size() ? size : 0;
  }

  QByteArrayView m_content;
  PageBytes m_places;
  qsizetype m_place = 0;
  QByteArray m_word;
};

}  // namespace

Result<std::optional<QStringList>> searchWords(Store& store, const QString& prefix, int most) {
  const QByteArray first = ofWords + prefix.toUtf8();
  auto pages = store.read("search_word_pages", {{":first", first}, {":after", ofWords + afterPrefix(prefix).toUtf8()}});
  if (!pages) return pages.error();
  std::set<QByteArray> found;
  const auto isEnough = [&] { return static_cast<int>(found.size()) >= most; };
  while (!isEnough() && pages->next()) {
    const QByteArray page = pages->value(0).toByteArray();
    for (PageWords words(page); !isEnough() && !words.isAtEnd();) {
      const auto word = words.next();
      if (!word) return std::optional<QStringList>();
      if (word->startsWith(first)) found.insert(*word);
    }
  }
  if (auto error = pages->failure()) return *error;
  QStringList words;
  for (const QByteArray& word : found) words.append(QString::fromUtf8(word).sliced(1));
  return std::optional(words);
}

}  // namespace roost
