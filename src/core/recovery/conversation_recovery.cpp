#include "core/recovery/conversation_recovery.h"

#include <algorithm>

#include "core/posts/mentions.h"
#include "core/storage/read_rows.h"

namespace roost {

Result<bool> ConversationRecovery::copy(const char* query, const char* recover, qint64* rows) {
  auto whole = m_reader.copy(QString::fromLatin1(query), QString::fromLatin1(recover), rows);
  if (whole) m_isWhole = m_isWhole && *whole;
  return whole;
}

Result<Done> ConversationRecovery::addRows() {
  ROOST_CHECK(copy("damaged_mutes", "recover_mute"));
  ROOST_TRY(mentions, copy("damaged_mentions", "put_mention"));
  ROOST_TRY(awaiting, copy("damaged_awaiting_mentions", "recover_awaiting_mentions"));
  m_hasAllMentions = *mentions && *awaiting;
  ROOST_TRY(notifications, copy("damaged_notifications", "recover_notification"));
  m_hasAllNotifications = *notifications;
  ROOST_CHECK(copy("damaged_desktop_notifications", "recover_desktop_notification"));
  ROOST_CHECK(copy("damaged_messages", "recover_message", &m_messages));
  ROOST_CHECK(keptMessages());
  ROOST_CHECK(copy("damaged_message_threads", "recover_message_thread"));
  ROOST_CHECK(copy("damaged_saved_posts", "recover_saved_post"));
  ROOST_CHECK(copy("damaged_conversation_drafts", "recover_conversation_draft"));
  return Done{};
}

/// The table has each row three times: also in each of its two indexes.
Result<Done> ConversationRecovery::keptMessages() {
  bool isWhole = false;
  for (const char* query : {"damaged_kept_messages:key=user_id,by=NOT INDEXED",
                            "damaged_kept_messages:key=message_id,by=INDEXED BY kept_messages_by_message",
                            "damaged_kept_messages:key=other_id,by=INDEXED BY kept_messages_by_other"}) {
    if (isWhole) break;
    ROOST_TRY(whole, m_reader.each(QString::fromLatin1(query), [this](const DamagedRows& row) -> Result<Done> {
      ROOST_CHECK(
          m_store.write("recover_kept_message", {{":user_id", row.integer(1)}, {":message_id", row.integer(2)}}));
      return Done{};
    }));
    isWhole = *whole;
  }
  m_isWhole = m_isWhole && isWhole;
  ROOST_CHECK(m_store.write("recover_unkept_messages"));
  return Done{};
}

Result<Done> ConversationRecovery::complete(bool postsAreWhole) {
  if (!postsAreWhole) ROOST_CHECK(m_store.write("recover_lost_parents"));
  // What is derived anew is no news: nobody can tell any more whether it has been read.
  const QString isNoNews = QStringLiteral("import_runs");
  ROOST_CHECK(m_store.setProperty(isNoNews, QStringLiteral("1")));
  if (!m_hasAllNotifications) ROOST_CHECK(lostNotifications());
  if (!m_hasAllMentions) ROOST_CHECK(lostMentions());
  ROOST_CHECK(m_store.write("delete:table=properties,column=name", {{":key", isNoNews}}));
  ROOST_CHECK(m_store.write("recover_gone_notifications"));
  return keepIdsUnique();
}

Result<Done> ConversationRecovery::lostNotifications() {
  ROOST_CHECK(m_store.write("derive_follow_notifications"));
  ROOST_CHECK(m_store.write("derive_reply_notifications", {{":after", 0}}));
  ROOST_CHECK(m_store.write("derive_mention_notifications"));
  return Done{};
}

Result<Done> ConversationRecovery::lostMentions() {
  ROOST_CHECK(m_store.write("recover_lost_mentions"));
  constexpr int together = 1'000;
  for (;;) {
    ROOST_CHECK(m_reader.goOn());
    ROOST_TRY(progress, Mentions::job().step(m_store, together));
    if (progress->done >= progress->total) return Done{};
  }
}

/// A reply, a bookmark or a notification can name a post that was lost. A new post must not get its id.
Result<Done> ConversationRecovery::keepIdsUnique() {
  ROOST_TRY(referred, readAll(m_store.read("referred_ids"), [](const Rows& row) {
              return std::pair(row.text(0), std::min(row.integer(1), DamagedRows::largestKey));
            }));
  for (const auto& [table, last] : std::as_const(*referred)) {
    ROOST_CHECK(m_store.write("start_sequence", {{":table", table}}));
    ROOST_CHECK(m_store.write("raise_sequence", {{":table", table}, {":last", last}}));
  }
  return Done{};
}

}  // namespace roost
