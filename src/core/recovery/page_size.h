#pragma once

#include <QtGlobal>

class QString;

namespace roost {

/// The page size of a damaged database in bytes: from its header or, if that is lost, from its write-ahead log, or else
/// guessed from the pages themselves. 4,096 if there is nothing to go by.
qint64 pageSizeOf(const QString& file);

}  // namespace roost
