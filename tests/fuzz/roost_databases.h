#pragma once

#include <QByteArrayList>

namespace roost::test {

/// A database of each schema version, oldest first, and finally one with people, posts and follows on many pages.
const QByteArrayList& roostDatabases();

}  // namespace roost::test
