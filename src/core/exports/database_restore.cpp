#include "core/exports/database_restore.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

#include "core/archives/archive_file.h"
#include "core/exports/export_format.h"
#include "core/exports/export_lines.h"
#include "core/exports/export_manifest.h"
#include "core/search/deferred_rows.h"
#include "core/storage/large_cache.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/plural.h"
#include "core/text/text.h"
#include "core/users/pictures.h"
#include "core/users/users.h"

namespace roost {
namespace {

constexpr int restoreCacheKibibytes = 65'536;
constexpr qint64 largestPicture = qint64{64} * 1024 * 1024;

/// The names of a statement's values, which are those of the fields that it takes.
QStringList fieldsOf(const QString& query) {
  static const QRegularExpression placeholder(QStringLiteral(":(\\w+)"));
  QStringList fields;
  for (auto found = placeholder.globalMatch(namedQuery(query)); found.hasNext();)
    fields.append(found.next().captured(1));
  return fields;
}

/// Adds what other programs leave out, as it depends on Roost's rules.
void completeUser(ExportedRow& row) {
  const auto complete = [&row](const char* field, const QString& value) {
    if (!row.contains(QLatin1String(field))) row.insert(QLatin1String(field), value.isEmpty() ? QVariant() : value);
  };
  const QString username = row.value("username").toString(), name = row.value("display_name").toString();
  complete("username_folded", folded(username));
  complete("name_folded", folded(name.isEmpty() ? username : name));
  complete("email_folded", folded(row.value("email").toString()));
}

/// Whether the failure lies in the row and not in the disk.
bool isOfRow(const Error& error) {
  return error.code == ErrorCode::Internal || error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound;
}

/// Counts what is read.
class CountingReader : public ArchiveReader {
 public:
  CountingReader(ArchiveReader& reader, std::function<Result<Done>(qint64)> count)
      : m_reader(reader), m_count(std::move(count)) {}

  Result<QByteArray> read(qint64 most) override {
    auto bytes = m_reader.read(most);
    if (bytes) ROOST_CHECK(m_count(bytes->size()));
    return bytes;
  }

 private:
  ArchiveReader& m_reader;
  const std::function<Result<Done>(qint64)> m_count;
};

class DatabaseRestore {
  Q_DECLARE_TR_FUNCTIONS(roost::DatabaseRestore)

 public:
  DatabaseRestore(Store& store, RestoreProgress progress) : m_store(store), m_progress(std::move(progress)) {}

  Result<RestoreReport> run(const QString& file) {
    ROOST_TRY(archive, ArchiveFile::open(file, goOn()));
    m_archive = std::move(*archive);
    ROOST_TRY(manifest, ExportManifest::read(*m_archive, goOn()));
    m_manifest = std::move(*manifest);
    for (const ArchiveEntry& entry : m_archive->entries()) m_total += entry.size;

    const LargeCache cache(m_store, restoreCacheKibibytes);
    ROOST_TRY(transaction, Transaction::begin(m_store));
    ROOST_CHECK(checkRestorable(m_store, file));
    ROOST_TRY(rows, DeferredRows::begin(m_store));
    for (const QString& table : exportedTables())
      if (m_manifest.files.contains(exportFileOf(table))) ROOST_CHECK(readTable(table));
    ROOST_CHECK(readPictures());
    ROOST_CHECK(rows->finish(goOn(), AddedRows::Recovered));
    ROOST_CHECK(raiseSequences());
    if (m_manifest.isOfUser) ROOST_CHECK(finishUser());
    if (!m_manifest.isOfUser && !m_manifest.hasPasswords)
      ROOST_CHECK(m_store.setProperty(restoredDatabaseProperty, QStringLiteral("1")));
    ROOST_TRY(isWrong, anyRow(m_store.read(QStringLiteral("wrong_picture_counts"))));
    if (*isWrong) return unreadableExport(tr("The export is damaged: pictures are missing."), file);
    ROOST_CHECK(transaction->commit());
    m_report.hasPasswords = m_manifest.hasPasswords;
    return m_report;
  }

 private:
  std::function<Result<Done>()> goOn() {
    return [this] { return count(0); };
  }

  Result<Done> count(qint64 bytes) {
    m_done += bytes;
    if (!m_progress || m_progress(m_done, m_total)) return Done{};
    return restoreCanceled();
  }

