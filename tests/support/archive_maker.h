#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>

namespace roost::test {

/// A file, or a link to another one, in an archive that a test makes.
struct PackedFile {
  enum Kind { File, SymbolicLink, HardLink };

  QByteArray name;
  QByteArray content = {};  ///< Of a link, its target.
  Kind kind = File;
  int times = 1;  ///< How often the content is repeated.
};

/// Writes an archive with these files in this order: a zip file, or a compressed tar file if its name ends so.
inline void makeArchive(const QString& path, const QList<PackedFile>& files) {
  archive* out = archive_write_new();
  const auto need = [out](la_ssize_t outcome) {
    if (outcome < ARCHIVE_OK) qFatal("libarchive: %s", archive_error_string(out));
  };
  if (path.endsWith(QLatin1String(".tar.gz"))) {
    need(archive_write_set_format_pax_restricted(out));
    need(archive_write_add_filter_gzip(out));
  } else {
    need(archive_write_set_format_zip(out));
  }
  need(archive_write_open_filename(out, QFile::encodeName(path).constData()));
  archive_entry* entry = archive_entry_new();
  for (const PackedFile& file : files) {
    archive_entry_clear(entry);
    archive_entry_set_pathname(entry, file.name.constData());
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_filetype(entry, file.kind == PackedFile::SymbolicLink ? AE_IFLNK : AE_IFREG);
    if (file.kind == PackedFile::File) {
      archive_entry_set_size(entry, qint64{file.times} * file.content.size());
    } else if (file.kind == PackedFile::SymbolicLink) {
      archive_entry_set_symlink(entry, file.content.constData());
    } else {
      archive_entry_set_hardlink(entry, file.content.constData());
    }
    need(archive_write_header(out, entry));
    for (int time = 0; file.kind == PackedFile::File && time < file.times; ++time)
      need(archive_write_data(out, file.content.constData(), static_cast<size_t>(file.content.size())));
  }
  archive_entry_free(entry);
  need(archive_write_close(out));
  archive_write_free(out);
}

/// Writes the same files as an unpacked folder.
inline void makeFolder(const QString& path, const QList<PackedFile>& files) {
  for (const PackedFile& packed : files) {
    QFile file(QDir(path).filePath(QString::fromUtf8(packed.name)));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly) || file.write(packed.content) < 0)
      qFatal("%s can't be written", qPrintable(file.fileName()));
  }
}

}  // namespace roost::test
