#include "core/survey/import_survey.h"

#include <algorithm>

#include "core/storage/read_rows.h"
#include "core/survey/import_growth.h"
#include "core/survey/rows_here.h"
#include "core/transfer/post_import.h"

namespace roost {
namespace {

class Surveyor {
 public:
  Surveyor(ImportSource& source, Store& store, const ImportProgress& progress)
      : m_source(source), m_progress(progress), m_here(store, source.kind()) {}

  Result<ImportSurvey> run() {
    m_survey.kind = m_source.kind();
    m_survey.filesBeside = m_source.filesBeside();
    ROOST_CHECK(m_here.start());
    if (m_progress) {
      ROOST_TRY(total, m_source.rowCount());
      m_total = *total;
    }
    ROOST_CHECK(m_source.eachUser(counting<SourceUser>([this](const SourceUser& user) { return add(user); })));
    ROOST_CHECK(m_source.eachPost(counting<SourcePost>([this](const SourcePost& post) { return add(post); })));
    ROOST_CHECK(m_source.eachFollow(counting<SourceFollow>([this](const SourceFollow& row) {
      return count(m_here.find(row), m_survey.found.follows, m_survey.alreadyHere.follows);
    })));
    ROOST_CHECK(m_source.eachMessage(counting<SourceMessage>([this](const SourceMessage& row) {
      const Result<bool> isHere = m_here.find(row);
      if (isHere && !*isHere) m_growth.addText(row.body.text);
      return count(isHere, m_survey.found.messages, m_survey.alreadyHere.messages);
    })));
    ROOST_CHECK(m_source.eachSavedAddress(counting<SourceSavedAddress>([this](const SourceSavedAddress& row) {
      return count(m_here.find(row), m_survey.found.savedAddresses, m_survey.alreadyHere.savedAddresses);
    })));
    ROOST_CHECK(m_source.eachMute(counting<SourceMute>([this](const SourceMute& row) {
      return count(m_here.find(row), m_survey.found.mutes, m_survey.alreadyHere.mutes);
    })));
    ROOST_CHECK(m_source.eachExtra(counting<SourceExtra>([this](const SourceExtra& row) -> Result<Done> {
      leaveOut(row.reason, false, row.count);
      return Done{};
    })));
    m_survey.growth = m_growth.bytes(m_survey.found.without(m_survey.alreadyHere));
    return std::move(m_survey);
  }

 private:
  template <typename Row, typename Take>
  RowVisitor<Row> counting(Take take) {
    return [this, take](const Row& row) -> Result<bool> {
      constexpr qint64 step = 512;
      if (m_progress && m_done++ % step == 0 && !m_progress({.rows = std::min(m_done, m_total), .allRows = m_total}))
        return ImportJob::stopped();
      ROOST_CHECK(take(row));
      return true;
    };
  }

  static Result<Done> count(const Result<bool>& isHere, qint64& found, qint64& here) {
    if (!isHere) return isHere.error();
    ++found;
    if (*isHere) ++here;
    return Done{};
  }

  Result<Done> add(const SourceUser& user) {
    ROOST_TRY(here, m_here.find(user));
    ++m_survey.found.users;
    if (*here != noUser) ++m_survey.alreadyHere.users;
    if (!user.isOwner) return Done{};
    m_survey.ownerName = user.username.text;
    m_survey.ownerDisplayName = user.displayName.text;
    m_survey.knownOwner = *here;
    return Done{};
  }

  Result<Done> add(const SourcePost& post) {
    if (post.isDeletedThere) {
      ++m_survey.deletedThere;
      return Done{};
    }
    if (!post.leftOutFor.isEmpty()) {
      leaveOut(post.leftOutFor, true);
      return Done{};
    }
    ROOST_TRY(here, m_here.find(post));
    if (here->isDeleted) {
      leaveOut(PostImport::deletedHere(), true);
      return Done{};
    }
    ++m_survey.found.posts;
    if (const auto& time = post.time.instant) {
      m_survey.firstPost = std::min(*time, m_survey.firstPost.value_or(*time));
      m_survey.lastPost = std::max(*time, m_survey.lastPost.value_or(*time));
    }
    if (here->post != noPost) return addKnown(post, *here);
    if (post.audience == Audience::Followers) ++m_survey.followersOnly;
    m_growth.addText(post.body.text);
    for (const SourceAttachment& attachment : post.attachments) {
      if (!attachment.isPicture())
        ++m_survey.otherMedia;
      else if (attachment.file.isEmpty())
        ++m_survey.missingPictures;
      else
        addPicture(attachment.file);
    }
    return Done{};
  }

  Result<Done> addKnown(const SourcePost& post, const RowsHere::Found& here) {
    ++m_survey.alreadyHere.posts;
    if (here.isEdited) ++m_survey.found.edits;
    ROOST_TRY(missing, m_here.missingPictures(here.post, post));
    for (const auto& picture : std::as_const(*missing)) addPicture(picture.file);
    return Done{};
  }

  void addPicture(const QString& file) {
    ++m_survey.found.pictures;
    m_growth.addPicture(file, m_source.fileSize(file));
  }

  void leaveOut(const QString& reason, bool arePosts, qint64 rows = 1) {
    for (ImportSurvey::LeftOut& known : m_survey.leftOut)
      if (known.reason == reason && known.arePosts == arePosts) {
        known.count += rows;
        return;
      }
    m_survey.leftOut.append({reason, arePosts, rows});
  }

  ImportSource& m_source;
  const ImportProgress& m_progress;
  RowsHere m_here;
  ImportGrowth m_growth;
  ImportSurvey m_survey;
  qint64 m_done = 0;
  qint64 m_total = 0;
};

}  // namespace

Result<ImportSurvey> surveySource(ImportSource& source, Store& store, const ImportProgress& progress) {
  return Surveyor(source, store, progress).run();
}

}  // namespace roost
