#pragma once

#include <QString>

namespace roost {

/// The title of a window that shows a page, such as "(3) Home – Roost" with three unread notifications.
QString windowTitleFor(const QString& page, int unread, bool isSample);

}  // namespace roost
