#pragma once

#include <QHash>
#include <QTemporaryDir>
#include <memory>

#include "core/recovery/damaged_rows.h"
#include "core/storage/connection.h"
#include "core/storage/store.h"

namespace roost {

/// A copy of a damaged Roost database, from which what is left of its tables can be read. The copy gets a new first
/// page, so that the tables are found even if the schema is damaged. The damaged file itself isn't changed.
class DamagedDatabase {
 public:
  /// `file` must not be open in this process. The copy is in `folder` for as long as this object lives. `whole` is an
  /// intact database with the current schema. Fails with CannotOpen, DiskFull or ReadOnly.
  static Result<std::unique_ptr<DamagedDatabase>> copy(const QString& file, const QString& folder, Store& whole);

  DamagedRows rows(const QString& query) const { return {m_connection.database(), query}; }
  /// Runs a query whose rows aren't in the order that DamagedRows needs.
  QSqlQuery read(const QString& query) const;

 private:
  using Roots = QHash<QString, qint64>;  ///< The root pages of tables and indexes, by name.

  explicit DamagedDatabase(const QString& folder);
  Result<Done> copyFile(const QString& file);
  /// Writes what is in the write-ahead log into the copy, whose own header may be lost.
  Result<Done> applyLog(const QByteArray& header);
  /// The root pages that the schema still names, or else those that never move, or those of trees that could be mended.
  Result<Roots> findRoots(Store& whole);
  /// The pages of a new schema: the first page, and the pages to append to the file if the first is too small. The
  /// tables are at `roots`.
  struct Schema {
    QByteArray first;
    QByteArray last;
  };
  Result<Schema> schemaOf(Store& whole, const Roots& roots) const;
  /// The number of pages in the copy, including a last one that is cut off.
  qint64 pageCount() const;
  QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

  QTemporaryDir m_folder;
  qint64 m_pageSize = 0;
  Connection m_connection;
};

}  // namespace roost
