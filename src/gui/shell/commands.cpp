#include "gui/shell/commands.h"

#include <QUndoCommand>

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

void Commands::report(const Error& error, std::function<void()> again) {
  const bool canHelp = error.code == ErrorCode::Busy || error.code == ErrorCode::DiskFull;
  if (again && canHelp)
    m_notes.say(error.message, tr("Try again"), std::move(again));
  else
    m_notes.say(error.message);
}

void Commands::toggleFollow(UserId id) {
  const auto user = m_services.users.find(m_services.viewer(), id);
  if (!user) return report(user.error(), [this, id] { toggleFollow(id); });
  if (user->followedByViewer)
    unfollow(*user);
  else
    follow(*user);
}

void Commands::follow(const User& user) {
  if (const auto done = m_services.follows.follow(m_services.viewer(), user.id); !done)
    return report(done.error(), [this, user] { follow(user); });
  m_notes.say(tr("You are following %1!").arg(user.username));
}

void Commands::unfollow(const User& user) {
  const UserId viewer = m_services.viewer();
  const auto removed = m_services.follows.unfollow(viewer, user.id);
  if (!removed) return report(removed.error(), [this, user] { unfollow(user); });
  if (!removed->has_value()) return m_notes.say(tr("You are not following %1.").arg(user.username));
  offerUndo(tr("You are not following %1.").arg(user.username), tr("Unfollow %1").arg(user.username),
            [this, viewer, follow = **removed] { return m_services.follows.restore(viewer, follow); });
}

void Commands::deletePost(PostId post) {
  const UserId viewer = m_services.viewer();
  const auto deleted = m_services.posts.remove(viewer, post);
  if (!deleted) return report(deleted.error(), [this, post] { deletePost(post); });
  offerUndo(tr("Your post was deleted."), tr("Delete Post"),
            [this, viewer, deleted = *deleted] { return m_services.posts.restore(viewer, deleted); });
}

bool Commands::publish(const QString& text, std::function<void()> again) {
  const auto post = m_services.posts.publish(m_services.viewer(), text);
  if (!post) {
    report(post.error(), std::move(again));
    return false;
  }
  m_notes.say(tr("Your post is now live!"));
  return true;
}

void Commands::offerUndo(const QString& note, const QString& undoText, std::function<Result<Done>()> undo) {
  const auto takeBack = [this, note, undoText, undo] {
    m_notes.dismiss();
    if (const auto done = undo(); !done)
      report(done.error(), [this, note, undoText, undo] {
        offerUndo(note, undoText, undo);
        m_undo.undo();
      });
  };
  m_undo.push(new DoneCommand(undoText, takeBack));
  m_notes.say(note, tr("Undo"), [this] { m_undo.undo(); });
}

}  // namespace roost
