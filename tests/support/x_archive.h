#pragma once

#include "core/x/x_source.h"
#include "support/archive_maker.h"
#include "support/content.h"

namespace roost::test {

inline Result<Done> onAndOn() { return Done{}; }

/// The text of a file in an X archive: the elements of an array, and what X writes before it.
inline QByteArray xFile(const char* kind, const QByteArray& elements) {
  return QByteArray("window.YTD.") + kind + ".part0 = [ " + elements + " ]";
}

inline PackedFile xAccount(const QByteArray& folder = "data/") {
  return {folder + "account.js", xFile("account", R"({"account": {"email": "susan@example.com", "createdVia": "web",
    "username": "susan", "accountId": "17", "createdAt": "2009-01-02T03:04:05.678Z",
    "accountDisplayName": "Susan &amp; co"}})")};
}

/// Opens an archive as Roost would.
inline Result<std::unique_ptr<XSource>> openX(const QString& path) {
  ROOST_TRY(archive, ArchiveFile::open(path, onAndOn));
  ROOST_TRY(folder, XSource::folderOf(**archive, onAndOn));
  if (!*folder) return Error{ErrorCode::InvalidInput, QStringLiteral("no archive of X"), {}};
  return XSource::open(std::move(*archive), **folder, onAndOn);
}

/// Visits all rows of a kind and returns them.
template <typename Row>
QList<Row> rowsOf(ImportSource& source, Result<Done> (ImportSource::*each)(const RowVisitor<Row>&)) {
  QList<Row> rows;
  need((source.*each)([&rows](const Row& row) -> Result<bool> {
    rows.append(row);
    return true;
  }));
  return rows;
}

}  // namespace roost::test
