#include "core/transfer/import_survey.h"

#include <algorithm>

#include "core/storage/read_rows.h"

namespace roost {
namespace {

// Measured with imports of a million posts, and of photographs.
constexpr qint64 bytesPerPost = 330, bytesPerUser = 700, bytesPerFollow = 110, bytesPerPicture = 450'000,
                 bytesPerSavedAddress = 200;
constexpr qint64 textExpansion = 2;  ///< The search index is about as large as the text.

class Surveyor {
 public:
  Surveyor(ImportSource& source, const ImportProgress& progress) : m_source(source), m_progress(progress) {}

  Result<ImportSurvey> run() {
    m_survey.kind = m_source.kind();
    if (m_progress) {
      ROOST_TRY(total, m_source.rowCount());
      m_total = *total;
    }
    ROOST_CHECK(m_source.eachUser(counting<SourceUser>([this](const SourceUser& user) { add(user); })));
    ROOST_CHECK(m_source.eachPost(counting<SourcePost>([this](const SourcePost& post) { add(post); })));
    ROOST_CHECK(m_source.eachFollow(counting<SourceFollow>([this](const SourceFollow&) { ++m_survey.found.follows; })));
    ROOST_CHECK(m_source.eachMessage(counting<SourceMessage>([this](const SourceMessage& message) {
      ++m_survey.found.messages;
      m_textBytes += message.body.text.size();
    })));
    ROOST_CHECK(m_source.eachSavedAddress(
        counting<SourceSavedAddress>([this](const SourceSavedAddress&) { ++m_survey.found.savedAddresses; })));
    ROOST_CHECK(m_source.eachMute(counting<SourceMute>([this](const SourceMute&) { ++m_survey.found.mutes; })));
    ROOST_CHECK(
        m_source.eachExtra(counting<SourceExtra>([this](const SourceExtra& row) { leaveOut(row.reason, row.count); })));
    m_survey.growth = m_survey.found.posts * bytesPerPost + m_textBytes * textExpansion +
                      m_survey.found.users * bytesPerUser + m_survey.found.follows * bytesPerFollow +
                      m_survey.found.savedAddresses * bytesPerSavedAddress +
                      (m_survey.found.pictures - m_survey.missingPictures) * bytesPerPicture;
    return std::move(m_survey);
  }

  QString ownerOrigin() const { return m_ownerOrigin; }

 private:
  template <typename Row, typename Take>
  RowVisitor<Row> counting(Take take) {
    return [this, take](const Row& row) -> Result<bool> {
      constexpr qint64 step = 512;
      if (m_progress && m_done++ % step == 0 && !m_progress({.rows = std::min(m_done, m_total), .allRows = m_total}))
        return ImportJob::stopped();
      take(row);
      return true;
    };
  }

  void add(const SourceUser& user) {
    ++m_survey.found.users;
    if (!user.isOwner) return;
    m_survey.ownerName = user.username.text;
    m_survey.ownerDisplayName = user.displayName.text;
    m_ownerOrigin = user.origin;
  }

  void add(const SourcePost& post) {
    if (!post.leftOutFor.isEmpty()) return leaveOut(post.leftOutFor);
    ++m_survey.found.posts;
    m_textBytes += post.body.text.size();
    if (const auto& time = post.time.instant) {
      m_survey.firstPost = std::min(*time, m_survey.firstPost.value_or(*time));
      m_survey.lastPost = std::max(*time, m_survey.lastPost.value_or(*time));
    }
    for (const SourceAttachment& attachment : post.attachments) {
      ++(attachment.isPicture() ? m_survey.found.pictures : m_survey.otherMedia);
      if (attachment.isPicture() && attachment.file.isEmpty()) ++m_survey.missingPictures;
    }
  }

  void leaveOut(const QString& reason, qint64 rows = 1) {
    for (auto& [known, count] : m_survey.leftOut)
      if (known == reason) {
        count += rows;
        return;
      }
    m_survey.leftOut.append({reason, rows});
  }

  ImportSource& m_source;
  const ImportProgress& m_progress;
  ImportSurvey m_survey;
  QString m_ownerOrigin;
  qint64 m_textBytes = 0;
  qint64 m_done = 0;
  qint64 m_total = 0;
};

}  // namespace

Result<ImportSurvey> surveySource(ImportSource& source, Store& store, const ImportProgress& progress) {
  Surveyor surveyor(source, progress);
  ROOST_TRY(survey, surveyor.run());
  if (surveyor.ownerOrigin().isEmpty()) return survey;
  ROOST_TRY(known, readOne(store.read("user_by_origin",
                                      {{":key", surveyor.ownerOrigin()}, {":kind", sourceKindName(source.kind())}}),
                           integerOf));
  survey->knownOwner = known->value_or(noUser);
  return survey;
}

}  // namespace roost
