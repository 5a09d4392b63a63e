#pragma once

#include "core/jobs/background_jobs.h"
#include "core/posts/post.h"
#include "core/users/user.h"

namespace roost {

class Users;

/// Records which users posts mention, by the names that they have now. SQL can't tell what is a mention, so triggers
/// only note which posts may have one.
class Mentions {
 public:
  explicit Mentions(Store& store) : m_store(store) {}

  /// Records whom a post mentions, in the caller's transaction.
  Result<Done> record(PostId post, const QString& body);

  /// Records in the caller's transaction that a post mentions whom it mentioned before it was deleted.
  Result<Done> restore(PostId post, const QHash<QString, UserId>& mentioned);

  /// The users whom a post mentioned when it was written, by the folded name that it uses. A name may belong to
  /// somebody else by now, or to nobody.
  Result<QHash<QString, UserId>> of(PostId post);

  /// Finds the user whom a mention in a post means: the one whom it meant when the post was written or, where that
  /// isn't recorded, whoever has the name now. Fails with NotFound.
  Result<User> find(Users& users, UserId viewer, PostId post, const QString& username);

  /// Records the mentions in posts that other programs and imports have written.
  static BackgroundJob job();

 private:
  Store& m_store;
};

}  // namespace roost
