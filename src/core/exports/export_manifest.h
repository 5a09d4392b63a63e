#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <optional>

#include "core/archives/archive_file.h"

namespace roost {

/// What an export says of itself, as resources/text/export-format.md describes it.
struct ExportManifest {
  Q_DECLARE_TR_FUNCTIONS(roost::ExportManifest)

 public:
  qint64 version = 0;
  bool isOfUser = false;
  QString username = {};  ///< Of the user whose export it is.
  qint64 createdAt = 0;   ///< UTC milliseconds; 0 if it isn't said.
  bool hasPasswords = false;
  std::optional<qint64> pictures = {};
  QStringList files = {};
  QList<std::pair<QString, qint64>> lastIds = {};

  /// Nothing if the archive isn't one that Roost has exported.
  static std::optional<ExportManifest> in(const ArchiveFile& archive);

  /// Fails with Damaged when it makes no sense or files are missing, with NewerSchema when a newer Roost has written
  /// it, and as reading does.
  static Result<ExportManifest> read(const ArchiveFile& archive, const ArchiveFile::GoOn& goOn);
};

/// The error of an export that can't be read.
Error unreadableExport(const QString& message, const QString& detail);

}  // namespace roost
