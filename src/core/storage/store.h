#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "core/storage/connection.h"
#include "core/storage/result.h"
#include "core/storage/schema_upgrade.h"

class QSqlQueryModel;
struct sqlite3;

namespace roost {

class Checkpointer;

/// Values for a query's named placeholders, such as {":viewer", 1}. A null QString is bound as the empty text;
/// only a QVariant without a value is NULL.
using Bindings = QList<std::pair<QString, QVariant>>;

/// The rows of a running query. Its destructor ends the query, so that no read transaction is left open. Until then the
/// same query must not be run again.
class Rows {
 public:
  explicit Rows(QSqlQuery* query) : m_query(query) {}
  ~Rows();
  Rows(Rows&& other) noexcept : m_query(std::exchange(other.m_query, nullptr)) {}
  Rows& operator=(Rows&& other) noexcept;

  /// Moves to the next row; false after the last one or when reading failed, which `failure` tells apart.
  bool next() { return m_query->next(); }
  QVariant value(int column) const { return m_query->value(column); }
  qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
  QString text(int column) const { return m_query->value(column).toString(); }
  QStringList columnNames() const;
  std::optional<Error> failure() const;

 private:
  QSqlQuery* m_query;
};

/// Whether to open a database that everybody on this computer could change or replace.
enum class SharedFolder { Refuse, Accept };

/// An open Roost database, and the only way to run SQL on it. Belongs to the thread that opened it.
class Store {
 public:
  static constexpr std::chrono::milliseconds patient{5000};

  /// Opens `file` and creates it if it is missing. An older schema is upgraded, after a copy is made beside the file.
  /// `busyTimeout` is how long a call may wait for another process's lock.
  /// Fails with CannotOpen, WritableByOthers, NotADatabase, OtherApplication, NewerSchema, ReadOnly, DiskFull, Busy,
  /// NoLocks or Damaged, or, depending on `upgrade`, with OlderSchema or Interrupted, and then leaves the file
  /// unchanged. Pass SharedFolder::Accept only if the user has accepted the folder or the file is already open.
  static Result<std::unique_ptr<Store>> open(const QString& file, std::chrono::milliseconds busyTimeout = patient,
                                             SharedFolder shared = SharedFolder::Refuse,
                                             const SchemaUpgrade& upgrade = {});

  /// Opens an already open database a second time, for example for another thread. Fails with Moved if the file no
  /// longer exists, and as `open` does.
  static Result<std::unique_ptr<Store>> openAgain(const QString& file, std::chrono::milliseconds busyTimeout = patient);

  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// SQLite's version, such as "3.40.1".
  static QString engineVersion();

  QString file() const { return m_connection.database().databaseName(); }

  /// Runs the query resources/sql/sqlite/<name>.sql; it is prepared once.
  Result<Rows> read(const QString& name, const Bindings& bindings = {});

  /// Runs the named statement and returns how many rows it changed.
  Result<int> write(const QString& name, const Bindings& bindings = {});

  /// Runs the named INSERT and returns the new row's id.
  Result<qint64> insert(const QString& name, const Bindings& bindings = {});

  /// Runs the query, which is prepared once, and lets `model` fetch all of its rows, so that no read transaction stays
  /// open. The returned Rows goes through them once more; the model has their values only as long as it lives.
  Result<Rows> readInto(QSqlQueryModel& model, const QString& name, const Bindings& bindings = {});

  /// A statement that the caller owns, prepared and bound but not run; for results that are kept.
  Result<QSqlQuery> prepare(const QString& name, const Bindings& bindings = {}) const;

  /// Caches up to `kibibytes` of the database in memory, and keeps temporary data there, too. That speeds up writing
  /// all over the file. Has no effect within a transaction.
  void useLargeCache(int kibibytes);
  /// Caches only `kibibytes` from now on, within a transaction, too.
  void setCacheSize(int kibibytes);
  void useUsualCache();

  /// Whether statements fire triggers from now on. Returns whether they did before. Use Triggers, which ends it.
  bool setTriggers(bool areOn);

  /// From now on `mustStop` is called often while SQLite works; if it returns true, the work fails with Interrupted.
  /// Without `mustStop`, nothing stops it any more.
  void stopWhen(std::function<bool()> mustStop);

  /// From now on `hook` is called before each write outside a transaction, and before each transaction.
  void beforeWriting(std::function<void()> hook) { m_beforeWriting = std::move(hook); }

  /// A number that changes when another connection has changed the database.
  Result<int> dataVersion();

  /// Whether the file is no longer where it was opened: moved, deleted or replaced. Until it is back, writing fails
  /// with Moved, but the open database can still be read and copied.
  bool hasMoved() const;
  /// Fails with Moved if the file is no longer where it was opened. Within a transaction that writes this isn't
  /// checked.
  Result<Done> checkPlace() const;

  /// Writes the contents of the write-ahead log into the file, wherever that is now, and truncates the log.
  Result<Done> emptyLog();

  /// A fact about the database as a whole, such as "kind"; empty when it has not been set.
  Result<QString> property(const QString& name);
  Result<Done> setProperty(const QString& name, const QString& value);

 private:
  friend class ReadTransaction;
  friend class Transaction;
  friend class DatabaseBackup;
  Store(const QString& file, const QString& options);
  bool isInTransaction() const;
  bool isWriting() const;
  Error failureOf(const QSqlQuery& query, const QString& context) const;
  static Result<std::unique_ptr<Store>> connectTo(const QString& path, std::chrono::milliseconds busyTimeout,
                                                  bool isNew, const SchemaUpgrade& upgrade);
  /// Must be called before a write takes the lock.
  Result<Done> prepareToWrite() const;
  Result<QSqlQuery*> execute(const QString& name, const Bindings& bindings);
  /// Runs a statement without rows that changes nothing.
  Result<Done> run(const QString& name);

  Connection m_connection;
  sqlite3* m_handle = nullptr;
  std::function<bool()> m_mustStop;
  std::function<void()> m_beforeWriting;
  std::unique_ptr<Checkpointer> m_checkpointer;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_lists;  ///< Prepared for `readInto`.
};

}  // namespace roost
