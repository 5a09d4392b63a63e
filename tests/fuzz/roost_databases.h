#pragma once

#include <QByteArrayList>

namespace roost::test {

/// A database of each schema there was, the oldest first, and at last one with people, posts and follows on many pages.
const QByteArrayList& roostDatabases();

}  // namespace roost::test
