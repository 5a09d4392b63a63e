#include "gui/startup/database_claim.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>

#include "core/storage/file_identity.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logClaim, "roost.claim")

// The other process may have just started or be busy. The user must not wait long for one that hangs.
constexpr int mostPatience = 3000;  // Milliseconds.
constexpr int betweenTries = 50;

constexpr qint64 longestToken = 1024;

QString runtimeFolder() { return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); }

#ifdef Q_OS_UNIX
/// Creates a private folder with a short path if it is missing. Empty if the name is taken by something else, or if
/// others can enter the folder.
QString shortFolder() {
  const QString folder = QStringLiteral("/tmp/roost-%1").arg(geteuid());
  const QByteArray path = QFile::encodeName(folder);
  (void)mkdir(path.constData(), S_IRWXU);
  struct stat found {};
  const bool isPrivate = lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid() &&
                         (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
  return isPrivate ? folder : QString();
}
#endif

/// Tokens are opaque. This accepts what fits into an environment variable and one line.
bool isToken(const QByteArray& text) {
  return text.size() <= longestToken &&
         std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

}  // namespace

QString DatabaseClaim::lockFile(const QString& identity) {
  return QStringLiteral("%1/roost-%2.lock").arg(runtimeFolder(), identity);
}

QString DatabaseClaim::socketFile(const QString& identity) {
  const QString name = QStringLiteral("/roost-%1.socket").arg(identity);
  QString folder = runtimeFolder();
#ifdef Q_OS_UNIX
  // The longest path the system accepts for a socket. Qt first creates the socket in a temporary folder beside it,
  // whose path must fit as well.
  constexpr qsizetype mostBytes = sizeof(sockaddr_un::sun_path) - 1;
  if (QFile::encodeName(folder).size() + std::max<qsizetype>(name.size(), 16) > mostBytes)
    if (const QString brief = shortFolder(); !brief.isEmpty()) folder = brief;
#endif
  return folder + name;
}

DatabaseClaim::DatabaseClaim(const QString& file)
    : m_identity(fileIdentity(file)), m_socket(socketFile(m_identity)), m_lock(lockFile(m_identity)) {
  // A lock is stale only if its process is gone, never by age: a window may be open for weeks.
  m_lock.setStaleLockTime(0);
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &DatabaseClaim::answer);
}

bool DatabaseClaim::take() {
  if (m_lock.isLocked()) return true;
  if (!m_lock.tryLock(0)) {
    if (m_lock.error() == QLockFile::LockFailedError) return false;
    qCWarning(logClaim) << "No claim can be made at" << lockFile(m_identity);
    return true;
  }
  // While this process holds the lock, an existing socket file can only be left over from a crash.
  QLocalServer::removeServer(m_socket);
  if (!m_server.listen(m_socket)) qCWarning(logClaim) << m_socket << m_server.errorString();
  return true;
}

void DatabaseClaim::answer() {
  while (QLocalSocket* visitor = m_server.nextPendingConnection()) {
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { hear(visitor); });
    hear(visitor);
  }
}

void DatabaseClaim::hear(QLocalSocket* visitor) {
  if (!visitor->canReadLine()) {
    if (visitor->bytesAvailable() > longestToken) visitor->abort();
    return;
  }
  disconnect(visitor, &QLocalSocket::readyRead, this, nullptr);
  const QByteArray token = visitor->readLine().chopped(1);
  visitor->write("shown\n");
  visitor->flush();
  visitor->disconnectFromServer();
  Q_EMIT shownRequested(isToken(token) ? token : QByteArray());
}

bool DatabaseClaim::askHolder(const QByteArray& activationToken) const {
  const QDeadlineTimer deadline(mostPatience);
  do {
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (socket.waitForConnected(betweenTries)) {
      socket.write((isToken(activationToken) ? activationToken : QByteArray()) + '\n');
      if (socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) return true;
    }
    QThread::msleep(betweenTries);
  } while (!deadline.hasExpired());
  return false;
}

}  // namespace roost
