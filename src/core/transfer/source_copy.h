#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>
#include <chrono>
#include <functional>
#include <memory>

#include "core/storage/result.h"

namespace roost {

/// A private copy of a database that belongs to another program, together with its write-ahead log or its journal.
/// SQLite can only read these by writing beside them, which is done to the copy. The copy goes with this.
class SourceCopy {
  Q_DECLARE_TR_FUNCTIONS(roost::SourceCopy)

 public:
  /// Asked again and again while it copies; an error ends it.
  using GoOn = std::function<Result<Done>()>;

  /// Whether reading `file` where it is would leave something beside it. Tells that from the file itself.
  static bool isNeeded(const QString& file);

  /// Copies into a new folder below the first of `folders` that has room for it, readable by its owner only. Where
  /// another program is writing, the copy is of one moment; that is tried for about as long as `patience`. Fails with
  /// CannotOpen, Busy, DiskFull or DiskFails, and with what `goOn` says.
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
