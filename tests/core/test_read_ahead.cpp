#include <QTest>
#include <atomic>

#include "core/archives/read_ahead.h"
#include "support/registered_test.h"

namespace roost::read_ahead_test {

using namespace test;

using Numbers = ReadAhead<int>;

/// Rows that another thread reads.
class TestReadAhead : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void allComeInOrder_data();
  void allComeInOrder();
  void fewAreReadAhead();
  void endsWhenNoMoreAreWanted();
  void failureComesAfterTheRows();
  void failureOfTheVisitorStopsTheReading();
  void longReadingCanBeCanceled();
};

namespace {

const ArchiveFile::GoOn always = []() -> Result<Done> { return Done{}; };
const Error canceled{ErrorCode::InvalidInput, QStringLiteral("It was canceled."), {}};

qsizetype small(int) { return 1; }
qsizetype large(int) { return 600'000; }

/// Numbers from 0 up to `end`; `read` is the number of those that were read.
Numbers::Read numbersUpTo(int end, std::atomic_int& read) {
  return [end, &read](const RowVisitor<int>& visit, const ArchiveFile::GoOn&) -> Result<Done> {
    for (int number = 0; number < end; ++number) {
      ++read;
      ROOST_TRY(more, visit(number));
      if (!*more) break;
    }
    return Done{};
  };
}

}  // namespace

void TestReadAhead::allComeInOrder_data() {
  QTest::addColumn<int>("count");
  for (const int count : {0, 1, 255, 256, 257, 10'000}) QTest::addRow("%d", count) << count;
}

void TestReadAhead::allComeInOrder() {
  QFETCH(const int, count);
  std::atomic_int read = 0;
  int next = 0;
  const auto visit = [&next](int number) -> Result<bool> { return number == next++; };
  QVERIFY(Numbers::each(numbersUpTo(count, read), small, visit, always));
  QCOMPARE(next, count);
}

/// So that an archive of huge posts doesn't fill the memory.
void TestReadAhead::fewAreReadAhead() {
  std::atomic_int read = 0;
  int visited = 0, most = 0;
  const auto visit = [&](int) -> Result<bool> {
    ++visited;
    most = std::max(most, read - visited);
    return true;
  };
  QVERIFY(Numbers::each(numbersUpTo(1'000, read), large, visit, always));
  QCOMPARE(visited, 1'000);
  // Two that were taken, two that wait, and one that waits for its place.
  QVERIFY2(most <= 5, qPrintable(QString::number(most)));
}

void TestReadAhead::endsWhenNoMoreAreWanted() {
  std::atomic_int read = 0;
  const auto visit = [](int number) -> Result<bool> { return number < 3; };
  QVERIFY(Numbers::each(numbersUpTo(1'000'000, read), small, visit, always));
  QVERIFY(read < 1'000'000);
}

void TestReadAhead::failureComesAfterTheRows() {
  const auto failing = [](const RowVisitor<int>& visit, const ArchiveFile::GoOn&) -> Result<Done> {
    for (int number = 0; number < 300; ++number) ROOST_CHECK(visit(number));
    return Error{ErrorCode::Damaged, {}, {}};
  };
  int visited = 0;
  const auto result = Numbers::each(
      failing, small, [&visited](int) -> Result<bool> { return ++visited > 0; }, always);
  QVERIFY(!result && result.error().code == ErrorCode::Damaged);
  QCOMPARE(visited, 300);
}

void TestReadAhead::failureOfTheVisitorStopsTheReading() {
  std::atomic_int read = 0;
  const auto result = Numbers::each(
      numbersUpTo(1'000'000, read), small, [](int) -> Result<bool> { return canceled; }, always);
  QVERIFY(!result && result.error().message == canceled.message);
  QVERIFY(read < 1'000'000);
}

/// Also where no row comes.
void TestReadAhead::longReadingCanBeCanceled() {
  const auto endless = [](const RowVisitor<int>&, const ArchiveFile::GoOn& goOn) -> Result<Done> {
    for (;;) ROOST_CHECK(goOn());
  };
  int asked = 0;
  const auto result = Numbers::each(
      endless, small, [](int) -> Result<bool> { return true; },
      [&asked]() -> Result<Done> { return ++asked < 3 ? Result<Done>(Done{}) : canceled; });
  QVERIFY(!result && result.error().message == canceled.message);
}

ROOST_TEST(TestReadAhead)

}  // namespace roost::read_ahead_test

#include "test_read_ahead.moc"
