#pragma once

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// What a user has written and not published yet: one draft each, exactly as it stands, of any length.
/// `Posts::publish` takes it away together with publishing it.
class Drafts {
 public:
  Drafts(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// The viewer's own draft; empty when there is none. Fails with Refused without a viewer.
  Result<QString> draft(UserId viewer);

  /// Replaces the viewer's draft; an empty text removes it. `before` is the draft as the caller last knew it: returns
  /// what has been replaced when that was something else, written meanwhile in another window, and nothing otherwise.
  /// Fails with Refused without a viewer, and with NotFound when the viewer is there no more.
  Result<QString> save(UserId viewer, const QString& text, const QString& before);

 private:
  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
