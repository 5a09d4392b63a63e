#pragma once

#include <QFile>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

namespace roost::bench {

/// The resident memory of this process in megabytes, without what it has freed.
inline double residentMemory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// Otherwise the heap may shrink and grow each time something is measured, if by chance nothing lies above what that
/// allocates.
inline void keepHeapFromShrinking() {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
#endif
}

}  // namespace roost::bench