  qint64* countOf(const QString& table) {
    if (table == u"users") return &m_report.users;
    if (table == u"posts") return &m_report.posts;
    if (table == u"follows") return &m_report.follows;
    return table == u"messages" ? &m_report.messages : nullptr;
  }

  Result<Done> readTable(const QString& table) {
    const QString file = exportFileOf(table), query = QStringLiteral("restore_%1").arg(table);
    const QStringList fields = fieldsOf(query);
    qint64* counted = countOf(table);
    const auto take = [&](ExportedRow& row, qint64 line) -> Result<Done> {
      // Rows that are added later are told from these by larger ids.
      if (const QVariant id = row.value(QStringLiteral("id"), 1); id.toLongLong() < 1)
        return damagedExport(file, line, QStringLiteral("the id is not positive"));
      if (table == u"users") completeUser(row);
      Bindings bindings;
      for (const QString& field : fields) {
        bindings.append({u':' + field, row.value(field)});
        if (bindings.last().second.typeId() == QMetaType::QVariantList) return damagedExport(file, line, field);
      }
      const auto written = m_store.write(query, bindings);
      if (!written)
        return isOfRow(written.error()) ? damagedExport(file, line, written.error().detail) : written.error();
      if (counted) ++*counted;
      if (table == u"draft_pictures") ++m_draftPictures;
      // Set afterwards, so that nobody is found by a number.
      if (table == u"users" && row.value(QStringLiteral("is_nameless")).toLongLong() != 0)
        ROOST_CHECK(m_store.write("set_user_value:column=is_nameless",
                                  {{":user", row.value(QStringLiteral("id"))}, {":value", 1}}));
      return Done{};
    };
    return m_archive->each([&file](const QString& name) { return name == file; },
                           [&](const ArchiveEntry&, ArchiveReader& packed) -> Result<bool> {
                             CountingReader reader(packed, [this](qint64 bytes) { return count(bytes); });
                             ROOST_CHECK(eachExportedRow(file, reader, take));
                             return true;
                           },
                           goOn());
  }

  Result<Done> readPictures() {
    const auto take = [this](const ArchiveEntry& entry, ArchiveReader& packed) -> Result<bool> {
      CountingReader reader(packed, [this](qint64 bytes) { return count(bytes); });
      ROOST_TRY(image, reader.readAll(largestPicture));
      ROOST_CHECK(takePicture(entry.name, *image));
      return true;
    };
    ROOST_CHECK(m_archive->each([](const QString& name) { return isPicture(name); }, take, goOn()));
    if (m_thumbnail.id != 0) return misplaced(m_thumbnail.name);
    const bool areAllThere =
        m_draftPictures == 0 && m_manifest.pictures.value_or(m_report.pictures) == m_report.pictures;
    if (areAllThere) return Done{};
    return unreadableExport(tr("The export is damaged: pictures are missing."), {});
  }

  static bool isPicture(const QString& name) {
    const QList<ExportedPictures> all = exportedPictures();
    return name.startsWith(profilePictureFolder) ||
           std::any_of(all.cbegin(), all.cend(), [&name](const ExportedPictures& pictures) {
             return name.startsWith(pictures.folder) || name.startsWith(pictures.thumbnailFolder);
           });
  }

  static Error misplaced(const QString& file) {
    return unreadableExport(tr("The export is damaged: %1 makes no sense.").arg(file), file);
  }

  Result<Done> takePicture(const QString& name, const QByteArray& image) {
    bool isNumber = false;
    const qint64 id = name.section(u'/', -1).section(u'.', 0, 0).toLongLong(&isNumber);
    if (!isNumber) return misplaced(name);
    if (name.startsWith(profilePictureFolder)) return takeProfilePicture(name, id, image);
    for (const ExportedPictures& pictures : exportedPictures()) {
      // A thumbnail comes right before its picture, so that only one is held.
      if (name.startsWith(pictures.thumbnailFolder)) {
        if (m_thumbnail.id != 0) return misplaced(name);
        m_thumbnail = {id, name, image};
        return Done{};
      }
      if (!name.startsWith(pictures.folder)) continue;
      if (m_thumbnail.id != id || !m_thumbnail.name.startsWith(pictures.thumbnailFolder)) return misplaced(name);
      const QByteArray thumbnail = std::exchange(m_thumbnail, {}).image;
      ++m_report.pictures;
      if (pictures.restoring == u"restore_draft_images") --m_draftPictures;
      return writePicture(name, pictures.restoring,
                          {{":picture_id", id}, {":thumbnail", thumbnail}, {":image", image}});
    }
    return Done{};
  }

