#include "core/sources/source_rows.h"

#include <sqlite3.h>

#include "core/storage/named_query.h"

namespace roost {

Error sourceError(sqlite3* connection, const QString& context) {
  const int code = sqlite3_extended_errcode(connection);
  return makeError(errorCodeFromSqlite(code, sqlite3_system_errno(connection)),
                   QStringLiteral("%1: %2 (%3)").arg(context, QString::fromUtf8(sqlite3_errmsg(connection))).arg(code));
}

void SourceRows::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Result<SourceRows> SourceRows::of(sqlite3* connection, Encoding encoding, const QString& query) {
  sqlite3_stmt* statement = nullptr;
  const QByteArray sql = namedQuery(query).toUtf8();
  if (sqlite3_prepare_v2(connection, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
    return sourceError(connection, query);
  return SourceRows(statement, encoding);
}

bool SourceRows::next() {
  m_code = sqlite3_step(m_statement.get());
  return m_code == SQLITE_ROW;
}

std::optional<Error> SourceRows::failure() const {
  if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE) return std::nullopt;
  return sourceError(sqlite3_db_handle(m_statement.get()), QStringLiteral("reading the source"));
}

int SourceRows::column(const QString& name) const {
  const int count = sqlite3_column_count(m_statement.get());
  for (int column = 0; column < count; ++column)
    if (name.compare(QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)), Qt::CaseInsensitive) == 0)
      return column;
  return -1;
}

QVariant SourceRows::value(int column) const {
  if (column < 0) return {};
  switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
      return QVariant::fromValue<qlonglong>(sqlite3_column_int64(m_statement.get(), column));
    case SQLITE_FLOAT:
      return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_NULL:
      return {};
    default:
      return text(column);
  }
}

SourceText SourceRows::readText(int column) const {
  if (column < 0) return {};
  sqlite3_stmt* row = m_statement.get();
  const bool isBlob = sqlite3_column_type(row, column) == SQLITE_BLOB;
  // SQLite's conversion would silently change invalid text, so each text is read in the encoding in which it is stored.
  if (m_encoding == Encoding::Utf16 && !isBlob) {
    const void* units = sqlite3_column_text16(row, column);
    const QString text(static_cast<const QChar*>(units), sqlite3_column_bytes16(row, column) / 2);
    return {text, text.isValidUtf16()};
  }
  const void* bytes =
      isBlob ? sqlite3_column_blob(row, column) : static_cast<const void*>(sqlite3_column_text(row, column));
  const QByteArrayView utf8(static_cast<const char*>(bytes), sqlite3_column_bytes(row, column));
  return {QString::fromUtf8(utf8), QUtf8StringView(utf8).isValidUtf8()};
}

std::optional<qint64> SourceRows::integer(int column) const {
  const QVariant number = value(column);
  bool isNumber = false;
  const qint64 integer = number.toLongLong(&isNumber);
  if (number.isNull() || !isNumber) return std::nullopt;
  // QVariant would round.
  if (number.typeId() == QMetaType::Double && number.toDouble() != static_cast<double>(integer)) return std::nullopt;
  return integer;
}

}  // namespace roost
