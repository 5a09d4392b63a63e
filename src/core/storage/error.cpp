#include "core/storage/error.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <cerrno>

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logStorage, "roost.storage")

struct ErrorMessages {
  Q_DECLARE_TR_FUNCTIONS(Error)
};

QString messageFor(ErrorCode code) {
  switch (code) {
    case ErrorCode::CannotOpen:
      return ErrorMessages::tr(
          "The file can’t be opened. Check that it exists and that you have permission to open it.");
    case ErrorCode::WritableByOthers:
      return ErrorMessages::tr(
          "Everyone on this computer can change or replace this database. Move it to a folder of your own, or remove "
          "write permission for others from the file and its folder.");
    case ErrorCode::NotADatabase:
      return ErrorMessages::tr("This file isn’t a database. Choose another file.");
    case ErrorCode::OtherApplication:
      return ErrorMessages::tr("This database belongs to another application. Choose another file.");
    case ErrorCode::NewerSchema:
      return ErrorMessages::tr("This database was created by a newer version of Roost. Update Roost to open it.");
    case ErrorCode::ReadOnly:
      return ErrorMessages::tr(
          "This database or its folder is read-only. Make it writable, or copy it to a folder of your own.");
    case ErrorCode::DiskFull:
      return ErrorMessages::tr("The disk is full and nothing was saved. Free up some space and try again.");
    case ErrorCode::Busy:
      return ErrorMessages::tr("Another program is using the database. Try again in a moment.");
    case ErrorCode::OpenElsewhere:
      return ErrorMessages::tr("This database is open in another Roost window. Use that window, or close it first.");
    case ErrorCode::SeveralNames:
      return ErrorMessages::tr(
          "This file has a second name (a hard link), and changes saved under one name can get lost under the other. "
          "Delete one of the names, or open a copy.");
    case ErrorCode::DiskFails:
      return ErrorMessages::tr(
          "The database’s disk can’t be read or written, and nothing was changed. Check that the disk is connected and "
          "working, then try again.");
    case ErrorCode::NoLocks:
      return ErrorMessages::tr(
          "This location doesn’t support safe file locking. Copy the database to a local disk and open it there.");
    case ErrorCode::Moved:
      return ErrorMessages::tr(
          "The database file was moved, deleted or replaced, so changes can’t be saved. Put it back, or save a copy.");
    case ErrorCode::Damaged:
      return ErrorMessages::tr(
          "The database is damaged and part of it can’t be read. Recover what’s left, or restore it from a backup.");
    case ErrorCode::Refused:
      return ErrorMessages::tr("You don’t have permission to do that.");
    case ErrorCode::NotFound:
      return ErrorMessages::tr("This no longer exists.");
    case ErrorCode::OlderSchema:
    case ErrorCode::InvalidInput:
    case ErrorCode::Interrupted:
    case ErrorCode::Later:
    case ErrorCode::Internal:
      break;
  }
  return ErrorMessages::tr("Something went wrong and nothing was changed. See the log for details.");
}

}  // namespace

Error makeError(ErrorCode code, const QString& detail) {
  qCWarning(logStorage).noquote() << detail;
  return {code, messageFor(code), detail};
}

ErrorCode errorCodeFromSqlite(int resultCode, int systemError) {
  // The system makes a failing disk read-only while it is in use.
  if (resultCode == SQLITE_IOERR_WRITE && systemError == EROFS) return ErrorCode::ReadOnly;
  if (resultCode == SQLITE_IOERR_WRITE && systemError == EIO) return ErrorCode::DiskFails;
  const bool isLock = resultCode == SQLITE_IOERR_LOCK || resultCode == SQLITE_IOERR_RDLOCK ||
                      resultCode == SQLITE_IOERR_CHECKRESERVEDLOCK;
  if (isLock && systemError != EIO) return ErrorCode::NoLocks;
  // Writing also fails at a quota or at the maximum file size, before the disk itself is full.
  if (resultCode == SQLITE_IOERR_WRITE || resultCode == SQLITE_IOERR_SHMSIZE) return ErrorCode::DiskFull;
  // The change refers to a user who no longer exists, or never did.
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
