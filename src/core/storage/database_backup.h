#pragma once

#include <QTemporaryFile>
#include <chrono>
#include <memory>

#include "core/storage/result.h"

struct sqlite3;
struct sqlite3_backup;

namespace roost {

class Store;

/// A copy of an open database, made piece by piece through the connection that has it open: its file may have been
/// deleted, and where one waits for the window nothing may take long. https://sqlite.org/backup.html
class DatabaseBackup {
 public:
  /// The copy will stand at `file`, in the place of what is there. Fails with ReadOnly, DiskFull or CannotOpen.
  static Result<std::unique_ptr<DatabaseBackup>> begin(Store& store, const QString& file);
  /// Nothing stays of a copy that is not whole.
  ~DatabaseBackup();

  /// Where the copy is until it is whole.
  QString temporaryFile() const { return m_part->fileName(); }

  /// Copies for about this long. Returns how much is done: 1 once the copy is whole, and stands at its place.
  Result<double> goOn(std::chrono::milliseconds time);

 private:
  DatabaseBackup() = default;
  Result<Done> finish();
  Error failure(int code) const;

  QString m_file;
  bool m_keepsLog = false;  ///< The copy replaces the open database itself, which empties its log when it closes.
  std::unique_ptr<QTemporaryFile> m_part;
  sqlite3* m_target = nullptr;
  sqlite3_backup* m_backup = nullptr;
};

}  // namespace roost
