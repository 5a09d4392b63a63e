#include "core/archives/archive_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>

#include "core/archives/file_reader.h"

namespace roost {
namespace {

constexpr int archiveBlock = 256 * 1024;
constexpr qint64 noBomb = qint64{64} * 1024 * 1024;
/// Texts become about ten times smaller, and a file of zeros a thousand times.
constexpr qint64 mostExpansion = 100;
/// In characters. No system has longer paths.
constexpr qsizetype longestEntryName = 4'096;
constexpr qint64 mostNameCharacters = qint64{64} * 1024 * 1024;
/// In bytes. A tar file ends with two of them, of zeros.
constexpr qint64 tarBlock = 512;

Error refusedArchive(const QString& message, const QString& detail) { return {ErrorCode::Refused, message, detail}; }

Error damagedArchive(const QString& detail) {
  return {ErrorCode::Damaged,
          QCoreApplication::translate("ArchiveFile", "The archive is damaged or incomplete. Download it again."),
          detail};
}

Error expandsTooMuch(const QString& name) {
  return refusedArchive(
      QCoreApplication::translate("ArchiveFile", "The archive is far larger when unpacked. Roost didn’t open it."),
      name);
}

Error messageOf(archive* handle) {
  const char* text = archive_error_string(handle);
  return damagedArchive(text ? QString::fromUtf8(text) : QStringLiteral("libarchive gave no reason"));
}

struct CloseArchive {
  void operator()(archive* handle) const { archive_read_free(handle); }
};
using OpenArchive = std::unique_ptr<archive, CloseArchive>;

Result<OpenArchive> openArchive(const QString& path, bool orAnyFile) {
  OpenArchive handle(archive_read_new());
  archive_read_support_format_zip(handle.get());
  archive_read_support_format_tar(handle.get());
  archive_read_support_filter_gzip(handle.get());
  if (orAnyFile) archive_read_support_format_raw(handle.get());
  const int opened = archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), archiveBlock);
  if (opened == ARCHIVE_OK) return handle;
  // Anything else is the end of a file that has only begun.
  const int code = archive_errno(handle.get());
  if (code != ENOENT && code != EACCES && code != EPERM) return messageOf(handle.get());
  return unreadableFile(path, QString::fromUtf8(archive_error_string(handle.get())));
}

bool leadsOut(const QString& name) {
  if (name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name[1] == u':')) return true;
  const QStringList parts = QString(name).replace(u'\\', u'/').split(u'/');
  return parts.contains(QStringLiteral(".."));
}

bool isLink(archive_entry* header) {
  return archive_entry_filetype(header) == AE_IFLNK || archive_entry_symlink(header) || archive_entry_hardlink(header);
}

Error tooManyFiles(const QString& name) {
  return refusedArchive(
      QCoreApplication::translate("ArchiveFile", "The archive has more files than any such archive should have."),
      name);
}

/// The header of an entry. An empty name is that of a folder or of something else that isn't a file; even these can
/// have a size in a tar file.
Result<ArchiveEntry> entryOf(archive_entry* header) {
  const char* utf8 = archive_entry_pathname_utf8(header);
  QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(header));
  if (name.size() > longestEntryName)
    return refusedArchive(QCoreApplication::translate("ArchiveFile",
                                                      "The archive contains file names that can’t be genuine. Roost "
                                                      "didn’t open it."),
                          QStringLiteral("a name of %1 characters").arg(name.size()));
  if (isLink(header))
    return refusedArchive(
        QCoreApplication::translate("ArchiveFile", "The archive contains links to other files. Roost didn’t open it."),
        name);
  if (leadsOut(name))
    return refusedArchive(
        QCoreApplication::translate("ArchiveFile",
                                    "The archive contains file names that point outside it. Roost didn’t open it."),
        name);
  if (archive_entry_is_encrypted(header))
    return refusedArchive(
        QCoreApplication::translate("ArchiveFile", "The archive has a password. Unpack it and import the folder."),
        name);
  if (name.startsWith(QLatin1String("./"))) name.remove(0, 2);
  const bool isFile = archive_entry_filetype(header) == AE_IFREG || archive_entry_filetype(header) == 0;
  if (!isFile || name.endsWith(u'/')) name.clear();
  return ArchiveEntry{name, archive_entry_size_is_set(header) ? archive_entry_size(header) : 0};
}

