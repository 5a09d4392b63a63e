#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariantList>

namespace roost::test {

/// A connection of the test's own that bypasses Roost's code: it sees the file, and changes it, as another program
/// would.
class Database {
 public:
  explicit Database(const QString& file, const QString& options = {})
      : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (!connection.open()) qFatal("%s can't be opened", qPrintable(file));
  }
  ~Database() { QSqlDatabase::removeDatabase(m_name); }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  QList<QVariantList> rows(const QString& sql, const QVariantList& values = {}) const {
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    bool done = query.prepare(sql);
    for (const QVariant& value : values) query.addBindValue(value);
    done = done && query.exec();
    QList<QVariantList> found;
    while (done && query.next()) {
      found.emplaceBack();
      for (int column = 0; query.value(column).isValid(); ++column) found.last().append(query.value(column));
    }
    if (query.lastError().isValid()) qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return found;
  }

  QVariant value(const QString& sql, const QVariantList& values = {}) const {
    return rows(sql, values).value(0).value(0);
  }

  void run(const QString& sql, const QVariantList& values = {}) const { (void)rows(sql, values); }

 private:
  QString m_name;
};

/// Turns off syncing for this program's connections to `file`. Thousands of small writes needn't wait for the disk when
/// the file is deleted at the end of the test.
inline void doNotWaitForTheDisk(const QString& file) {
  for (const QString& name : QSqlDatabase::connectionNames()) {
    const auto connection = QSqlDatabase::database(name, false);
    if (connection.databaseName() == file && !QSqlQuery(connection).exec(QStringLiteral("PRAGMA synchronous = OFF")))
      qFatal("PRAGMA synchronous");
  }
}

}  // namespace roost::test
