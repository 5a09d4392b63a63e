#pragma once

#include "core/merging/user_merges.h"

namespace roost {

/// Merges one user into another, in the transaction of its caller, who has checked that this is allowed.
class UserMerge {
 public:
  UserMerge(Store& store, UserId from, UserId into, const UserMerges::GoOn& goOn)
      : m_store(store), m_users{{":from", from}, {":into", into}}, m_goOn(goOn) {
    m_merged.from = from;
    m_merged.into = into;
  }

  Result<MergedUser> run();

 private:
  Result<Done> readUser();
  Result<Done> readOwnRows();
  Result<Done> drop(const QString& select, const QString& remove, const QString& recover,
                    qsizetype column = MergedUser::noColumn);
  Result<Done> movePosts();
  Result<Done> moveRows();
  Result<Done> moveImportedLinks();
  Result<Done> fillProfile();
  Result<Done> fill(const QString& column, const QVariant& before, const QVariant& after);
  Result<Done> add(const QString& insert, const QString& remove, const Bindings& row);
  Result<Done> derive();
  Bindings ofFrom() const { return {{":user", m_merged.from}}; }

  Store& m_store;
  const Bindings m_users;
  const UserMerges::GoOn& m_goOn;
  MergedUser m_merged;
};

/// Derives again what depends on the rows of a user: counts, and threads of messages.
Result<Done> deriveRowsOf(Store& store, UserId user);

/// Corrects the count of the other person in a follow that a merge has dropped (`by` is -1) or that comes back (1).
Result<Done> adjustFollowCount(Store& store, const Bindings& follow, UserId from, int by);

}  // namespace roost
