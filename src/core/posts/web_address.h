#pragma once

#include <QStringView>

namespace roost {

/// The length in UTF-16 code units of the web address that begins at `at`; 0 where none does.
///
/// With http:// or https:// the host is a domain in any script, an IPv4 address or localhost. Without them it is a bare
/// domain in Latin, Greek or Cyrillic letters with a known top-level domain in lower case; a domain directly below a
/// country's, such as it.so, needs a path, because it is more often the end of one sentence and the start of the next.
/// A port, path, query and fragment may follow, in ASCII or in Latin, Greek or Cyrillic letters: text in other scripts
/// can follow without a space. That text isn't part of the address, and neither are punctuation at the end and
/// unbalanced brackets. Source: the conformance tests of twitter-text.
qsizetype webAddressLength(QStringView text, qsizetype at);

/// Whether the address begins with http:// or https://.
bool hasWebScheme(QStringView address);

}  // namespace roost
