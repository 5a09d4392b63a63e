#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "core/storage/clock.h"
#include "support/content.h"
#include "support/database.h"

namespace roost::test {

/// A store in a temporary folder, and a clock that stands still until it is set.
class TemporaryStore {
 public:
  TemporaryStore() {
    // Starts from a copy of a new database, as running the schema's scripts takes longer than most tests.
    QFile copy(file());
    if (!copy.open(QIODevice::WriteOnly) || copy.write(newDatabase()) < 0)
      qFatal("%s can't be written", qPrintable(file()));
    copy.close();
    m_store = openAgain();
    doNotWaitForTheDisk(file());
  }

  Store& operator*() const { return *m_store; }
  Store* operator->() const { return m_store.get(); }
  QString file() const { return m_folder.filePath(QStringLiteral("roost.db")); }

  qint64 now = 1'700'000'000'000;
  Clock clock() const {
    return [this] { return now; };
  }

  /// Opens the same file again, as a second window or program would.
  std::unique_ptr<Store> openAgain(std::chrono::milliseconds busyTimeout = Store::patient) const {
    return need(Store::open(file(), busyTimeout));
  }

  UserId addUser(const QString& username, const QString& displayName = {}, const QString& passwordHash = {}) {
    return test::addUser(*m_store, username, displayName, passwordHash, now);
  }
  template <typename... Arguments>
  qint64 addPost(Arguments... arguments) {
    return test::addPost(*m_store, arguments...);
  }
  template <typename... Arguments>
  void addFollow(Arguments... arguments) {
    test::addFollow(*m_store, arguments...);
  }
  template <typename Work>
  void together(Work work) {
    test::together(*m_store, work);
  }

 private:
  /// The content of a new database's file.
  static QByteArray newDatabase() {
    static const QByteArray content = [] {
      const QTemporaryDir folder;
      QFile file(folder.filePath(QStringLiteral("new.db")));
      // Closing the store moves everything into the one file.
      need(Store::open(file.fileName())).reset();
      if (!file.open(QIODevice::ReadOnly)) qFatal("%s can't be read", qPrintable(file.fileName()));
      return file.readAll();
    }();
    return content;
  }

  QTemporaryDir m_folder;
  std::unique_ptr<Store> m_store;
};

}  // namespace roost::test
