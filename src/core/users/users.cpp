#include "core/users/users.h"

#include <algorithm>

#include "core/storage/read_rows.h"
#include "core/text/characters.h"
#include "core/text/text.h"
#include "core/users/user_row.h"

namespace roost {
namespace {

User userOf(const Rows& row) {
  return userFromRow([&](int column) { return row.value(column); });
}

Result<User> single(Result<Rows> rows, const QString& name) {
  ROOST_TRY(user, readOne(std::move(rows), userOf));
  if (*user) return **user;
  return Error{ErrorCode::NotFound, Users::tr("User %1 not found.").arg(name), {}};
}

}  // namespace

Result<User> Users::find(UserId viewer, UserId user) {
  return single(m_store.read("user_by:column=id", {{":viewer", viewer}, {":value", user}}), QString::number(user));
}

Result<User> Users::findByUsername(UserId viewer, const QString& username) {
  return single(m_store.read("user_by:column=username_folded", {{":viewer", viewer}, {":value", folded(username)}}),
                username.trimmed());
}

QStringList namesIn(const QString& mention) {
  QStringList names{mention};
  for (qsizetype end = mention.size();;) {
    const char32_t last = characterBefore(mention, end);
    end -= unitsOf(last);
    if (end <= 0 || !isWrittenWithoutSpaces(last)) return names;
    names.append(mention.first(end));
  }
}

Result<User> Users::findMentioned(UserId viewer, const QString& text) {
  for (const QString& name : namesIn(text)) {
    auto user = findByUsername(viewer, name);
    if (user || user.error().code != ErrorCode::NotFound) return user;
  }
  return findByUsername(viewer, text);
}

Result<bool> Users::anybody() { return anyRow(m_store.read("any:table=users")); }

Result<bool> Users::anybodyWithPassword() { return anyRow(m_store.read("any_password")); }

Result<bool> Users::anybodyBut(UserId viewer) { return anyRow(m_store.read("another_user", {{":viewer", viewer}})); }

Result<QList<User>> Users::suggestions(UserId viewer, int limit) {
  return readAll(m_store.read("user_suggestions", {{":viewer", viewer}, {":limit", limit}}), userOf);
}

Result<KnownFollowers> Users::knownFollowers(UserId viewer, const User& user, int names) {
  if (viewer == noUser || viewer == user.id) return KnownFollowers{};
  ROOST_TRY(self, find(viewer, viewer));
  const QString amongThoseFollowed = QStringLiteral(
      "known_followers:of=follower_id,who=:viewer,other=followed_id,index=follows_by_follower,follower=latest.id,"
      "followed=:user");
  const QString amongFollowers = QStringLiteral(
      "known_followers:of=followed_id,who=:user,other=follower_id,index=follows_by_followed,follower=:viewer,followed="
      "latest.id");
  const bool amongFollowed = self->followingCount < user.followerCount;
  ROOST_TRY(known, readAll(m_store.read(amongFollowed ? amongThoseFollowed : amongFollowers,
                                        {{":viewer", viewer}, {":user", user.id}, {":most", mostKnownSought}}),
                           integerOf));
  KnownFollowers found{
      {}, static_cast<int>(known->size()), std::min(self->followingCount, user.followerCount) <= mostKnownSought};
  for (const UserId id : known->first(std::min<qsizetype>(names, known->size()))) {
    ROOST_TRY(follower, find(viewer, id));
    found.usernames.append(follower->username);
  }
  return found;
}

Result<Done> Users::markSeen(UserId viewer) {
  const qint64 now = m_clock();
  // If the clock was set back, `now` is before `m_lastMarkedAt`.
  if (viewer == m_lastMarked && now >= m_lastMarkedAt && now - m_lastMarkedAt < lastSeenInterval) return Done{};
  // These are set even if the write fails: a busy database must not be waited for at every key press.
  m_lastMarked = viewer;
  m_lastMarkedAt = now;
  ROOST_TRY(written,
            m_store.write("mark_seen", {{":viewer", viewer}, {":now", now}, {":before", now - lastSeenInterval}}));
  if (*written > 0) {
    Q_EMIT changed(viewer);
    return Done{};
  }
  // Another window or the sign-in itself has just written it, or there is no such viewer.
  ROOST_TRY(lastSeen,
            readOne(m_store.read("value:value=last_seen,table=users,column=id", {{":key", viewer}}), integerOf));
  if (!*lastSeen) return makeError(ErrorCode::Refused, "a viewer who is nobody was seen");
  m_lastMarkedAt = **lastSeen;
  return Done{};
}

}  // namespace roost
