#include <QTest>
#include <limits>

#include "core/timeline/timeline_pace.h"

namespace roost {

class TestTimelinePace : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsKnownAtFirst();
  void reachesFartherThanAPage();
  void isKnownOnlyNearWhatWasRead();
  void endsAreWithoutEnd();
  void whatWasFoundCorrectsIt();
};

namespace {

constexpr qint64 newest = 1'700'000'000'000;
constexpr qint64 afterAll = std::numeric_limits<qint64>::max(), beforeAll = std::numeric_limits<qint64>::min();

/// 50 posts, a second apart, the newest ones.
TimelinePace steady() {
  TimelinePace pace;
  pace.guess(10, 0, newest);
  pace.learn(newest, newest - 49'000, 50);
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
  guessed.guess(10, 0.001, newest);  // Each of ten posts once a second.
  QVERIFY(*guessed.reachOlder(afterAll, 50) < newest - 5'000);
  QVERIFY(*guessed.reachOlder(afterAll, 50) > newest - 50'000);
  const TimelinePace learned = steady();
  QVERIFY(*learned.reachOlder(afterAll, 50) < newest - 50'000);
  QVERIFY(*learned.reachOlder(afterAll, 50) > newest - 500'000);
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
  pace.correct(afterAll, before, 5);
  QVERIFY(*pace.reachOlder(afterAll, 50) < newest - 5 * (newest - before));
}

}  // namespace roost

QTEST_GUILESS_MAIN(roost::TestTimelinePace)
#include "test_timeline_pace.moc"
