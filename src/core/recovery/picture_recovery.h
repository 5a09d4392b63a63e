#pragma once

#include "core/recovery/recovery_reader.h"

namespace roost {

/// Recovers the pictures of posts and of drafts, after the posts.
class PictureRecovery {
 public:
  PictureRecovery(RecoveryReader& reader, Store& store) : m_reader(reader), m_store(store) {}

  Result<Done> addRows();
  /// Whether nothing is missing.
  bool isWhole() const { return m_isWhole; }

 private:
  Result<Done> images();
  Result<Done> drafts();
  /// Makes the posts fit the pictures that are left. What is lost isn't always noticed.
  Result<Done> complete();

  RecoveryReader& m_reader;
  Store& m_store;
  bool m_isWhole = true;
};

}  // namespace roost
