// Roost's own export, with any files in it, or any other file in its place: it is read into a whole store, and comes
// out of that as it went in, or it is refused and nothing changes. Files are separated by form feeds; the first line of
// each is its name.

#include <algorithm>

#include "core/exports/database_export.h"
#include "core/exports/database_restore.h"
#include "core/exports/export_archive.h"
#include "fuzz/fuzzer.h"
#include "fuzz/whole_store.h"
#include "support/files.h"
#include "support/random_database.h"

namespace roost::export_fuzz {

using namespace test;
namespace {

bool isName(const QByteArray& name) {
  return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

/// Fails where a file's name isn't ASCII: libarchive doesn't free what it has for a file that it can't begin.
Result<Done> makeExport(const QString& path, const QByteArray& input) {
  if (input.startsWith("PK")) {
    overwrite(path, input);
    return Done{};
  }
  const QByteArrayList files = input.split('\f');
  for (const QByteArray& file : files)
    if (!isName(file.left(file.indexOf('\n')))) return Error{ErrorCode::InvalidInput, {}, {}};
  ROOST_TRY(out, ExportFile::create(path));
  ExportArchive archive(**out, 0);
  for (const QByteArray& file : files) {
    const qsizetype end = file.indexOf('\n');
    ROOST_CHECK(archive.begin(QString::fromUtf8(file.left(end)), ExportArchive::Packing::Stored));
    if (end >= 0) ROOST_CHECK(archive.write(file.mid(end + 1)));
  }
  ROOST_CHECK(archive.finish());
  return (*out)->commit();
}

void expectRefusal(const Error& error) {
  static const QList<ErrorCode> codes{ErrorCode::Damaged, ErrorCode::Refused, ErrorCode::NewerSchema,
                                      ErrorCode::NotFound};
  expect(codes.contains(error.code) && !error.message.isEmpty(), "a refusal says why", error.detail);
}

/// An empty store, and whether anything was ever committed to it.
class Watched {
 public:
  TemporaryStore store;
  bool isChanged() const { return version() != m_version; }

 private:
  int version() const { return m_database.value("PRAGMA data_version").toInt(); }

  const Database m_database{store.file()};
  const int m_version = version();
};

/// All rows, but for what kind of export they came from.
QStringList rowsIn(const TemporaryStore& store) {
  QStringList rows = dumpOf(store.file());
  rows.removeIf([](const QString& row) { return row.startsWith("properties: 'restored_"); });
  return rows;
}

void tryInput(const QByteArray& input) {
  // What refuses an export leaves the store empty, so it serves for the next one.
  static auto first = std::make_unique<Watched>();
  static const QTemporaryDir folder;
  const QString file = folder.filePath("export.zip"), again = folder.filePath("again.zip");
  QFile::remove(file);
  if (!makeExport(file, input)) return;
  (void)isRoostExport(file);
  const auto report = restoreDatabase(*first->store, file);
  if (!report) {
    expectRefusal(report.error());
    return expect(!first->isChanged(), "a refused export changes nothing");
  }
  const auto read = std::exchange(first, std::make_unique<Watched>());
  expectWholeStore(read->store.file());
  need(exportDatabase(*read->store, {.withPasswords = true}, again, systemClock()));
  const TemporaryStore second;
  const auto readAgain = restoreDatabase(*second, again);
  expect(bool(readAgain), "what is exported can be read", why(readAgain));
  expect(rowsIn(second) == rowsIn(read->store), "it comes out as it went in");
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::export_fuzz
