#pragma once

#include <QString>

namespace roost::test {

/// Makes what SQLite does with files go wrong on demand, whoever opens them in this process.
class FaultyFiles {
 public:
  enum class Operation { Open, Read, Write, Sync, Truncate, Lock, SharedMemory, Delete, Size };
  static const QList<Operation>& operations();
  static QString nameOf(Operation operation);

  /// To be called once, before any database is opened.
  static void install();

  /// From now on, the `n`th time such an operation is wanted it fails with this SQLite result code, once or from then
  /// on; `systemError` is what the system says of it.
  static void failAt(Operation operation, int n, int code, bool forGood, int systemError = 0);
  /// Files that are opened while it is so have no memory to share, as on some network file systems.
  static void haveSharedMemory(bool have);

  /// All is well again; returns how often something failed.
  static int mend();
};

}  // namespace roost::test
