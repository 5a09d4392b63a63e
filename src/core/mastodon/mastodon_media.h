#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "core/archives/archive_file.h"

namespace roost {

/// Whether a file of an archive is one that macOS adds beside each real one.
bool isMacOsExtra(QStringView name);

/// Finds the files of attachments in an archive. Servers write their addresses and the names of their files in several
/// ways, but they agree in the part behind "media_attachments/", or at least in the last part.
class MastodonMedia {
 public:
  /// `entries` must outlive this and not change.
  explicit MastodonMedia(const QList<ArchiveEntry>& entries);

  /// The name of the file in the archive; empty if it isn't there or has no content.
  QString file(const QString& address) const;

  /// The last part of an address, which names the file.
  static QString nameOf(const QString& address);

 private:
  QHash<QStringView, QStringView> m_byPath, m_byName;
};

}  // namespace roost
