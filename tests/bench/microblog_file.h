#pragma once

#include <QString>

namespace roost::bench {

/// Writes a database of the web application's with this many posts, by a fiftieth as many users.
void writeMicroblog(const QString& path, int posts);

}  // namespace roost::bench
