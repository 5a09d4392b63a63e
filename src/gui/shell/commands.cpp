#include "gui/shell/commands.h"

#include <QUndoCommand>

#include "gui/common/plain_text.h"

namespace roost {
namespace {

/// Something that has been done and can be taken back once.
class DoneCommand : public QUndoCommand {
 public:
  DoneCommand(const QString& text, std::function<void()> takeBack) : QUndoCommand(text), m_takeBack(std::move(takeBack)) {}

  void undo() override {
    m_takeBack();
    setObsolete(true);
  }

 private:
  std::function<void()> m_takeBack;
};

}  // namespace

Commands::Commands(Services& services, NoteBar& notes) : m_services(services), m_notes(notes) {
  connect(&m_pending, &PendingActions::waiting, this, &Commands::sayWaiting);
  connect(&m_pending, &PendingActions::waited, this, [this] {
    m_warnedOfClosing = false;
    m_notes.stopSaying();
  });
  connect(&m_services.changes, &ChangeWatcher::movedAway, this, [this](const Error& error) { report(error); });
  connect(&m_services.changes, &ChangeWatcher::cameBack, &m_notes, &NoteBar::stopSaying);
  connect(&m_pending, &PendingActions::failed, this, [this](const Error& error, const PendingActions::Action& action) {
    report(error, [this, action] { m_pending.run(action); });
  });
}

void Commands::report(const Error& error, std::function<void()> again) {
  const bool canHelp = error.code == ErrorCode::Busy || error.code == ErrorCode::DiskFull || error.code == ErrorCode::DiskFails;
  if (again && canHelp)
    m_notes.say(error.message, tr("Try again"), std::move(again));
  else if (error.code == ErrorCode::Moved)
    m_notes.keepSaying(error.message, tr("Save a Copy…"), [this] { Q_EMIT copyRequested(); });
  else if (error.code == ErrorCode::Damaged)
    m_notes.say(error.message, tr("Recover…"), [this] { Q_EMIT recoveryRequested(); });
  else
    m_notes.say(error.message);
}

void Commands::sayWaiting(int count) {
  const QString text =
      m_warnedOfClosing
          ? tr("The database is still busy, and %Ln change(s) of yours have not been made. Do that again to go without them.", nullptr, count)
          : tr("The database is busy with another program. %Ln change(s) of yours will be made as soon as it is free.", nullptr, count);
  m_notes.keepSaying(text, tr("Don’t wait"), [this] {
    const int dropped = m_pending.count();
    m_warnedOfClosing = false;
    m_pending.giveUp();
    m_notes.say(tr("%Ln change(s) of yours were not made.", nullptr, dropped));
  });
}

bool Commands::mayClose() {
  if (m_pending.count() == 0 || std::exchange(m_warnedOfClosing, true)) return true;
  sayWaiting(m_pending.count());
  return false;
}

void Commands::toggleFollow(UserId user) {
  m_pending.run({[this, viewer = m_services.viewer(), user] { return toggleFollow(viewer, user); }});
}

std::optional<Error> Commands::toggleFollow(UserId viewer, UserId id) {
  const auto user = m_services.users.find(viewer, id);
  if (!user) return user.error();
  if (!user->followedByViewer) {
    if (const auto done = m_services.follows.follow(viewer, id); !done) return done.error();
    offerUndo(viewer, tr("You are following %1!").arg(isolated(user->username)), tr("Follow %1").arg(isolated(user->username)),
              [this, viewer, id]() -> Result<Done> {
                if (const auto removed = m_services.follows.unfollow(viewer, id); !removed) return removed.error();
                return Done{};
              });
    return std::nullopt;
  }
  const auto removed = m_services.follows.unfollow(viewer, id);
  if (!removed) return removed.error();
  const QString note = tr("You are not following %1.").arg(isolated(user->username));
  if (!removed->has_value())
    m_notes.say(note);
  else
    offerUndo(viewer, note, tr("Unfollow %1").arg(isolated(user->username)),
              [this, viewer, follow = **removed] { return m_services.follows.restore(viewer, follow); });
  return std::nullopt;
}

void Commands::deletePost(PostId post) {
  m_pending.run({[this, viewer = m_services.viewer(), post]() -> std::optional<Error> {
    const auto deleted = m_services.posts.remove(viewer, post);
    if (!deleted) return deleted.error();
    offerUndo(viewer, tr("Your post was deleted."), tr("Delete Post"),
              [this, viewer, deleted = *deleted] { return m_services.posts.restore(viewer, deleted); });
    return std::nullopt;
  }});
}

void Commands::changePicture(const QString& file) {
  m_pictureReader.read(file).then(this, [this, viewer = m_services.viewer()](const Result<QByteArray>& image) {
    if (viewer != m_services.viewer()) return;
    if (!image) return report(image.error());
    setPicture(*image);
  });
}

void Commands::setPicture(const QByteArray& image) {
  m_pending.run({[this, viewer = m_services.viewer(), image]() -> std::optional<Error> {
    const auto before = m_services.pictures.set(viewer, image);
    if (!before) return before.error();
    offerUndo(viewer, tr("Your picture has been changed."), tr("Change Picture"), [this, viewer, before = *before]() -> Result<Done> {
      if (const auto done = m_services.pictures.set(viewer, before); !done) return done.error();
      return Done{};
    });
    return std::nullopt;
  }});
}

void Commands::publish(const QString& text) {
  const UserId writer = m_services.viewer();
  const auto begin = [this, writer] {
    m_publishing.insert(writer);
    Q_EMIT publishBegan(writer);
  };
  const auto end = [this, writer, text](std::optional<PostId> post) {
    m_publishing.remove(writer);
    Q_EMIT publishEnded(writer, text, post);
  };
  // It may have to wait for its turn; and once it has failed, it begins again where it is tried again.
  begin();
  m_pending.run({[this, writer, text, begin, end]() -> std::optional<Error> {
                   begin();
                   const auto post = m_services.posts.publish(writer, text);
                   if (!post) return post.error();
                   end(*post);
                   if (writer == m_services.viewer()) m_notes.say(tr("Your post is now live!"));
                   return std::nullopt;
                 },
                 [end] { end(std::nullopt); }});
}

void Commands::offerUndo(UserId viewer, const QString& note, const QString& undoText, const std::function<Result<Done>()>& undo) {
  if (viewer != m_services.viewer()) return;
  const auto takeBack = [this, undo] {
    m_notes.dismiss();
    m_pending.run({[undo]() -> std::optional<Error> {
      const auto done = undo();
      return done ? std::nullopt : std::optional(done.error());
    }});
  };
  m_undo.push(new DoneCommand(undoText, takeBack));
  m_notes.say(note, tr("Undo"), [this] { m_undo.undo(); });
}

}  // namespace roost
