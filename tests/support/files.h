#pragma once

#include <QFile>

#include "core/timeline/post_list_model.h"
#include "support/list_model.h"

namespace roost::test {

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be read");
}

/// Overwrites part of a file, starting at offset `at`.
inline void overwrite(const QString& path, const QByteArray& content, qint64 at = 0) {
  QFile file(path);
  if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(content) != content.size())
    qFatal("%s can't be written", qPrintable(path));
}

/// Copies a file and makes the copy writable even if the original isn't.
inline void copyForWriting(const QString& original, const QString& copy) {
  if (!QFile::copy(original, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
    qFatal("%s can't be copied", qPrintable(original));
}

/// The texts of a user's whole timeline.
inline QStringList timelineTexts(Store& store, UserId viewer) {
  PostListModel model(store, [](const Post&) { return QString(); });
  model.showTimeline(viewer);
  loadAll(model);
  return textsIn(model);
}

}  // namespace roost::test
