#include "core/transfer/saved_import.h"

#include <QCoreApplication>

#include "core/posts/saved_posts.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"

namespace roost {
namespace {

/// `note`, or as much of it as a note may hold.
QString shortened(const QString& note) {
  if (characterCount(note) <= SavedPosts::maxNoteLength) return note;
  const auto characters = note.toUcs4().first(SavedPosts::maxNoteLength - 1);
  return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size()) +
         QChar(0x2026);
}

}  // namespace

Result<Done> importSavedAddresses(ImportJob& job, const ImportedUsers& users) {
  return job.source.eachSavedAddress(
      countingRows<SourceSavedAddress>(job, [&](const SourceSavedAddress& row) -> Result<Done> {
        const auto user = row.user ? users.constFind(*row.user) : users.cend();
        const QString address = importedLine(row.address);
        if (user == users.cend() || address.isEmpty()) {
          job.report.note(
              {job.tables.saved, address, ImportNote::Outcome::LeftOut,
               QCoreApplication::translate("SavedImport", "The entry has no address, or nobody saved it.")});
          return Done{};
        }
        ROOST_CHECK(job.rows.addIfNew(ImportedRows::Kind::SavedAddress, "insert_saved_post",
                                      {{":entry", QVariant()},
                                       {":viewer", user->id},
                                       {":post", QVariant()},
                                       {":address", address},
                                       {":note", shortened(importedText(row.note))},
                                       {":saved_at", row.time.instant.value_or(job.now)}}));
        return Done{};
      }));
}

Result<Done> importMutes(ImportJob& job, const ImportedUsers& users) {
  return job.source.eachMute(countingRows<SourceMute>(job, [&](const SourceMute& row) -> Result<Done> {
    const auto user = row.user ? users.constFind(*row.user) : users.cend();
    const auto muted = row.muted ? users.constFind(*row.muted) : users.cend();
    if (user == users.cend() || muted == users.cend() || user->id == muted->id) {
      job.report.note({job.tables.mutes, importedLine(row.mutedId), ImportNote::Outcome::LeftOut,
                       QCoreApplication::translate("SavedImport", "One of the two users isn’t in the imported data.")});
      return Done{};
    }
    ROOST_CHECK(job.rows.link(ImportedRows::Kind::Mute, "insert_mute", user->id, muted->id,
                              {{":viewer", user->id}, {":muted", muted->id}, {":created_at", job.now}}));
    return Done{};
  }));
}

}  // namespace roost
