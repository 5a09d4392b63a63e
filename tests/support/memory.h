#pragma once

#include <malloc.h>

#include <QFile>

#ifdef ROOST_SANITIZED
// clang declares this in a header, g++ doesn't.
extern "C" size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace roost::test {

/// The bytes that are allocated and not yet freed.
inline qint64 bytesInUse() {
#ifdef ROOST_SANITIZED
  return static_cast<qint64>(__sanitizer_get_current_allocated_bytes());
#else
  const auto info = mallinfo2();
  return static_cast<qint64>(info.uordblks + info.hblkhd);
#endif
}

/// The program's resident memory in bytes. Under a sanitizer it keeps growing, since freed memory is held back.
inline qint64 residentBytes() {
  malloc_trim(0);
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("/proc is needed");
  constexpr qint64 page = 4'096;
  return file.readAll().split(' ').at(1).toLongLong() * page;
}

}  // namespace roost::test
