#pragma once

#include <QFont>
#include <QString>

namespace roost {

/// The widths of a display name and the @username after it in a line, in pixels.
struct NameWidths {
  static constexpr int between = 6;

  int name = 0;
  int username = 0;  ///< 0 if there is no room for it.
};

/// Divides `room` pixels. A long name is cut to leave part of the username, which tells people apart, if both fit.
NameWidths shareNameRoom(const QString& name, const QString& username, int room, const QFont& interface);

}  // namespace roost
