#include "core/transfer/message_import.h"

#include <algorithm>

#include "core/messages/messages.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"

namespace roost {

Result<Done> MessageImport::run() {
  ROOST_CHECK(m_known.start());
  ROOST_CHECK(findFirstTime());
  return m_job.source.eachMessage(
      countingRows<SourceMessage>(m_job, [this](const SourceMessage& row) { return importRow(row); }));
}

Result<Done> MessageImport::findFirstTime() {
  return m_job.source.eachMessage([this](const SourceMessage& row) -> Result<bool> {
    m_firstTime = row.time.instant;
    return !m_firstTime;
  });
}

Result<Done> MessageImport::importRow(const SourceMessage& row) {
  if (row.time.instant) m_previousTime = row.time.instant;
  const auto sender = row.sender ? m_users.find(*row.sender) : m_users.cend();
  const auto recipient = row.recipient ? m_users.find(*row.recipient) : m_users.cend();
  if (sender == m_users.cend() || recipient == m_users.cend()) {
    note(row, ImportNote::Outcome::LeftOut, tr("The sender or the recipient isn’t in the imported data."));
    return Done{};
  }
  const auto& [text, isValid] = row.body;
  const QString body = importedText(text);
  if (body.isEmpty()) {
    note(row, ImportNote::Outcome::LeftOut, tr("The message has no text."));
    return Done{};
  }
  const Time time = timeOf(row);
  std::optional<MessageId> message;
  if (!sender->added && !recipient->added) {
    ROOST_TRY(here, m_known.take({sender->id, recipient->id}, time.ms, body));
    message = *here;
  }
  const bool isNew = !message;
  if (isNew) {
    ROOST_TRY(id, m_job.rows.add(ImportedRows::Kind::Message, "put_message",
                                 {{":message", QVariant()},
                                  {":sender", sender->id},
                                  {":recipient", recipient->id},
                                  {":created_at", time.ms},
                                  {":body", body},
                                  {":imported", 1}}));
    message = *id;
  } else {
    ++m_job.report.alreadyHere.messages;
  }
  if (row.isRead) {
    Look& look = m_looks[{recipient->id, sender->id}];
    look = std::max(look, Look{time.ms, *message});
  }
  if (!isNew) return Done{};
  if (!time.change.isEmpty()) note(row, ImportNote::Outcome::Changed, time.change);
  if (characterCount(body) > Messages::maxLength)
    note(row, ImportNote::Outcome::Kept,
         tr("The message is longer than %Ln character(s).", nullptr, Messages::maxLength));
  if (!isValid || hasUnstorableCharacters(text))
    note(row, ImportNote::Outcome::Changed, tr("Invalid characters in the message were replaced with “�”."));
  if (hasControlCharacters(text))
    note(row, ImportNote::Outcome::Changed, tr("Control characters were removed from the message."));
  return Done{};
}

MessageImport::Time MessageImport::timeOf(const SourceMessage& row) const {
  if (row.time.instant) return {*row.time.instant};
  if (m_previousTime)
    return {*m_previousTime, tr("The time can’t be read; the previous message’s time was used instead.")};
  if (m_firstTime) return {*m_firstTime, tr("The time can’t be read; the next message’s time was used instead.")};
  return {0, tr("The time can’t be read; the start of 1970 was used instead.")};
}

Result<Done> MessageImport::markRead() {
  for (auto look = m_looks.cbegin(); look != m_looks.cend(); ++look) {
    const auto& [user, other] = look.key();
    const auto& [createdAt, message] = look.value();
    ROOST_CHECK(m_job.rows.complete(
        "move_last_look", {{":user", user}, {":other", other}, {":created_at", createdAt}, {":message", message}}));
  }
  return Done{};
}

void MessageImport::note(const SourceMessage& row, ImportNote::Outcome outcome, const QString& reason) {
  m_job.report.note({m_job.tables.messages, importedLine(row.id), outcome, reason});
}

}  // namespace roost
