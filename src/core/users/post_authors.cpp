#include "core/users/post_authors.h"

#include "core/storage/id_list.h"
#include "core/storage/read_rows.h"

namespace roost {

Result<Done> PostAuthors::readMissing(UserId viewer, const QSet<UserId>& authors) {
  // The columns of post_authors.sql, in that order.
  enum Column { IdColumn, UsernameColumn, DisplayNameColumn, EmailColumn, FollowedColumn, PictureVersionColumn };
  if (m_current.contains(authors)) return Done{};
  ROOST_CHECK(forEachRow(m_store.read("post_authors", {{":viewer", viewer}, {":authors", idList(authors - m_current)}}),
                         [&](const Rows& row) {
                           Author& author = m_authors[row.integer(IdColumn)];
                           author.username = row.text(UsernameColumn);
                           author.name = row.text(DisplayNameColumn);
                           if (author.name.isEmpty()) author.name = author.username;
                           QString seed = row.text(EmailColumn);
                           if (seed.isEmpty()) seed = author.username;
                           if (author.avatarSeed != seed) {
                             author.avatarSeed = seed;
                             author.avatarDigest = avatarDigest(seed);
                           }
                           author.followedByViewer = row.integer(FollowedColumn) != 0;
                           author.pictureVersion = row.integer(PictureVersionColumn);
                         }));
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
