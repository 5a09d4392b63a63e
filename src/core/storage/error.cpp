#include "core/storage/error.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <cerrno>

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logStorage, "roost.storage")

struct Messages {
  Q_DECLARE_TR_FUNCTIONS(Error)
};

QString messageFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::CannotOpen:
      return Messages::tr("The file can’t be opened. Check that it and its folder exist and that you may use them.");
    case ErrorCode::WritableByOthers:
      return Messages::tr(
          "Everybody on this computer could change or replace this database. Move it to a folder of your "
          "own, or take away the permission for others to write to the file and its folder.");
    case ErrorCode::NotADatabase:
      return Messages::tr("This file is not a database. Choose another file.");
    case ErrorCode::OtherApplication:
      return Messages::tr("This database belongs to another application, so Roost leaves it as it is.");
    case ErrorCode::NewerSchema:
      return Messages::tr("This database was written by a newer Roost. Update Roost to open it; nothing was changed.");
    case ErrorCode::ReadOnly:
      return Messages::tr(
          "This database or its folder is read-only. Make it writable, or copy it somewhere you may write.");
    case ErrorCode::DiskFull:
      return Messages::tr("The disk is full, so nothing was saved. Free some space and try again.");
    case ErrorCode::Busy:
      return Messages::tr("The database is busy with another program. Try again in a moment.");
    case ErrorCode::OpenElsewhere:
      return Messages::tr("This database is open in another window of Roost. Use that one, or close it first.");
    case ErrorCode::SeveralNames:
      return Messages::tr(
          "This file has a second name (a hard link), and what is saved under one name can be lost under the other. "
          "Delete one of the names, or open a copy.");
    case ErrorCode::DiskFails:
      return Messages::tr(
          "The disk that the database is on can’t be read or written, so nothing was changed. Check that it is "
          "connected and in order, and try again.");
    case ErrorCode::NoLocks:
      return Messages::tr(
          "Where this database is, programs can’t be kept from writing to it at the same time, so Roost leaves it "
          "alone. Copy it to a disk of this computer and open it there.");
    case ErrorCode::Moved:
      return Messages::tr(
          "The database file has been moved, deleted or replaced, so nothing more can be saved in it. Put it back "
          "where it was, or save a copy.");
    case ErrorCode::Damaged:
      return Messages::tr(
          "The database is damaged and part of it can’t be read; nothing was changed. Recover what is left of it, or "
          "restore it "
          "from a copy.");
    case ErrorCode::Refused:
      return Messages::tr("You may not do that.");
    case ErrorCode::NotFound:
      return Messages::tr("It is no longer there.");
    case ErrorCode::OlderSchema:
    case ErrorCode::InvalidInput:
    case ErrorCode::Interrupted:
    case ErrorCode::Later:
    case ErrorCode::Internal:
      break;
  }
  return Messages::tr("Something went wrong, and nothing was changed. The log says more.");
}

}  // namespace

Error makeError(ErrorCode code, const QString& detail) {
  qCWarning(logStorage).noquote() << detail;
  return {code, messageFor(code), detail};
}

ErrorCode errorCodeFromSqlite(int resultCode, int systemError) {
  // A disk that fails is made read-only by the system while it is in use.
  if (resultCode == SQLITE_IOERR_WRITE && systemError == EROFS) return ErrorCode::ReadOnly;
  if (resultCode == SQLITE_IOERR_WRITE && systemError == EIO) return ErrorCode::DiskFails;
  const bool isLock = resultCode == SQLITE_IOERR_LOCK || resultCode == SQLITE_IOERR_RDLOCK ||
                      resultCode == SQLITE_IOERR_CHECKRESERVEDLOCK;
  if (isLock && systemError != EIO) return ErrorCode::NoLocks;
  // A quota, or the largest size that a file may have, is met before the disk itself is full.
  if (resultCode == SQLITE_IOERR_WRITE || resultCode == SQLITE_IOERR_SHMSIZE) return ErrorCode::DiskFull;
  // Who writes something is no longer here, or never was.
  if (resultCode == SQLITE_CONSTRAINT_FOREIGNKEY) return ErrorCode::Refused;
  switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::Busy;
    case SQLITE_READONLY:
      return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
      return ErrorCode::Damaged;
    case SQLITE_IOERR:
      return ErrorCode::DiskFails;
    case SQLITE_FULL:
      return ErrorCode::DiskFull;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return ErrorCode::CannotOpen;
    case SQLITE_INTERRUPT:
      return ErrorCode::Interrupted;
    case SQLITE_NOTADB:
      return ErrorCode::NotADatabase;
    default:
      return ErrorCode::Internal;
  }
}

Error fromSqlError(const QSqlError& error, const QString& context, int systemError) {
  const ErrorCode code = errorCodeFromSqlite(error.nativeErrorCode().toInt(), systemError);
  if (code == ErrorCode::Interrupted) return {code, messageFor(code), context};
  return makeError(code, QStringLiteral("%1: %2 (%3)").arg(context, error.text(), error.nativeErrorCode()));
}

}  // namespace roost