/// How many bytes of the unpacked tar file have been read.
qint64 tarBytesRead(archive* handle) { return archive_filter_bytes(handle, 0); }

bool isTar(archive* handle) { return (archive_format(handle) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR; }

class PackedReader : public ArchiveReader {
 public:
  PackedReader(archive* handle, QString name, qint64& bytesLeft)
      : m_handle(handle), m_name(std::move(name)), m_bytesLeft(bytesLeft) {}

  Result<QByteArray> read(qint64 most) override {
    QByteArray bytes(most, Qt::Uninitialized);
    const auto size = archive_read_data(m_handle, bytes.data(), static_cast<size_t>(most));
    if (size < 0) return messageOf(m_handle);
    bytes.truncate(size);
    m_bytesLeft -= size;
    if (m_bytesLeft < 0) return expandsTooMuch(m_name);
    return bytes;
  }

 private:
  archive* m_handle;
  QString m_name;
  qint64& m_bytesLeft;
};

}  // namespace

Error unreadableFile(const QString& path, const QString& detail) {
  return {ErrorCode::CannotOpen,
          QCoreApplication::translate("ArchiveFile", "%1 can’t be read. Check that you have permission to open it.")
              .arg(QDir::toNativeSeparators(path)),
          detail};
}

Result<QByteArray> ArchiveReader::readAll(qint64 most) {
  QByteArray all;
  while (true) {
    ROOST_TRY(bytes, read(std::min<qint64>(archiveBlock, most + 1 - all.size())));
    if (bytes->isEmpty()) {
      // A file may be kept for long, and takes up to twice as much while it grows.
      all.squeeze();
      return all;
    }
    all += *bytes;
    if (all.size() > most)
      return refusedArchive(
          QCoreApplication::translate("ArchiveFile",
                                      "A file in the archive is too large to be genuine. Roost didn’t open it."),
          QStringLiteral("more than %1 bytes").arg(most));
  }
}

Result<std::unique_ptr<ArchiveFile>> ArchiveFile::open(const QString& path, const GoOn& goOn) {
  const QFileInfo info(path);
  if (!info.isReadable() || !(info.isFile() || info.isDir()))
    return unreadableFile(path, QStringLiteral("missing, not readable, or neither a file nor a folder"));
  std::unique_ptr<ArchiveFile> file(new ArchiveFile(info.absoluteFilePath()));
  file->m_mostBytes = noBomb + mostExpansion * info.size();
  ROOST_CHECK(info.isDir() ? file->listFolder(goOn) : file->list(goOn));
  return file;
}

Result<Done> ArchiveFile::add(ArchiveEntry entry) {
  m_nameCharacters += entry.name.size();
  if (m_entries.size() >= mostEntries || m_nameCharacters > mostNameCharacters) return tooManyFiles(entry.name);
  m_sizes.insert(entry.name, entry.size);
  m_entries.append(std::move(entry));
  return Done{};
}

Result<Done> ArchiveFile::list(const GoOn& goOn) {
  // libarchive reports an empty file as one that it can't open.
  if (QFileInfo(m_path).size() == 0) {
    m_form = Form::SingleFile;
    return add({QFileInfo(m_path).fileName(), 0});
  }
  ROOST_TRY(handle, openArchive(m_path, true));
  archive_entry* header = nullptr;
  qint64 sizes = 0, endOfEntry = 0;
  while (true) {
    ROOST_CHECK(goOn());
    const int next = archive_read_next_header(handle->get(), &header);
    if (next == ARCHIVE_EOF) break;
    if (next != ARCHIVE_OK && next != ARCHIVE_WARN) return messageOf(handle->get());
    // A file of no format that libarchive knows. A compressed one that isn't a tar file is none of ours.
    if (archive_format(handle->get()) == ARCHIVE_FORMAT_RAW) {
      m_form = Form::SingleFile;
      return add({QFileInfo(m_path).fileName(), QFileInfo(m_path).size()});
    }
    ROOST_TRY(entry, entryOf(header));
    // Passing over a file in a compressed tar file takes as long as reading it, and so do headers.
    sizes += std::clamp<qint64>(entry->size, 0, m_mostBytes + 1);
    if (std::max(sizes, tarBytesRead(handle->get())) > m_mostBytes) return expandsTooMuch(entry->name);
    if (!entry->name.isEmpty()) ROOST_CHECK(add(std::move(*entry)));
    if (!isTar(handle->get())) continue;
    if (archive_read_data_skip(handle->get()) != ARCHIVE_OK) return messageOf(handle->get());
    endOfEntry = tarBytesRead(handle->get());
  }
  // A tar file that is cut between two files looks like a whole one but for what stands at its end.
  if (isTar(handle->get()) && tarBytesRead(handle->get()) < endOfEntry + tarBlock)
    return damagedArchive(QStringLiteral("the end of the tar file is missing"));
  return Done{};
}

