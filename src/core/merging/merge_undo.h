#pragma once

#include "core/merging/user_merges.h"

namespace roost {

/// Undoes a merge, in the transaction of its caller, who has checked that this is possible. What has been deleted since
/// stays deleted.
class MergeUndo {
 public:
  MergeUndo(Store& store, const MergedUser& merged, const UserMerges::GoOn& goOn)
      : m_store(store), m_merged(merged), m_goOn(goOn) {}

  Result<Done> run();

 private:
  Result<Done> restoreUser();
  Result<Done> moveBack();
  Result<Done> emptyProfile();
  /// Puts back what was in the way when rows of a column were moved.
  Result<Done> recoverRows(qsizetype column);
  Result<Done> derive();

  Store& m_store;
  const MergedUser& m_merged;
  const UserMerges::GoOn& m_goOn;
};

}  // namespace roost
