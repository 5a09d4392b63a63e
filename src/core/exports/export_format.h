#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace roost {

// Names in the archive that resources/text/export-format.md describes.

inline constexpr QLatin1String exportFormatName("roost-export");
/// Raised when an older Roost could no longer read the archive, or would lose something.
inline constexpr int exportFormatVersion = 1;
inline constexpr QLatin1String exportManifest("manifest.json");
inline constexpr QLatin1String profilePictureFolder("profile-pictures/");

/// The pictures that have a thumbnail. An export has each thumbnail right before its picture.
struct ExportedPictures {
  QLatin1String folder, thumbnailFolder;
  QLatin1String exporting, restoring;  ///< The queries that read and write them.
};
QList<ExportedPictures> exportedPictures();

/// The tables that an export of the whole database has, each after those that it refers to.
QStringList exportedTables();
/// Those of them that an export of one user has.
QStringList exportedTablesOfUser();

inline QString exportFileOf(const QString& table) { return table + QStringLiteral(".jsonl"); }

}  // namespace roost
