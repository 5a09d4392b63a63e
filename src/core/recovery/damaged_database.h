#pragma once

#include <QHash>
#include <QTemporaryDir>
#include <memory>

#include "core/recovery/damaged_rows.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"

namespace roost {

/// A copy of a damaged Roost database from which whatever is left of its tables can be read. Only the copy is changed:
/// its first page is made anew, so that the tables are found where the schema is damaged, too.
class DamagedDatabase {
 public:
  /// `file` must not be open in this process. The copy stands in `folder` while this lives; `whole` is a database of
  /// the current schema. Fails with CannotOpen, DiskFull or ReadOnly.
  static Result<std::unique_ptr<DamagedDatabase>> copy(const QString& file, const QString& folder, Store& whole);

  DamagedRows rows(const QString& query) const { return {m_connection.database(), query}; }
  /// A query whose rows have no such order.
  QSqlQuery read(const QString& query) const;

 private:
  using Roots = QHash<QString, qint64>;  ///< The first pages of tables and indexes, by name.

  explicit DamagedDatabase(const QString& folder);
  Result<Done> copyFile(const QString& file);
  /// Brings in what stands in the write-ahead log, and finds out what the schema still tells.
  Result<Roots> findRoots(const QByteArray& header);
  /// Pages that tell of tables which stand at `roots`, or else where they are in the store: a first page, and what is
  /// to follow all the others where that is too small.
  struct Schema {
    QByteArray first;
    QByteArray last;
  };
  Result<Schema> schemaOf(Store& whole, const Roots& roots) const;
  /// In the copy, with the last one even where it is cut off.
  qint64 pageCount() const;
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

  QTemporaryDir m_folder;
  qint64 m_pageSize = 0;
  Connection m_connection;
};

}  // namespace roost
