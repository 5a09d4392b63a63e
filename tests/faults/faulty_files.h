#pragma once

#include <QString>

namespace roost::test {

/// Makes SQLite's file operations fail on demand, for every connection in this process.
class FaultyFiles {
 public:
  enum class Operation { Open, Read, Write, Sync, Truncate, Lock, SharedMemory, Delete, Size };
  static const QList<Operation>& operations();
  static QString nameOf(Operation operation);

  /// Must be called once, before any database is opened.
  static void install();

  /// From now on, the `n`th operation of this kind fails with this SQLite result code, and if `forGood` is set, all
  /// after it do, too. `systemError` is the errno that the system reports for it.
  static void failAt(Operation operation, int n, int code, bool forGood, int systemError = 0);
  /// While this is false, files that are opened have no shared memory, as on some network file systems.
  static void haveSharedMemory(bool have);

  /// Ends all failures. Returns how many there were.
  static int mend();
};

}  // namespace roost::test
