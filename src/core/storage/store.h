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

/// The rows of a running query. Ends the query when it goes, so that no read transaction is left open.
/// Until then the same query may not be run again.
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
  std::optional<Error> failure() const;

 private:
  QSqlQuery* m_query;
};

/// Whether to open a database that everybody on this computer could change or replace.
enum class SharedFolder { Refuse, Accept };

/// An open Roost database, and the only door to SQL. Belongs to the thread that opened it.
class Store {
 public:
  static constexpr std::chrono::milliseconds patient{5000};

  /// Opens `file`, makes it if it is missing, and brings it to the current schema; a file that needs that is
  /// first copied beside itself. `busyTimeout` is how long a call may wait for another process's lock.
  /// Fails with CannotOpen, WritableByOthers, NotADatabase, OtherApplication, NewerSchema, ReadOnly, DiskFull, Busy,
  /// NoLocks or Damaged, where `upgrade` says so with OlderSchema or Interrupted, and then leaves the file as it was.
  /// Accept a shared place where the user has, or where the file is open already.
  static Result<std::unique_ptr<Store>> open(const QString& file, std::chrono::milliseconds busyTimeout = patient,
                                             SharedFolder shared = SharedFolder::Refuse,
                                             const SchemaUpgrade& upgrade = {});

  /// Opens a database once more that is open already, as for another thread. Fails with Moved where there is none any
  /// more, and as `open` does.
  static Result<std::unique_ptr<Store>> openAgain(const QString& file, std::chrono::milliseconds busyTimeout = patient);

  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Such as "3.40.1".
  static QString engineVersion();

  QString file() const { return m_connection.database().databaseName(); }

  /// Runs the query resources/sql/sqlite/<name>.sql; it is prepared once.
  Result<Rows> read(const QString& name, const Bindings& bindings = {});

  /// Runs the named statement and returns how many rows it changed.
  Result<int> write(const QString& name, const Bindings& bindings = {});

  /// Runs the named INSERT and returns the new row's id.
  Result<qint64> insert(const QString& name, const Bindings& bindings = {});

  /// Runs the query, which is prepared once, and lets `model` read its rows, all of them, so that no read transaction
  /// stays open. The model has their values for as long as the result, which goes through them once more.
  Result<Rows> readInto(QSqlQueryModel& model, const QString& name, const Bindings& bindings = {});

  /// A statement of the caller's own, prepared and bound but not run; for results that live on.
  Result<QSqlQuery> prepare(const QString& name, const Bindings& bindings = {}) const;

  /// Keeps up to so much of the database in memory, and all that statements need besides: faster for what writes all
  /// over it. Has no effect within a transaction.
  void useLargeCache(int kibibytes);
  void useUsualCache();

  /// From now on `mustStop` is asked often while SQLite works, and ends that work with the error Interrupted.
  void stopWhen(std::function<bool()> mustStop);

  /// From now on `hook` is called before each write outside a transaction, and before each transaction.
  void beforeWriting(std::function<void()> hook) { m_beforeWriting = std::move(hook); }

  /// A number that changes when another connection has changed the database.
  Result<int> dataVersion();

  /// Whether the file stands no longer where it was opened: moved, deleted, or replaced by another. Until it is back,
  /// writing fails with Moved; what is open can still be read, and copied.
  bool hasMoved() const;
  /// Fails with Moved where the file no longer stands where it was opened; within a transaction that is not asked.
  Result<Done> checkPlace() const;

  /// Brings what is in the write-ahead log into the file, wherever that is now.
  Result<Done> emptyLog();

  /// A fact about the database as a whole, such as "kind"; empty when it has not been set.
  Result<QString> property(const QString& name);
  Result<Done> setProperty(const QString& name, const QString& value);

 private:
  friend class Transaction;
  friend class DatabaseBackup;
  Store(const QString& file, const QString& options);
  bool isInTransaction() const;
  Error failureOf(const QSqlQuery& query, const QString& context) const;
  static Result<std::unique_ptr<Store>> connectTo(const QString& path, std::chrono::milliseconds busyTimeout,
                                                  bool isNew, const SchemaUpgrade& upgrade);
  /// To be called where a write is about to take the lock.
  Result<Done> prepareToWrite() const;
  Result<QSqlQuery*> execute(const QString& name, const Bindings& bindings);

  Connection m_connection;
  sqlite3* m_handle = nullptr;
  std::function<bool()> m_mustStop;
  std::function<void()> m_beforeWriting;
  std::unique_ptr<Checkpointer> m_checkpointer;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_lists;  ///< Prepared for `readInto`.
};

}  // namespace roost
