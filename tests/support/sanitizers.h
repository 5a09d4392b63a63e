#pragma once

namespace roost::test {

/// Whether this is built with a sanitizer, which makes everything several times slower.
#ifdef ROOST_SANITIZED
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// How often a test repeats something with other inputs. Sanitizers look for faults of memory, threads and undefined
/// behaviour; that every input gives the right result, the same test proves without them.
constexpr int rounds(int count) { return isSanitized ? (count + 9) / 10 : count; }

}  // namespace roost::test
