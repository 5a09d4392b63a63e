#include "gui/users/user_row_layout.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "gui/controls/pill_button.h"
#include "gui/rows/name_widths.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int aboveUser = 14, besideUser = 20, userToggleHeight = 30;

}  // namespace

QString badgeText(const User& user) {
  if (!user.followsViewer) return {};
  return user.followedByViewer ? QCoreApplication::translate("UserRowLayout", "Mutual")
                               : QCoreApplication::translate("UserRowLayout", "Follows you");
}

QSize badgeSize(const QString& text, const QFont& interface) {
  return {type::width(text, type::meta(interface)) + 16, type::scaled(interface, 18)};
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& text, const QFont& interface,
                const QPalette& palette) {
  const Theme theme = Theme::of(palette);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.line, 1));
  painter.setBrush(theme.window);
  const QRectF shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
  painter.setPen(theme.mutedText);
  painter.setFont(type::meta(interface));
  painter.drawText(rect, Qt::AlignCenter, text);
  painter.restore();
}

UserRowLayout layoutUserRow(const User& user, int width, const QFont& font, const QString& badge, bool canFollow) {
  UserRowLayout row;
  const int line = type::scaled(font, 20), small = type::scaled(font, 18);
  const bool hasAboutMe = !user.aboutMe.isEmpty();
  row.height = 2 * aboveUser + line + (hasAboutMe ? line : 0) + small + 1;
  row.avatar = {besideUser, (row.height - measure::avatarRow) / 2, measure::avatarRow, measure::avatarRow};
  const int left = row.avatar.right() + 1 + space::m;
  int right = width - besideUser;
  if (canFollow) {
    const int toggle = followToggleWidth(type::name(font));
    const int height = type::scaled(font, userToggleHeight);
    row.toggle = {right - toggle, (row.height - height) / 2, toggle, height};
    right = row.toggle.left() - space::l;
  }
  int room = std::max(0, right - left);
  // If there is too little room, the names matter more than the badge.
  if (const QSize size = badgeSize(badge, font); !badge.isEmpty() && size.width() + 8 < room) {
    room -= size.width() + 8;
    row.badge = {0, aboveUser + (line - size.height()) / 2, size.width(), size.height()};
  }
  const NameWidths widths = shareNameRoom(user.name(), user.username, room, font);
  row.name = {left, aboveUser, widths.name, line};
  row.username = {row.name.right() + 1 + NameWidths::between, aboveUser, widths.username, line};
  row.badge.moveLeft((widths.username ? row.username.right() : row.name.right()) + 9);
  int y = aboveUser + line;
  if (hasAboutMe) {
    row.aboutMe = {left, y, std::max(0, right - left), line};
    y += line;
  }
  row.details = {left, y, std::max(0, right - left), small};
  return row;
}

}  // namespace roost
