#pragma once

#include <QString>

class QSqlError;

namespace roost {

enum class ErrorCode {
  CannotOpen,        ///< The file or its folder is missing or can't be accessed.
  WritableByOthers,  ///< Everybody on this computer could change or replace the file.
  NotADatabase,      ///< The file is not an SQLite database.
  OtherApplication,  ///< An SQLite database that is not Roost's.
  NewerSchema,       ///< Written by a newer Roost.
  OlderSchema,       ///< Written by an older Roost, and the caller doesn't want it upgraded yet.
  ReadOnly,
  DiskFull,
  Busy,           ///< Another process holds the database; trying again later can succeed.
  OpenElsewhere,  ///< Another window shows the database.
  SeveralNames,   ///< The file has hard links.
  NoLocks,        ///< The file's location doesn't support locks.
  DiskFails,      ///< Reading or writing the file fails, for example because the disk was removed.
  Moved,          ///< The file is no longer where it was opened.
  Damaged,
  Refused,       ///< The viewer may not do this.
  InvalidInput,  ///< The input breaks a rule.
  NotFound,
  Interrupted,  ///< Canceled, or the result is no longer needed.
  Later,        ///< The result is still being read in the background.
  Internal,
};

/// Why something could not be done: `message` is for the user and says what to do, `detail` is for the log.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  QString message;
  QString detail = {};
};

/// An error with the message for `code`; also writes `detail` to the log.
Error makeError(ErrorCode code, const QString& detail);

/// An error for SQLite's extended result code; also writes it to the log, unless it is Interrupted. `systemError` is
/// the system's error number, if known: sqlite3_system_errno().
Error fromSqlError(const QSqlError& error, const QString& context, int systemError = 0);

/// From an SQLite result code, primary or extended.
ErrorCode errorCodeFromSqlite(int resultCode, int systemError = 0);

/// The user's own mistake: shown, not logged.
inline Error invalidInput(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

}  // namespace roost
