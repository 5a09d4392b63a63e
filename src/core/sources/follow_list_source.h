#pragma once

#include <QCoreApplication>
#include <QSet>
#include <QStringList>
#include <memory>

#include "core/archives/archive_file.h"
#include "core/archives/import_source.h"

namespace roost {

/// A list of accounts that somebody follows, as Mastodon exports it: following_accounts.csv. It doesn't say who that
/// is, so the follows have no follower: it is whoever the list is imported into.
class FollowListSource : public ImportSource {
  Q_DECLARE_TR_FUNCTIONS(roost::FollowListSource)

 public:
  static constexpr qsizetype mostAccounts = 200'000;
  /// Of all accounts together; they are in memory.
  static constexpr qint64 mostCharacters = qint64{8} * 1024 * 1024;

  /// Whether the file's content is a list of accounts: its first row is a heading that Mastodon writes, or an account.
  static bool isFollowList(const QString& file);

  /// Reads the whole list. Fails with CannotOpen, DiskFails, Damaged, InvalidInput when it is a list of something else,
  /// Refused when it is larger than any honest one, and with the error that `goOn` returns.
  static Result<std::unique_ptr<FollowListSource>> open(const QString& file, const ArchiveFile::GoOn& goOn);

  SourceKind kind() const override { return SourceKind::FollowList; }
  Result<qint64> rowCount() override { return 2 * m_accounts.size(); }
  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override;
  Result<Done> eachPost(const RowVisitor<SourcePost>&) override { return Done{}; }
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override;
  /// One row for all that isn't the address of an account.
  Result<Done> eachExtra(const RowVisitor<SourceExtra>& visit) override;

 private:
  FollowListSource() = default;
  Result<bool> take(const QStringList& cells);

  QStringList m_accounts;  ///< Such as "susan@mastodon.example", each once.
  QSet<QString> m_known;   ///< The same in lower case.
  qint64 m_characters = 0;
  qsizetype m_rows = 0, m_column = 0, m_unreadable = 0;
};

}  // namespace roost
