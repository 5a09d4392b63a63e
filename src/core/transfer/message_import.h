#pragma once

#include <QCoreApplication>
#include <QHash>

#include "core/messages/message.h"
#include "core/transfer/import_job.h"
#include "core/transfer/known_texts.h"
#include "core/transfer/user_import.h"

namespace roost {

/// Adds the source's messages that aren't in the store yet, one at a time. What their recipients have read in the
/// source is read here, too; what they have read here stays read.
class MessageImport {
  Q_DECLARE_TR_FUNCTIONS(roost::MessageImport)

 public:
  MessageImport(ImportJob& job, const ImportedUsers& users)
      : m_job(job), m_users(users), m_known(KnownTexts::messages(job.store)) {}

  Result<Done> run();

  /// Moves each recipient's last look to the newest message that they have read. Called once the threads of the new
  /// messages exist.
  Result<Done> markRead();

 private:
  struct Time {
    qint64 ms = 0;
    QString change = {};  ///< Tells the user where the time is from; empty for the message's own.
  };
  using Look = std::pair<qint64, MessageId>;  ///< The time and the id of a message.

  Result<Done> importRow(const SourceMessage& row);
  Result<Done> findFirstTime();
  Time timeOf(const SourceMessage& row) const;
  void note(const SourceMessage& row, ImportNote::Outcome outcome, const QString& reason);

  ImportJob& m_job;
  const ImportedUsers& m_users;
  KnownTexts m_known;
  std::optional<qint64> m_firstTime;               ///< The first readable time in the source.
  std::optional<qint64> m_previousTime;            ///< The last readable time up to the current message.
  QHash<std::pair<UserId, UserId>, Look> m_looks;  ///< For each recipient and sender.
};

}  // namespace roost
