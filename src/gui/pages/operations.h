#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include "gui/pages/note_bar.h"
#include "gui/pages/pending_operations.h"
#include "gui/pages/services.h"
#include "gui/pages/undo_steps.h"
#include "gui/pictures/picture_reader.h"

namespace roost {

/// What the viewer can do, each with its note, its undo, and words for when it fails. Where another program keeps the
/// database busy, it is done as soon as that has finished, and the note says so meanwhile.
class Operations : public QObject {
  Q_OBJECT

 public:
  Operations(Services& services, NoteBar& notes);

  /// Does `act` now or, where the database is busy, as soon as it is free, and reports its error.
  void run(std::function<std::optional<Error>()> act) { m_pending.run({std::move(act)}); }

  /// How something is undone.
  struct Undo {
    QString text;                           ///< What was done.
    std::function<Result<bool>()> applies;  ///< Whether all is still as it was left.
    std::function<Result<bool>()> act;      ///< Does nothing and says false where it isn't.
  };
  /// What has been done.
  struct Outcome {
    QString note;
    bool isChanged = true;  ///< Otherwise all was so already.
    Undo undo;
  };
  /// Does `act` as `run` does, says its note and offers to undo it.
  void perform(std::function<Result<Outcome>()> act);

  /// Follows or unfollows, whatever has been done elsewhere since the viewer saw which of them is so.
  void setFollowed(UserId user, bool followed);
  void deletePost(PostId post);
  /// Makes what is in an image file the viewer's picture, once it has been read.
  void changePicture(const QString& file);
  void publish(const QString& text);
  /// Whether a post of this user's waits to be published.
  bool isPublishing(UserId writer) const { return m_publishing.contains(writer); }

  /// Whether the window may close: not, the first time it is asked, while something waits to be done.
  bool mayClose();
  /// It has not closed after all.
  void staysOpen() { m_warnedOfClosing = false; }

  void say(const QString& text, const QString& actionText, std::function<void()> action) {
    m_notes.say(text, actionText, std::move(action));
  }
  /// Shows an error, with "Try Again" or "Recover…" where that can help.
  void report(const Error& error, std::function<void()> again = {});

  UndoSteps& undoSteps() { return m_undo; }

 Q_SIGNALS:
  /// Something has been done by `perform`.
  void performed();
  /// What the database has left is to be put into a new one.
  void recoveryRequested();
  /// What the database holds is to be saved elsewhere.
  void copyRequested();
  void publishBegan(roost::UserId writer);
  /// Without a `post` it was not published, and its text must not be lost.
  void publishEnded(roost::UserId writer, const QString& text, std::optional<roost::PostId> post);

 private:
  Result<Outcome> follow(UserId viewer, UserId user);
  Result<Outcome> unfollow(UserId viewer, UserId user);
  void sayWaiting(int count);
  void setPicture(const QByteArray& image);
  /// Says what has been done or was so already.
  void sayDone(UserId viewer, const Outcome& outcome);
  /// Says `note`, with an Undo, to whoever did it, if they are still here.
  void offerUndo(UserId viewer, const QString& note, const Undo& undo);

  Services& m_services;
  NoteBar& m_notes;
  UndoSteps m_undo;
  QTimer m_review;                  ///< Of what can be undone.
  int m_offering = 0, m_offer = 0;  ///< The step that the note offered last, and that note.
  PendingOperations m_pending;
  QSet<UserId> m_publishing;
  bool m_warnedOfClosing = false;
  PictureReader m_pictureReader;
};

}  // namespace roost
