#include "core/bluesky/bluesky_values.h"

#include <QDateTime>
#include <QTest>

#include "core/text/names_and_tags.h"
#include "support/registered_test.h"

namespace roost::bluesky_values_test {

class TestBlueskyValues : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void instants_data();
  void instants();
  void noInstants_data();
  void noInstants();
  void tids_data();
  void tids();
  void recordTimes_data();
  void recordTimes();
  void names_data();
  void names();
  void handles_data();
  void handles();
  void addresses_data();
  void addresses();
};

void TestBlueskyValues::instants_data() {
  QTest::addColumn<QString>("utc");
  const auto add = [](const char* text, const char* utc) { QTest::newRow(text) << QString(utc); };
  add("2024-02-29T23:59:59.123Z", "2024-02-29T23:59:59.123");
  add("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.000");
  add("2024-02-29T23:59:59.1Z", "2024-02-29T23:59:59.100");
  add("2024-02-29T23:59:59.12Z", "2024-02-29T23:59:59.120");
  add("2024-02-29T23:59:59.009Z", "2024-02-29T23:59:59.009");
  add("2024-02-29T23:59:59.1239Z", "2024-02-29T23:59:59.123");
  add("2024-02-29T23:59:59.999999Z", "2024-02-29T23:59:59.999");
  add("2024-02-29T23:59:59.123456789012Z", "2024-02-29T23:59:59.123");
  add("2024-02-29T23:59:59.12345678901234567890Z", "2024-02-29T23:59:59.123");
  add("2024-02-29T23:59:59.123+00:00", "2024-02-29T23:59:59.123");
  add("2024-02-29T23:59:59.123+01:45", "2024-02-29T22:14:59.123");
  add("2024-02-29T23:59:59-07:00", "2024-03-01T06:59:59.000");
  add("2024-01-01T00:00:00+14:00", "2023-12-31T10:00:00.000");
  add("0010-01-01T00:00:00.000Z", "0010-01-01T00:00:00.000");
  add("0985-04-12T23:20:50.123-07:00", "0985-04-13T06:20:50.123");
  add("3001-12-31T23:59:59.000Z", "3001-12-31T23:59:59.000");
}

void TestBlueskyValues::instants() {
  QFETCH(const QString, utc);
  const auto instant = blueskyInstant(QString(QTest::currentDataTag()));
  QVERIFY(instant);
  QCOMPARE(QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC).toString("yyyy-MM-ddTHH:mm:ss.zzz"), utc);
}

void TestBlueskyValues::noInstants_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"",
                           "yesterday",
                           "1708000000",
                           "2024-02-29",
                           "2024-02-29T23:59:59",
                           "2024-02-29T23:59:59.123",
                           "2024-02-29T23:59Z",
                           "2024-02-29 23:59:59Z",
                           "2024-02-29_23:59:59Z",
                           "2024-02-29t23:59:59Z",
                           "2024-02-29T23:59:59z",
                           "2024-02-29T23:59:59.Z",
                           "2024-02-29T23:59:59,5Z",
                           "2024-02-29T23:59:59+0000",
                           "2024-02-29T23:59:59+00",
                           "2024-02-29T23:59:59+00:0",
                           "2024-02-29T23:59:59+0:00",
                           "2024-02-29T23:59:59+",
                           "2024-02-29T23:59:59-00:00",
                           "2024-02-29T23:59:59+24:00",
                           "2024-02-29T23:59:59+01:60",
                           " 2024-02-29T23:59:59Z",
                           "2024-02-29T23:59:59Z ",
                           "2024-02-29T23:59:59Z\n",
                           "2024-02-29T 23:59:59Z",
                           "02024-02-29T23:59:59Z",
                           "224-02-29T23:59:59Z",
                           "+002024-02-29T23:59:59Z",
                           "-000001-12-31T23:00:00.000Z",
                           "2024-2-29T23:59:59Z",
                           "2024-02-9T23:59:59Z",
                           "2024-02-29T3:59:59Z",
                           "2024-02-29T23:9:59Z",
                           "2024-02-29T23:59:9Z",
                           "2024-002-29T23:59:59Z",
                           "2024-02-029T23:59:59Z",
                           "2024-02-29T023:59:59Z",
                           "2024—02-29T23:59:59Z",
                           "2024–02-29T23:59:59Z",
                           "2024-02-29T23;59:59Z",
                           "23:59:59Z",
                           "２024-02-29T23:59:59Z",
                           "2023-02-29T23:59:59Z",
                           "2024-00-29T23:59:59Z",
                           "2024-13-29T23:59:59Z",
                           "2024-02-00T23:59:59Z",
                           "2024-04-31T23:59:59Z",
                           "2024-02-29T24:00:00Z",
                           "2024-02-29T25:59:59Z",
                           "2024-02-29T23:60:59Z",
                           "2024-02-29T23:59:60Z",
                           "2024-02-29T23:59:61Z",
                           "0000-01-01T00:00:00Z"})
    QTest::newRow(text) << QString(text);
  QTest::newRow("long") << QString("2024-02-29T23:59:59." + QString(1'000'000, u'1') + 'Z');
}

