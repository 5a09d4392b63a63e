#include "gui/startup/database_claim.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QThread>
#include <algorithm>

#include "core/storage/file_identity.h"
#include "core/storage/private_files.h"

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logClaim, "roost.claim")

// The other process may have just started or be busy. The user must not wait long for one that hangs.
constexpr int mostPatience = 3000;  // Milliseconds.
constexpr int betweenLooks = 5;

constexpr qint64 longestToken = 1024;

// A request gets this ending once it is complete.
constexpr QLatin1String requestEnding(".request");

QString runtimeFolder() { return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); }

/// Tokens are opaque. This accepts what fits into an environment variable and one line.
bool isToken(const QByteArray& text) {
  return text.size() <= longestToken &&
         std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

}  // namespace

QString DatabaseClaim::lockFile(const QString& identity) {
  return QStringLiteral("%1/roost-%2.lock").arg(runtimeFolder(), identity);
}

QString DatabaseClaim::requestFolder(const QString& identity) {
  return QStringLiteral("%1/roost-%2.requests").arg(runtimeFolder(), identity);
}

DatabaseClaim::DatabaseClaim(const QString& file)
    : m_identity(fileIdentity(file)), m_requests(requestFolder(m_identity)), m_lock(lockFile(m_identity)) {
  // A lock is stale only if its process is gone, never by age: a window may be open for weeks.
  m_lock.setStaleLockTime(0);
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &DatabaseClaim::answer);
}

DatabaseClaim::~DatabaseClaim() {
  if (m_lock.isLocked()) QDir().rmdir(m_requests);
}

bool DatabaseClaim::take() {
  if (m_lock.isLocked()) return true;
  if (!m_lock.tryLock(0)) {
    if (m_lock.error() == QLockFile::LockFailedError) return false;
    qCWarning(logClaim) << "No claim can be made at" << lockFile(m_identity);
    return true;
  }
  if (!makePrivateFolder(m_requests) || !m_watcher.addPath(m_requests))
    qCWarning(logClaim) << "No requests can be heard in" << m_requests;
  // Another process may have asked before the folder was watched.
  QMetaObject::invokeMethod(this, &DatabaseClaim::answer, Qt::QueuedConnection);
  return true;
}

void DatabaseClaim::answer() {
  const auto found = QDir(m_requests).entryInfoList({u'*' + requestEnding}, QDir::Files);
  for (const QFileInfo& entry : found) {
    QFile request(entry.filePath());
    if (!request.open(QIODevice::ReadOnly)) continue;
    const QByteArray token = request.read(longestToken + 1);
    if (request.remove()) Q_EMIT shownRequested(isToken(token) ? token : QByteArray());
  }
}

bool DatabaseClaim::askHolder(const QByteArray& activationToken) const {
  // The holder may not have come to create the folder yet.
  if (!makePrivateFolder(m_requests)) return false;
  QTemporaryFile request(m_requests + QStringLiteral("/XXXXXX"));
  if (!request.open()) return false;
  if (isToken(activationToken)) request.write(activationToken);
  request.close();
  const QString name = request.fileName() + requestEnding;
  if (!request.rename(name)) return false;
  for (const QDeadlineTimer deadline(mostPatience); !deadline.hasExpired(); QThread::msleep(betweenLooks))
    if (!QFile::exists(name)) return true;
  return false;
}

}  // namespace roost
