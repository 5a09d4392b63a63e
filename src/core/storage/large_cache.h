#pragma once

#include "core/storage/store.h"

namespace roost {

/// Gives a store a larger cache for as long as this object lives. Create and destroy it outside transactions.
class LargeCache {
 public:
  LargeCache(Store& store, int kibibytes) : m_store(store) { m_store.useLargeCache(kibibytes); }
  ~LargeCache() { m_store.useUsualCache(); }
  LargeCache(const LargeCache&) = delete;
  LargeCache& operator=(const LargeCache&) = delete;

 private:
  Store& m_store;
};

}  // namespace roost
