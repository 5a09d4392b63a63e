#pragma once

#include "core/recovery/recovery_reader.h"

namespace roost {

/// Recovers what belongs to people's conversations: mentions, notifications, messages, and what users have saved, muted
/// or begun to write. Users, posts and follows must have been recovered before.
class ConversationRecovery {
 public:
  ConversationRecovery(RecoveryReader& reader, Store& store) : m_reader(reader), m_store(store) {}

  /// Adds the rows that can be read. Must be called while DeferredRows derives nothing.
  Result<Done> addRows();

  /// Mends what lost rows have left behind. `postsAreWhole` tells whether no post is missing. Must be called after
  /// DeferredRows has finished.
  Result<Done> complete(bool postsAreWhole);

  /// Whether every table could be read from end to end.
  bool isWhole() const { return m_isWhole; }
  qint64 messages() const { return m_messages; }

 private:
  /// Returns whether every row could be read. Adds the number of recovered rows to `rows`.
  Result<bool> copy(const char* query, const char* recover, qint64* rows = nullptr);
  Result<Done> keptMessages();
  Result<Done> lostMentions();
  Result<Done> lostNotifications();
  Result<Done> keepIdsUnique();

  RecoveryReader& m_reader;
  Store& m_store;
  bool m_isWhole = true;
  qint64 m_messages = 0;  ///< How many were recovered.
  bool m_hasAllMentions = true;
  bool m_hasAllNotifications = true;
};

}  // namespace roost
