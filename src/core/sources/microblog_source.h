#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <chrono>
#include <memory>

#include "core/archives/import_source.h"
#include "core/sources/source_copy.h"
#include "core/sources/source_rows.h"

namespace roost {

/// A Microblog database, opened read-only, as it was at one moment. Nothing is written in its folder: a file that
/// SQLite can't read without writing beside it is copied elsewhere first.
class MicroblogSource : public ImportSource {
  Q_DECLARE_TR_FUNCTIONS(roost::MicroblogSource)

 public:
  /// `file` must not be open in this process. `workFolders` are folders for a copy, in order of preference;
  /// `busyTimeout` is how long reading may wait for another process's lock. Fails with CannotOpen, NotADatabase,
  /// OtherApplication, Busy, DiskFull, DiskFails or Damaged, and with the error that `goOn` returns during copying.
  static Result<std::unique_ptr<MicroblogSource>> open(const QString& file, const QStringList& workFolders,
                                                       std::chrono::milliseconds busyTimeout,
                                                       const SourceCopy::GoOn& goOn);
  ~MicroblogSource() override;
  MicroblogSource(const MicroblogSource&) = delete;
  MicroblogSource& operator=(const MicroblogSource&) = delete;

  /// The error for a file that is a Roost database.
  static Error roostsOwn();

  SourceKind kind() const override { return SourceKind::Microblog; }
  SourceTables tables() const override;
  Result<qint64> rowCount() override;
  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override;
  Result<Done> eachPost(const RowVisitor<SourcePost>& visit) override;
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override;
  Result<Done> eachMessage(const RowVisitor<SourceMessage>& visit) override;
  /// The web application's notifications and background tasks.
  Result<Done> eachExtra(const RowVisitor<SourceExtra>& visit) override;

 private:
  bool hasTable(const QString& name) const { return m_columns.contains(name); }
  bool hasMessages() const;
  /// When each user last looked at their messages, as the source has it.
  Result<QHash<SourceKey, QVariant>> lastMessageReads() const;
  /// Runs the query resources/sql/sqlite/<name>.sql.
  Result<SourceRows> read(const QString& name) const { return SourceRows::of(m_connection, m_encoding, name); }
  explicit MicroblogSource(std::unique_ptr<SourceCopy> copy) : m_copy(std::move(copy)) {}
  static Result<std::unique_ptr<MicroblogSource>> openAt(const QString& path, std::unique_ptr<SourceCopy> copy,
                                                         std::chrono::milliseconds busyTimeout);
  Result<Done> begin(const QString& path, std::chrono::milliseconds busyTimeout);
  Result<Done> run(const char* statement) const;
  Result<Done> check();
  static Error notMicroblog(const QString& message, const QString& detail);

  std::unique_ptr<SourceCopy> m_copy;  ///< The copy that is read; null when the file itself is.
  sqlite3* m_connection = nullptr;
  SourceRows::Encoding m_encoding = SourceRows::Encoding::Utf8;
  QMap<QString, QSet<QString>> m_columns;  ///< Of each table, in lower case.
};

}  // namespace roost
