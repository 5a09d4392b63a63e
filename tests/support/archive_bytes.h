#pragma once

#include "core/archives/archive_file.h"

namespace roost::test {

/// Reads bytes in memory as if they were a file of an archive, at most `piece` of them at a time.
class BytesReader : public ArchiveReader {
 public:
  explicit BytesReader(QByteArray bytes, qint64 piece = 1'000'000) : m_bytes(std::move(bytes)), m_piece(piece) {}

  Result<QByteArray> read(qint64 most) override {
    const QByteArray next = m_bytes.mid(m_at, std::min(most, m_piece));
    m_at += next.size();
    return next;
  }

 private:
  const QByteArray m_bytes;
  const qint64 m_piece;
  qsizetype m_at = 0;
};

}  // namespace roost::test
