#pragma once

#include <QtGlobal>

class QString;

namespace roost {

/// How large the pages of a damaged database are: as its header says, or, where the header is lost, as its write-ahead
/// log says, or as its pages themselves look. 4,096 where nothing tells.
qint64 pageSizeOf(const QString& file);

}  // namespace roost
