#include "core/bluesky/car_file.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/bluesky/dag_cbor.h"
#include "support/car_maker.h"
#include "support/files.h"
#include "support/registered_test.h"

namespace roost::car_file_test {

using namespace test;

namespace {

Result<Done> goOn() { return Done{}; }

Cid cid(const QByteArray& bytes) { return Cid::of(bytes).value(); }

/// The hash of a block, and what is stored under it.
QByteArray named(const QByteArray& cid, const QByteArray& block) {
  return CarMaker::varint(static_cast<quint64>(cid.size() + block.size())) + cid + block;
}

const QByteArray one = CarMaker::encoded(QCborMap{{"number", 1}}), two = CarMaker::encoded(QCborMap{{"number", 2}});
const QByteArray header = CarMaker::header(CarMaker::cidOf(one));
/// The CID of bytes alone.
QByteArray rawCidOf(const QByteArray& bytes) {
  return QByteArray("\x01\x55\x12\x20", 4) + CarMaker::cidOf(bytes).mid(4);
}

}  // namespace

class TestCarFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void blocksAreFound();
  void otherFiles_data();
  void otherFiles();
  void refusals_data();
  void refusals();
  void wrongHashes();
  void changedMeanwhile();
  void readingStops();
  void values_data();
  void values();
  void valuesInTheirTypes();
  void brokenValues_data();
  void brokenValues();

 private:
  QString fileOf(const QByteArray& content) {
    const QString path = m_folder.filePath(QString::number(++m_files) + ".car");
    overwrite(path, content);
    return path;
  }

  QTemporaryDir m_folder;
  int m_files = 0;
};

void TestCarFile::blocksAreFound() {
  CarMaker maker;
  maker.add(two);
  const QByteArray picture(1'000'000, 'p'), text = "text";
  maker.addAs(rawCidOf(picture), picture);
  // Nothing refers to blocks with other kinds of names: a text as its own name, another hash, and CIDs of version 0.
  maker.addAs(QByteArray("\x01\x55\x00\x04", 4) + text, text);
  maker.addAs(QByteArray("\x01\x71\x13\x20", 4) + QByteArray(32, 'x'), text);
  maker.addAs(CarMaker::cidOf(text).mid(2), text);
  maker.add(one);
  maker.add(two);
  QVERIFY(CarFile::isCar(fileOf(maker.car(CarMaker::cidOf(one)))));
  const auto car = CarFile::open(fileOf(maker.car(CarMaker::cidOf(one))), goOn);
  QVERIFY2(car, qPrintable(car ? QString() : car.error().detail));
  QCOMPARE((*car)->root().digest, cid(CarMaker::cidOf(one)).digest);
  QCOMPARE(*(*car)->read((*car)->root()), one);
  QCOMPARE(*(*car)->read(cid(CarMaker::cidOf(two))), two);
  QVERIFY((*car)->has(cid(CarMaker::cidOf(two))));
  QVERIFY(!(*car)->has(cid(CarMaker::cidOf("three"))));
  const auto missing = (*car)->read(cid(CarMaker::cidOf("three")));
  QVERIFY(!missing);
  QCOMPARE(missing.error().code, ErrorCode::Damaged);
}

