#pragma once

#include "core/storage/store.h"

namespace roost {

/// Whether what is written fires triggers, for as long as this object lives; then as before. SQLite prepares all
/// statements again each time this changes. Statements on tables with triggers, even on those whose triggers do
/// nothing, keep copies of all pages that they change, and take more than twice as long.
class Triggers {
 public:
  Triggers(Store& store, bool areOn) : m_store(store), m_wereOn(store.setTriggers(areOn)) {}
  ~Triggers() { m_store.setTriggers(m_wereOn); }
  Triggers(const Triggers&) = delete;
  Triggers& operator=(const Triggers&) = delete;

 private:
  Store& m_store;
  const bool m_wereOn;
};

}  // namespace roost
