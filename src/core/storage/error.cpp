#include "core/storage/error.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logStorage, "roost.storage")

QString messageFor(ErrorCode code) {
  const auto tr = [](const char* text) { return QCoreApplication::translate("Error", text); };
  switch (code) {
    case ErrorCode::CannotOpen:
      return tr(QT_TRANSLATE_NOOP(
          "Error", "The file can’t be opened. Check that it and its folder exist and that you may use them."));
    case ErrorCode::NotADatabase:
      return tr(QT_TRANSLATE_NOOP("Error", "This file is not a database. Choose another file."));
    case ErrorCode::OtherApplication:
      return tr(QT_TRANSLATE_NOOP(
          "Error", "This database belongs to another application, so Roost leaves it as it is."));
    case ErrorCode::NewerSchema:
      return tr(QT_TRANSLATE_NOOP(
          "Error", "This database was written by a newer Roost. Update Roost to open it; nothing was changed."));
    case ErrorCode::ReadOnly:
      return tr(QT_TRANSLATE_NOOP(
          "Error", "This database or its folder is read-only. Make it writable, or copy it somewhere you may write."));
    case ErrorCode::DiskFull:
      return tr(QT_TRANSLATE_NOOP("Error", "The disk is full, so nothing was saved. Free some space and try again."));
    case ErrorCode::Busy:
      return tr(QT_TRANSLATE_NOOP("Error", "The database is busy with another program. Try again in a moment."));
    case ErrorCode::Damaged:
      return tr(QT_TRANSLATE_NOOP(
          "Error", "The database is damaged and part of it can’t be read. Restore it from a copy; nothing was changed."));
    case ErrorCode::Refused:
      return tr(QT_TRANSLATE_NOOP("Error", "You may not do that."));
    case ErrorCode::NotFound:
      return tr(QT_TRANSLATE_NOOP("Error", "It is no longer there."));
    case ErrorCode::InvalidInput:
    case ErrorCode::Internal:
      break;
  }
  return tr(QT_TRANSLATE_NOOP("Error", "Something went wrong, and nothing was changed. The log says more."));
}

}  // namespace

Error makeError(ErrorCode code, const QString& detail) {
  qCWarning(logStorage).noquote() << detail;
  return {code, messageFor(code), detail};
}

ErrorCode errorCodeFromSqlite(int resultCode) {
  switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::Busy;
    case SQLITE_READONLY:
      return ErrorCode::ReadOnly;
    case SQLITE_CORRUPT:
      return ErrorCode::Damaged;
    case SQLITE_FULL:
      return ErrorCode::DiskFull;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return ErrorCode::CannotOpen;
    case SQLITE_NOTADB:
      return ErrorCode::NotADatabase;
    default:
      return ErrorCode::Internal;
  }
}

Error fromSqlError(const QSqlError& error, const QString& context) {
  return makeError(errorCodeFromSqlite(error.nativeErrorCode().toInt()),
                   QStringLiteral("%1: %2 (%3)").arg(context, error.text(), error.nativeErrorCode()));
}

}  // namespace roost
