#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace roost::bench {

/// The pictures and videos of an archive, each in a tweet of its own.
struct ArchivedMedia {
  int pictures = 0;
  std::function<QByteArray(int number)> picture = {};  ///< A JPEG file.
  int videos = 0;
  qint64 videoBytes = 0;  ///< Of each; all are zero.
};

/// Writes a zip file as X makes it, with the first so many archived posts as tweets of about 1.6 KB each, a tenth of
/// which answer the one before. There must be at least as many tweets as there are media.
void writeXArchive(const QString& path, int tweets, const ArchivedMedia& media = {});

}  // namespace roost::bench
