#pragma once

#include <QCoreApplication>
#include <QHash>
#include <functional>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// A user who was merged into another, and all that undoing it takes.
struct MergedUser {
  UserId from = noUser;
  UserId into = noUser;
  QString username;  ///< Of the one who is gone.
  qint64 posts = 0;  ///< How many moved.

  /// A row that could not move, and the query that puts it back.
  struct Dropped {
    QString recover;
    Bindings row;
    qsizetype column = noColumn;  ///< Which of `movedColumns` was about to be moved.
  };
  static constexpr qsizetype noColumn = -1;
  /// A row that was added, and the query that deletes it.
  struct Added {
    QString remove;
    Bindings row;
  };
  /// What the other user's profile lacked.
  struct Filled {
    QString name;
    QVariant before, after;
  };
  Bindings user;                ///< The row of the one who is gone.
  qint64 import = 0;            ///< The import that had brought them; 0 for none.
  QList<qint64> authored;       ///< The posts that moved.
  QList<QVariantList> moved;    ///< The keys of the rows that moved, for each of `movedColumns`.
  QList<Dropped> dropped = {};  ///< In the order in which they were dropped.
  QList<Added> added = {};
  QList<Filled> filled = {};
};

/// Merges users without a password, such as those of imported archives, into others.
class UserMerges {
  Q_DECLARE_TR_FUNCTIONS(UserMerges)

 public:
  using GoOn = std::function<Result<Done>()>;

  explicit UserMerges(Store& store) : m_store(store) {}

  /// Whether the viewer may merge `from` into themselves: `from` is somebody else who has no password.
  Result<bool> isPossible(UserId viewer, UserId from);

  /// Gives everything of `from` to `into`, whose own is kept where there can be only one, and deletes `from`. All or
  /// nothing. `goOn` is called from time to time; its error stops the work. Fails with Refused unless the viewer is
  /// `into`, with InvalidInput if `from` is `into` or has a password, and with NotFound if either doesn't exist.
  Result<MergedUser> merge(UserId viewer, UserId from, UserId into, const GoOn& goOn);

  /// Whether `undo` would undo it: both users still have their names, and the import of the one was not undone.
  Result<bool> isUndoable(const MergedUser& merged);

  /// Gives back what has moved and is still there. False if that is no longer possible. Fails with Refused unless the
  /// viewer is the one who was merged into.
  Result<bool> undo(UserId viewer, const MergedUser& merged, const GoOn& goOn);

 private:
  Result<Done> check(UserId viewer, UserId from, UserId into);

  Store& m_store;
};

}  // namespace roost
