#include <QFileInfo>
#include <QTest>
#include <atomic>

#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::checkpointer_test {

using namespace test;

class TestCheckpointer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenReachesTheFile();
  void aReaderIsNotWaitedFor();
  void goesOnAfterAFailure();
};

namespace {

std::atomic_int failures = 0;

void countFailures(QtMsgType, const QMessageLogContext&, const QString& text) {
  if (text.contains("checkpoint")) ++failures;
}

/// The number of pages in the database file itself.
qint64 pagesIn(const QString& file) { return QFileInfo(file).size() / 4096; }

void writeALot(TemporaryStore& store, UserId author) {
  store.together([&] {
    for (int i = 0; i < 12'000; ++i) store.addPost(author, i, QString(450, u'x'));
  });
}

}  // namespace

void TestCheckpointer::whatIsWrittenReachesTheFile() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const qint64 before = pagesIn(store.file());
  writeALot(store, susan);
  QTRY_VERIFY(pagesIn(store.file()) > before + 1'000);
  // And again after an idle period.
  const qint64 between = pagesIn(store.file());
  writeALot(store, susan);
  QTRY_VERIFY(pagesIn(store.file()) > between + 1'000);
}

void TestCheckpointer::aReaderIsNotWaitedFor() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const Database reader(store.file());
  reader.run("BEGIN");
  QCOMPARE(reader.value("SELECT count(*) FROM posts"), 0);
  writeALot(store, susan);
  store.addPost(susan, 1, "one more");
  QCOMPARE(reader.value("SELECT count(*) FROM posts"), 0);
  reader.run("COMMIT");
  const qint64 before = pagesIn(store.file());
  store.addPost(susan, 2, "and another");
  QTRY_VERIFY(pagesIn(store.file()) > before + 1'000);
}

void TestCheckpointer::goesOnAfterAFailure() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const qint64 before = pagesIn(store.file());
  const auto handler = qInstallMessageHandler(countFailures);
  store.together([&] {
    for (int i = 0; i < 12'000; ++i) store.addPost(susan, i, QString(450, u'x'));
    // The file is missing when the checkpointer first opens it.
    QVERIFY(QFile::rename(store.file(), store.file() + ".elsewhere"));
  });
  QTRY_VERIFY(failures > 0);
  qInstallMessageHandler(handler);
  QVERIFY(QFile::rename(store.file() + ".elsewhere", store.file()));
  store.addPost(susan, 1, "one more");
  QTRY_VERIFY(pagesIn(store.file()) > before + 1'000);
}

ROOST_TEST(TestCheckpointer)

}  // namespace roost::checkpointer_test

#include "test_checkpointer.moc"
