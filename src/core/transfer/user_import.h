#pragma once

#include <QCoreApplication>
#include <QHash>
#include <optional>

#include "core/transfer/import_job.h"
#include "core/users/user.h"

namespace roost {

/// Where a user of the source is here.
struct ImportedUser {
  UserId id = noUser;
  bool added = false;  ///< By this import.
  std::optional<qint64> lastSeen = {};
  std::optional<qint64> firstPost = {};
};

/// By the source's ids.
using ImportedUsers = QHash<qint64, ImportedUser>;

/// Finds each user of the source here, or adds them.
///
/// Users are matched by e-mail address, without regard to case; whoever has none, by the name they had when
/// they were imported without one. Nobody is matched twice, and who is matched is not changed.
class UserImport {
  Q_DECLARE_TR_FUNCTIONS(roost::UserImport)

 public:
  explicit UserImport(ImportJob& job) : m_job(job) {}

  Result<ImportedUsers> run();

  /// Once the posts are here: a user who was added came no later than their first post.
  static Result<Done> dateUsers(ImportJob& job, const ImportedUsers& users);

 private:
  /// Why a user is worth a note.
  struct Change {
    // NOLINTNEXTLINE(google-explicit-constructor): a sentence alone is the usual one.
    Change(QString reason, QString detail = {}, ImportNote::Outcome outcome = ImportNote::Outcome::Changed)
        : reason(std::move(reason)), detail(std::move(detail)), outcome(outcome) {}
    QString reason;
    QString detail;
    ImportNote::Outcome outcome;
  };
  struct Row {
    QString sourceId;
    QString username;
    QString importedUsername;  ///< Folded.
    QString email;
    QString passwordHash;
    QString aboutMe;
    std::optional<qint64> lastSeen;
    QList<Change> changes = {};
  };

  static Row rowOf(const SourceUser& user);
  Result<ImportedUser> place(Row& row);
  Result<UserId> findByEmail(const QString& email);
  Result<UserId> findByName(const QString& importedUsername);
  Result<QString> freeUsername(const QString& wanted);
  Result<UserId> add(Row& row);
  Result<Done> reportUnusualNames();
  /// What is kept as the hash of a password. One that the source has in clear is hashed, which takes most of a second.
  Result<QString> passwordHash(const QString& hash);

  ImportJob& m_job;
  UserId m_lastBefore = noUser;
  QSet<UserId> m_placed;
  QList<std::pair<UserId, QString>> m_added;  ///< With their usernames here.
  QHash<QString, UserId> m_lastOfName;
  QHash<QString, int> m_lastNumber;
};

}  // namespace roost
