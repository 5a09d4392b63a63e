#include "gui/users/user_delegate.h"

#include <QCoreApplication>
#include <QPainter>

#include "core/users/user_list_model.h"
#include "gui/controls/pill_button.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/relative_time.h"
#include "gui/text/spoken_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"
#include "gui/users/user_row_layout.h"

namespace roost {
namespace {

User userOf(const QModelIndex& index) { return index.data(UserListModel::UserRole).value<User>(); }

QString detailsOf(const User& user, qint64 now) {
  const QString followers = followerCountText(user.followerCount);
  if (!user.lastPostAt) return QCoreApplication::translate("UserDelegate", "%1 · hasn’t posted yet").arg(followers);
  const QString time = spokenTime(*user.lastPostAt, now);
  //: Followers, and when the latest post is dated, which is in the future.
  if (*user.lastPostAt > now)
    return QCoreApplication::translate("UserDelegate", "%1 · latest post %2").arg(followers, time);
  return QCoreApplication::translate("UserDelegate", "%1 · posted %2").arg(followers, time);
}

}  // namespace

int UserDelegate::height(const RowContext& row, const QModelIndex& index) const {
  const User user = userOf(index);
  return layoutUserRow(user, row.rect.width(), row.font, badgeText(user), user.id != m_viewer).height;
}

void UserDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const User user = userOf(index);
  const Theme theme = Theme::of(row.palette);
  const QString badge = badgeText(user);
  const UserRowLayout layout = layoutUserRow(user, row.rect.width(), row.font, badge, user.id != m_viewer);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };

  paintRowGround(painter, row);
  paintAvatar(painter, inRow(layout.avatar), user.avatar(), m_avatars);
  QFont nameFont = type::name(row.font);
  nameFont.setUnderline(row.target.kind == RowTarget::Author);
  paintLine(painter, inRow(layout.name), user.name(), nameFont, theme.text, row.direction);
  if (layout.username.width() > 0)
    paintLine(painter, inRow(layout.username), u'@' + user.username, row.font, theme.mutedText, row.direction);
  if (!layout.badge.isNull()) paintBadge(painter, inRow(layout.badge), badge, row.font, row.palette);
  if (!layout.aboutMe.isNull())
    paintLineWithEntities(painter, inRow(layout.aboutMe), user.aboutMe, row.font, theme.text, row.direction);
  const QString details = m_drawnDetails[user.id] = detailsOf(user, m_clock());
  paintLine(painter, inRow(layout.details), details, type::meta(row.font), theme.mutedText, row.direction);
  if (layout.toggle.isNull()) return;
  // Most rows of a list may be of people whom the viewer follows. Their toggles aren't what one looks for.
  const PillLook followed = row.hovered || row.current ? PillLook::Outlined : PillLook::Quiet;
  paintPill(painter, inRow(layout.toggle), followText(user.followedByViewer), type::name(row.font), row.palette,
            {.look = user.followedByViewer ? followed : PillLook::Filled,
             .hovered = row.target.kind == RowTarget::FollowToggle,
             .pressed = row.pressed && row.target.kind == RowTarget::FollowToggle});
}

qint64 UserDelegate::timeChangesAt(const QModelIndex& index) const {
  const User user = userOf(index);
  return user.lastPostAt ? nextTimeChange(*user.lastPostAt, m_clock()) : noTimeChange;
}

bool UserDelegate::isTimeOutdated(const QModelIndex& index) const {
  const User user = userOf(index);
  const auto drawn = m_drawnDetails.constFind(user.id);
  return drawn != m_drawnDetails.cend() && *drawn != detailsOf(user, m_clock());
}

RowTarget UserDelegate::targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const User user = userOf(index);
  const int width = row.rect.width();
  const UserRowLayout layout = layoutUserRow(user, width, row.font, badgeText(user), user.id != m_viewer);
  const QRect avatar = mirrored(layout.avatar, width, row.direction);
  const QRect toggle = mirrored(layout.toggle, width, row.direction);
  const QRect names = mirrored(layout.name | layout.username, width, row.direction);
  if (toggle.contains(point)) return {.kind = RowTarget::FollowToggle, .rect = toggle};
  for (const QRect& rect : {avatar, names})
    if (rect.contains(point)) return {.kind = RowTarget::Author, .rect = rect};
  return {};
}

QRect UserDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  const User user = userOf(index);
  const int width = row.rect.width();
  return mirrored(layoutUserRow(user, width, row.font, badgeText(user), user.id != m_viewer).avatar, width,
                  row.direction);
}

QString UserDelegate::toolTip(const QPoint&, const RowContext&, const QModelIndex&) const { return {}; }

}  // namespace roost
