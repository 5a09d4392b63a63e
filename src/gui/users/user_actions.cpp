#include "gui/users/user_actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include "gui/controls/pill_button.h"
#include "gui/pages/profile_preview.h"
#include "gui/text/plain_text.h"
#include "gui/users/mute_operations.h"

namespace roost {
namespace {

struct UserActions {
  Q_DECLARE_TR_FUNCTIONS(UserActions)
};

}  // namespace

QList<RowAction> userActions(const PageContext& context, RowView& view, const std::function<RowUser(int row)>& userOf) {
  // The row of an address has no user.
  const auto forAnybody = [userOf](const QString& text) {
    return [userOf, text](int row) { return userOf(row).id == noUser ? std::nullopt : std::optional(text); };
  };
  const auto isMuted = [context](UserId user) {
    const auto mute = context.services.mutes.find(context.services.viewer(), user);
    return mute && mute->has_value();
  };
  const auto isOther = [context](UserId user) { return user != noUser && user != context.services.viewer(); };
  const auto muteFor = [=](const QString& name, const QString& text, const QString& named, std::chrono::hours time) {
    return RowAction{.name = name,
                     .text = text,
                     .key = {},
                     .act = [=](int row) { muteUser(context.services, context.operations, userOf(row).id, time); },
                     .textFor = [=](int row) -> std::optional<QString> {
                       const RowUser user = userOf(row);
                       if (!isOther(user.id) || isMuted(user.id)) return std::nullopt;
                       return menuTextOf(named.arg(isolated(user.username)));
                     },
                     .isForSubject = true};
  };
  return {
      {.name = QStringLiteral("openProfile"),
       .text = UserActions::tr("Open Profile"),
       .key = Qt::Key_U,
       .act =
           [context, userOf](int row) {
             context.navigator.go({PageKind::Profile, userOf(row).id});
           },
       .textFor = forAnybody(UserActions::tr("Open Profile")),
       .target = RowTarget::Author},
      {.name = QStringLiteral("showProfileCard"),
       .text = UserActions::tr("Show Profile Card"),
       .key = Qt::Key_I,
       .act =
           [context, userOf, &view](int row) {
             const QModelIndex index = view.model()->index(row, 0);
             view.scrollTo(index);
             context.profilePreview.open(userOf(row).id, view.globalAvatarRect(index));
           },
       .textFor = forAnybody(UserActions::tr("Show Profile Card"))},
      {.name = QStringLiteral("follow"),
       .text = UserActions::tr("Follow or Unfollow"),
       .key = Qt::Key_F,
       .act =
           [=](int row) {
             const RowUser user = userOf(row);
             if (isOther(user.id)) context.operations.setFollowed(user.id, !user.followedByViewer);
           },
       .textFor = [=](int row) -> std::optional<QString> {
         const RowUser user = userOf(row);
         if (!isOther(user.id)) return std::nullopt;
         return menuTextOf(followText(user.followedByViewer, user.username));
       },
       .isForSubject = true,
       .target = RowTarget::FollowToggle},
      {.name = QStringLiteral("message"),
       .text = UserActions::tr("Message"),
       .key = Qt::Key_M,
       .act =
           [context, isOther, userOf](int row) {
             const UserId user = userOf(row).id;
             if (isOther(user)) context.navigator.go({.page = PageKind::MessageThread, .user = user});
           },
       .textFor = [isOther, userOf](int row) -> std::optional<QString> {
         const RowUser user = userOf(row);
         if (!isOther(user.id)) return std::nullopt;
         return menuTextOf(UserActions::tr("Message %1").arg(isolated(user.username)));
       },
       .isForSubject = true},
      {.name = QStringLiteral("copyName"),
       .text = UserActions::tr("Copy @Name"),
       .key = Qt::Key_C,
       .act = [userOf](int row) { QGuiApplication::clipboard()->setText(u'@' + userOf(row).username); },
       .textFor = [userOf](int row) -> std::optional<QString> {
         const RowUser user = userOf(row);
         if (user.id == noUser) return std::nullopt;
         return menuTextOf(UserActions::tr("Copy @%1").arg(isolated(user.username)));
       },
       .isForSubject = true},
      muteFor(QStringLiteral("muteForDay"), UserActions::tr("Mute for a Day"), UserActions::tr("Mute @%1 for a Day"),
              muteDay),
      muteFor(QStringLiteral("muteForWeek"), UserActions::tr("Mute for a Week"), UserActions::tr("Mute @%1 for a Week"),
              muteWeek),
      {.name = QStringLiteral("mute"),
       .text = UserActions::tr("Mute or Unmute"),
       .key = {},
       .act =
           [=](int row) {
             const UserId user = userOf(row).id;
             if (!isOther(user)) return;
             if (isMuted(user))
               unmuteUser(context.services, context.operations, user);
             else
               muteUser(context.services, context.operations, user, std::nullopt);
           },
       .textFor = [=](int row) -> std::optional<QString> {
         const RowUser user = userOf(row);
         if (!isOther(user.id)) return std::nullopt;
         const QString text = isMuted(user.id) ? UserActions::tr("Unmute @%1") : UserActions::tr("Mute @%1");
         return menuTextOf(text.arg(isolated(user.username)));
       },
       .isForSubject = true},
      {.name = QStringLiteral("mergeIntoMine"),
       .text = UserActions::tr("Merge Into My Profile…"),
       .key = {},
       .act = [context, userOf](int row) { context.operations.requestMerge(userOf(row).id); },
       .textFor = [context, userOf](int row) -> std::optional<QString> {
         const RowUser user = userOf(row);
         const auto isPossible = context.services.merges.isPossible(context.services.viewer(), user.id);
         if (!isPossible || !*isPossible) return std::nullopt;
         return menuTextOf(UserActions::tr("Merge @%1 Into My Profile…").arg(isolated(user.username)));
       },
       .isForSubject = true},
  };
}

}  // namespace roost
