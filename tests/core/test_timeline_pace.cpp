#include <QTest>
#include <limits>

#include "core/timeline/timeline_pace.h"
#include "support/registered_test.h"

namespace roost::timeline_pace_test {

class TestTimelinePace : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsKnownAtFirst();
  void reachesFartherThanAPage();
  void isKnownOnlyNearWhatWasRead();
  void endsAreWithoutEnd();
  void whatWasFoundCorrectsIt();
  void theSamePageReachesAsFarAgain();
  void onePostFarFromTheOthersTellsNothing();
};

namespace {

constexpr qint64 newest = 1'700'000'000'000;
constexpr qint64 afterAll = std::numeric_limits<qint64>::max(), beforeAll = std::numeric_limits<qint64>::min();

/// 50 posts, a second apart, up to the newest.
TimelinePace steady() {
  TimelinePace pace;
  pace.guess(10, 0, newest);
  pace.learn({.older = true,
              .position = afterAll,
              .nearest = newest,
              .middle = newest - 25'000,
              .farthest = newest - 49'000,
              .rows = 50});
  return pace;
}

}  // namespace

void TestTimelinePace::nothingIsKnownAtFirst() {
  TimelinePace pace;
  QVERIFY(!pace.isGuessed());
  QVERIFY(!pace.reachOlder(afterAll, 50));
  pace.guess(0, 0, std::nullopt);
  QVERIFY(pace.isGuessed());
  QVERIFY(!pace.reachOlder(afterAll, 50));
  QVERIFY(!pace.reachNewer(beforeAll, 50));
}

void TestTimelinePace::reachesFartherThanAPage() {
  TimelinePace guessed;
  guessed.guess(10, 0.001, newest);  // Ten people, each of whom posts once a second.
  QVERIFY(*guessed.reachOlder(afterAll, 50) < newest - 5'000);
  QVERIFY(*guessed.reachOlder(afterAll, 50) > newest - 50'000);
  const TimelinePace learned = steady();
  QVERIFY(*learned.reachOlder(newest - 49'000, 50) < newest - 99'000);
  QVERIFY(*learned.reachOlder(newest - 49'000, 50) > newest - 500'000);
  QVERIFY(*learned.reachOlder(newest - 100'000, 50) < newest - 150'000);
  QVERIFY(*learned.reachOlder(afterAll, 100) < *learned.reachOlder(afterAll, 50));
  QVERIFY(*learned.reachNewer(newest - 200'000, 50) > newest - 150'000);
}

void TestTimelinePace::isKnownOnlyNearWhatWasRead() {
  const TimelinePace pace = steady();
  QVERIFY(pace.reachOlder(newest - 300'000, 50));
  QVERIFY(!pace.reachOlder(newest - 10'000'000, 50));
  QVERIFY(!pace.reachNewer(newest - 10'000'000, 50));
  QVERIFY(!pace.reachNewer(beforeAll, 50));
}

void TestTimelinePace::endsAreWithoutEnd() {
  TimelinePace pace = steady();
  QVERIFY(TimelinePace::isWithoutEnd(*pace.reachNewer(newest, 50)));
  QVERIFY(!TimelinePace::isWithoutEnd(*pace.reachOlder(newest, 50)));
  pace.learnOldest(newest - 60'000);
  QVERIFY(TimelinePace::isWithoutEnd(*pace.reachOlder(newest, 50)));
}

void TestTimelinePace::whatWasFoundCorrectsIt() {
  TimelinePace pace = steady();
  const qint64 before = *pace.reachOlder(afterAll, 50);
  pace.correct(true, afterAll, before, 5);
  QVERIFY(*pace.reachOlder(afterAll, 50) < newest - 5 * (newest - before));
}

void TestTimelinePace::theSamePageReachesAsFarAgain() {
  TimelinePace pace = steady();
  QCOMPARE(pace.reachOlder(afterAll, 50), newest - 49'000);
  QVERIFY(*pace.reachOlder(afterAll, 51) < newest - 51'000);
  pace.learn({.older = false,
              .position = newest - 200'000,
              .nearest = newest - 199'000,
              .middle = newest - 175'000,
              .farthest = newest - 150'000,
              .rows = 50});
  QCOMPARE(pace.reachNewer(newest - 200'000, 50), newest - 150'000);
  QVERIFY(*pace.reachOlder(newest - 200'000, 50) < newest - 250'000);
  // Even if the pace there is no longer known.
  pace.learn({.older = true, .position = 50'000, .nearest = 49'000, .middle = 25'000, .farthest = 1'000, .rows = 50});
  QCOMPARE(pace.reachOlder(afterAll, 50), newest - 49'000);
}

void TestTimelinePace::onePostFarFromTheOthersTellsNothing() {
  TimelinePace pace;
  pace.guess(10, 0, newest);
  constexpr qint64 before = newest - 1'000'000'000;
  pace.learn({.older = true,
              .position = afterAll,
              .nearest = newest,
              .middle = before - 25'000,
              .farthest = before - 49'000,
              .rows = 50});
  QVERIFY(*pace.reachOlder(before - 49'000, 50) > before - 1'000'000);
}

ROOST_TEST(TestTimelinePace)

}  // namespace roost::timeline_pace_test

#include "test_timeline_pace.moc"
