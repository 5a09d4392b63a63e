#pragma once

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Texts that users have written but not published yet: one draft per user, exactly as typed, of any length.
/// `Posts::publish` deletes the draft together with publishing it.
class Drafts {
 public:
  Drafts(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// The viewer's own draft; empty when there is none. Fails with Refused without a viewer.
  Result<QString> draft(UserId viewer);

  /// Replaces the viewer's draft; an empty text removes it. `before` is the draft as the caller last knew it. Returns
  /// the replaced draft if it differs from both `before` and `text`, because another window has changed it meanwhile;
  /// otherwise an empty text. Fails with Refused without a viewer, and with NotFound when the viewer no longer exists.
  Result<QString> save(UserId viewer, const QString& text, const QString& before);

 private:
  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
