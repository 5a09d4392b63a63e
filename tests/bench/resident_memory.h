#pragma once

#include <QFile>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

#include "bench/raw_sqlite.h"

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

/// The most resident memory that this process ever had, or had since resetPeakMemory(), in megabytes.
inline double peakMemory() {
  QFile status(QStringLiteral("/proc/self/status"));
  if (!status.open(QIODevice::ReadOnly)) throw Failure(status.errorString());
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith("VmHWM:")) return line.simplified().split(' ').at(1).toDouble() / 1024;
  throw Failure(QStringLiteral("the system does not tell how much memory was used"));
}

inline void resetPeakMemory() {
  QFile file(QStringLiteral("/proc/self/clear_refs"));
  if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1) throw Failure(file.errorString());
}

/// Otherwise the heap may shrink and grow each time something is measured, if by chance nothing lies above what that
/// allocates.
inline void keepHeapFromShrinking() {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
#endif
}

}  // namespace roost::bench
