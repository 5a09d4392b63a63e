#pragma once

#include <QTemporaryFile>
#include <chrono>
#include <memory>

#include "core/storage/result.h"

struct sqlite3;
struct sqlite3_backup;

namespace roost {

class Store;

/// Copies an open database in short steps, so that the window stays responsive. Reads through the connection that has
/// the database open, because its file may have been deleted. https://sqlite.org/backup.html
class DatabaseBackup {
 public:
  /// The finished copy is put at `file` and replaces any file there. Fails with ReadOnly, DiskFull or CannotOpen.
  static Result<std::unique_ptr<DatabaseBackup>> begin(Store& store, const QString& file);
  /// Deletes the copy if it isn't finished.
  ~DatabaseBackup();

  /// Where the copy is until it is finished.
  QString temporaryFile() const { return m_part->fileName(); }

  /// Copies for about `time`. Returns the fraction done: 1 once the copy is finished and in its place.
  Result<double> goOn(std::chrono::milliseconds time);

 private:
  DatabaseBackup() = default;
  Result<Done> finish();
  Error failure(int code) const;

  QString m_file;
  bool m_keepsLog = false;  ///< The copy replaces the open database, whose connection empties the log on closing.
  std::unique_ptr<QTemporaryFile> m_part;
  sqlite3* m_target = nullptr;
  sqlite3_backup* m_backup = nullptr;
};

}  // namespace roost
