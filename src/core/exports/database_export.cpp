#include "core/exports/database_export.h"

#include <QCoreApplication>
#include <QFile>
#include <numeric>

#include "core/exports/export_format.h"
#include "core/exports/image_type.h"
#include "core/exports/json_line.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/users/users.h"

namespace roost {
namespace {

using LastIds = QList<std::pair<QString, qint64>>;

class DatabaseExport {
 public:
  DatabaseExport(Store& store, const ExportScope& scope, ExportFile& out, qint64 now)
      : m_store(store), m_scope(scope), m_out(out), m_now(now), m_archive(out, now) {}

  Result<Done> write(const QString& username, const LastIds& lastIds) {
    ROOST_CHECK(writeManifest(username, lastIds));
    ROOST_CHECK(writeDescription());
    for (const QString& table : tables()) ROOST_CHECK(writeTable(table));
    ROOST_CHECK(writeProfilePictures());
    for (const ExportedPictures& pictures : exportedPictures()) ROOST_CHECK(writePictures(pictures));
    return m_archive.finish();
  }

 private:
  bool isOfUser() const { return m_scope.user != noUser; }
  QStringList tables() const { return isOfUser() ? exportedTablesOfUser() : exportedTables(); }

  Result<Rows> read(const QString& query) {
    if (isOfUser()) return m_store.read(withArgument(query, QStringLiteral("mine"), {}), {{":viewer", m_scope.user}});
    return m_store.read(m_scope.withPasswords ? withArgument(query, QStringLiteral("passwords"), {}) : query);
  }

  Result<Done> writeManifest(const QString& username, const LastIds& lastIds) {
    QByteArrayList files, ids;
    for (const QString& table : tables()) files.append(jsonQuoted(exportFileOf(table)));
    ROOST_TRY(pictures, readOne(read(QStringLiteral("export_picture_count")), integerOf));
    for (const auto& [table, id] : lastIds) ids.append(jsonQuoted(table) + ": " + QByteArray::number(id));
    ROOST_CHECK(m_archive.begin(exportManifest, ExportArchive::Packing::Compressed));
    return m_archive.write("{\n  \"format\": " + jsonQuoted(exportFormatName) +
                           ",\n  \"version\": " + QByteArray::number(exportFormatVersion) +
                           ",\n  \"scope\": " + (isOfUser() ? "\"user\"" : "\"database\"") +
                           ",\n  \"user\": " + (isOfUser() ? jsonQuoted(username) : QByteArray("null")) +
                           ",\n  \"passwords\": " + (m_scope.withPasswords ? "true" : "false") +
                           ",\n  \"created\": " + jsonQuoted(isoTime(m_now)) + ",\n  \"program\": " +
                           jsonQuoted("Roost " + QCoreApplication::applicationVersion()) + ",\n  \"files\": [" +
                           files.join(", ") + "],\n  \"pictures\": " + QByteArray::number(pictures->value_or(0)) +
                           ",\n  \"last_ids\": {" + ids.join(", ") + "}\n}\n");
  }

  Result<Done> writeDescription() {
    QFile description(QStringLiteral(":/text/export-format.md"));
    if (!description.open(QIODevice::ReadOnly))
      return makeError(ErrorCode::Internal, QStringLiteral("no export-format.md"));
    ROOST_CHECK(m_archive.begin(QStringLiteral("README.md"), ExportArchive::Packing::Compressed));
    return m_archive.write(description.readAll());
  }

  Result<Done> writeTable(const QString& table) {
    ROOST_CHECK(m_archive.begin(exportFileOf(table), ExportArchive::Packing::Compressed));
    QByteArrayList columns;
    return forEachRow(read(QStringLiteral("export_%1").arg(table)), [&](const Rows& row) -> Result<Done> {
      if (columns.isEmpty())
        for (const QString& column : row.columnNames()) columns.append(column.toLatin1());
      JsonLine line;
      for (int column = 0; column < columns.size(); ++column) line.add(columns[column].constData(), row.value(column));
      ROOST_CHECK(m_archive.write(line.bytes()));
      return m_out.rowDone();
    });
  }

  Result<Done> writeImage(QLatin1String folder, qint64 id, const QByteArray& image) {
    const QString name = folder + QString::number(id) + u'.' + QString::fromLatin1(fileEndingOf(image));
    ROOST_CHECK(m_archive.begin(name, ExportArchive::Packing::Stored));
    ROOST_CHECK(m_archive.write(image));
    return m_out.rowDone();
  }

  Result<Done> writeProfilePictures() {
    return forEachRow(read(QStringLiteral("export_pictures")), [this](const Rows& row) {
      return writeImage(profilePictureFolder, row.integer(0), row.value(1).toByteArray());
    });
  }

  Result<Done> writePictures(const ExportedPictures& pictures) {
    return forEachRow(read(pictures.exporting), [&](const Rows& row) -> Result<Done> {
      ROOST_CHECK(writeImage(pictures.thumbnailFolder, row.integer(0), row.value(1).toByteArray()));
      return writeImage(pictures.folder, row.integer(0), row.value(2).toByteArray());
    });
  }

  Store& m_store;
  const ExportScope m_scope;
  ExportFile& m_out;
  const qint64 m_now;
  ExportArchive m_archive;
};

}  // namespace

Result<Done> exportDatabase(Store& store, const ExportScope& scope, const QString& file, const Clock& clock,
                            const ExportProgress& progress) {
  const ReadTransaction oneState(store);
  QString username;
  if (scope.user != noUser) {
    ROOST_TRY(user, Users(store, clock).find(noUser, scope.user));
    username = user->username;
  }
  ROOST_TRY(lastIds, readAll(store.read("export_last_ids"),
                             [](const Rows& row) { return std::pair(row.text(0), row.integer(1)); }));
  const qint64 rows = std::accumulate(lastIds->cbegin(), lastIds->cend(), qint64{0},
                                      [](qint64 sum, const auto& last) { return sum + last.second; });
  ROOST_TRY(out, ExportFile::create(file, progress, rows));
  ROOST_CHECK(DatabaseExport(store, scope, **out, clock()).write(username, *lastIds));
  return (*out)->commit();
}

}  // namespace roost