void TestCarFile::otherFiles_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<bool>("isCar");
  QTest::addColumn<ErrorCode>("code");
  const auto add = [](const char* name, const QByteArray& content, bool isCar, ErrorCode code) {
    QTest::newRow(name) << content << isCar << code;
  };
  add("nothing", "", false, ErrorCode::InvalidInput);
  add("text", "These are notes.\n", false, ErrorCode::InvalidInput);
  add("a zip file", QByteArray("PK\x03\x04\x14\0\0\0", 8), false, ErrorCode::InvalidInput);
  add("zeros", QByteArray(100'000, '\0'), false, ErrorCode::InvalidInput);
  add("other CBOR", CarMaker::varint(static_cast<quint64>(one.size())) + one, false, ErrorCode::InvalidInput);
  add("a server's error", R"({"error":"RepoNotFound","message":"Could not find it"})", true, ErrorCode::InvalidInput);
  add("a server's error, in lines", "\n{\n \"error\": \"RateLimitExceeded\"\n}\n", true, ErrorCode::InvalidInput);
  add("other JSON", R"({"orderedItems":[]})", false, ErrorCode::InvalidInput);
  add("version 2",
      QByteArray("\x0a\xa1gversion\x02", 11) + QByteArray(40, '\0') + header + named(CarMaker::cidOf(one), one), true,
      ErrorCode::NewerSchema);
}

void TestCarFile::otherFiles() {
  QFETCH(const QByteArray, content);
  const QString path = fileOf(content);
  QTEST(CarFile::isCar(path), "isCar");
  const auto car = CarFile::open(path, goOn);
  QVERIFY(!car);
  QTEST(car.error().code, "code");
  QVERIFY(!car.error().message.isEmpty() && !car.error().message.contains("damaged"));
}

void TestCarFile::refusals_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<ErrorCode>("code");
  const auto add = [](const char* name, const QByteArray& content, ErrorCode code = ErrorCode::Damaged) {
    QTest::newRow(name) << content << code;
  };
  const QByteArray block = named(CarMaker::cidOf(one), one);
  add("ends within the header", header.chopped(1));
  add("no root", CarMaker::varint(17) + CarMaker::encoded(QCborMap{{"roots", QCborArray()}, {"version", 1}}));
  add("a root of another kind", CarMaker::header(rawCidOf(one)));
  add("ends within a block", header + block.chopped(1));
  add("ends within a CID", header + block.left(20));
  add("ends within a varint", header + block + '\x80');
  add("a longer varint than needed", header + static_cast<char>(block.at(0) | 0x80) + '\0' + block.mid(1));
  add("an endless varint", header + block + QByteArray(20, '\xff'));
  add("a number of 64 bits", header + block + QByteArray(9, '\xff') + '\x01');
  add("an empty block", header + block + QByteArray(10, '\0'));
  add("a CID of an earlier version", header + named("\x12\x20" + QByteArray(34, 'x'), one));
  add("a CID of a later version", header + named("\x02" + CarMaker::cidOf(one).mid(1), one));
  add("a CID that is too long", header + named(QByteArray("\x01\x55\x00\x7f", 4) + QByteArray(127, 'x'), one));
  add("a CID longer than its block", header + named(QByteArray("\x01\x55\x00\x7f", 4), one));
  add("a wrong hash of bytes alone", header + block + named(rawCidOf(two), one));
  add("a large block", header + named(CarMaker::cidOf(one), QByteArray(CarFile::largestBlock + 1, 'x')),
      ErrorCode::Refused);
  add("a block of 4 GB", header + CarMaker::varint(quint64{4} << 30) + CarMaker::cidOf(one), ErrorCode::Refused);
}

void TestCarFile::refusals() {
  QFETCH(const QByteArray, content);
  const auto car = CarFile::open(fileOf(content), goOn);
  QVERIFY(!car);
  QTEST(car.error().code, "code");
  QVERIFY(!car.error().message.isEmpty());
}

void TestCarFile::wrongHashes() {
  // Half of the hash is right.
  QByteArray nearly = CarMaker::cidOf(one);
  nearly.back() = static_cast<char>(nearly.back() ^ 1);
  // The first block is linked to, and whatever follows may be needed by nobody.
  for (const QByteArray& name : {CarMaker::cidOf(two), nearly}) {
    const auto car = CarFile::open(fileOf(header + named(CarMaker::cidOf(one), one) + named(name, one)), goOn);
    QVERIFY(!car);
    QCOMPARE(car.error().code, ErrorCode::Damaged);
  }
}

// The file can change while it is read.
void TestCarFile::changedMeanwhile() {
  const QString path = fileOf(header + named(CarMaker::cidOf(one), one));
  const auto car = CarFile::open(path, goOn);
  QVERIFY(car);
  overwrite(path, two, header.size() + 1 + Cid::size);
  const auto block = (*car)->read((*car)->root());
  QVERIFY(!block);
  QCOMPARE(block.error().code, ErrorCode::Damaged);
}

void TestCarFile::readingStops() {
  const auto car = CarFile::open(fileOf(header + named(CarMaker::cidOf(one), one)), []() -> Result<Done> {
    return Error{ErrorCode::Interrupted, {}, {}};
  });
  QVERIFY(!car);
  QCOMPARE(car.error().code, ErrorCode::Interrupted);
  for (const QString& path : {m_folder.path(), m_folder.filePath("missing.car")}) {
    QVERIFY(!CarFile::isCar(path));
    const auto other = CarFile::open(path, goOn);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::CannotOpen);
  }
}

