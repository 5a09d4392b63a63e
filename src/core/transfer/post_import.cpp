#include "core/transfer/post_import.h"

#include <algorithm>

#include "core/posts/posts.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"
#include "core/transfer/microblog_time.h"

namespace roost {
namespace {

/// The columns of microblog_posts.sql.
enum SourcePostColumn { SourceIdColumn, SourceBodyColumn, SourceTimeColumn, SourceAuthorColumn };

}  // namespace

Result<Done> PostImport::run() {
  if (auto started = m_known.start(); !started) return started.error();
  if (auto found = findFirstTime(); !found) return found.error();
  auto rows = m_job.source.read("microblog_posts");
  if (!rows) return rows.error();
  while (rows->next()) {
    if (auto done = importRow(*rows); !done) return done.error();
    if (auto done = m_job.rowDone(); !done) return done.error();
  }
  if (auto error = rows->failure()) return *error;
  return Done{};
}

Result<Done> PostImport::findFirstTime() {
  auto rows = m_job.source.read("microblog_posts");
  if (!rows) return rows.error();
  while (!m_firstTime && rows->next()) m_firstTime = microblogInstant(rows->value(SourceTimeColumn));
  if (auto error = rows->failure()) return *error;
  return Done{};
}

Result<Done> PostImport::importRow(const SourceRows& rows) {
  const auto ownTime = microblogInstant(rows.value(SourceTimeColumn));
  if (ownTime) m_previousTime = ownTime;
  const auto authorId = rows.integer(SourceAuthorColumn);
  const auto author = authorId ? m_users.find(*authorId) : m_users.end();
  if (author == m_users.end()) {
    note(rows, ImportNote::Outcome::LeftOut, tr("Nobody in that database is its author."));
    return Done{};
  }
  const auto [text, isValid] = rows.readText(SourceBodyColumn);
  const QString body = importedText(text);
  if (body.isEmpty()) {
    note(rows, ImportNote::Outcome::LeftOut, tr("The post has no text."));
    return Done{};
  }
  if (ownTime) author->firstPost = std::min(*ownTime, author->firstPost.value_or(*ownTime));

  const Time time = ownTime ? Time{*ownTime} : substituteTime(*author);
  auto here = isHere(*author, time.ms, body);
  if (!here) return here.error();
  if (*here) {
    ++m_job.report.alreadyHere.posts;
    return Done{};
  }
  auto added =
      m_job.store.insert("import_post", {{":author", author->id}, {":created_at", time.ms}, {":body", body}});
  if (!added) return added.error();
  ++m_job.report.added.posts;
  if (!ownTime) note(rows, ImportNote::Outcome::Changed, time.change);
  if (characterCount(body) > Posts::maxLength)
    note(rows, ImportNote::Outcome::Kept,
         tr("The post has more than %Ln character(s); it was kept whole.", nullptr, Posts::maxLength));
  if (!isValid || hasUnstorableCharacters(text))
    note(rows, ImportNote::Outcome::Changed, tr("Bytes of the post that are not text were replaced by “�”."));
  if (hasControlCharacters(text))
    note(rows, ImportNote::Outcome::Changed, tr("The post is kept without its control characters."));
  return Done{};
}

PostImport::Time PostImport::substituteTime(const ImportedUser& author) const {
  if (m_previousTime)
    return {*m_previousTime, tr("Its time can’t be read; it has that of the post before it.")};
  if (m_firstTime) return {*m_firstTime, tr("Its time can’t be read; it has that of the post after it.")};
  if (author.lastSeen)
    return {*author.lastSeen, tr("Its time can’t be read; it has the time when its author was last seen.")};
  return {0, tr("Its time can’t be read; it is dated to the start of 1970.")};
}

Result<bool> PostImport::isHere(const ImportedUser& author, qint64 createdAt, const QString& body) {
  if (author.added) return false;
  return m_known.take(author.id, createdAt, body);
}

void PostImport::note(const SourceRows& rows, ImportNote::Outcome outcome, const QString& reason) {
  m_job.report.note(
      {QStringLiteral("post"), importedLine(rows.text(SourceIdColumn)), outcome, reason});
}

}  // namespace roost
