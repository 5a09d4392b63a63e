#pragma once

#include <QLocalServer>
#include <QLockFile>

namespace roost {

/// That this process is the one whose window shows a database. Whoever opens the same database later asks that window
/// to come to the front instead. Lives in the user's folder for what runs now; one left by a crash is taken over.
class DatabaseClaim : public QObject {
  Q_OBJECT

 public:
  explicit DatabaseClaim(const QString& databaseFile);

  /// Whether the claim is this process's now. Where no claim can be made at all it is, too: a folder that can't be
  /// written to is no reason to open nothing.
  bool take();

  /// Asks the process that has the claim to show its window; whether it has answered.
  bool askHolder() const;

  QString name() const { return m_name; }
  /// The same for every path to the same file, whether it exists yet or not.
  static QString nameOf(const QString& databaseFile);

 Q_SIGNALS:
  void shownRequested();

 private:
  void answer();

  const QString m_name;
  const QString m_socket;
  QLockFile m_lock;
  QLocalServer m_server;
};

}  // namespace roost
