#pragma once

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace roost {

/// A process's claim to be the one that shows a file, by whatever name it was opened. A process that opens the same
/// file later asks the holder to bring its window to the front instead. The claim is kept in the user's runtime folder;
/// one left by a crash is taken over.
class DatabaseClaim : public QObject {
  Q_OBJECT

 public:
  /// A claim on the file that has this name now. `take` makes it.
  explicit DatabaseClaim(const QString& file);

  /// Makes the claim; false if another process holds it. True as well if no lock file can be created: an unwritable
  /// folder must not keep the database from opening.
  bool take();

  /// Asks the process that holds the claim to show its window. `activationToken` is the desktop's permission for a
  /// window to come to the front. Returns whether the process answered.
  bool askHolder(const QByteArray& activationToken) const;

  /// The file's fileIdentity().
  QString identity() const { return m_identity; }

  /// The lock file of a claim, and the socket its holder listens on.
  static QString lockFile(const QString& identity);
  static QString socketFile(const QString& identity);

 Q_SIGNALS:
  void shownRequested(const QByteArray& activationToken);

 private:
  void answer();
  void hear(QLocalSocket* visitor);

  const QString m_identity;
  const QString m_socket;
  QLockFile m_lock;
  QLocalServer m_server;
};

}  // namespace roost
