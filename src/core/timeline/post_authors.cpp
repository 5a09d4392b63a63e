#include "core/timeline/post_authors.h"

#include "core/storage/id_list.h"

namespace roost {

Result<Done> PostAuthors::readMissing(UserId viewer, const QSet<UserId>& authors) {
  // Of post_authors.sql, in that order.
  enum Column { IdColumn, UsernameColumn, DisplayNameColumn, EmailColumn, FollowedColumn, PictureVersionColumn };
  const QSet<UserId> missing = authors - m_current;
  if (missing.isEmpty()) return Done{};
  auto rows = m_store.read("post_authors", {{":viewer", viewer}, {":authors", idList(missing)}});
  if (!rows) return rows.error();
  while (rows->next()) {
    const QString username = rows->text(UsernameColumn);
    const QString displayName = rows->text(DisplayNameColumn);
    const QString email = rows->text(EmailColumn);
    m_authors.insert(rows->integer(IdColumn), {.username = username,
                                               .name = displayName.isEmpty() ? username : displayName,
                                               .avatarDigest = avatarDigest(email.isEmpty() ? username : email),
                                               .followedByViewer = rows->integer(FollowedColumn) != 0,
                                               .pictureVersion = rows->integer(PictureVersionColumn)});
  }
  if (auto error = rows->failure()) return *error;
  m_current += authors;
  return Done{};
}

void PostAuthors::keepOnly(const QSet<UserId>& authors) {
  m_authors.removeIf([&](const auto& author) { return !authors.contains(author.key()); });
  m_current &= authors;
}

void PostAuthors::setFollowed(UserId id, bool followed) {
  if (const auto known = m_authors.find(id); known != m_authors.end()) known->followedByViewer = followed;
}

}  // namespace roost
