#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// What the rows of posts show of their authors, as the viewer sees them. Read once an author and not once a row,
/// since most have several.
class PostAuthors {
 public:
  struct Author {
    QString username;
    QString name;
    QByteArray avatarDigest;
    bool followedByViewer = false;
    qint64 pictureVersion = 0;
  };

  explicit PostAuthors(Store& store) : m_store(store) {}

  /// Reads those of `authors` that have not been read since `beginAnew`.
  Result<Done> readMissing(UserId viewer, const QSet<UserId>& authors);

  /// From now on what is known is out of date, but better than nothing where reading fails.
  void beginAnew() { m_current.clear(); }

  /// Forgets all others.
  void keepOnly(const QSet<UserId>& authors);
  qsizetype count() const { return m_authors.size(); }

  /// Nameless when there is no such user any more.
  Author author(UserId id) const { return m_authors.value(id); }
  void setFollowed(UserId id, bool followed);

 private:
  Store& m_store;
  QHash<UserId, Author> m_authors;
  QSet<UserId> m_current;
};

}  // namespace roost
