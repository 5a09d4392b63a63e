#pragma once

namespace roost::test {

/// Whether this is built with a sanitizer, which makes everything several times slower.
#ifdef ROOST_SANITIZED
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// How often a test repeats something with other inputs. Sanitizers look for memory errors, data races and undefined
/// behaviour; the same test without them proves that every input gives the right result.
constexpr int rounds(int count) { return isSanitized ? (count + 9) / 10 : count; }

}  // namespace roost::test
