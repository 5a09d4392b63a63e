#pragma once

#include <sodium.h>

#include <QByteArray>

namespace roost {

/// The bytes of a secret, overwritten on destruction. A QString can't be, because it shares its memory with its copies.
class WipedBytes {
 public:
  explicit WipedBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
  ~WipedBytes() { sodium_memzero(m_bytes.data(), size()); }
  WipedBytes(const WipedBytes&) = delete;
  WipedBytes& operator=(const WipedBytes&) = delete;

  const QByteArray& bytes() const { return m_bytes; }
  const char* text() const { return m_bytes.constData(); }
  const unsigned char* data() const { return reinterpret_cast<const unsigned char*>(m_bytes.constData()); }
  size_t size() const { return static_cast<size_t>(m_bytes.size()); }

 private:
  QByteArray m_bytes;
};

}  // namespace roost
