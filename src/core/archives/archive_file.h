#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

#include "core/storage/result.h"

struct archive;

namespace roost {

/// A file in an archive.
struct ArchiveEntry {
  QString name;  ///< With "/" between folders, as the archive has it.
  qint64 size = 0;
};

/// Reads one file of an archive, from its beginning to its end.
class ArchiveReader {
 public:
  virtual ~ArchiveReader() = default;

  /// The next bytes, at most `most`; empty at the end. Fails with Damaged, DiskFails, or Refused when the archive is
  /// made to fill memory or time.
  virtual Result<QByteArray> read(qint64 most) = 0;

  /// All that is left. Fails with Refused when that is more than `most` bytes.
  Result<QByteArray> readAll(qint64 most);
};

/// The error for a file that can't be opened.
Error unreadableFile(const QString& path, const QString& detail);

/// The files in a zip or tar file, or in a folder that such a file was unpacked to. Nothing is written anywhere. An
/// archive with links, or with names that lead out of it, is refused.
class ArchiveFile {
 public:
  /// Called from time to time during long work; an error stops it.
  using GoOn = std::function<Result<Done>()>;
  /// Whether to read a file of the archive.
  using Wants = std::function<bool(const QString& name)>;
  /// Takes a file of the archive; returns whether to continue with the next one.
  using Take = std::function<Result<bool>(const ArchiveEntry& entry, ArchiveReader& reader)>;

  /// Their names fit in memory: about 200 MB. Names as long as no system has them are refused.
  static constexpr qsizetype mostEntries = 1'000'000;

  /// Reads the list of files, for which a tar file is read whole. A single file that is no archive becomes the only
  /// entry. Fails with CannotOpen, DiskFails, Damaged, or Refused when the archive is made to do harm.
  static Result<std::unique_ptr<ArchiveFile>> open(const QString& path, const GoOn& goOn);

  QString path() const { return m_path; }
  const QList<ArchiveEntry>& entries() const { return m_entries; }
  /// Whether there is a file of this name.
  bool has(const QString& name) const { return m_sizes.contains(name); }
  /// The size of the file of this name, in bytes; 0 if there is none.
  qint64 sizeOf(const QString& name) const { return m_sizes.value(name); }

  /// Passes the files that are wanted to `take`, in the order in which the archive has them.
  Result<Done> each(const Wants& wants, const Take& take, const GoOn& goOn) const;

  /// The content of the file with this name. Fails with NotFound, and with Refused when it is larger than `most`.
  Result<QByteArray> content(const QString& name, qint64 most, const GoOn& goOn) const;

 private:
  enum class Form { Packed, Folder, SingleFile };

  explicit ArchiveFile(QString path) : m_path(std::move(path)) {}
  Result<Done> list(const GoOn& goOn);
  Result<Done> listFolder(const GoOn& goOn);
  Result<Done> add(ArchiveEntry entry);
  Result<Done> eachPacked(const Wants& wants, const Take& take, const GoOn& goOn) const;
  Result<Done> eachOnDisk(const Wants& wants, const Take& take, const GoOn& goOn) const;

  QString m_path;
  Form m_form = Form::Packed;
  QList<ArchiveEntry> m_entries;
  QHash<QString, qint64> m_sizes;
  qint64 m_nameCharacters = 0;
  qint64 m_mostBytes = 0;  ///< More than this can't come out of an honest archive of its size.
};

}  // namespace roost
