#pragma once

#include <QRandomGenerator>

namespace roost::test {

/// A generator that gives the same numbers in every run unless ROOST_TEST_SEED is set. Prints its seed, so that a
/// failure can be reproduced.
inline QRandomGenerator seededRandom() {
  bool given = false;
  const int wanted = qEnvironmentVariableIntValue("ROOST_TEST_SEED", &given);
  const quint32 seed = given ? static_cast<quint32>(wanted) : 20180123;
  qInfo("ROOST_TEST_SEED=%u", seed);
  return QRandomGenerator(seed);
}

template <typename List>
auto oneOf(const List& list, QRandomGenerator& random) {
  return list.at(random.bounded(static_cast<int>(list.size())));
}

}  // namespace roost::test
