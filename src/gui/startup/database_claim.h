#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>

namespace roost {

/// A process's claim to be the one that shows a file, by whatever name it was opened. A process that opens the same
/// file later asks the holder to bring its window to the front instead. The claim is kept in the user's runtime folder;
/// one left by a crash is taken over.
///
/// To ask, a process leaves a request in a folder that the holder watches; the holder answers by deleting it. A local
/// socket would need Qt Network, and loading that and what it depends on would delay every start.
class DatabaseClaim : public QObject {
  Q_OBJECT

 public:
  /// A claim on the file that has this name now. `take` makes it.
  explicit DatabaseClaim(const QString& file);
  ~DatabaseClaim() override;

  /// Makes the claim; false if another process holds it. True as well if no lock file can be created: an unwritable
  /// folder must not keep the database from opening.
  bool take();

  /// Asks the process that holds the claim to show its window. `activationToken` is the desktop's permission for a
  /// window to come to the front. Returns whether the process answered.
  bool askHolder(const QByteArray& activationToken) const;

  /// The file's fileIdentity().
  QString identity() const { return m_identity; }

  /// The lock file of a claim, and the folder for requests to its holder.
  static QString lockFile(const QString& identity);
  static QString requestFolder(const QString& identity);

 Q_SIGNALS:
  void shownRequested(const QByteArray& activationToken);

 private:
  void answer();

  const QString m_identity;
  const QString m_requests;
  QLockFile m_lock;
  QFileSystemWatcher m_watcher;
};

}  // namespace roost
