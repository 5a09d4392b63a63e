#pragma once

#include <QFont>
#include <QString>

namespace roost {

/// The pixels that a display name and the @username behind it take up in a line.
struct NameWidths {
  static constexpr int between = 6;

  int name = 0;
  int username = 0;  ///< 0: there is no room for it.
};

/// Shares `room` pixels. Of the username, by which people are told apart, some is seen however long the name is.
NameWidths shareNameRoom(const QString& name, const QString& username, int room, const QFont& interface);

}  // namespace roost
