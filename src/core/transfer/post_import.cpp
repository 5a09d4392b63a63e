#include "core/transfer/post_import.h"

#include <algorithm>

#include "core/posts/posts.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"

namespace roost {
Result<Done> PostImport::run() {
  ROOST_CHECK(m_known.start());
  ROOST_CHECK(findFirstTime());
  return m_job.source.eachPost(
      countingRows<SourcePost>(m_job, [this](const SourcePost& row) { return importRow(row); }));
}

Result<Done> PostImport::findFirstTime() {
  return m_job.source.eachPost([this](const SourcePost& row) -> Result<bool> {
    m_firstTime = row.time.instant;
    return !m_firstTime;
  });
}

Result<Done> PostImport::importRow(const SourcePost& row) {
  const auto& ownTime = row.time.instant;
  if (ownTime) m_previousTime = ownTime;
  const auto author = row.author ? m_users.find(*row.author) : m_users.end();
  if (author == m_users.end()) {
    note(row, ImportNote::Outcome::LeftOut, tr("The author isn’t in the imported data."));
    return Done{};
  }
  const auto& [text, isValid] = row.body;
  const QString body = importedText(text);
  if (body.isEmpty()) {
    note(row, ImportNote::Outcome::LeftOut, tr("The post has no text."));
    return Done{};
  }
  if (ownTime) author->firstPost = std::min(*ownTime, author->firstPost.value_or(*ownTime));

  const Time time = ownTime ? Time{*ownTime} : substituteTime(*author);
  ROOST_TRY(here, isHere(*author, time.ms, body));
  if (*here) {
    ++m_job.report.alreadyHere.posts;
    return Done{};
  }
  ROOST_CHECK(m_job.rows.add(ImportedRows::Kind::Post, "put_post",
                             {{":post", QVariant()},
                              {":imported", 1},
                              {":author", author->id},
                              {":created_at", time.ms},
                              {":body", body},
                              {":reply_to", QVariant()},
                              {":reply_to_author", QVariant()}}));
  if (!ownTime) note(row, ImportNote::Outcome::Changed, time.change);
  if (characterCount(body) > Posts::maxLength)
    note(row, ImportNote::Outcome::Kept, tr("The post is longer than %Ln character(s).", nullptr, Posts::maxLength));
  if (!isValid || hasUnstorableCharacters(text))
    note(row, ImportNote::Outcome::Changed, tr("Invalid characters in the post were replaced with “�”."));
  if (hasControlCharacters(text))
    note(row, ImportNote::Outcome::Changed, tr("Control characters were removed from the post."));
  return Done{};
}

PostImport::Time PostImport::substituteTime(const ImportedUser& author) const {
  if (m_previousTime)
    return {*m_previousTime, tr("The time can’t be read; the previous post’s time was used instead.")};
  if (m_firstTime) return {*m_firstTime, tr("The time can’t be read; the next post’s time was used instead.")};
  if (author.lastSeen)
    return {*author.lastSeen, tr("The time can’t be read; the time its author was last seen was used instead.")};
  return {0, tr("The time can’t be read; the start of 1970 was used instead.")};
}

Result<bool> PostImport::isHere(const ImportedUser& author, qint64 createdAt, const QString& body) {
  if (author.added) return false;
  ROOST_TRY(known, m_known.take({.author = author.id}, createdAt, body));
  return known->has_value();
}

void PostImport::note(const SourcePost& row, ImportNote::Outcome outcome, const QString& reason) {
  m_job.report.note({m_job.tables.posts, importedLine(row.id), outcome, reason});
}

}  // namespace roost