  Result<Done> takeProfilePicture(const QString& name, UserId user, const QByteArray& image) {
    ++m_report.pictures;
    ROOST_CHECK(writePicture(name, "set_picture", {{":user", user}, {":image", image}}));
    return writePicture(name, "set_user_value:column=picture_version",
                        {{":user", user}, {":value", pictureVersion(image)}});
  }

  /// Writes one row.
  Result<Done> writePicture(const QString& name, const QString& query, const Bindings& bindings) {
    const auto rows = m_store.write(query, bindings);
    if (!rows) return isOfRow(rows.error()) ? misplaced(name) : rows.error();
    if (*rows != 1) return misplaced(name);
    return Done{};
  }

  /// What only an export of one user needs.
  Result<Done> finishUser() {
    ROOST_CHECK(m_store.write("mark_imports_as_from_elsewhere"));
    const auto user = Users(m_store, systemClock()).findByUsername(noUser, m_manifest.username);
    // Another program may have left out who it is.
    if (!user) return user.error().code == ErrorCode::NotFound ? Result<Done>(Done{}) : user.error();
    return m_store.setProperty(restoredUserProperty, QString::number(user->id));
  }

  Result<Done> raiseSequences() {
    const QStringList tables = exportedTables();
    for (const auto& [table, last] : std::as_const(m_manifest.lastIds)) {
      if (!tables.contains(table)) continue;
      ROOST_CHECK(m_store.write("start_sequence", {{":table", table}}));
      ROOST_CHECK(m_store.write("raise_sequence", {{":table", table}, {":last", last}}));
    }
    return Done{};
  }

  struct Thumbnail {
    qint64 id = 0;
    QString name = {};
    QByteArray image = {};
  };

  Store& m_store;
  const RestoreProgress m_progress;
  std::unique_ptr<ArchiveFile> m_archive;
  ExportManifest m_manifest;
  Thumbnail m_thumbnail;       ///< Whose picture comes next.
  qint64 m_draftPictures = 0;  ///< Those whose images haven't come yet.
  qint64 m_done = 0, m_total = 0;
  RestoreReport m_report;
};

}  // namespace

QString RestoreReport::toText() const {
  const std::pair<const char*, qint64> counts[]{{QT_TR_N_NOOP("%Ln post(s)"), posts},
                                                {QT_TR_N_NOOP("%Ln user(s)"), users},
                                                {QT_TR_N_NOOP("%Ln follow(s)"), follows},
                                                {QT_TR_N_NOOP("%Ln message(s)"), messages},
                                                {QT_TR_N_NOOP("%Ln picture(s)"), pictures}};
  QStringList parts;
  for (const auto& [text, count] : counts)
    if (count > 0) parts << tr(text, nullptr, pluralOf(count));
  if (parts.isEmpty()) return tr("The export is empty.");
  return tr("Imported %1.", "Imported 3 posts and 1 user.").arg(QLocale().createSeparatedList(parts));
}

Result<Done> checkRestorable(Store& store, const QString& file) {
  ROOST_TRY(anybody, Users(store, systemClock()).anybody());
  if (!*anybody) return Done{};
  return Error{ErrorCode::Refused,
               QCoreApplication::translate("DatabaseRestore",
                                           "An export can only be read into an empty database. Choose a new file."),
               file};
}

Error restoreCanceled() {
  return Error{ErrorCode::Interrupted,
               QCoreApplication::translate("DatabaseRestore", "Reading the export was canceled. Nothing was changed."),
               {}};
}

bool isRoostExport(const QString& path) {
  // The name of the first file in a zip file follows these bytes. Any other archive can take long to open.
  constexpr qint64 headerSize = 30;
  QFile file(path);
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return false;
  if (!file.read(4).startsWith("PK\3\4") || !file.seek(headerSize)) return false;
  if (file.read(exportManifest.size()) != QByteArray(exportManifest.latin1(), exportManifest.size())) return false;
  const auto goOn = []() -> Result<Done> { return Done{}; };
  const auto archive = ArchiveFile::open(path, goOn);
  return archive && ExportManifest::in(**archive);
}

Result<RestoreReport> restoreDatabase(Store& store, const QString& file, const RestoreProgress& progress) {
  return DatabaseRestore(store, progress).run(file);
}

}  // namespace roost
