#pragma once

#include "support/content.h"

namespace roost::test {

/// Saves a post for somebody at an instant. Returns the entry's id.
inline qint64 addSaved(Store& store, UserId owner, qint64 post, qint64 savedAt) {
  return need(store.insert("insert_saved_post", {{":entry", QVariant()},
                                                 {":viewer", owner},
                                                 {":post", post},
                                                 {":address", QVariant()},
                                                 {":note", QString()},
                                                 {":saved_at", savedAt}}));
}

}  // namespace roost::test
