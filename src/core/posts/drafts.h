#pragma once

#include "core/storage/clock.h"
#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// What a draft is for: a new post, a reply to the post `id`, or a message to the user `id`.
struct DraftSubject {
  enum Kind { NewPost, Reply, Message };
  Kind kind = NewPost;
  qint64 id = 0;
  bool operator==(const DraftSubject&) const = default;
};

inline size_t qHash(const DraftSubject& subject, size_t seed = 0) {
  return qHashMulti(seed, static_cast<int>(subject.kind), subject.id);
}

/// Texts that users have written but not published yet: one draft per user and subject, exactly as typed, of any
/// length. What is published or sent is no longer a draft.
class Drafts {
 public:
  Drafts(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// The viewer's own draft; empty when there is none. Fails with Refused without a viewer.
  Result<QString> draft(UserId viewer, const DraftSubject& subject = {});

  /// Replaces the viewer's draft; an empty text removes it. `before` is the draft as the caller last knew it. Returns
  /// the replaced draft if it differs from both `before` and `text`, because another window has changed it meanwhile;
  /// otherwise an empty text. Fails with Refused without a viewer, and with NotFound when the viewer no longer exists.
  Result<QString> save(UserId viewer, const QString& text, const QString& before, const DraftSubject& subject = {});

  /// Makes the draft of a reply whose post has been deleted that of a new post, if the viewer has none, since nothing
  /// leads to it any more. Fails with Refused without a viewer.
  Result<Done> takeUpLostReply(UserId viewer);

  /// Removes the viewer's draft if it is `text`, which is being published, in the caller's transaction. Anything else
  /// has been written since.
  Result<Done> removePublished(UserId viewer, const QString& text, const DraftSubject& subject);

 private:
  Result<Done> remove(UserId viewer, const DraftSubject& subject);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
