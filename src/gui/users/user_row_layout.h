#pragma once

#include <QFont>
#include <QPalette>
#include <QRect>

#include "core/users/user.h"

class QPainter;

namespace roost {

/// The positions in a user's row, relative to the row, for a left-to-right layout.
struct UserRowLayout {
  QRect avatar, name, username, badge, aboutMe, details, toggle;
  int height = 0;
};

/// "Mutual", "Follows you", or nothing.
QString badgeText(const User& user);

/// `badge` is the badge's text, empty for none; `canFollow` leaves room for the toggle.
UserRowLayout layoutUserRow(const User& user, int width, const QFont& font, const QString& badge, bool canFollow);

/// Draws a badge: small text in an outlined capsule.
void paintBadge(QPainter& painter, const QRect& rect, const QString& text, const QFont& interface,
                const QPalette& palette);
QSize badgeSize(const QString& text, const QFont& interface);

}  // namespace roost
