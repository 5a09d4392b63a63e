#include "gui/shell/database_claim.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logClaim, "roost.claim")

// The other may only just have been started, or be busy; one that hangs must not keep anybody waiting.
constexpr int mostPatience = 3000;  // Milliseconds.
constexpr int betweenTries = 50;

QString pathOf(const QString& name, const QString& suffix) {
  return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name + suffix;
}

}  // namespace

QString DatabaseClaim::nameOf(const QString& databaseFile) {
  const QFileInfo file(databaseFile);
  QString path = file.canonicalFilePath();
  if (path.isEmpty()) {
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    path = (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
  }
  const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
  return QStringLiteral("roost-") + QString::fromLatin1(digest.toHex().first(16));
}

DatabaseClaim::DatabaseClaim(const QString& databaseFile)
    : m_name(nameOf(databaseFile)), m_socket(pathOf(m_name, QStringLiteral(".socket"))), m_lock(pathOf(m_name, QStringLiteral(".lock"))) {
  // Only a process that is no more leaves a stale lock; a window may be open for weeks.
  m_lock.setStaleLockTime(0);
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &DatabaseClaim::answer);
}

bool DatabaseClaim::take() {
  if (m_lock.isLocked()) return true;
  if (!m_lock.tryLock(0)) {
    if (m_lock.error() == QLockFile::LockFailedError) return false;
    qCWarning(logClaim) << "No claim can be made at" << m_socket;
    return true;
  }
  // Whoever has the lock may take away a socket that a crash has left.
  QLocalServer::removeServer(m_socket);
  if (!m_server.listen(m_socket)) qCWarning(logClaim) << m_socket << m_server.errorString();
  return true;
}

void DatabaseClaim::answer() {
  while (QLocalSocket* visitor = m_server.nextPendingConnection()) {
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    visitor->write("shown\n");
    visitor->flush();
    visitor->disconnectFromServer();
    Q_EMIT shownRequested();
  }
}

bool DatabaseClaim::askHolder() const {
  const QDeadlineTimer deadline(mostPatience);
  do {
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (socket.waitForConnected(betweenTries) && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) return true;
    QThread::msleep(betweenTries);
  } while (!deadline.hasExpired());
  return false;
}

}  // namespace roost
