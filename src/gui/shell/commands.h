#pragma once

#include <QObject>
#include <QUndoStack>

#include "gui/shell/note_bar.h"
#include "gui/shell/services.h"

namespace roost {

/// What the viewer can do, each with its note, its undo, and words for when it fails.
class Commands : public QObject {
  Q_OBJECT

 public:
  Commands(Services& services, NoteBar& notes) : m_services(services), m_notes(notes) {}

  /// Follows or unfollows, whichever is not so now.
  void toggleFollow(UserId user);
  void deletePost(PostId post);
  /// Whether the post was published; if not, its text must not be lost, and `again` is what trying again does.
  bool publish(const QString& text, std::function<void()> again);

  /// Shows an error with "Try again" where that can help.
  void report(const Error& error, std::function<void()> again = {});

  QUndoStack& undoStack() { return m_undo; }

 private:
  void follow(const User& user);
  void unfollow(const User& user);
  /// Says `note` with an Undo that takes `undo` back.
  void offerUndo(const QString& note, const QString& undoText, std::function<Result<Done>()> undo);

  Services& m_services;
  NoteBar& m_notes;
  QUndoStack m_undo;
};

}  // namespace roost
