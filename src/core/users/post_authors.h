#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// What rows of posts show about their authors, as the viewer sees them. Each author is read once and not once per row,
/// since most have several rows.
class PostAuthors {
 public:
  struct Author {
    QString username;
    QString name;
    QString avatarSeed;  ///< What the digest is made of.
    QByteArray avatarDigest;
    bool followedByViewer = false;
    qint64 pictureVersion = 0;
  };

  explicit PostAuthors(Store& store) : m_store(store) {}

  /// Reads those of `authors` that have not been read since `beginAnew`.
  Result<Done> readMissing(UserId viewer, const QSet<UserId>& authors);

  /// Marks all authors as out of date. They stay available in case reading them again fails.
  void beginAnew() { m_current.clear(); }

  /// Forgets all other authors.
  void keepOnly(const QSet<UserId>& authors);
  qsizetype count() const { return m_authors.size(); }

  /// Nameless when the user no longer exists.
  Author author(UserId id) const { return m_authors.value(id); }
  void setFollowed(UserId id, bool followed);

 private:
  Store& m_store;
  QHash<UserId, Author> m_authors;
  QSet<UserId> m_current;
};

}  // namespace roost
