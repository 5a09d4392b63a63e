#include "core/accounts/session.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

#include "core/storage/read_rows.h"

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
  const QString token =
      QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random)).toHex());
  ROOST_CHECK(
      m_store.write("insert_session", {{":token_hash", idOf(token)}, {":user", user}, {":created_at", m_clock()}}));
  return token;
}

Result<UserId> Session::resume(const QString& token) {
  ROOST_TRY(user, readOne(m_store.read("value:value=user_id,table=sessions,column=token_hash", {{":key", idOf(token)}}),
                          integerOf));
  return user->value_or(noUser);
}

Result<Done> Session::forget(const QString& token) {
  ROOST_CHECK(m_store.write("delete:table=sessions,column=token_hash", {{":key", idOf(token)}}));
  return Done{};
}

Result<QList<RememberedSession>> Session::remembered(UserId viewer) {
  return readAll(m_store.read("sessions_of_user", {{":user", viewer}, {":limit", maxListed}}), [](const Rows& row) {
    return RememberedSession{row.value(0).toByteArray(), row.integer(1)};
  });
}

Result<Done> Session::revoke(UserId viewer, const QByteArray& id) {
  ROOST_TRY(written, m_store.write("delete_session_of_user", {{":token_hash", id}, {":user", viewer}}));
  if (*written == 0) return Error{ErrorCode::NotFound, tr("This sign-in has already ended."), {}};
  return Done{};
}

Result<int> Session::revokeOthers(UserId viewer, const QByteArray& kept) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "ending the sign-ins of nobody");
  return m_store.write("delete_other_sessions_of_user",
                       {{":user", viewer}, {":kept", kept.isNull() ? QByteArray("") : kept}});
}

}  // namespace roost
