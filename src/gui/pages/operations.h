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

/// What the viewer can do, with a note, an undo and an error message for each. While another program keeps the database
/// busy, operations wait until it is free, and a note says so.
class Operations : public QObject {
  Q_OBJECT

 public:
  Operations(Services& services, NoteBar& notes);

  /// Runs `act` now or, if the database is busy, as soon as it is free, and reports its error.
  void run(std::function<std::optional<Error>()> act) { m_pending.run({std::move(act)}); }

  /// How to undo a change.
  struct Undo {
    QString text;                           ///< The change, such as "Follow susan".
    std::function<Result<bool>()> applies;  ///< Whether the change is still in effect.
    std::function<Result<bool>()> act;      ///< Undoes it; does nothing and returns false if it no longer applies.
  };
  /// The result of an operation.
  struct Outcome {
    QString note;
    bool isChanged = true;  ///< False if nothing had to change.
    Undo undo;
  };
  /// Runs `act` as `run` does, shows its note and offers to undo it.
  void perform(std::function<Result<Outcome>()> act);

  /// Follows or unfollows. Not a toggle, since the state may have changed elsewhere after the viewer saw it.
  void setFollowed(UserId user, bool followed);
  void deletePost(PostId post);
  void markNotificationsRead();
  /// Reads an image file in the background and makes it the viewer's picture.
  void changePicture(const QString& file);
  /// Publishes a post with its pictures, as a reply to `replyTo` if there is one.
  void publish(const QString& text, PostId replyTo = noPost, const QList<NewPicture>& pictures = {});
  /// Whether a post by this user is waiting to be published: a new one, or a reply to `replyTo`.
  bool isPublishing(UserId writer, PostId replyTo = noPost) const { return m_publishing.contains({writer, replyTo}); }
  void sendMessage(UserId recipient, const QString& text);
  /// Whether a message is waiting to be sent.
  bool isSending(UserId sender, UserId recipient) const { return m_sending.contains({sender, recipient}); }
  void removeMessage(MessageId message);

  /// Whether the window may close. While changes are waiting, the first call warns and returns false, the next true.
  bool mayClose();
  /// The window has not closed after all; the next `mayClose` warns again.
  void staysOpen() { m_warnedOfClosing = false; }

  void say(const QString& text, const QString& actionText, std::function<void()> action) {
    m_notes.say(text, actionText, std::move(action));
  }
  /// Shows a note with an Undo for something that was done without `perform`.
  void offer(const QString& note, UndoSteps::Step step);
  /// Asks the window to merge a user into the viewer.
  void requestMerge(UserId from) { Q_EMIT mergeRequested(from); }
  /// Notes don't cover this widget at the window's foot.
  void keepNotesAbove(QWidget* foot) { m_notes.keepAbove(foot); }
  /// Shows an error, with "Try Again" (which calls `again`), "Recover…" or "Save a Copy…" where that can help.
  void report(const Error& error, std::function<void()> again = {});

  UndoSteps& undoSteps() { return m_undo; }

 Q_SIGNALS:
  /// An operation of `perform` has succeeded.
  void performed();
  /// The user wants a new database made from what this damaged one still holds.
  void recoveryRequested();
  /// The viewer wants to merge this user into themselves.
  void mergeRequested(roost::UserId from);
  /// The user wants to save a copy of the database elsewhere.
  void copyRequested();
  /// `replyTo` is 0 for a post that is no reply.
  void publishBegan(roost::UserId writer, roost::PostId replyTo);
  /// Without a `post` the text was not published and must be kept for the user.
  void publishEnded(roost::UserId writer, const QString& text, std::optional<roost::PostId> post,
                    roost::PostId replyTo);
  void sendingBegan(roost::UserId sender, roost::UserId recipient);
  /// Without a `message` the text was not sent and must be kept for the user.
  void sendingEnded(roost::UserId sender, roost::UserId recipient, const QString& text,
                    std::optional<roost::MessageId> message);

 private:
  Result<Outcome> follow(UserId viewer, UserId user);
  Result<Outcome> unfollow(UserId viewer, UserId user);
  void sayWaiting(int count);
  void setPicture(const QByteArray& image);
  /// Shows the outcome's note, with an Undo if something has changed.
  void sayDone(UserId viewer, const Outcome& outcome);
  /// Shows `note` with an Undo, if `viewer` is still signed in.
  void offerUndo(UserId viewer, const QString& note, const Undo& undo);

  Services& m_services;
  NoteBar& m_notes;
  UndoSteps m_undo;
  QTimer m_review;                  ///< Runs UndoSteps::review.
  int m_offering = 0, m_offer = 0;  ///< The undo step last offered by a note, and that note's number.
  PendingOperations m_pending;
  QSet<std::pair<UserId, PostId>> m_publishing;  ///< The writer, and what is being answered.
  QSet<std::pair<UserId, UserId>> m_sending;
  bool m_warnedOfClosing = false;
  PictureReader m_pictureReader;
};

}  // namespace roost
