#pragma once

#include <QCoreApplication>
#include <QHash>
#include <optional>

#include "core/transfer/import_job.h"
#include "core/users/user.h"

namespace roost {

/// What a user of the source became in the store.
struct ImportedUser {
  UserId id = noUser;
  bool added = false;    ///< By this import.
  bool isOwner = false;  ///< Whose archive it is.
  std::optional<qint64> lastSeen = {};
  std::optional<qint64> firstPost = {};
  std::optional<qint64> lastPost = {};
  QString pictureFile = {};  ///< In the archive.
  std::optional<qint64> created = {};
  QString origin = {}, displayName = {}, aboutMe = {};  ///< Of the owner.
};

/// Keyed by the source's user keys.
using ImportedUsers = QHash<qint64, ImportedUser>;

/// Matches each user of the source to a user in the store, or adds them.
///
/// Users of a network are matched by what identifies them there, and the owner of an archive to the user whom the
/// request names. All others are matched by e-mail address, ignoring case. A user without an address is matched by
/// username, to a user who was imported under that name without an address and isn't identified as another user of the
/// same network. Nobody is matched twice. Of matched users only what is missing is filled in.
class UserImport {
  Q_DECLARE_TR_FUNCTIONS(roost::UserImport)

 public:
  explicit UserImport(ImportJob& job) : m_job(job) {}

  Result<ImportedUsers> run();

  /// Dates the sign-up of added users no later than their first post. Called once the posts are imported.
  static Result<Done> dateUsers(ImportJob& job, const ImportedUsers& users);

 private:
  /// An entry about the user in the report.
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
    QString displayName = {};
    std::optional<qint64> created = {};  ///< When the account was made.
    bool isOfNetwork = false;            ///< Rather than of another application's database.
    bool isNameless = false;
  };

  static Row rowOf(const SourceUser& user);
  Result<ImportedUser> place(Row& row, const SourceUser& user);
  /// The user who is here already; noUser if there is none. `known` is the one whom an earlier import brought.
  Result<UserId> findHere(Row& row, const SourceUser& user, UserId known);
  Result<UserId> findByOrigin(const SourceUser& user);
  Result<UserId> findOwner(const SourceUser& user, UserId known);
  Result<Done> rename(UserId user, const Row& row);
  Result<Done> completeProfile(UserId user, const Row& row);
  Result<UserId> findByEmail(const QString& email);
  /// Nobody who has another `origin` of the same kind is the same user.
  Result<UserId> findByName(const QString& importedUsername, const QString& origin);
  Result<QString> freeUsername(const QString& wanted);
  Result<UserId> add(Row& row);
  Result<Done> reportUnusualNames();
  /// The password hash to store. A password that the source keeps in plain text is hashed, which takes most of a
  /// second.
  Result<QString> passwordHash(const QString& hash);

  ImportJob& m_job;
  UserId m_lastBefore = noUser;
  QSet<UserId> m_placed;
  QList<std::pair<UserId, QString>> m_added;  ///< With their usernames in Roost.
  QSet<UserId> m_nameless;                    ///< Of those who were here before.
  QHash<QString, UserId> m_lastOfName;
  QHash<QString, int> m_lastNumber;
};

}  // namespace roost
