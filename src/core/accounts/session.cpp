#include "core/accounts/session.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace roost {

QByteArray Session::idOf(const QString& token) {
  return QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256);
}

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
                               {{":token_hash", idOf(token)}, {":user", user}, {":created_at", m_clock()}});
  if (!written) return written.error();
  return token;
}

Result<UserId> Session::resume(const QString& token) {
  auto rows = m_store.read("session_user", {{":token_hash", idOf(token)}});
  if (!rows) return rows.error();
  const UserId user = rows->next() ? rows->integer(0) : noUser;
  if (auto error = rows->failure()) return *error;
  return user;
}

Result<Done> Session::forget(const QString& token) {
  auto written = m_store.write("delete_session", {{":token_hash", idOf(token)}});
  if (!written) return written.error();
  return Done{};
}

Result<QList<RememberedSession>> Session::remembered(UserId viewer) {
  auto rows = m_store.read("sessions_of_user", {{":user", viewer}, {":limit", maxListed}});
  if (!rows) return rows.error();
  QList<RememberedSession> sessions;
  while (rows->next()) sessions.append({rows->value(0).toByteArray(), rows->integer(1)});
  if (auto error = rows->failure()) return *error;
  return sessions;
}

Result<Done> Session::revoke(UserId viewer, const QByteArray& id) {
  auto written = m_store.write("delete_session_of_user", {{":token_hash", id}, {":user", viewer}});
  if (!written) return written.error();
  if (*written == 0) return Error{ErrorCode::NotFound, tr("This sign-in has ended already."), {}};
  return Done{};
}

Result<int> Session::revokeOthers(UserId viewer, const QByteArray& kept) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "ending the sign-ins of nobody");
  return m_store.write("delete_other_sessions_of_user", {{":user", viewer}, {":kept", kept.isNull() ? QByteArray("") : kept}});
}

}  // namespace roost
