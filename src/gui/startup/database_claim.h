#pragma once

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

namespace roost {

/// That this process is the one whose window shows a file, by whatever name. Whoever opens the same file later asks
/// that window to come to the front instead. Lives in the user's folder for what runs now; one left by a crash is taken
/// over.
class DatabaseClaim : public QObject {
  Q_OBJECT

 public:
  /// On the file that has this name now.
  explicit DatabaseClaim(const QString& file);

  /// Whether the claim is this process's now. Where no claim can be made at all it is, too: a folder that can't be
  /// written to is no reason to open nothing.
  bool take();

  /// Asks the process that has the claim to show its window, with the token by which the desktop lets a window come to
  /// the front; whether it has answered.
  bool askHolder(const QByteArray& activationToken) const;

  /// As fileIdentity() says it.
  QString identity() const { return m_identity; }

  /// Where the claim on a file is kept, and where whoever has it listens.
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
