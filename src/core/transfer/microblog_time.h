#pragma once

#include <QVariant>
#include <optional>

namespace roost {

/// Reads an instant as a Microblog database holds it: UTC text "YYYY-MM-DD HH:MM:SS.ffffff", also with a T, a
/// Z or an offset, or a number of seconds since the epoch. Returns UTC milliseconds since the epoch, cut to
/// the millisecond; nothing when there is no telling.
std::optional<qint64> microblogInstant(const QVariant& value);

}  // namespace roost