Result<Done> ArchiveFile::listFolder(const GoOn& goOn) {
  m_form = Form::Folder;
  const QDir folder(m_path);
  QDirIterator files(m_path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    ROOST_CHECK(goOn());
    const QFileInfo info(files.next());
    if (info.isSymLink())
      return refusedArchive(
          QCoreApplication::translate("ArchiveFile", "The folder contains links to other files. Roost didn’t open it."),
          info.filePath());
    // Reading from a pipe or a device may never end.
    if (info.isFile()) ROOST_CHECK(add({folder.relativeFilePath(info.filePath()), info.size()}));
  }
  // The order of a folder differs from disk to disk.
  std::sort(m_entries.begin(), m_entries.end(),
            [](const ArchiveEntry& a, const ArchiveEntry& b) { return a.name < b.name; });
  return Done{};
}

Result<Done> ArchiveFile::each(const Wants& wants, const Take& take, const GoOn& goOn) const {
  return m_form == Form::Packed ? eachPacked(wants, take, goOn) : eachOnDisk(wants, take, goOn);
}

Result<Done> ArchiveFile::eachPacked(const Wants& wants, const Take& take, const GoOn& goOn) const {
  ROOST_TRY(handle, openArchive(m_path, false));
  qint64 bytesLeft = m_mostBytes;
  archive_entry* header = nullptr;
  while (true) {
    ROOST_CHECK(goOn());
    const int next = archive_read_next_header(handle->get(), &header);
    if (next == ARCHIVE_EOF) return Done{};
    if (next != ARCHIVE_OK && next != ARCHIVE_WARN) return messageOf(handle->get());
    ROOST_TRY(entry, entryOf(header));
    if (entry->name.isEmpty() || !wants(entry->name)) continue;
    PackedReader reader(handle->get(), entry->name, bytesLeft);
    ROOST_TRY(more, take(*entry, reader));
    if (!*more) return Done{};
  }
}

Result<Done> ArchiveFile::eachOnDisk(const Wants& wants, const Take& take, const GoOn& goOn) const {
  for (const ArchiveEntry& entry : m_entries) {
    ROOST_CHECK(goOn());
    if (!wants(entry.name)) continue;
    QFile file(m_form == Form::Folder ? QDir(m_path).filePath(entry.name) : m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
      return unreadableFile(file.fileName(), file.errorString());
    FileReader reader(file);
    ROOST_TRY(more, take(entry, reader));
    if (!*more) return Done{};
  }
  return Done{};
}

Result<QByteArray> ArchiveFile::content(const QString& name, qint64 most, const GoOn& goOn) const {
  std::optional<QByteArray> found;
  ROOST_CHECK(each([&name](const QString& each) { return each == name; },
                   [&](const ArchiveEntry&, ArchiveReader& reader) -> Result<bool> {
                     ROOST_TRY(bytes, reader.readAll(most));
                     found = std::move(*bytes);
                     return false;
                   },
                   goOn));
  if (found) return std::move(*found);
  return Error{ErrorCode::NotFound, QCoreApplication::translate("ArchiveFile", "A file is missing in the archive."),
               name};
}

}  // namespace roost
