#include "core/exports/export_manifest.h"

#include <simdjson.h>

#include <QDateTime>

#include "core/archives/json_fields.h"
#include "core/exports/export_format.h"

namespace roost {
namespace {

constexpr qint64 largestManifest = qint64{1024} * 1024;

std::optional<ExportManifest> manifestFrom(const QByteArray& json) {
  simdjson::dom::parser parser;
  JsonValue root;
  if (parser.parse(json.constData(), static_cast<size_t>(json.size())).get(root) != simdjson::SUCCESS) return {};
  if (jsonText(root, "format") != exportFormatName) return {};
  const QDateTime created = QDateTime::fromString(jsonText(root, "created"), Qt::ISODateWithMs);
  ExportManifest manifest{.version = jsonText(root, "version").toLongLong(),
                          .isOfUser = jsonText(root, "scope") == u"user",
                          .username = jsonText(root, "user"),
                          .createdAt = created.isValid() ? created.toMSecsSinceEpoch() : 0,
                          .hasPasswords = jsonIsTrue(root, "passwords")};
  if (jsonField(root, "pictures")) manifest.pictures = jsonText(root, "pictures").toLongLong();
  for (const JsonValue& file : jsonList(root, "files")) manifest.files.append(jsonText(file));
  simdjson::dom::object ids;
  if (root["last_ids"].get(ids) != simdjson::SUCCESS) return manifest;
  for (const auto& [table, element] : ids)
    if (int64_t id = 0; element.get(id) == simdjson::SUCCESS && id >= 0)
      manifest.lastIds.append({QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size())), id});
  return manifest;
}

}  // namespace

std::optional<ExportManifest> ExportManifest::in(const ArchiveFile& archive) {
  if (!archive.has(exportManifest)) return {};
  const auto json = archive.content(exportManifest, largestManifest, []() -> Result<Done> { return Done{}; });
  return json ? manifestFrom(*json) : std::nullopt;
}

Result<ExportManifest> ExportManifest::read(const ArchiveFile& archive, const ArchiveFile::GoOn& goOn) {
  ROOST_TRY(json, archive.content(exportManifest, largestManifest, goOn));
  auto manifest = manifestFrom(*json);
  if (!manifest) return unreadableExport(tr("The export is damaged: %1 makes no sense.").arg(exportManifest), *json);
  if (manifest->version > exportFormatVersion)
    return Error{ErrorCode::NewerSchema,
                 tr("This export was created by a newer version of Roost. Update Roost to read it."),
                 {}};
  for (const QString& file : std::as_const(manifest->files))
    if (!archive.has(file)) return unreadableExport(tr("The export is damaged: %1 is missing.").arg(file), file);
  return std::move(*manifest);
}

Error unreadableExport(const QString& message, const QString& detail) {
  Error error = makeError(ErrorCode::Damaged, detail);
  error.message = message;
  return error;
}

}  // namespace roost
