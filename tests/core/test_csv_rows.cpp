#include "core/archives/csv_rows.h"

#include <QTest>

#include "support/archive_bytes.h"
#include "support/registered_test.h"

namespace roost::csv_rows_test {

using namespace test;

namespace {

using Rows = QList<QStringList>;

Result<Done> goOn() { return Done{}; }

Result<Done> read(const QByteArray& csv, Rows& rows, qint64 piece = 1'000'000) {
  BytesReader reader(csv, piece);
  return CsvRows::each(
      reader,
      [&rows](const QStringList& cells) -> Result<bool> {
        rows.append(cells);
        return true;
      },
      goOn);
}

}  // namespace

class TestCsvRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rows_data();
  void rows();
  void refusals_data();
  void refusals();
  void longRows();
  void readersStop();
};

void TestCsvRows::rows_data() {
  QTest::addColumn<QByteArray>("csv");
  QTest::addColumn<Rows>("rows");
  const auto add = [](const char* name, const QByteArray& csv, const Rows& rows) {
    QTest::newRow(name) << csv << rows;
  };
  add("nothing", "", {});
  add("empty lines only", "\n\r\n \n\r", {});
  add("one cell", "a", {{"a"}});
  add("columns", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
  add("no last line break", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
  add("CR and LF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
  add("CR alone", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}});
  add("a byte order mark",
      "\xEF\xBB\xBF"
      "a,b\n",
      {{"a", "b"}});
  add("a byte order mark before a quotation mark",
      "\xEF\xBB\xBF"
      "\"a\",b\n",
      {{"a", "b"}});
  add("empty cells", ",a,\n,\n", {{"", "a", ""}, {"", ""}});
  add("white space", " a , b\t\n", {{"a", "b"}});
  add("quoted", "\"a\",\"b, c\"\n", {{"a", "b, c"}});
  add("quoted, empty", "\"\"\n", {{""}});
  add("quoted, with a line break", "\"a\r\nb\",c\n", {{"a\r\nb", "c"}});
  add("doubled quotation marks", "\"say \"\"a\"\"\",b\n", {{"say \"a\"", "b"}});
  add("white space around quotation marks", " \"a\" ,b\n", {{"a", "b"}});
  add("a quotation mark within", "a\"b\",c\n", {{"a\"b\"", "c"}});
  add("text after a quotation mark", "\"a\"b,c\n", {{"ab", "c"}});
  add("UTF-8", "\xC3\xA4,\xF0\x9F\xA6\x9C\n", {{"ä", "🦜"}});
}

void TestCsvRows::rows() {
  QFETCH(const QByteArray, csv);
  QFETCH(const Rows, rows);
  for (const qint64 piece : {1'000'000, 5, 3}) {
    Rows read;
    QVERIFY(csv_rows_test::read(csv, read, piece));
    QCOMPARE(read, rows);
  }
}

void TestCsvRows::refusals_data() {
  QTest::addColumn<QByteArray>("csv");
  QTest::addColumn<ErrorCode>("code");
  QTest::newRow("ends within quotation marks") << QByteArray("a,\"b\nc,d\n") << ErrorCode::Damaged;
  QTest::newRow("Latin-1") << QByteArray("M\xFCller\n") << ErrorCode::Refused;
  QTest::newRow("cut UTF-8") << QByteArray("a,\xC3\nb\n") << ErrorCode::Refused;
  QTest::newRow("UTF-16") << QByteArray(
                                 "\xFF\xFE"
                                 "a\0,\0b\0\n\0",
                                 10)
                          << ErrorCode::Refused;
}

void TestCsvRows::refusals() {
  QFETCH(const QByteArray, csv);
  Rows rows;
  const auto outcome = read(csv, rows);
  QVERIFY(!outcome);
  QTEST(outcome.error().code, "code");
  QVERIFY(!outcome.error().message.isEmpty());
}

void TestCsvRows::longRows() {
  Rows rows;
  QVERIFY(read(QByteArray(CsvRows::largestRow - 1, 'a') + "\nb\n", rows));
  QCOMPARE(rows.size(), 2);
  for (const QByteArray& csv : {QByteArray(CsvRows::largestRow + 1, 'a'), '"' + QByteArray(CsvRows::largestRow, '\n'),
                                QByteArray(CsvRows::largestRow + 1, ',')}) {
    const auto outcome = read(csv, rows);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Refused);
  }
}

void TestCsvRows::readersStop() {
  BytesReader reader("a\nb\nc\n");
  QStringList read;
  QVERIFY(CsvRows::each(
      reader,
      [&read](const QStringList& cells) -> Result<bool> {
        read += cells;
        return read.size() < 2;
      },
      goOn));
  QCOMPARE(read, QStringList({"a", "b"}));
  BytesReader other("a\n");
  const auto outcome = CsvRows::each(
      other, [](const QStringList&) -> Result<bool> { return true; },
      []() -> Result<Done> {
        return Error{ErrorCode::Interrupted, {}, {}};
      });
  QVERIFY(!outcome);
  QCOMPARE(outcome.error().code, ErrorCode::Interrupted);
}

ROOST_TEST(TestCsvRows)

}  // namespace roost::csv_rows_test

#include "test_csv_rows.moc"
