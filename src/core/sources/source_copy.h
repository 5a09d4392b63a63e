#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>
#include <chrono>
#include <functional>
#include <memory>

#include "core/storage/result.h"

namespace roost {

/// A private copy of a database that belongs to another program, together with its write-ahead log or journal. SQLite
/// can't read a log or a journal without writing beside it, so it writes beside the copy. The copy is deleted with this
/// object.
class SourceCopy {
  Q_DECLARE_TR_FUNCTIONS(roost::SourceCopy)

 public:
  /// Called repeatedly during copying; an error stops it.
  using GoOn = std::function<Result<Done>()>;

  /// Whether reading `file` in place would leave something beside it. Looks at the file's header and for a log, without
  /// opening it in SQLite.
  static bool isNeeded(const QString& file);

  /// Copies into a new folder, readable by its owner only, below the first of `folders` that has room for it. While
  /// another program is writing, copying is tried again until the copy is consistent, for about as long as `patience`.
  /// Fails with CannotOpen, Busy, DiskFull or DiskFails, and with the error that `goOn` returns.
  static Result<std::unique_ptr<SourceCopy>> make(const QString& file, const QStringList& folders,
                                                  std::chrono::milliseconds patience, const GoOn& goOn);

  QString path() const { return m_folder.filePath(QStringLiteral("copy.db")); }

 private:
  explicit SourceCopy(const QString& folder) : m_folder(folder + QStringLiteral("/roost-import-XXXXXX")) {}
  Result<Done> copy(const QString& from, const QString& to, const GoOn& goOn) const;
  Result<Done> copyAll(const QString& file, const GoOn& goOn) const;
  static Error lackOfRoom(qint64 bytes, const QString& folder, const QString& detail);

  QTemporaryDir m_folder;
};

}  // namespace roost
