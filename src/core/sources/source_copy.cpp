#include "core/sources/source_copy.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <algorithm>
#include <filesystem>

namespace roost {
namespace {

constexpr QLatin1String logSuffix("-wal");
constexpr QLatin1String journalSuffix("-journal");

QByteArray firstBytes(const QString& path, qint64 bytes) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(bytes) : QByteArray();
}

/// What changes when a file is written to.
struct FileState {
  std::uintmax_t size = 0;
  std::filesystem::file_time_type modified;
  bool operator==(const FileState&) const = default;
};

FileState stateOf(const QString& path) {
  const std::filesystem::path file = path.toStdU16String();
  std::error_code missing;
  FileState state{std::filesystem::file_size(file, missing), {}};
  if (!missing) state.modified = std::filesystem::last_write_time(file, missing);
  return missing ? FileState() : state;
}

/// The state of a database and the files beside it at one moment.
struct SourceState {
  QByteArray log;  ///< The write-ahead log's header, which changes when the log is restarted.
  FileState database;
  FileState journal;

  static SourceState of(const QString& file) {
    constexpr qint64 logHeader = 32;  // https://sqlite.org/fileformat2.html
    return {firstBytes(file + logSuffix, logHeader), stateOf(file), stateOf(file + journalSuffix)};
  }

  /// Whether a copy made between these two states, the database before its log, is consistent. While a log only grows,
  /// the pages that a checkpoint writes to the database are still in the log as well. So the copy is inconsistent only
  /// if the log was restarted.
  bool isOneMomentWith(const SourceState& later) const {
    if (!log.isEmpty() || !later.log.isEmpty()) return log == later.log;
    return database == later.database && journal == later.journal;
  }
};

qint64 bytesOf(const QString& file) {
  return QFileInfo(file).size() + QFileInfo(file + logSuffix).size() + QFileInfo(file + journalSuffix).size();
}

}  // namespace

bool SourceCopy::isNeeded(const QString& file) {
  constexpr qsizetype versions = 18;  // https://sqlite.org/fileformat2.html
  constexpr char writeAheadLog = 2;
  const QByteArray header = firstBytes(file, versions + 2);
  return header.mid(versions).contains(writeAheadLog) || QFileInfo::exists(file + logSuffix);
}

Error SourceCopy::lackOfRoom(qint64 bytes, const QString& folder, const QString& detail) {
  Error error = makeError(ErrorCode::DiskFull, detail);
  error.message = tr("This database must be copied before it can be read, but there isn’t enough free space in %1. "
                     "Free up %2 and try again.")
                      .arg(QDir::toNativeSeparators(folder), QLocale().formattedDataSize(bytes, 1));
  return error;
}

Result<std::unique_ptr<SourceCopy>> SourceCopy::make(const QString& file, const QStringList& folders,
                                                     std::chrono::milliseconds patience, const GoOn& goOn) {
  const qint64 bytes = bytesOf(file);
  // QStorageInfo can't be used: it reads the mount table, which doesn't list the root inside a chroot.
  const auto room = [](const QString& folder) {
    std::error_code failure;
    const auto space = std::filesystem::space(folder.toStdU16String(), failure);
    return failure ? 0 : static_cast<qint64>(space.available);
  };
  const auto roomy =
      std::find_if(folders.cbegin(), folders.cend(), [&](const QString& folder) { return room(folder) >= bytes; });
  if (roomy == folders.cend())
    return lackOfRoom(bytes, folders.first(),
                      QStringLiteral("%1 bytes are free in %2").arg(room(folders.first())).arg(folders.first()));

  std::unique_ptr<SourceCopy> made(new SourceCopy(*roomy));
  if (!made->m_folder.isValid())
    return makeError(ErrorCode::CannotOpen, QStringLiteral("%1: %2").arg(*roomy, made->m_folder.errorString()));
  const QDeadlineTimer deadline(patience);
  constexpr int leastTries = 3;
  constexpr int pauseMs = 5;
  for (int tries = 1;; ++tries) {
    const SourceState before = SourceState::of(file);
    ROOST_CHECK(made->copyAll(file, goOn));
    if (before.isOneMomentWith(SourceState::of(file))) return made;
    if (tries >= leastTries && deadline.hasExpired())
      return makeError(ErrorCode::Busy, QStringLiteral("%1 changes while it is copied").arg(file));
    QThread::msleep(pauseMs);
  }
}

Result<Done> SourceCopy::copyAll(const QString& file, const GoOn& goOn) const {
  ROOST_CHECK(copy(file, path(), goOn));
  for (const QLatin1String suffix : {logSuffix, journalSuffix}) {
    QFile::remove(path() + suffix);
    if (!QFileInfo::exists(file + suffix)) continue;
    ROOST_CHECK(copy(file + suffix, path() + suffix, goOn));
  }
  return Done{};
}

Result<Done> SourceCopy::copy(const QString& from, const QString& to, const GoOn& goOn) const {
  constexpr qint64 piece = qint64{1024} * 1024;
  QFile source(from), target(to);
  if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return makeError(ErrorCode::CannotOpen, QStringLiteral("%1: %2").arg(from, source.errorString()));
  if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
    return makeError(ErrorCode::CannotOpen, QStringLiteral("%1: %2").arg(to, target.errorString()));
  for (;;) {
    ROOST_CHECK(goOn());
    const QByteArray bytes = source.read(piece);
    if (bytes.isEmpty()) break;
    if (target.write(bytes) != bytes.size())
      return lackOfRoom(source.size(), m_folder.path(), QStringLiteral("%1: %2").arg(to, target.errorString()));
  }
  if (source.error() == QFileDevice::NoError) return Done{};
  return makeError(ErrorCode::DiskFails, QStringLiteral("%1: %2").arg(from, source.errorString()));
}

}  // namespace roost