void TestBlueskyValues::noInstants() {
  QFETCH(const QString, text);
  QCOMPARE(blueskyInstant(text), std::nullopt);
}

void TestBlueskyValues::tids_data() {
  QTest::addColumn<std::optional<qint64>>("instant");
  QTest::newRow("2222222222222") << std::optional<qint64>(0);
  // 1,688,137,381,887 ms and a bit: the last two characters tell clocks apart.
  QTest::newRow("3jzfcijpj2z2a") << std::optional<qint64>(1'688'137'381'887);
  QTest::newRow("3jzfcijpj2z22") << std::optional<qint64>(1'688'137'381'887);
  QTest::newRow("bzzzzzzzzzzzz") << std::optional<qint64>((qint64{1} << 53) / 1'000);
  for (const char* none : {"", "3jzfcijpj2z21", "0000000000000", "3JZFCIJPJ2Z2A", "3jzfcijpj2z2aa", "3jzfcijpj2z2",
                           "222", "3jzf-cij-pj2z-2a", "zzzzzzzzzzzzz", "kjzfcijpj2z2a", "self"})
    QTest::newRow(none) << std::optional<qint64>();
}

void TestBlueskyValues::tids() {
  QFETCH(const std::optional<qint64>, instant);
  QCOMPARE(tidInstant(QString(QTest::currentDataTag())), instant);
}

void TestBlueskyValues::recordTimes_data() {
  QTest::addColumn<QString>("createdAt");
  QTest::addColumn<QString>("key");
  QTest::addColumn<std::optional<qint64>>("committedAt");
  QTest::addColumn<std::optional<qint64>>("instant");
  const std::optional<qint64> commit = 1'700'000'000'000, key = 1'688'137'381'887, created = 1'600'000'000'000, none;
  const QString at = "2020-09-13T12:26:40Z", future = "2124-01-01T00:00:00Z", tid = "3jzfcijpj2z2a";
  QTest::newRow("what it says") << at << tid << commit << created;
  QTest::newRow("long before its key") << "0010-01-01T00:00:00Z" << tid << commit
                                       << std::optional<qint64>(-61'851'600'000'000);
  QTest::newRow("at the commit") << "2023-11-14T22:13:20Z" << tid << commit << commit;
  QTest::newRow("after the commit") << "2023-11-14T22:13:20.001Z" << tid << commit << key;
  QTest::newRow("in the future") << future << tid << commit << key;
  QTest::newRow("unreadable") << "2020-09-13" << tid << commit << key;
  QTest::newRow("missing") << QString() << tid << commit << key;
  QTest::newRow("no clock in its key") << future << "self" << commit << commit;
  QTest::newRow("a key after the commit") << future << "7jzfcijpj2z2a" << commit << commit;
  QTest::newRow("a commit without a time") << at << tid << none << created;
  QTest::newRow("a commit without a time, unreadable") << "?" << tid << none << key;
  QTest::newRow("no time at all") << "?"
                                  << "self" << none << none;
}

void TestBlueskyValues::recordTimes() {
  QFETCH(const QString, createdAt);
  QFETCH(const QString, key);
  QFETCH(const std::optional<qint64>, committedAt);
  QFETCH(const std::optional<qint64>, instant);
  const SourceTime time = recordTime(createdAt, key, committedAt);
  QCOMPARE(time.instant, instant);
  QCOMPARE(time.isUnreadable, !instant);
}

void TestBlueskyValues::names_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("did:plc:z72i7hdynmk6r22z27h6tvur") << "z72i7hdynmk6r22z27h6tvur@bsky.app";
  QTest::newRow("did:web:example.com") << "example.com.web.did@bsky.app";
  for (const char* did :
       {"did:web:localhost%3A1234", "did:plc:Z72I7HDYNMK6R22Z27H6TVUR", "did:key:zQ3shZc2QzApp2oym", "did:web:a..b",
        "did:web:a_b", "did:x:.", "did:example:a-very-long-identifier-of-some-method"})
    QTest::newRow(did) << QString();
}

