#pragma once

#include <QString>

namespace roost::bench {

/// Writes a Microblog database with the first so many archived posts, and with one user for every fifty.
void writeMicroblog(const QString& path, int posts);

}  // namespace roost::bench
