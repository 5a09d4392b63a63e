#pragma once

#include <QObject>

#include "core/posts/post.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// An entry in the list of what a user has saved: a post, or the address of one that isn't in this file.
struct SavedPost {
  SavedId id = 0;
  UserId owner = noUser;
  PostId post = noPost;
  QString address = {};
  QString note = {};  ///< Why it was saved, for the owner alone.
  qint64 savedAt = 0;
  bool operator==(const SavedPost&) const = default;
};

/// What users have saved to find it again. Each list is its owner's alone: nobody else can read or change it.
class SavedPosts : public QObject {
  Q_OBJECT

 public:
  static constexpr int maxNoteLength = 500;  ///< Characters, after trimming.

  SavedPosts(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Returns the new entry, for `takeBack`. Saving a post again changes nothing. Fails with Refused without a viewer,
  /// and with NotFound when the post is gone.
  Result<std::optional<SavedPost>> save(UserId viewer, PostId post);

  /// Returns the entry that was removed, for `restore`. Removing what isn't saved changes nothing. Fails with Refused
  /// when the entry is not the viewer's.
  Result<std::optional<SavedPost>> unsave(UserId viewer, SavedId entry);

  /// Undoes `save`. False if that entry no longer exists. Its note may have changed.
  Result<bool> takeBack(UserId viewer, const SavedPost& entry);

  /// Undoes `unsave`: the entry is back in its place and with its note. False if the viewer has saved the post again.
  Result<bool> restore(UserId viewer, const SavedPost& entry);

  /// Returns the note that was replaced. An empty text removes the note. Fails with InvalidInput when the text is
  /// longer than maxNoteLength after trimming, with NotFound when the entry is gone, and with Refused when it is not
  /// the viewer's.
  Result<QString> setNote(UserId viewer, SavedId entry, const QString& text);

  /// Undoes `setNote`, which replaced `before` by `after`. False if the note has been changed since, or the entry is
  /// gone. Fails with Refused when it is not the viewer's.
  Result<bool> takeBackNote(UserId viewer, SavedId entry, const QString& before, const QString& after);

  /// The viewer's entry with this id, or of this post.
  Result<std::optional<SavedPost>> find(UserId viewer, SavedId entry);
  Result<std::optional<SavedPost>> findPost(UserId viewer, PostId post);

 Q_SIGNALS:
  /// An entry was added, removed or given another note; `post` is noPost if it is an address.
  void changed(roost::UserId owner, roost::PostId post);

 private:
  Result<Done> checkOwner(UserId viewer, SavedId entry);
  Result<bool> add(const SavedPost& entry);
  Result<bool> remove(const SavedPost& entry);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
