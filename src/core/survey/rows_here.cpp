#include "core/survey/rows_here.h"

#include <limits>

#include "core/storage/read_rows.h"
#include "core/text/text.h"
#include "core/transfer/imported_text.h"

namespace roost {

Result<Done> RowsHere::start() {
  ROOST_TRY(earlier, anyRow(m_store.read("any_source_of_kind", {{":kind", sourceKindName(m_kind)}, {":except", 0}})));
  m_hasEarlierImports = *earlier;
  ROOST_CHECK(m_posts.start());
  return m_messages.start();
}

Result<UserId> RowsHere::find(const SourceUser& user) {
  if (!m_hasEarlierImports) return noUser;
  ROOST_TRY(found, readOne(readUser(user), integerOf));
  const UserId here = found->value_or(noUser);
  if (user.key && here != noUser) m_users.insert(*user.key, here);
  return here;
}

// In the order in which an import looks for them.
Result<Rows> RowsHere::readUser(const SourceUser& user) {
  if (!user.origin.isEmpty())
    return m_store.read("user_by_origin", {{":key", user.origin}, {":kind", sourceKindName(m_kind)}});
  if (const QString email = importedLine(user.email.text); !email.isEmpty())
    return m_store.read("user_with:column=email_folded", {{":value", folded(email)}, {":except", noUser}});
  return m_store.read("import_user_by_name", {{":name", folded(importedLine(user.username.text))},
                                              {":key", user.origin},
                                              {":kind", sourceKindName(m_kind)},
                                              {":after", noUser},
                                              {":last", std::numeric_limits<qint64>::max()}});
}

Result<RowsHere::Found> RowsHere::find(const SourcePost& post) {
  if (!m_hasEarlierImports) return Found();
  if (post.origin.isEmpty()) {
    const UserId author = user(post.author);
    if (author == noUser || !post.time.instant) return Found();
    ROOST_TRY(same, m_posts.take({.author = author}, *post.time.instant, importedText(post.body.text)));
    return Found{.post = same->value_or(noPost)};
  }
  ROOST_TRY(known, PostOrigins::find(m_store, m_kind, post.origin));
  if (!*known) return Found();
  if (!(*known)->isThere) return Found{.isDeleted = true};
  return Found{.post = (*known)->post, .isEdited = PostOrigins::isEdited(post, **known)};
}

Result<bool> RowsHere::find(const SourceFollow& follow) {
  return findLink(QStringLiteral("is_followed"), follow.follower, follow.followed);
}

Result<bool> RowsHere::find(const SourceMute& mute) {
  return findLink(QStringLiteral("is_muted"), mute.user, mute.muted);
}

Result<bool> RowsHere::findLink(const QString& query, const std::optional<SourceKey>& from,
                                const std::optional<SourceKey>& to) {
  const UserId one = user(from), other = user(to);
  if (one == noUser || other == noUser) return false;
  return anyRow(m_store.read(query, {{":from", one}, {":to", other}}));
}

Result<bool> RowsHere::find(const SourceMessage& message) {
  const UserId sender = user(message.sender), recipient = user(message.recipient);
  if (sender == noUser || recipient == noUser || !message.time.instant) return false;
  ROOST_TRY(same, m_messages.take({sender, recipient}, *message.time.instant, importedText(message.body.text)));
  return same->has_value();
}

Result<bool> RowsHere::find(const SourceSavedAddress& saved) {
  const UserId viewer = user(saved.user);
  if (viewer == noUser) return false;
  return anyRow(m_store.read("is_saved", {{":user", viewer}, {":address", importedLine(saved.address)}}));
}

}  // namespace roost
