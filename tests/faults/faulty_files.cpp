#include "faults/faulty_files.h"

#include <sqlite3.h>

#include <QList>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace roost::test {
namespace {

using Operation = FaultyFiles::Operation;

struct Fault {
  std::atomic<bool> isOn = false;
  Operation operation{};
  int code = 0;
  int systemError = 0;
  bool forGood = false;
  std::atomic<int> left = 0;
  std::atomic<int> failures = 0;
};
Fault fault;

/// SQLITE_OK, or the code with which the operation must fail.
int verdict(Operation operation) {
  if (!fault.isOn || fault.operation != operation) return SQLITE_OK;
  const int left = --fault.left;
  if (left > 0 || (left < 0 && !fault.forGood)) return SQLITE_OK;
  ++fault.failures;
  errno = fault.systemError;
  return fault.code;
}

sqlite3_vfs* usual() {
  static sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
  return vfs;
}

/// A file as SQLite sees it. The real one follows it in memory.
struct FaultyFile {
  sqlite3_file base;
  sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* inner(sqlite3_file* file) { return reinterpret_cast<FaultyFile*>(file)->inner(); }

template <auto Method, Operation operation, typename... Arguments>
int through(sqlite3_file* file, Arguments... arguments) {
  if (const int failure = verdict(operation)) return failure;
  return (inner(file)->pMethods->*Method)(inner(file), arguments...);
}

template <auto Method, typename Return, typename... Arguments>
Return untouched(sqlite3_file* file, Arguments... arguments) {
  return (inner(file)->pMethods->*Method)(inner(file), arguments...);
}

std::atomic<bool> hasSharedMemory = true;

const sqlite3_io_methods& methods() {
  using M = sqlite3_io_methods;
  static const M all{
      3,
      untouched<&M::xClose, int>,
      through<&M::xRead, Operation::Read, void*, int, sqlite3_int64>,
      through<&M::xWrite, Operation::Write, const void*, int, sqlite3_int64>,
      through<&M::xTruncate, Operation::Truncate, sqlite3_int64>,
      through<&M::xSync, Operation::Sync, int>,
      through<&M::xFileSize, Operation::Size, sqlite3_int64*>,
      through<&M::xLock, Operation::Lock, int>,
      untouched<&M::xUnlock, int, int>,
      untouched<&M::xCheckReservedLock, int, int*>,
      untouched<&M::xFileControl, int, int, void*>,
      untouched<&M::xSectorSize, int>,
      untouched<&M::xDeviceCharacteristics, int>,
      through<&M::xShmMap, Operation::SharedMemory, int, int, int, void volatile**>,
      untouched<&M::xShmLock, int, int, int, int>,
      untouched<&M::xShmBarrier, void>,
      untouched<&M::xShmUnmap, int, int>,
      untouched<&M::xFetch, int, sqlite3_int64, int, void**>,
      untouched<&M::xUnfetch, int, sqlite3_int64, void*>,
  };
  static const sqlite3_io_methods withoutSharedMemory = [] {
    auto first = all;
    first.iVersion = 1;
    return first;
  }();
  return hasSharedMemory ? all : withoutSharedMemory;
}

int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
  file->pMethods = nullptr;
  if (const int failure = verdict(Operation::Open)) return failure;
  const int result = usual()->xOpen(usual(), name, inner(file), flags, outFlags);
  if (inner(file)->pMethods) file->pMethods = &methods();
  return result;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder) {
  if (const int failure = verdict(Operation::Delete)) return failure;
  return usual()->xDelete(usual(), name, syncFolder);
}

}  // namespace

const QList<Operation>& FaultyFiles::operations() {
  static const QList<Operation> all{Operation::Open,         Operation::Read,     Operation::Write,
                                    Operation::Sync,         Operation::Truncate, Operation::Lock,
                                    Operation::SharedMemory, Operation::Delete,   Operation::Size};
  return all;
}

QString FaultyFiles::nameOf(Operation operation) {
  static const QStringList names{"open", "read",          "write",  "sync", "truncate",
                                 "lock", "shared memory", "delete", "size"};
  return names.at(static_cast<int>(operation));
}

void FaultyFiles::install() {
  static sqlite3_vfs vfs = *usual();
  vfs.zName = "faulty";
  vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + usual()->szOsFile;
  vfs.pNext = nullptr;
  vfs.xOpen = open;
  vfs.xDelete = remove;
  if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) qFatal("No faulty files");
}

void FaultyFiles::failAt(Operation operation, int n, int code, bool forGood, int systemError) {
  fault.operation = operation;
  fault.code = code;
  fault.systemError = systemError;
  fault.forGood = forGood;
  fault.left = n;
  fault.failures = 0;
  fault.isOn = true;
}

void FaultyFiles::haveSharedMemory(bool have) { hasSharedMemory = have; }

int FaultyFiles::mend() {
  fault.isOn = false;
  return fault.failures;
}

}  // namespace roost::test
