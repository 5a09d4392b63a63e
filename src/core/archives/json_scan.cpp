#include "core/archives/json_scan.h"

#include <QtAlgorithms>
#include <algorithm>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace roost {
namespace {

/// 64 bytes of a text.
class JsonBlock {
 public:
#ifdef __SSE2__
  explicit JsonBlock(const char* bytes) {
    for (int part = 0; part < 4; ++part)
      m_parts[part] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + ptrdiff_t{16} * part));
  }

  /// A bit for each byte that, with the bits of `more` set, is this one.
  quint64 bitsOf(char byte, char more = 0) const {
    quint64 bits = 0;
    for (int part = 3; part >= 0; --part) {
      const __m128i widened = _mm_or_si128(m_parts[part], _mm_set1_epi8(more));
      const int equal = _mm_movemask_epi8(_mm_cmpeq_epi8(widened, _mm_set1_epi8(byte)));
      bits = bits << 16 | static_cast<quint64>(equal);
    }
    return bits;
  }

 private:
  __m128i m_parts[4];
#else
  explicit JsonBlock(const char* bytes) : m_bytes(bytes) {}

  quint64 bitsOf(char byte, char more = 0) const {
    quint64 bits = 0;
    for (int at = 63; at >= 0; --at) bits = bits << 1 | quint64{(m_bytes[at] | more) == byte};
    return bits;
  }

 private:
  const char* m_bytes;
#endif
};

/// A bit for each byte that an odd number of quotes comes before or at.
quint64 betweenQuotes(quint64 quotes) {
  for (int shift = 1; shift < 64; shift *= 2) quotes ^= quotes << shift;
  return quotes;
}

}  // namespace

/// A bit for each byte that follows a backslash which isn't itself escaped.
quint64 JsonScan::escapedIn(quint64 backslashes, int size) {
  if (backslashes == 0 && !m_isEscaped) return 0;
  quint64 escaped = m_isEscaped ? 1 : 0;
  m_isEscaped = false;
  for (; backslashes != 0; backslashes &= backslashes - 1) {
    const auto at = static_cast<int>(qCountTrailingZeroBits(backslashes));
    if (escaped >> at & 1) continue;
    if (at + 1 < size)
      escaped |= quint64{1} << (at + 1);
    else
      m_isEscaped = true;
  }
  return escaped;
}

bool JsonScan::advance(const char*& at, const char* end) {
  while (at != end) {
    const JsonBlock block(at);
    const auto size = static_cast<int>(std::min<qsizetype>(end - at, 64));
    const quint64 inside = ~quint64{0} >> (64 - size);
    const quint64 quotes = block.bitsOf('"') & inside & ~escapedIn(block.bitsOf('\\') & inside, size);
    const quint64 strings = betweenQuotes(quotes) ^ (m_isInString ? ~quint64{0} : 0);
    // The brackets of arrays differ from those of objects in one bit.
    const quint64 opening = block.bitsOf('{', 0x20) & inside & ~strings;
    const quint64 closing = block.bitsOf('}', 0x20) & inside & ~strings;
    // Outside of brackets, a value ends with the quote behind a string.
    quint64 marks = opening | closing | (m_depth == 0 ? quotes & ~strings : 0);
    for (; marks != 0; marks &= marks - 1) {
      const auto mark = qCountTrailingZeroBits(marks);
      if (opening >> mark & 1 && ++m_depth > m_deepest) return false;
      if (closing >> mark & 1) --m_depth;
      if (m_depth > 0) continue;
      m_isDone = true;
      at += mark + 1;
      return true;
    }
    m_isInString = strings >> (size - 1) & 1;
    at += size;
  }
  return true;
}

}  // namespace roost
