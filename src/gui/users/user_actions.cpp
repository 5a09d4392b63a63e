#include "gui/users/user_actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include "gui/controls/pill_button.h"
#include "gui/pages/profile_preview.h"
#include "gui/text/plain_text.h"

namespace roost {
namespace {

struct UserActions {
  Q_DECLARE_TR_FUNCTIONS(UserActions)
};

}  // namespace

QList<RowAction> userActions(const PageContext& context, RowView& view, const std::function<RowUser(int row)>& userOf) {
  return {
      {.name = QStringLiteral("openProfile"),
       .text = UserActions::tr("Open Profile"),
       .key = Qt::Key_U,
       .act =
           [context, userOf](int row) {
             context.navigator.go({PageKind::Profile, userOf(row).id});
           },
       .target = RowTarget::Author},
      {.name = QStringLiteral("showProfileCard"),
       .text = UserActions::tr("Show Profile Card"),
       .key = Qt::Key_I,
       .act =
           [context, userOf, &view](int row) {
             const QModelIndex index = view.model()->index(row, 0);
             view.scrollTo(index);
             context.profilePreview.open(userOf(row).id, view.globalAvatarRect(index));
           }},
      {.name = QStringLiteral("follow"),
       .text = UserActions::tr("Follow or Unfollow"),
       .key = Qt::Key_F,
       .act =
           [context, userOf](int row) {
             const RowUser user = userOf(row);
             if (user.id != context.services.viewer()) context.operations.setFollowed(user.id, !user.followedByViewer);
           },
       .textFor = [context, userOf](int row) -> std::optional<QString> {
         const RowUser user = userOf(row);
         if (user.id == context.services.viewer()) return std::nullopt;
         return menuTextOf(followText(user.followedByViewer, user.username));
       },
       .isForSubject = true,
       .target = RowTarget::FollowToggle},
      {.name = QStringLiteral("copyName"),
       .text = UserActions::tr("Copy @Name"),
       .key = Qt::Key_C,
       .act = [userOf](int row) { QGuiApplication::clipboard()->setText(u'@' + userOf(row).username); },
       .textFor =
           [userOf](int row) {
             return std::optional(menuTextOf(UserActions::tr("Copy @%1").arg(isolated(userOf(row).username))));
           },
       .isForSubject = true},
  };
}

}  // namespace roost
