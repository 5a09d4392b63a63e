#pragma once

#include <QString>

namespace roost::bench {

/// Writes a zip file as X makes it, with this many tweets of about 1.6 KB each, a tenth of which answer the one before.
void writeXArchive(const QString& path, int tweets);

}  // namespace roost::bench
