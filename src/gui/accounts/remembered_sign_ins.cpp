#include "gui/accounts/remembered_sign_ins.h"

#include <QDir>
#include <QFile>
#include <QSettings>

#include "gui/pages/settings_keys.h"

namespace roost {

RememberedSignIns::RememberedSignIns(QSettings& settings, const QString& databaseFile)
    : m_settings(settings), m_key(databaseKey(QStringLiteral("signedIn"), databaseFile) + QStringLiteral("tokens")) {}

QStringList RememberedSignIns::tokens() const { return m_settings.value(m_key).toStringList(); }

bool RememberedSignIns::setTokens(const QStringList& tokens) {
  if (tokens == this->tokens()) return true;
  // A separate QSettings: m_settings would still report an earlier failure of another setting.
  QSettings settings(m_settings.fileName(), m_settings.format());
  if (tokens.isEmpty())
    settings.remove(m_key);
  else
    settings.setValue(m_key, tokens);
  settings.sync();
  // Anyone who can read a token can use it to sign in.
  QFile::setPermissions(settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
  return settings.status() == QSettings::NoError;
}

std::pair<QStringList, QStringList> RememberedSignIns::ownAndOthers(Session& session, UserId user) const {
  std::pair<QStringList, QStringList> split;
  for (const QString& token : tokens()) {
    const auto owner = session.resume(token);
    (owner && *owner == user ? split.first : split.second).append(token);
  }
  return split;
}

QList<UserId> RememberedSignIns::users(Session& session) {
  QList<UserId> users;
  QStringList good;
  for (const QString& token : tokens()) {
    const auto user = session.resume(token);
    // A database that can't be read now may be readable later, so a token is dropped only if it is certainly invalid.
    if (user && *user == noUser) continue;
    good.append(token);
    if (user && !users.contains(*user)) users.append(*user);
  }
  setTokens(good);
  return users;
}

Result<Done> RememberedSignIns::add(Session& session, UserId user) {
  for (const QString& token : take(session, user)) ROOST_CHECK(session.forget(token));
  ROOST_TRY(token, session.remember(user));
  if (setTokens(QStringList{*token} + tokens())) return Done{};
  ROOST_CHECK(session.forget(*token));
  return Error{ErrorCode::ReadOnly,
               tr("You’re signed in, but only until you close Roost, because its settings can’t be saved. Free up disk "
                  "space, or make %1 writable.")
                   .arg(QDir::toNativeSeparators(m_settings.fileName())),
               {}};
}

void RememberedSignIns::use(Session& session, UserId user) {
  const auto [own, others] = ownAndOthers(session, user);
  setTokens(own + others);
}

QStringList RememberedSignIns::take(Session& session, UserId user) {
  const auto [own, others] = ownAndOthers(session, user);
  setTokens(others);
  return own;
}

QByteArray RememberedSignIns::idOf(Session& session, UserId user) const {
  const QStringList own = ownAndOthers(session, user).first;
  return own.isEmpty() ? QByteArray() : Session::idOf(own.first());
}

}  // namespace roost
