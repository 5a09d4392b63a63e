#pragma once

#include "core/storage/store.h"

namespace roost {

/// Lets a store use more memory for as long as it lives; made and destroyed outside of transactions.
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
