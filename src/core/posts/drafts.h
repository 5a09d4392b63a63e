#pragma once

#include "core/posts/post_picture.h"
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
/// length, and with the pictures that are to be published with them. What is published or sent is no longer a draft.
class Drafts {
 public:
  Drafts(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// The viewer's own draft; empty when there is none. Fails with Refused without a viewer.
  Result<QString> draft(UserId viewer, const DraftSubject& subject = {});

  /// Replaces the viewer's draft; an empty text removes it. `before` is the draft as the caller last knew it. Returns
  /// the replaced draft if it differs from both `before` and `text`, because another window has changed it meanwhile;
  /// otherwise an empty text. Fails with Refused without a viewer, and with NotFound when the viewer no longer exists.
  Result<QString> save(UserId viewer, const QString& text, const QString& before, const DraftSubject& subject = {});

  /// The pictures of the viewer's draft, in their order. Fails with Refused without a viewer.
  Result<QList<NewPicture>> pictures(UserId viewer, const DraftSubject& subject = {});

  /// Replaces the pictures of the viewer's draft and returns them with the ids under which they are saved. Images that
  /// are saved already are not written again. Fails with Refused without a viewer and for a message, and with NotFound
  /// when the viewer no longer exists.
  Result<QList<NewPicture>> savePictures(UserId viewer, const QList<NewPicture>& pictures,
                                         const DraftSubject& subject = {});

  /// Makes the draft of a reply whose post has been deleted that of a new post, if the viewer has none, since nothing
  /// leads to it any more. Fails with Refused without a viewer.
  Result<Done> takeUpLostReply(UserId viewer);

  /// Removes the viewer's draft if it is `text`, which is being published, and those of its pictures that are, in the
  /// caller's transaction. Anything else has been added since.
  Result<Done> removePublished(UserId viewer, const QString& text, const DraftSubject& subject,
                               const QList<NewPicture>& pictures = {});

 private:
  Result<Done> remove(UserId viewer, const DraftSubject& subject);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
