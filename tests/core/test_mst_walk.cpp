#include "core/bluesky/mst_walk.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/bluesky/bluesky_values.h"
#include "support/car_maker.h"
#include "support/files.h"
#include "support/random.h"
#include "support/registered_test.h"

namespace roost::mst_walk_test {

using namespace test;

namespace {

const QByteArray record = CarMaker::cidOf("record");

QByteArray entryOf(const char* key, qint64 shared) {
  return CarMaker::encoded(QCborMap{
      {"l", nullptr},
      {"e",
       QCborArray{QCborMap{{"k", QByteArray(key)}, {"p", shared}, {"v", CarMaker::link(record)}, {"t", nullptr}}}}});
}

/// Records "a/<number>" and so on, which make a tree of several layers.
CarMaker::Records manyRecords(int count, QRandomGenerator& random) {
  CarMaker::Records records;
  while (records.size() < count)
    records.insert(oneOf(QByteArrayList{"a", "a.b", "a-b", "aa", "b", "c"}, random) + '/' +
                       QByteArray::number(random.bounded(100'000)),
                   CarMaker::cidOf(QByteArray::number(random.generate())));
  return records;
}

}  // namespace

class TestMstWalk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void treesAreThoseOfBluesky_data();
  void treesAreThoseOfBluesky();
  void allRecordsInOrder();
  void oneCollection();
  void noRecords();
  void gaps();
  void refusals_data();
  void refusals();

 private:
  Result<CarMaker::Records> recordsIn(const CarMaker& maker, const QByteArray& root,
                                      const QByteArray& collection = {}) {
    const QString path = m_folder.filePath(QString::number(++m_files) + ".car");
    overwrite(path, maker.car(root));
    ROOST_TRY(car, CarFile::open(path, [] { return Result<Done>(Done{}); }));
    CarMaker::Records records;
    MstWalk walk(**car, Cid::of(root).value(), collection);
    while (true) {
      ROOST_TRY(more, walk.next());
      if (!*more) break;
      if (!records.isEmpty() && walk.path() <= records.lastKey()) qFatal("not in order");
      records.insert(walk.path(),
                     QByteArray("\x01\x71\x12\x20", 4) +
                         QByteArray(walk.record().digest.data(), static_cast<qsizetype>(walk.record().digest.size())));
    }
    const auto end = walk.next();
    if (!end || *end) qFatal("the end isn't the end");
    return records;
  }

  QTemporaryDir m_folder;
  int m_files = 0;
};

void TestMstWalk::treesAreThoseOfBluesky_data() {
  QTest::addColumn<QByteArrayList>("keys");
  QTest::addColumn<QString>("root");
  QTest::newRow("empty") << QByteArrayList() << "bafyreie5737gdxlw5i64vzichcalba3z2v5n6icifvx5xytvske7mr3hpm";
  QTest::newRow("one") << QByteArrayList{"3jqfcqzm3fo2j"}
                       << "bafyreibj4lsc3aqnrvphp5xmrnfoorvru4wynt6lwidqbm2623a6tatzdu";
  QTest::newRow("one, on layer 2") << QByteArrayList{"3jqfcqzm3fx2j"}
                                   << "bafyreih7wfei65pxzhauoibu3ls7jgmkju4bspy4t2ha2qdjnzqvoy33ai";
  QTest::newRow("two layers") << QByteArrayList{"3jqfcqzm3fp2j", "3jqfcqzm3fr2j", "3jqfcqzm3fs2j", "3jqfcqzm3ft2j",
                                                "3jqfcqzm4fc2j"}
                              << "bafyreicmahysq4n6wfuxo522m6dpiy7z7qzym3dzs756t5n7nfdgccwq7m";
  QTest::newRow("three layers") << QByteArrayList{"3jqfcqzm3fo2j", "3jqfcqzm3fp2j", "3jqfcqzm3fr2j", "3jqfcqzm3fs2j",
                                                  "3jqfcqzm3ft2j", "3jqfcqzm3fx2j", "3jqfcqzm3fz2j", "3jqfcqzm4fc2j",
                                                  "3jqfcqzm4fd2j", "3jqfcqzm4ff2j", "3jqfcqzm4fg2j", "3jqfcqzm4fh2j"}
                                << "bafyreid2x5eqs4w4qxvc5jiwda4cien3gw2q6cshofxwnvv7iucrmfohpm";
}

void TestMstWalk::treesAreThoseOfBluesky() {
  // The roots that Bluesky's own tests expect for these keys, so that the trees made here are real ones.
  QFETCH(const QByteArrayList, keys);
  const QByteArray value =
      QByteArray::fromHex("017112209d156bc3f3a520066252c708a9361fd3d089223842500e3713d404fdccb33cef");
  CarMaker maker;
  CarMaker::Records records;
  for (const QByteArray& key : keys) records.insert("com.example.record/" + key, value);
  const QByteArray root = maker.addTree(records);
  QTEST(cidText(root), "root");
  const auto found = recordsIn(maker, root);
  QVERIFY(found);
  QCOMPARE(*found, records);
}

void TestMstWalk::allRecordsInOrder() {
  auto random = seededRandom();
  for (const int count : {1, 2, 10, 100, 2'000}) {
    const CarMaker::Records records = manyRecords(count, random);
    CarMaker maker;
    const QByteArray root = maker.addTree(records);
    const auto found = recordsIn(maker, root);
    QVERIFY(found);
    QCOMPARE(*found, records);
  }
}

void TestMstWalk::oneCollection() {
  auto random = seededRandom();
  const CarMaker::Records records = manyRecords(1'000, random);
  CarMaker maker;
  const QByteArray root = maker.addTree(records);
  int sum = 0;
  for (const QByteArray& collection : QByteArrayList{"a", "a.b", "a-b", "aa", "b", "c", "d", "0", "ab"}) {
    CarMaker::Records expected;
    for (auto each = records.cbegin(); each != records.cend(); ++each)
      if (each.key().startsWith(collection + '/')) expected.insert(each.key(), each.value());
    const auto found = recordsIn(maker, root, collection);
    QVERIFY(found);
    QCOMPARE(*found, expected);
    sum += static_cast<int>(expected.size());
  }
  QCOMPARE(sum, 1'000);
}

void TestMstWalk::noRecords() {
  CarMaker maker;
  const QByteArray root = maker.addNode({}, {});
  const auto found = recordsIn(maker, root);
  QVERIFY(found && found->isEmpty());
  QVERIFY(recordsIn(maker, root, "a"));
}

void TestMstWalk::gaps() {
  // Nodes without keys of their own, over layers that have none.
  CarMaker maker;
  QByteArray node = maker.addNode({}, {{"a/1", record, {}}});
  for (int layer = 0; layer < 100; ++layer) node = maker.addNode(node, {});
  const auto found = recordsIn(maker, maker.addNode(node, {{"a/2", record, {}}}));
  QVERIFY(found);
  QCOMPARE(found->keys(), QByteArrayList({"a/1", "a/2"}));
}

void TestMstWalk::refusals_data() {
  QTest::addColumn<QByteArray>("blocks");
  QTest::addColumn<QByteArray>("root");
  QTest::addColumn<ErrorCode>("code");
  const auto add = [](const char* name, const auto& make, ErrorCode code = ErrorCode::Damaged) {
    CarMaker maker;
    const QByteArray root = make(maker);
    QTest::newRow(name) << maker.blocks() << root << code;
  };
  const auto addBlock = [&add](const char* name, const QByteArray& block) {
    add(name, [&block](CarMaker& maker) { return maker.add(block); });
  };
  add("a missing node", [](CarMaker& maker) { return maker.addNode(CarMaker::cidOf("nobody"), {}); });
  add("a shared node", [](CarMaker& maker) {
    const QByteArray shared = maker.addNode({}, {{"a/2", record, {}}});
    return maker.addNode({}, {{"a/1", record, shared}, {"a/3", record, shared}});
  });
  add("a node that is left and right", [](CarMaker& maker) {
    const QByteArray shared = maker.addNode({}, {{"a/2", record, {}}});
    return maker.addNode(shared, {{"a/1", record, shared}});
  });
  add("an empty node below", [](CarMaker& maker) {
    return maker.addNode(maker.addNode({}, {}), {{"a/1", record, {}}});
  });
  add("keys out of order", [](CarMaker& maker) {
    return maker.addNode({}, {{"a/2", record, {}}, {"a/1", record, {}}});
  });
  add("a key twice", [](CarMaker& maker) { return maker.addNode({}, {{"a/1", record, {}}, {"a/1", record, {}}}); });
  add("a node above its place", [](CarMaker& maker) {
    return maker.addNode(maker.addNode({}, {{"a/3", record, {}}}), {{"a/2", record, {}}});
  });
  add(
      "20,000 levels",
      [](CarMaker& maker) {
        QByteArray node = maker.addNode({}, {{"a/0", record, {}}});
        for (int level = 0; level < 20'000; ++level) node = maker.addNode(node, {});
        return node;
      },
      ErrorCode::Refused);
  add(
      "a large node",
      [](CarMaker& maker) {
        QList<CarMaker::Entry> entries;
        for (int i = 10'000; i < 16'000; ++i) entries.append({"a/" + QByteArray::number(i), record, {}});
        return maker.addNode({}, entries);
      },
      ErrorCode::Refused);
  for (const char* key : {"", "a", "a/", "/a", "a/b/c", "a/b c", "a/\xC3\xA4", "a/b%", "a/b\n"})
    addBlock(qPrintable(QString("the key “%1”").arg(key)), entryOf(key, 0));
  add("a long key", [](CarMaker& maker) { return maker.addNode({}, {{"a/" + QByteArray(1'023, 'x'), record, {}}}); });
  addBlock("a record in place of a node", CarMaker::encoded(QCborMap{{"text", "x"}, {"createdAt", "2024-01-01"}}));
  addBlock("a node without entries", CarMaker::encoded(QCborMap{{"l", nullptr}, {"e", nullptr}}));
  addBlock("a shared beginning that isn't there", entryOf("a/1", 1));
  addBlock("a shared beginning less than nothing", entryOf("a/1", -1));
  addBlock("no map", CarMaker::encoded(QCborArray{1}));
  addBlock("no CBOR", "\xff");
  addBlock("a link that isn't one", CarMaker::encoded(QCborMap{{"l", 7}, {"e", QCborArray()}}));
  addBlock("a key without a record",
           CarMaker::encoded(QCborMap{{"e", QCborArray{QCborMap{{"k", QByteArray("a/1")}, {"p", 0}}}}}));
  addBlock("a link to bytes",
           CarMaker::encoded(QCborMap{{"l", CarMaker::link(QByteArray("\x01\x55\x12\x20", 4) + QByteArray(32, 'x'))},
                                      {"e", QCborArray()}}));
  // No block can have its own hash, so a loop needs a wrong one.
  add("a loop", [](CarMaker& maker) {
    const QByteArray cid = CarMaker::cidOf("loop");
    maker.addAs(cid, CarMaker::encoded(QCborMap{{"l", CarMaker::link(cid)}, {"e", QCborArray()}}));
    return cid;
  });
}

void TestMstWalk::refusals() {
  QFETCH(const QByteArray, blocks);
  QFETCH(const QByteArray, root);
  const QString path = m_folder.filePath(QString::number(++m_files) + ".car");
  overwrite(path, CarMaker::header(root) + blocks);
  const auto car = CarFile::open(path, [] { return Result<Done>(Done{}); });
  // A wrong hash is found before the tree is read.
  if (!car) {
    QTEST(car.error().code, "code");
    return;
  }
  MstWalk walk(**car, Cid::of(root).value());
  auto more = walk.next();
  for (int records = 0; more && *more; ++records) {
    QVERIFY(records < 10);
    more = walk.next();
  }
  QVERIFY(!more);
  QTEST(more.error().code, "code");
  QVERIFY(!more.error().message.isEmpty());
}

ROOST_TEST(TestMstWalk)

}  // namespace roost::mst_walk_test

#include "test_mst_walk.moc"
