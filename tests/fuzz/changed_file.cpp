#include "fuzz/changed_file.h"

#include <algorithm>

namespace roost::test {
namespace {

constexpr qsizetype pageSize = 4096;

/// Reads an input. After its end come zeros.
class Reader {
 public:
  explicit Reader(QByteArray input) : m_input(std::move(input)) {}
  bool atEnd() const { return m_at >= m_input.size(); }
  qsizetype byte() { return atEnd() ? 0 : static_cast<uchar>(m_input.at(m_at++)); }
  qsizetype word() {
    const qsizetype high = byte();
    return high * 256 + byte();
  }
  QByteArray bytes(qsizetype count) {
    const QByteArray taken = m_input.mid(m_at, count);
    m_at += taken.size();
    return taken;
  }

 private:
  const QByteArray m_input;
  qsizetype m_at = 0;
};

/// Overwrites bytes of a file, but never past its end.
void write(QByteArray& file, qsizetype at, const QByteArray& bytes) {
  std::copy_n(bytes.cbegin(), std::min(bytes.size(), file.size() - at), file.begin() + at);
}

void change(QByteArray& file, Reader& input) {
  const qsizetype kind = input.byte(), page = input.byte(), offset = input.word() % pageSize;
  const qsizetype pages = std::max<qsizetype>(1, file.size() / pageSize);
  const qsizetype at = std::min(page % pages * pageSize + offset, file.size());
  switch (kind % 4) {
    case 0:
      write(file, at, input.bytes(1 + input.byte() % 64));
      break;
    case 1: {
      const qsizetype length = 16 * (1 + input.byte());
      write(file, at, QByteArray(length, static_cast<char>(input.byte())));
      break;
    }
    case 2:
      write(file, page % pages * pageSize, file.mid(input.byte() % pages * pageSize, pageSize));
      break;
    default:
      file.truncate(at);
      break;
  }
}

}  // namespace

QByteArray changedFile(const QByteArrayList& bases, const QByteArray& input) {
  if (input.startsWith("SQLite format 3")) return input;
  if (input.startsWith('\xff')) return input.mid(1);
  Reader reader(input);
  QByteArray file = bases.at(reader.byte() % bases.size());
  while (!reader.atEnd()) change(file, reader);
  return file;
}

}  // namespace roost::test
