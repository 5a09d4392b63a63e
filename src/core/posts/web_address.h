#pragma once

#include <QStringView>

namespace roost {

/// The length in UTF-16 code units of the web address that begins at `at`; 0 where none does.
///
/// With http:// or https:// the host is a domain in any script, an IPv4 address or localhost. Without them it is a bare
/// domain in Latin, Greek or Cyrillic letters with a known top-level domain in lower case; a country's domain right
/// below its top level, such as it.so, needs a path, as it is more often the end of one sentence and the beginning of
/// the next. A port, path, query and fragment may follow, in ASCII or in Latin, Greek or Cyrillic letters: text in
/// other scripts goes on without a space and isn't part of the address. Nor is punctuation at the end, nor a bracket
/// that is closed or opened but not both. Source: the conformance tests of twitter-text.
qsizetype webAddressLength(QStringView text, qsizetype at);

/// Whether the address begins with http:// or https://.
bool hasWebScheme(QStringView address);

}  // namespace roost
