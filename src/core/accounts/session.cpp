#include "core/accounts/session.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace roost {
namespace {

QByteArray hashOf(const QString& token) {
  return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
}

}  // namespace

void Session::setViewer(UserId viewer) {
  if (viewer == m_viewer) return;
  m_viewer = viewer;
  Q_EMIT viewerChanged(viewer);
}

Result<QString> Session::remember(UserId user) {
  std::array<quint32, 8> random;
  QRandomGenerator::system()->fillRange(random.data(), random.size());
  const QString token = QString::fromLatin1(
      QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random)).toHex());
  auto written = m_store.write("insert_session",
                               {{":token_hash", hashOf(token)}, {":user", user}, {":created_at", m_clock()}});
  if (!written) return written.error();
  return token;
}

Result<UserId> Session::resume(const QString& token) {
  auto rows = m_store.read("session_user", {{":token_hash", hashOf(token)}});
  if (!rows) return rows.error();
  const UserId user = rows->next() ? rows->integer(0) : noUser;
  if (auto error = rows->failure()) return *error;
  return user;
}

Result<Done> Session::forget(const QString& token) {
  auto written = m_store.write("delete_session", {{":token_hash", hashOf(token)}});
  if (!written) return written.error();
  return Done{};
}

}  // namespace roost
