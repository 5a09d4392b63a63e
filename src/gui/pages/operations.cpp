#include "gui/pages/operations.h"

#include "gui/text/plain_text.h"

namespace roost {

Operations::Operations(Services& services, NoteBar& notes) : m_services(services), m_notes(notes) {
  connect(&m_pending, &PendingOperations::waiting, this, &Operations::sayWaiting);
  connect(&m_pending, &PendingOperations::waited, this, [this] {
    m_warnedOfClosing = false;
    m_notes.stopSaying();
  });
  connect(&m_services.changes, &ChangeWatcher::movedAway, this, [this](const Error& error) { report(error); });
  connect(&m_services.jobs, &BackgroundJobs::failed, this, [this](const Error& error) { report(error); });
  connect(&m_services.changes, &ChangeWatcher::cameBack, &m_notes, &NoteBar::stopSaying);
  connect(&m_pending, &PendingOperations::failed, this,
          [this](const Error& error, const PendingOperations::Action& action) {
            report(error, [this, action] { m_pending.run(action); });
          });
  connect(&m_undo, &UndoSteps::gone, this, [this](int step) {
    if (step == m_offering) m_notes.withdraw(m_offer);
  });
  // Undo steps are reviewed from the event loop, when the change is complete and its own step has been pushed.
  m_review.setSingleShot(true);
  connect(&m_review, &QTimer::timeout, &m_undo, &UndoSteps::review);
  const auto review = [this] { m_review.start(0); };
  connect(&m_services.follows, &Follows::changed, &m_review, review);
  for (const auto posts : {&Posts::added, &Posts::removed}) connect(&m_services.posts, posts, &m_review, review);
  connect(&m_services.saved, &SavedPosts::changed, &m_review, review);
  connect(&m_services.mutes, &Mutes::changed, &m_review, review);
  connect(&m_services.messages, &Messages::changed, &m_review, review);
  connect(&m_services.accounts, &Accounts::profileChanged, &m_review, review);
  connect(&m_services.notifications, &Notifications::changed, &m_review, review);
  connect(&m_services.changes, &ChangeWatcher::changedElsewhere, &m_review, review);
}

void Operations::report(const Error& error, std::function<void()> again) {
  const bool canHelp =
      error.code == ErrorCode::Busy || error.code == ErrorCode::DiskFull || error.code == ErrorCode::DiskFails;
  if (again && canHelp)
    m_notes.say(error.message, tr("Try Again"), std::move(again));
  else if (error.code == ErrorCode::Moved)
    m_notes.keepSaying(error.message, tr("Save a Copy…"), [this] { Q_EMIT copyRequested(); });
  else if (error.code == ErrorCode::Damaged)
    m_notes.say(error.message, tr("Recover…"), [this] { Q_EMIT recoveryRequested(); });
  else
    m_notes.say(error.message);
}

void Operations::sayWaiting(int count) {
  const QString text =
      m_warnedOfClosing
          ? tr("Another program is still using the database, and %Ln change(s) aren’t saved. Do this again to discard "
               "them.",
               nullptr, count)
          : tr("Another program is using the database. %Ln change(s) will be saved when it’s free.", nullptr, count);
  m_notes.keepSaying(text, tr("Don’t Wait"), [this] {
    const int dropped = m_pending.count();
    m_warnedOfClosing = false;
    m_pending.giveUp();
    m_notes.say(tr("%Ln change(s) weren’t saved.", nullptr, dropped));
  });
}

bool Operations::mayClose() {
  if (m_pending.count() == 0 || std::exchange(m_warnedOfClosing, true)) return true;
  sayWaiting(m_pending.count());
  return false;
}

void Operations::perform(std::function<Result<Outcome>()> act) {
  m_pending.run({[this, viewer = m_services.viewer(), act = std::move(act)]() -> std::optional<Error> {
    ROOST_TRY(outcome, act());
    sayDone(viewer, *outcome);
    Q_EMIT performed();
    return std::nullopt;
  }});
}

void Operations::setFollowed(UserId user, bool followed) {
  perform([this, viewer = m_services.viewer(), user, followed] {
    return followed ? follow(viewer, user) : unfollow(viewer, user);
  });
}

Result<Operations::Outcome> Operations::follow(UserId viewer, UserId id) {
  ROOST_TRY(user, m_services.users.find(viewer, id));
  ROOST_TRY(followed, m_services.follows.follow(viewer, id));
  const QString name = isolated(user->username);
  const Follow follow = followed->value_or(Follow{});
  return Outcome{tr("You are following %1!").arg(name),
                 followed->has_value(),
                 {tr("Follow %1").arg(name),
                  [this, follow]() -> Result<bool> {
                    ROOST_TRY(current, m_services.follows.find(follow.follower, follow.followed));
                    return *current == follow;
                  },
                  [this, viewer, follow] { return m_services.follows.takeBack(viewer, follow); }}};
}

Result<Operations::Outcome> Operations::unfollow(UserId viewer, UserId id) {
  ROOST_TRY(user, m_services.users.find(viewer, id));
  ROOST_TRY(removed, m_services.follows.unfollow(viewer, id));
  const QString name = isolated(user->username);
  const Follow follow = removed->value_or(Follow{});
  return Outcome{tr("You are not following %1.").arg(name),
                 removed->has_value(),
                 {tr("Unfollow %1").arg(name),
                  [this, follow]() -> Result<bool> {
                    ROOST_TRY(isFollowing, m_services.follows.isFollowing(follow.follower, follow.followed));
                    return !*isFollowing;
                  },
                  [this, viewer, follow] { return m_services.follows.restore(viewer, follow); }}};
}

void Operations::deletePost(PostId post) {
  perform([this, viewer = m_services.viewer(), post]() -> Result<Outcome> {
    ROOST_TRY(deleted, m_services.posts.remove(viewer, post));
    return Outcome{tr("Your post was deleted."),
                   true,
                   {tr("Delete Post"),
                    [this, post]() -> Result<bool> {
                      ROOST_TRY(isThere, m_services.posts.isThere(post));
                      return !*isThere;
                    },
                    [this, viewer, deleted = *deleted] { return m_services.posts.restore(viewer, deleted); }}};
  });
}

void Operations::markNotificationsRead() {
  perform([this, viewer = m_services.viewer()]() -> Result<Outcome> {
    ROOST_TRY(read, m_services.notifications.markAllRead(viewer));
    return Outcome{tr("All notifications are marked as read."),
                   !read->ids.isEmpty(),
                   {tr("Mark All as Read"),
                    [this, viewer, read = *read] { return m_services.notifications.areRead(viewer, read); },
                    [this, viewer, read = *read] { return m_services.notifications.markUnread(viewer, read); }}};
  });
}

void Operations::changePicture(const QString& file) {
  m_pictureReader.read(file).then(this, [this, viewer = m_services.viewer()](const Result<QByteArray>& image) {
    if (viewer != m_services.viewer()) return;
    if (!image) return report(image.error());
    setPicture(*image);
  });
}

void Operations::setPicture(const QByteArray& image) {
  perform([this, viewer = m_services.viewer(), image]() -> Result<Outcome> {
    ROOST_TRY(before, m_services.pictures.set(viewer, image));
    return Outcome{
        tr("Your picture has been changed."),
        true,
        {tr("Change Picture"),
         [this, viewer, version = pictureVersion(image)]() -> Result<bool> {
           ROOST_TRY(user, m_services.users.find(viewer, viewer));
           return user->pictureVersion == version;
         },
         [this, viewer, image, before = *before] { return m_services.pictures.takeBack(viewer, image, before); }}};
  });
}

void Operations::publish(const QString& text, PostId replyTo, const QList<NewPicture>& pictures) {
  const UserId writer = m_services.viewer();
  const auto begin = [this, writer, replyTo] {
    m_publishing.insert({writer, replyTo});
    Q_EMIT publishBegan(writer, replyTo);
  };
  const auto end = [this, writer, text, replyTo](std::optional<PostId> post) {
    m_publishing.remove({writer, replyTo});
    Q_EMIT publishEnded(writer, text, post, replyTo);
  };
  // Called here because the action may have to wait, and again in the action, which may be a retry after a failure.
  begin();
  m_pending.run({[this, writer, text, replyTo, pictures, begin, end]() -> std::optional<Error> {
                   begin();
                   ROOST_TRY(post, m_services.posts.publish(writer, text, replyTo, pictures));
                   end(*post);
                   if (writer == m_services.viewer()) m_notes.say(tr("Your post is now live!"));
                   return std::nullopt;
                 },
                 [end] { end(std::nullopt); }});
}

void Operations::sendMessage(UserId recipient, const QString& text) {
  const UserId sender = m_services.viewer();
  const auto begin = [this, sender, recipient] {
    m_sending.insert({sender, recipient});
    Q_EMIT sendingBegan(sender, recipient);
  };
  const auto end = [this, sender, recipient, text](std::optional<MessageId> message) {
    m_sending.remove({sender, recipient});
    Q_EMIT sendingEnded(sender, recipient, text, message);
  };
  // Twice, as in publish().
  begin();
  m_pending.run({[this, sender, recipient, text, begin, end]() -> std::optional<Error> {
                   begin();
                   ROOST_TRY(message, m_services.messages.send(sender, recipient, text));
                   end(*message);
                   if (sender == m_services.viewer()) m_notes.say(tr("Your message has been sent."));
                   return std::nullopt;
                 },
                 [end] { end(std::nullopt); }});
}

void Operations::removeMessage(MessageId message) {
  perform([this, viewer = m_services.viewer(), message]() -> Result<Outcome> {
    ROOST_TRY(removed, m_services.messages.remove(viewer, message));
    return Outcome{tr("The message was removed for you."),
                   true,
                   {tr("Remove Message"),
                    [this, viewer, message]() -> Result<bool> {
                      ROOST_TRY(isKept, m_services.messages.isKept(viewer, message));
                      return !*isKept;
                    },
                    [this, viewer, removed = *removed] { return m_services.messages.restore(viewer, removed); }}};
  });
}

void Operations::sayDone(UserId viewer, const Outcome& outcome) {
  if (outcome.isChanged) return offerUndo(viewer, outcome.note, outcome.undo);
  // Nothing had to change, so it was done elsewhere, and this window doesn't show that yet.
  if (viewer == m_services.viewer()) m_notes.say(outcome.note);
  m_services.changes.look();
}

void Operations::offerUndo(UserId viewer, const QString& note, const Undo& undo) {
  if (viewer != m_services.viewer()) return;
  const auto applies = [ask = undo.applies] {
    const auto answer = ask();
    return !answer || *answer;
  };
  const auto takeBack = [this, viewer, undo] {
    m_pending.run({[this, viewer, undo]() -> std::optional<Error> {
      ROOST_TRY(done, undo.act());
      if (viewer == m_services.viewer())
        m_notes.say(*done ? tr("Undone: %1").arg(undo.text) : tr("This can no longer be undone."));
      return std::nullopt;
    }});
  };
  offer(note, {undo.text, applies, takeBack});
}

void Operations::offer(const QString& note, UndoSteps::Step step) {
  step.takeBack = [this, takeBack = std::move(step.takeBack)] {
    m_notes.dismiss();
    takeBack();
  };
  m_offering = m_undo.push(std::move(step));
  m_offer = m_notes.say(note, tr("Undo"), [this, step = m_offering] { m_undo.undo(step); });
}

}  // namespace roost
