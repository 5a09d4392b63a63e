#pragma once

#include <QByteArrayList>

namespace roost::test {

/// The file that a fuzzer's input describes. Most bytes of a database are never looked at, so inputs are changes to
/// one. The first byte chooses one of `bases`. Each change is a kind, a page, a place in that page, and what the kind
/// needs. An input that is itself a database is used unchanged, and so is everything after a first byte of 255.
QByteArray changedFile(const QByteArrayList& bases, const QByteArray& input);

}  // namespace roost::test
