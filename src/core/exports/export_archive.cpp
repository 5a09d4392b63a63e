#include "core/exports/export_archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <QCoreApplication>

#include "core/archives/archive_file.h"

namespace roost {
namespace {

struct FreeEntry {
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

/// What libarchive is given to write with.
struct ArchiveTarget {
  ExportFile& out;
  std::optional<Error>& error;
  const bool& isDiscarded;
};

// After a failure libarchive would not free what it has for the current file, so it doesn't hear of one.
la_ssize_t writeToTarget(archive*, void* data, const void* bytes, size_t size) {
  auto& target = *static_cast<ArchiveTarget*>(data);
  if (target.isDiscarded || target.error) return static_cast<la_ssize_t>(size);
  const auto written =
      target.out.write(QByteArray::fromRawData(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
  if (!written) target.error = written.error();
  return static_cast<la_ssize_t>(size);
}

int freeTarget(archive*, void* data) {
  delete static_cast<ArchiveTarget*>(data);
  return ARCHIVE_OK;
}

}  // namespace

void ExportArchive::Free::operator()(archive* handle) const { archive_write_free(handle); }

ExportArchive::ExportArchive(ExportFile& out, qint64 time) : m_out(out), m_time(time), m_handle(archive_write_new()) {
  archive_write_set_format_zip(m_handle.get());
  // No padding at the end.
  archive_write_set_bytes_in_last_block(m_handle.get(), 1);
  archive_write_open2(m_handle.get(), new ArchiveTarget{m_out, m_error, m_isDiscarded}, nullptr, writeToTarget, nullptr,
                      freeTarget);
}

ExportArchive::~ExportArchive() {
  // Otherwise the list of files would be written, after a failure too.
  m_isDiscarded = true;
}

Error ExportArchive::failure(const QString& context) const {
  if (m_error) return *m_error;
  const char* text = archive_error_string(m_handle.get());
  return makeError(ErrorCode::Internal, context + QStringLiteral(": ") + QString::fromUtf8(text ? text : "no reason"));
}

Result<Done> ExportArchive::begin(const QString& name, Packing packing) {
  if (++m_files > ArchiveFile::mostEntries)
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("ExportArchive", "There are more pictures than one export can hold."),
                 name};
  if (packing == Packing::Stored)
    archive_write_zip_set_compression_store(m_handle.get());
  else
    archive_write_zip_set_compression_deflate(m_handle.get());
  const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  archive_entry_set_mtime(entry.get(), m_time / 1000, 0);
  if (archive_write_header(m_handle.get(), entry.get()) != ARCHIVE_OK || m_error) return failure(name);
  return Done{};
}

Result<Done> ExportArchive::write(const QByteArray& bytes) {
  const auto size = archive_write_data(m_handle.get(), bytes.constData(), static_cast<size_t>(bytes.size()));
  if (size != bytes.size() || m_error) return failure(QStringLiteral("writing to the archive"));
  return Done{};
}

Result<Done> ExportArchive::finish() {
  if (archive_write_close(m_handle.get()) != ARCHIVE_OK || m_error)
    return failure(QStringLiteral("ending the archive"));
  return Done{};
}

}  // namespace roost
