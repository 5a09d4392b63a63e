#include "core/exports/export_survey.h"

#include "core/exports/export_format.h"
#include "core/exports/export_lines.h"
#include "core/exports/export_manifest.h"

namespace roost {
namespace {

constexpr qint64 surveyedBytes = qint64{1024} * 1024;

}  // namespace

Result<ExportSurvey> surveyExport(Store& store, const QString& file, const RestoreProgress& progress) {
  ROOST_CHECK(checkRestorable(store, file));
  qint64 done = 0, total = 0;
  const auto goOn = [&]() -> Result<Done> {
    return !progress || progress(done, total) ? Result<Done>(Done{}) : restoreCanceled();
  };
  ROOST_TRY(archive, ArchiveFile::open(file, goOn));
  ROOST_TRY(manifest, ExportManifest::read(**archive, goOn));
  ExportSurvey survey{.isOfUser = manifest->isOfUser,
                      .userName = manifest->username,
                      .createdAt = manifest->createdAt,
                      .pictures = manifest->pictures.value_or(0)};
  const QString users = exportFileOf(QStringLiteral("users")), posts = exportFileOf(QStringLiteral("posts"));
  const auto wants = [&](const QString& name) {
    return manifest->files.contains(name) && (name == users || name == posts);
  };
  for (const ArchiveEntry& entry : (*archive)->entries())
    if (wants(entry.name)) total += entry.size;
  const auto takeUser = [&](const ExportedRow& row, qint64) -> Result<Done> {
    constexpr qint64 step = 512;
    ++survey.users;
    const QString name = row.value(QStringLiteral("display_name")).toString();
    if (survey.isOfUser && !name.isEmpty() && row.value(QStringLiteral("username")) == manifest->username)
      survey.userName = name;
    return survey.users % step == 0 ? goOn() : Result<Done>(Done{});
  };
  const auto take = [&](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
    if (entry.name == users) {
      ROOST_CHECK(eachExportedRow(entry.name, reader, takeUser));
      done += entry.size;
      return true;
    }
    // One post a line.
    bool isInLine = false;
    while (true) {
      ROOST_TRY(bytes, reader.read(surveyedBytes));
      if (bytes->isEmpty()) break;
      survey.posts += bytes->count('\n');
      isInLine = !bytes->endsWith('\n');
      done += bytes->size();
      ROOST_CHECK(goOn());
    }
    if (isInLine) ++survey.posts;
    return true;
  };
  ROOST_CHECK((*archive)->each(wants, take, goOn));
  return survey;
}

}  // namespace roost
