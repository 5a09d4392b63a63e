#include "core/lists/page_reader.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::page_reader_test {

using namespace test;
using namespace std::chrono_literals;

namespace {

constexpr auto longEnough = 60s;

RowPage pageOf(const QVariant& value) {
  RowPage page;
  page.values.push_back(value);
  return page;
}

/// Reads until it is interrupted.
Result<RowPage> readForEver(Store& store) {
  for (;;) {
    auto rows = store.read("user_suggestions", {{":viewer", 1}, {":limit", 100}});
    if (!rows) return rows.error();
    while (rows->next()) continue;
    if (auto error = rows->failure()) return *error;
  }
}

}  // namespace

/// Reading on another thread, where only the newest question is answered.
class TestPageReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answersAtOnce();
  void answersLater();
  void newestQuestionCounts();
  void endsInTheMidst();
  void forgetsAnswers();
  void failureIsAnAnswer();
};

void TestPageReader::answersAtOnce() {
  TemporaryStore store;
  store.addUser("susan");
  PageReader reader(store.file(), readRowPage);
  const auto answer = reader.ask("value:value=id,table=users,column=id", {{":key", 1}}, longEnough);
  QVERIFY(answer && *answer);
  QCOMPARE((*answer)->count(), 1);
}

void TestPageReader::answersLater() {
  TemporaryStore store;
  QSemaphore may;
  PageReader reader(store.file(), [&may](Store&, const QString& query, const Bindings&) -> Result<RowPage> {
    may.acquire();
    return pageOf(query);
  });
  QSignalSpy answered(&reader, &PageReader::answered);
  QVERIFY(!reader.ask("a", {}, 0ms));
  QVERIFY(!reader.ask("a", {}, 0ms));
  may.release();
  QTRY_COMPARE(answered.count(), 1);
  for (int times = 0; times < 2; ++times) {
    const auto answer = reader.ask("a", {}, 0ms);
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->row(0)[0], "a");
  }
  QCOMPARE(answered.count(), 1);
}

void TestPageReader::newestQuestionCounts() {
  TemporaryStore store;
  store.addUser("susan");
  QSemaphore stopped;
  PageReader reader(store.file(), [&stopped](Store& other, const QString& query, const Bindings&) -> Result<RowPage> {
    if (query == "new") return pageOf(query);
    auto page = readForEver(other);
    if (!page && page.error().code == ErrorCode::Interrupted) stopped.release();
    return page;
  });
  QSignalSpy answered(&reader, &PageReader::answered);
  for (int times = 1; times <= 20; ++times) {
    QVERIFY(!reader.ask("old", {{":number", times}}, times % 3 ? 0ms : 2ms));
    const auto answer = reader.ask("new", {{":number", times}}, longEnough);
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->row(0)[0], "new");
  }
  // A question that is replaced before its turn needn't be interrupted.
  QVERIFY(stopped.available() > 0);
  QCOMPARE(answered.count(), 0);
}

void TestPageReader::endsInTheMidst() {
  TemporaryStore store;
  store.addUser("susan");
  QSemaphore begun;
  {
    PageReader reader(store.file(), [&begun](Store& other, const QString&, const Bindings&) {
      begun.release();
      return readForEver(other);
    });
    QVERIFY(!reader.ask("a", {}, 0ms));
    begun.acquire();
  }
  QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
}

void TestPageReader::forgetsAnswers() {
  TemporaryStore store;
  int read = 0;
  PageReader reader(store.file(),
                    [&read](Store&, const QString&, const Bindings&) -> Result<RowPage> { return pageOf(++read); });
  QCOMPARE((*reader.ask("a", {}, longEnough))->row(0)[0], 1);
  QCOMPARE((*reader.ask("b", {}, longEnough))->row(0)[0], 2);
  QCOMPARE((*reader.ask("a", {}, longEnough))->row(0)[0], 1);
  reader.forget();
  QCOMPARE((*reader.ask("a", {}, longEnough))->row(0)[0], 3);
}

void TestPageReader::failureIsAnAnswer() {
  TemporaryStore store;
  PageReader reader(store.file() + "/nowhere/roost.db",
                    [](Store&, const QString&, const Bindings&) -> Result<RowPage> { return pageOf(1); });
  const auto answer = reader.ask("a", {}, longEnough);
  QVERIFY(answer && !*answer);
  QVERIFY(!answer->error().message.isEmpty());
}

ROOST_TEST(TestPageReader)

}  // namespace roost::page_reader_test

#include "test_page_reader.moc"
