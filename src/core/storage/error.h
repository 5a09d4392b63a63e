#pragma once

#include <QString>

class QSqlError;

namespace roost {

enum class ErrorCode {
  CannotOpen,        ///< The file or its folder is missing or may not be used.
  WritableByOthers,  ///< Everybody on this computer could change or replace the file.
  NotADatabase,      ///< The file is not an SQLite database.
  OtherApplication,  ///< An SQLite database that is not Roost's.
  NewerSchema,       ///< Written by a newer Roost.
  OlderSchema,       ///< Written by an older Roost, and not to be upgraded yet.
  ReadOnly,
  DiskFull,
  Busy,           ///< Another process holds the database; trying again later can succeed.
  OpenElsewhere,  ///< Another window shows the database.
  SeveralNames,   ///< The file has hard links.
  NoLocks,        ///< Where the file is, programs can't keep out of each other's way.
  DiskFails,      ///< Reading or writing the file fails, as where a disk has been taken away.
  Moved,          ///< The file stands no longer where it was opened.
  Damaged,
  Refused,       ///< The viewer may not do this.
  InvalidInput,  ///< What was entered breaks a rule.
  NotFound,
  Interrupted,  ///< Nobody waits for it any more.
  Later,        ///< It is still being read.
  Internal,
};

/// Why something could not be done: `message` is for the user and says what to do, `detail` is for the log.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  QString message;
  QString detail = {};
};

/// An error in the words that are right for `code`; also writes it to the log.
Error makeError(ErrorCode code, const QString& detail);

/// Reads SQLite's extended result code; also writes the error to the log. `systemError` is the system's own number for
/// it, where it is known: sqlite3_system_errno().
Error fromSqlError(const QSqlError& error, const QString& context, int systemError = 0);

/// From an SQLite result code, primary or extended.
ErrorCode errorCodeFromSqlite(int resultCode, int systemError = 0);

/// The user's own mistake: shown, not logged.
inline Error invalidInput(const QString& message) { return {ErrorCode::InvalidInput, message, {}}; }

}  // namespace roost