void TestBlueskyValues::names() {
  QFETCH(const QString, name);
  const QString did = QTest::currentDataTag(), made = usernameOfDid(did);
  QVERIFY(isDid(did));
  if (!name.isEmpty()) QCOMPARE(made, name);
  // What can be mentioned, and is no handle.
  const QString before = made.section('@', 0, 0);
  QVERIFY2(isUsername(before), qPrintable(made));
  QCOMPARE(made.section('@', 1), QString("bsky.app"));
  QVERIFY(!isHandle(before) || before.endsWith(".did"));
  QVERIFY(made.size() <= 64);
  QVERIFY(usernameOfDid(did + 'x') != made);
  for (const char* none : {"", "did", "did:plc:", "did:plc", "DID:plc:a", "did:PLC:a", "did:plc:a b",
                           "did:plc:a:", "did:plc:ä", "at://did:plc:a"})
    QVERIFY2(!isDid(QString(none)), none);
  QVERIFY(!isDid(QString("did:plc:" + QString(3'000, 'a'))));
}

void TestBlueskyValues::handles_data() {
  QTest::addColumn<bool>("isOne");
  for (const char* handle : {"susan.bsky.social", "example.com", "a.b-c.d9", "xn--ls8h.test"})
    QTest::newRow(handle) << true;
  for (const char* none : {"", "susan", "susan@bsky.social", ".bsky.social", "susan.", "su_san.com", "-a.com", "a-.com",
                           "a..com", "127.0.0.1", "susan bsky.social"})
    QTest::newRow(none) << false;
}

void TestBlueskyValues::handles() {
  QTEST(isHandle(QString(QTest::currentDataTag())), "isOne");
  QVERIFY(!isHandle(QString("a.").repeated(200) + "com"));
}

void TestBlueskyValues::addresses_data() {
  QTest::addColumn<QString>("address");
  const auto add = [](const char* uri, const char* address) { QTest::newRow(uri) << QString(address); };
  add("at://did:plc:a/app.bsky.feed.post/3k", "https://bsky.app/profile/did:plc:a/post/3k");
  add("at://susan.bsky.social/app.bsky.feed.post/3k", "https://bsky.app/profile/susan.bsky.social/post/3k");
  add("at://did:plc:a/app.bsky.feed.generator/cats", "https://bsky.app/profile/did:plc:a/feed/cats");
  add("at://did:plc:a/app.bsky.graph.list/3k", "https://bsky.app/profile/did:plc:a/lists/3k");
  add("at://did:plc:a/app.bsky.graph.starterpack/3k", "https://bsky.app/starter-pack/did:plc:a/3k");
  add("at://did:plc:a/app.bsky.labeler.service/self", "https://bsky.app/profile/did:plc:a");
  add("at://did:plc:a/com.example.thing/3k", "at://did:plc:a/com.example.thing/3k");
  for (const char* none :
       {"", "at://did:plc:a", "at://did:plc:a/app.bsky.feed.post", "at://did:plc:a/app.bsky.feed.post/",
        "at://did:plc:a/app.bsky.feed.post/3k/x", "at://did:plc:a/app.bsky.feed.post/3k?x",
        "at:///app.bsky.feed.post/3k", "https://bsky.app/profile/a/post/3k", "javascript:alert(1)",
        "at://a b/app.bsky.feed.post/3k", "at://did:plc:a/app.bsky.feed.post/3k\n"})
    add(none, "");
}

void TestBlueskyValues::addresses() { QTEST(webAddress(QString(QTest::currentDataTag())), "address"); }

ROOST_TEST(TestBlueskyValues)

}  // namespace roost::bluesky_values_test

#include "test_bluesky_values.moc"
