#include "gui/accounts/remembered_sign_ins.h"

#include <QFile>
#include <QSettings>

#include "gui/common/settings_keys.h"

namespace roost {

RememberedSignIns::RememberedSignIns(QSettings& settings, const QString& databaseFile)
    : m_settings(settings),
      m_key(databaseKey(QStringLiteral("signedIn"), databaseFile) + QStringLiteral("tokens")) {}

QStringList RememberedSignIns::tokens() const { return m_settings.value(m_key).toStringList(); }

void RememberedSignIns::setTokens(const QStringList& tokens) {
  if (tokens == this->tokens()) return;
  if (tokens.isEmpty())
    m_settings.remove(m_key);
  else
    m_settings.setValue(m_key, tokens);
  // Who has a token is signed in.
  m_settings.sync();
  QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

QList<UserId> RememberedSignIns::users(Session& session) {
  QList<UserId> users;
  QStringList good;
  for (const QString& token : tokens()) {
    const auto user = session.resume(token);
    // A database that can't be read now may be readable later: only a clear "no" is a reason to forget.
    if (user && *user == noUser) continue;
    good.append(token);
    if (user && !users.contains(*user)) users.append(*user);
  }
  setTokens(good);
  return users;
}

Result<Done> RememberedSignIns::add(Session& session, UserId user) {
  remove(session, user);
  const auto token = session.remember(user);
  if (!token) return token.error();
  setTokens(QStringList{*token} + tokens());
  return Done{};
}

void RememberedSignIns::use(Session& session, UserId user) {
  QStringList first, rest;
  for (const QString& token : tokens()) {
    const auto owner = session.resume(token);
    (owner && *owner == user ? first : rest).append(token);
  }
  setTokens(first + rest);
}

void RememberedSignIns::remove(Session& session, UserId user) {
  QStringList kept;
  for (const QString& token : tokens()) {
    const auto owner = session.resume(token);
    if (owner && *owner == user)
      (void)session.forget(token);
    else
      kept.append(token);
  }
  setTokens(kept);
}

QByteArray RememberedSignIns::idOf(Session& session, UserId user) const {
  for (const QString& token : tokens())
    if (const auto owner = session.resume(token); owner && *owner == user) return Session::idOf(token);
  return {};
}

}  // namespace roost