void TestCarFile::values_data() {
  QTest::addColumn<QByteArray>("block");
  QTest::addColumn<QString>("text");
  QTest::newRow("a text") << QByteArray::fromHex("6161") << "a";
  QTest::newRow("UTF-8") << QByteArray::fromHex("64f09fa69c") << "🦜";
  QTest::newRow("no text") << QByteArray::fromHex("60") << "";
  for (const char* hex : {"00", "20", "f6", "f4", "4161", "80", "a0", "fb3ff8000000000000", "1bffffffffffffffff"})
    QTest::newRow(hex) << QByteArray::fromHex(hex) << QString();
}

void TestCarFile::values() {
  QFETCH(const QByteArray, block);
  const auto value = DagValue::read(block);
  QVERIFY(value);
  QTEST(value->text(), "text");
}

void TestCarFile::valuesInTheirTypes() {
  const auto value = DagValue::read(CarMaker::encoded(QCborMap{{"list", QCborArray{1, -2, "three"}},
                                                               {"link", CarMaker::link(CarMaker::cidOf(one))},
                                                               {"bytes", QByteArray("b")},
                                                               {"nothing", nullptr},
                                                               {"largest", std::numeric_limits<qint64>::max()},
                                                               {"least", std::numeric_limits<qint64>::min()}}));
  QVERIFY(value && value->isMap());
  const DagValue& map = *value;
  QCOMPARE(map[u"list"].list().size(), 3);
  QCOMPARE(map[u"list"].list().at(0).integer(), std::optional<qint64>(1));
  QCOMPARE(map[u"list"].list().at(1).integer(), std::optional<qint64>(-2));
  QCOMPARE(map[u"list"].list().at(2).text(), QString("three"));
  QCOMPARE(map[u"link"].link(), CarMaker::cidOf(one));
  QCOMPARE(map[u"bytes"].bytes(), QByteArray("b"));
  QCOMPARE(map[u"largest"].integer(), std::optional(std::numeric_limits<qint64>::max()));
  QCOMPARE(map[u"least"].integer(), std::optional(std::numeric_limits<qint64>::min()));
  QVERIFY(map[u"nothing"].isNothing() && map[u"missing"].isNothing() && map[u"list"][u"x"].isNothing());
  QVERIFY(map[u"link"].bytes().isEmpty() && map[u"bytes"].link().isEmpty() && map[u"bytes"].list().isEmpty());
}

void TestCarFile::brokenValues_data() {
  QTest::addColumn<QByteArray>("block");
  QTest::addColumn<ErrorCode>("code");
  const auto add = [](const char* name, const QByteArray& block, ErrorCode code = ErrorCode::Damaged) {
    QTest::newRow(name) << block << code;
  };
  add("nothing", "");
  add("two values", QByteArray::fromHex("0000"));
  add("a text that ends early", QByteArray::fromHex("6261"));
  add("a text of 4 GB", QByteArray::fromHex("7affffffff61"));
  add("bytes of 2^63", QByteArray::fromHex("5b7fffffffffffffff61"));
  add("a list of 2^63", QByteArray::fromHex("9b7fffffffffffffff61"));
  add("a map of 2^62", QByteArray::fromHex("bb3fffffffffffffff61"));
  add("a list that ends early", QByteArray::fromHex("8200"));
  add("a map that ends early", QByteArray::fromHex("a16161"));
  add("a key that isn't a text", QByteArray::fromHex("a10000"));
  add("broken UTF-8", QByteArray::fromHex("61ff"));
  add("a list without a length", QByteArray::fromHex("9f00ff"));
  add("a text without a length", QByteArray::fromHex("7f6161ff"));
  add("another tag", QByteArray::fromHex("c001"));
  add("a link without bytes", QByteArray::fromHex("d82a01"));
  add("a link without its zero", QByteArray::fromHex("d82a4101"));
  add("a tag at the end", QByteArray::fromHex("d82a"));
  add("tags in tags", QByteArray(20'000, '\xc1'));
  add("20,000 levels", QByteArray(20'000, '\x81') + '\x01', ErrorCode::Refused);
  add("20,000 levels of maps", QByteArray::fromHex("a16161").repeated(20'000) + '\x01', ErrorCode::Refused);
  add("300,000 values", QByteArray::fromHex("9a000493e0") + QByteArray(300'000, '\x01'), ErrorCode::Refused);
}

void TestCarFile::brokenValues() {
  QFETCH(const QByteArray, block);
  const auto value = DagValue::read(block);
  QVERIFY(!value);
  QTEST(value.error().code, "code");
  QVERIFY(!value.error().message.isEmpty());
}

ROOST_TEST(TestCarFile)

}  // namespace roost::car_file_test

#include "test_car_file.moc"
