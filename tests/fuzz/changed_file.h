#pragma once

#include <QByteArrayList>

namespace roost::test {

/// A file as a fuzzer's input says. Most of a database is never looked at, so that inputs are changes to one: the first
/// byte chooses one of `bases`; then come a kind of change, a page, a place in it, and what the change takes. An input
/// that is a database is one, and behind a first byte of 255 anything stands as it is.
QByteArray changedFile(const QByteArrayList& bases, const QByteArray& input);

}  // namespace roost::test
