#include "core/transfer/post_import.h"

#include <algorithm>

#include "core/posts/posts.h"
#include "core/storage/read_rows.h"
#include "core/storage/triggers.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"

namespace roost {
namespace {

/// What a post says, with a line for each video and sound.
QString bodyOf(const SourcePost& row) {
  QString body = importedText(row.body.text);
  for (const SourceAttachment& attachment : row.attachments) {
    if (attachment.isPicture()) continue;
    QString line = QStringLiteral("%1 (%2)").arg(importedLine(attachment.name), importedLine(attachment.mediaType));
    if (const QString description = importedLine(attachment.description); !description.isEmpty())
      line += QStringLiteral(": ") + description;
    body += body.isEmpty() ? line : u'\n' + line;
  }
  return body;
}

QString audienceName(Audience audience) {
  switch (audience) {
    case Audience::Everybody:
      return QStringLiteral("everybody");
    case Audience::Unlisted:
      return QStringLiteral("unlisted");
    case Audience::Followers:
      break;
  }
  return QStringLiteral("followers");
}

bool hasDetails(const SourcePost& row) {
  return !row.contentWarning.isEmpty() || row.audience != Audience::Everybody || !row.repostedFrom.isEmpty() ||
         !row.answers.isEmpty() || !row.answersAddress.isEmpty() || row.editedAt.instant || !row.links.isEmpty();
}

}  // namespace

Result<Done> PostImport::run() {
  ROOST_CHECK(m_known.start());
  ROOST_TRY(next, readOne(m_job.store.read("next_post_id"), integerOf));
  m_next = next->value_or(1);
  m_lastBefore = m_next - 1;
  ROOST_CHECK(findFirstTime());
  {
    // Triggers would derive nothing from new posts now.
    const Triggers triggers(m_job.store, false);
    ROOST_CHECK(m_job.source.eachPost(
        countingRows<SourcePost>(m_job, [this](const SourcePost& row) { return importRow(row); })));
  }
  ROOST_CHECK(m_job.goOn());
  return m_job.rows.complete("resolve_imported_replies",
                             {{":kind", sourceKindName(m_job.source.kind())}, {":after", m_lastBefore}});
}

Result<Done> PostImport::answerEarlierPosts() {
  ROOST_TRY(any, anyRow(m_job.store.read("any_earlier_answer", {{":after", m_lastBefore}})));
  if (!*any) return Done{};
  return m_job.rows.complete("resolve_earlier_replies", {{":import", m_job.import}, {":after", m_lastBefore}});
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
  const auto leaveOut = [&](const QString& reason) {
    note(row, ImportNote::Outcome::LeftOut, reason);
    return Done{};
  };
  if (!row.leftOutFor.isEmpty() && !(row.isDeletedThere && m_job.request.withDeleted)) return leaveOut(row.leftOutFor);
  const auto author = row.author ? m_users.find(*row.author) : m_users.end();
  if (author == m_users.end()) return leaveOut(tr("The author isn’t in the imported data."));
  const QString body = bodyOf(row);
  if (body.isEmpty() && row.attachments.isEmpty()) return leaveOut(tr("The post has no text."));
  if (ownTime) {
    author->firstPost = std::min(*ownTime, author->firstPost.value_or(*ownTime));
    author->lastPost = std::max(*ownTime, author->lastPost.value_or(*ownTime));
  }

  if (!row.origin.isEmpty()) {
    ROOST_TRY(known, m_origins.find(row.origin));
    if (*known) {
      ROOST_TRY(isFirst, m_origins.addKnown(row, (*known)->post));
      if (!*isFirst) return leaveOut(tr("The post is in the archive twice."));
      if (!(*known)->isThere) return leaveOut(deletedHere());
      return bringEdit(row, body, **known);
    }
  }
  const Time time = ownTime ? Time{*ownTime} : substituteTime(*author);
  ROOST_TRY(here, findByText(*author, time.ms, body));
  if (*here) {
    ++m_job.report.alreadyHere.posts;
    if (!row.origin.isEmpty()) ROOST_CHECK(m_origins.add(row, **here));
    return Done{};
  }
  if (!row.origin.isEmpty()) {
    ROOST_TRY(isFirst, m_origins.add(row, m_next));
    if (!*isFirst) return leaveOut(tr("The post is in the archive twice."));
  }
  ROOST_CHECK(add(row, *author, time.ms, body));
  noteChanges(row, body, time);
  return Done{};
}

Result<Done> PostImport::add(const SourcePost& row, const ImportedUser& author, qint64 createdAt, const QString& body) {
  const auto pictures = std::count_if(row.attachments.cbegin(), row.attachments.cend(),
                                      [](const SourceAttachment& attachment) { return attachment.isPicture(); });
  ROOST_TRY(post, m_job.rows.add(ImportedRows::Kind::Post, "import_post",
                                 {{":post", m_next},
                                  {":author", author.id},
                                  {":created_at", createdAt},
                                  {":body", body},
                                  {":picture_count", static_cast<qint64>(pictures)}}));
  ++m_next;
  ROOST_CHECK(m_pictures.add(*post, row));
  return addDetails(row, *post, body);
}

Result<Done> PostImport::addDetails(const SourcePost& row, PostId post, const QString& body) {
  if (hasDetails(row))
    ROOST_CHECK(m_job.rows.complete(
        "put_post_details", {{":post", post},
                             {":content_warning", importedLine(row.contentWarning)},
                             {":audience", audienceName(row.audience)},
                             {":reposted_from", importedLine(row.repostedFrom)},
                             {":answers_key", row.answers},
                             {":answers_address", importedLine(row.answersAddress)},
                             {":edited_at", row.editedAt.instant ? QVariant(*row.editedAt.instant) : QVariant()}}));
  return addLinks(row, post, body);
}

Result<Done> PostImport::addLinks(const SourcePost& row, PostId post, const QString& body) {
  for (const SourceLink& link : row.links) {
    // A link stays where the text was kept as it was.
    const auto part = [&link](const QString& text) { return QStringView(text).mid(link.start, link.length); };
    if (link.length > 0 && !link.target.isEmpty() && part(body) == part(row.body.text))
      ROOST_CHECK(m_job.rows.complete(
          "put_post_link",
          {{":post", post}, {":start", link.start}, {":length", link.length}, {":target", link.target}}));
  }
  return Done{};
}

Result<Done> PostImport::bringEdit(const SourcePost& row, const QString& body, const PostOrigins::Known& known) {
  ++m_job.report.alreadyHere.posts;
  m_known.markTaken(known.post);
  ROOST_CHECK(m_pictures.addMissing(known.post, row));
  if (!PostOrigins::isEdited(row, known)) return Done{};
  // An earlier post is in the search index.
  const Triggers triggers(m_job.store, true);
  ROOST_CHECK(m_job.rows.change(QStringLiteral("posts"), known.post, QStringLiteral("body"), body));
  ROOST_CHECK(replaceLinks(row, known.post, body));
  ROOST_CHECK(replaceDetails(row, known.post, *row.editedAt.instant));
  ROOST_TRY(all, m_pictures.addNew(known.post, row));
  if (!*all) note(row, ImportNote::Outcome::Kept, tr("Pictures that were removed when the post was edited."));
  ++m_job.report.added.edits;
  return Done{};
}

Result<Done> PostImport::replaceLinks(const SourcePost& row, PostId post, const QString& body) {
  // The links of the old text would stand in wrong places.
  ROOST_CHECK(m_job.store.write("note_replaced_links", {{":import", m_job.import}, {":post", post}}));
  ROOST_CHECK(m_job.store.write("delete:table=post_links,column=post_id", {{":key", post}}));
  return addLinks(row, post, body);
}

Result<Done> PostImport::replaceDetails(const SourcePost& row, PostId post, qint64 editedAt) {
  ROOST_CHECK(m_job.store.write("ensure_post_details", {{":post", post}}));
  ROOST_TRY(details, readOne(m_job.store.read("warning_and_audience", {{":post", post}}),
                             [](const Rows& is) { return std::pair(is.text(0), is.text(1)); }));
  const auto [warning, audience] = details->value_or(std::pair<QString, QString>());
  const auto change = [&](const QString& column, const QVariant& value) {
    return m_job.rows.change(QStringLiteral("post_details"), post, column, value);
  };
  if (const QString now = importedLine(row.contentWarning); now != warning)
    ROOST_CHECK(change(QStringLiteral("content_warning"), now));
  if (const QString now = audienceName(row.audience); now != audience)
    ROOST_CHECK(change(QStringLiteral("audience"), now));
  return change(QStringLiteral("edited_at"), editedAt);
}

PostImport::Time PostImport::substituteTime(const ImportedUser& author) const {
  if (m_previousTime)
    return {*m_previousTime, tr("The time can’t be read; the previous post’s time was used instead.")};
  if (m_firstTime) return {*m_firstTime, tr("The time can’t be read; the next post’s time was used instead.")};
  if (author.lastSeen)
    return {*author.lastSeen, tr("The time can’t be read; the time its author was last seen was used instead.")};
  return {0, tr("The time can’t be read; the start of 1970 was used instead.")};
}

Result<std::optional<PostId>> PostImport::findByText(const ImportedUser& author, qint64 createdAt,
                                                     const QString& body) {
  if (author.added) return std::optional<PostId>();
  return m_known.take({.author = author.id}, createdAt, body);
}

void PostImport::noteChanges(const SourcePost& row, const QString& body, const Time& time) {
  const auto& [text, isValid] = row.body;
  if (!time.change.isEmpty()) note(row, ImportNote::Outcome::Changed, time.change);
  if (body.size() > Posts::maxLength && characterCount(body) > Posts::maxLength)
    note(row, ImportNote::Outcome::Kept, tr("The post is longer than %Ln character(s).", nullptr, Posts::maxLength));
  for (const SourceAttachment& attachment : row.attachments)
    if (!attachment.isPicture()) note(row, ImportNote::Outcome::Changed, tr("Videos and sounds became lines of text."));
  if (!isValid || hasUnstorableCharacters(text))
    note(row, ImportNote::Outcome::Changed, tr("Invalid characters in the post were replaced with “�”."));
  if (hasControlCharacters(text))
    note(row, ImportNote::Outcome::Changed, tr("Control characters were removed from the post."));
}

void PostImport::note(const SourcePost& row, ImportNote::Outcome outcome, const QString& reason) {
  m_job.report.note({m_job.tables.posts, importedLine(row.id), outcome, reason});
}

}  // namespace roost
