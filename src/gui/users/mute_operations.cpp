#include "gui/users/mute_operations.h"

#include <QCoreApplication>

#include "gui/pages/operations.h"
#include "gui/text/plain_text.h"
#include "gui/text/relative_time.h"

namespace roost {
namespace {

struct MuteOperations {
  Q_DECLARE_TR_FUNCTIONS(MuteOperations)
};

Operations::Undo undoOf(Mutes& mutes, UserId viewer, UserId user, const QString& text, const Mutes::Change& change) {
  return {text,
          [&mutes, viewer, user, after = change.after]() -> Result<bool> {
            ROOST_TRY(now, mutes.find(viewer, user));
            return *now == after;
          },
          [&mutes, viewer, user, change] { return mutes.takeBack(viewer, user, change); }};
}

QString mutedNote(const QString& name) {
  return MuteOperations::tr("Posts by %1 no longer appear in your timeline.").arg(name);
}

}  // namespace

void muteUser(Services& services, Operations& operations, UserId user, std::optional<std::chrono::hours> time) {
  const UserId viewer = services.viewer();
  operations.perform([&services, viewer, user, time]() -> Result<Operations::Outcome> {
    ROOST_TRY(found, services.users.find(viewer, user));
    const qint64 now = services.clock();
    const auto until = time ? std::optional(now + std::chrono::milliseconds(*time).count()) : std::nullopt;
    ROOST_TRY(change, services.mutes.mute(viewer, user, until));
    const QString name = isolated(found->username);
    return Operations::Outcome{mutedNote(name), change->isChanged(),
                               undoOf(services.mutes, viewer, user, MuteOperations::tr("Mute %1").arg(name), *change)};
  });
}

void unmuteUser(Services& services, Operations& operations, UserId user,
                std::function<void(const Mutes::Change& change)> done) {
  const UserId viewer = services.viewer();
  operations.perform([&services, viewer, user, done = std::move(done)]() -> Result<Operations::Outcome> {
    ROOST_TRY(found, services.users.find(viewer, user));
    ROOST_TRY(change, services.mutes.unmute(viewer, user));
    if (done && change->isChanged()) done(*change);
    const QString name = isolated(found->username);
    return Operations::Outcome{
        unmutedText(name), change->isChanged(),
        undoOf(services.mutes, viewer, user, MuteOperations::tr("Unmute %1").arg(name), *change)};
  });
}

void muteAgain(Services& services, Operations& operations, UserId user, const Mutes::Change& lifted) {
  const UserId viewer = services.viewer();
  operations.perform([&services, viewer, user, lifted]() -> Result<Operations::Outcome> {
    ROOST_TRY(found, services.users.find(viewer, user));
    ROOST_TRY(isRestored, services.mutes.takeBack(viewer, user, lifted));
    const QString name = isolated(found->username);
    return Operations::Outcome{mutedNote(name), *isRestored,
                               undoOf(services.mutes, viewer, user, MuteOperations::tr("Mute %1").arg(name),
                                      {.owner = lifted.owner, .before = lifted.after, .after = lifted.before})};
  });
}

QString muteText(const Mute& mute, qint64 now) {
  if (!mute.until) return MuteOperations::tr("Muted");
  return MuteOperations::tr("Muted until %1").arg(shortTime(*mute.until, now, {.exact = true}));
}

QString unmutedText(const QString& name) { return MuteOperations::tr("%1 is no longer muted.").arg(name); }

}  // namespace roost
