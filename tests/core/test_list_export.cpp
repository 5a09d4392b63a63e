#include "core/exports/list_export.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

#include "core/exports/json_line.h"
#include "core/posts/posts.h"
#include "core/users/mutes.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/saved.h"
#include "support/source_tree.h"
#include "support/temporary_store.h"

namespace roost::list_export_test {

using namespace test;

/// The lists that the command line prints for scripts.
class TestListExport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void postHasItsFields();
  void userHasTheirFields();
  void timelineLeavesOutTheMuted();
  void searchIsTheWindows();
  void pagesMakeUpTheWhole_data();
  void pagesMakeUpTheWhole();
  void pagesGoOnAfterADeletedRow();
  void refuses_data();
  void refuses();
  void textsAreEscaped();
  void timesHaveMilliseconds_data();
  void timesHaveMilliseconds();
  void manualNamesEachField();
};

namespace {

Result<QByteArray> listed(const TemporaryStore& store, const ListRequest& request) {
  QBuffer out;
  out.open(QIODevice::WriteOnly);
  ROOST_CHECK(ListExport(*store, store.clock(), out).write(request));
  return out.data();
}

QList<QJsonObject> objects(const TemporaryStore& store, const ListRequest& request) {
  QList<QJsonObject> found;
  const QByteArray lines = need(listed(store, request));
  if (!lines.isEmpty() && !lines.endsWith('\n')) qFatal("the last line has no end");
  for (const QByteArray& line : lines.split('\n')) {
    if (line.isEmpty()) continue;
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject()) qFatal("not an object: %s", line.constData());
    found.append(document.object());
  }
  return found;
}

QStringList values(const QList<QJsonObject>& rows, const QString& field) {
  QStringList all;
  for (const QJsonObject& row : rows) all.append(row[field].toVariant().toString());
  return all;
}

}  // namespace

void TestListExport::postHasItsFields() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan", "Susan Owl");
  const PostId first = store.addPost(john, qint64{1'706'688'000'000}, QString("First"));
  Posts posts(*store, store.clock());
  store.now = 1'706'688'001'250;
  const PostId answer = need(posts.publish(susan, "Say \"hi\"\n🦉", first));
  const Database database(store.file());
  database.run("UPDATE posts SET picture_count = 2 WHERE id = ?", {answer});
  database.run("INSERT INTO post_pictures (post_id, position, width, height) VALUES (?, 0, 4, 3), (?, 1, 0, 0)",
               {answer, answer});
  database.run(
      "INSERT INTO post_details (post_id, content_warning, reposted_from, edited_at) VALUES (?, 'owls', '@x', 5000)",
      {answer});
  database.run("INSERT INTO sources (id, kind, name, imported_at) VALUES (1, 'mastodon', 'a.zip', 0)");
  database.run(
      "INSERT INTO post_origins (key, source_id, post_id, address) VALUES ('k', 1, ?, 'https://owl.example/1')",
      {answer});
  const QByteArray lines = need(listed(store, {.list = ListRequest::Posts, .what = "susan"}));
  QCOMPARE(lines,
           QByteArray(R"({"id":2,"author":"susan","author_name":"Susan Owl","time":"2024-01-31T08:00:01.250Z",)"
                      R"("body":"Say \"hi\"\n🦉","reply_to":1,"reply_to_author":"john","replies":0,"pictures":2,)"
                      R"("content_warning":"owls","reposted_from":"@x","edited":"1970-01-01T00:00:05Z",)"
                      R"("address":"https://owl.example/1","cursor":"2:1706688001250"})"
                      "\n"));
  const auto plain = objects(store, {.list = ListRequest::Posts, .what = "JOHN"}).value(0);
  QCOMPARE(plain["time"].toString(), "2024-01-31T08:00:00Z");
  QCOMPARE(plain["replies"].toInt(), 1);
  for (const char* field : {"reply_to", "reply_to_author", "content_warning", "reposted_from", "edited", "address"})
    QVERIFY2(plain[QLatin1String(field)].isNull() && plain.contains(QLatin1String(field)), field);
}

void TestListExport::userHasTheirFields() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan", "Susan Owl");
  store.addFollow(john, susan);
  store.addPost(susan, qint64{1'706'688'000'000});
  const auto rows = objects(store, {.list = ListRequest::Users});
  QCOMPARE(values(rows, "username"), QStringList({"john", "susan"}));
  const QJsonObject& row = rows[1];
  QCOMPARE(row["name"].toString(), "Susan Owl");
  QCOMPARE(row["followers"].toInt(), 1);
  QCOMPARE(row["following"].toInt(), 0);
  QCOMPARE(row["posts"].toInt(), 1);
  QCOMPARE(row["created"].toString(), "2023-11-14T22:13:20Z");
  QCOMPARE(row["last_post"].toString(), "2024-01-31T08:00:00Z");
  QVERIFY(rows[0]["last_post"].isNull());
  // An address is nobody else's business.
  QVERIFY(!QJsonDocument(row).toJson().contains("example.com"));
}

void TestListExport::timelineLeavesOutTheMuted() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan"), mary = store.addUser("mary");
  for (const UserId author : {john, susan, mary, john}) store.addPost(author, store.now++);
  const UserId stranger = store.addUser("stranger");
  store.addPost(stranger, store.now++);
  store.addFollow(john, susan);
  store.addFollow(john, mary);
  const ListRequest request{.list = ListRequest::Timeline, .what = "john"};
  QCOMPARE(values(objects(store, request), "author"), QStringList({"john", "mary", "susan", "john"}));
  need(Mutes(*store, store.clock()).mute(john, mary, std::nullopt));
  QCOMPARE(values(objects(store, request), "author"), QStringList({"john", "susan", "john"}));
}

void TestListExport::searchIsTheWindows() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan");
  const PostId owl = store.addPost(john, store.now, QString("an owl"));
  store.addPost(susan, store.now + 1, QString("another owl"));
  store.addPost(susan, store.now + 2, QString("a crow"));
  const auto found = [&](const QString& words, const QString& viewer = {}) {
    return values(objects(store, {.list = ListRequest::Search, .what = words, .viewer = viewer}), "body");
  };
  QCOMPARE(found("owl"), QStringList({"another owl", "an owl"}));
  QCOMPARE(found("owl -another"), QStringList({"an owl"}));
  QCOMPARE(found("from:susan"), QStringList({"a crow", "another owl"}));
  QCOMPARE(found("penguin"), QStringList());
  addSaved(*store, susan, owl, store.now);
  QCOMPARE(found("in:saved", "susan"), QStringList({"an owl"}));
}

void TestListExport::pagesMakeUpTheWhole_data() {
  QTest::addColumn<int>("list");
  QTest::addColumn<QString>("what");
  QTest::addColumn<int>("rows");
  QTest::newRow("timeline") << int(ListRequest::Timeline) << "user0" << 200;
  QTest::newRow("posts") << int(ListRequest::Posts) << "user0" << 100;
  QTest::newRow("search") << int(ListRequest::Search) << "owl" << 300;
  QTest::newRow("users") << int(ListRequest::Users) << QString() << 120;
}

void TestListExport::pagesMakeUpTheWhole() {
  QFETCH(const int, list);
  QFETCH(const QString, what);
  QFETCH(const int, rows);
  TemporaryStore store;
  auto random = seededRandom();
  store.together([&] {
    QList<UserId> users;
    // Many have the same name, and many posts the same time.
    for (int i = 0; i < 120; ++i) users.append(store.addUser(QString("user%1").arg(i), i % 3 == 0 ? "Owl" : QString()));
    for (int i = 0; i < 300; ++i) store.addPost(users[i % 3], store.now + random.bounded(20), QString("owl %1").arg(i));
    store.addFollow(users[0], users[1]);
  });
  ListRequest request{.list = static_cast<ListRequest::List>(list), .what = what};
  const QByteArray whole = need(listed(store, request));
  QCOMPARE(whole.count('\n'), rows);
  QByteArray together;
  for (int pages = 0; pages <= rows; ++pages) {
    request.limit = 1 + random.bounded(70);
    const QByteArray page = need(listed(store, request));
    QVERIFY(page.count('\n') <= request.limit);
    if (page.isEmpty()) break;
    together += page;
    const QByteArray last = page.chopped(1).mid(page.lastIndexOf('\n', -2) + 1);
    request.before = QJsonDocument::fromJson(last)["cursor"].toString();
    QVERIFY(!request.before.isEmpty());
  }
  QCOMPARE(together, whole);
}

void TestListExport::pagesGoOnAfterADeletedRow() {
  TemporaryStore store;
  const UserId john = store.addUser("john");
  for (int i = 0; i < 5; ++i) store.addPost(john, store.now + i, QString::number(i));
  ListRequest request{.list = ListRequest::Posts, .what = "john", .limit = 2};
  const auto page = objects(store, request);
  QCOMPARE(values(page, "body"), QStringList({"4", "3"}));
  Database(store.file()).run("DELETE FROM posts WHERE body IN ('3', '2')");
  request.before = page[1]["cursor"].toString();
  QCOMPARE(values(objects(store, request), "body"), QStringList({"1", "0"}));
}

void TestListExport::refuses_data() {
  QTest::addColumn<int>("list");
  QTest::addColumn<QString>("what");
  QTest::addColumn<QString>("viewer");
  QTest::addColumn<QString>("before");
  QTest::addColumn<QString>("said");
  const auto add = [](const char* name, ListRequest::List list, const QString& what, const QString& said,
                      const QString& before = {}, const QString& viewer = {}) {
    QTest::newRow(name) << int(list) << what << viewer << before << said;
  };
  add("nobody", ListRequest::Timeline, "nobody", "User nobody not found.");
  add("posts of nobody", ListRequest::Posts, "nobody", "User nobody not found.");
  add("as nobody", ListRequest::Search, "owl", "User nobody not found.", {}, "nobody");
  add("nothing to search for", ListRequest::Search, "since:2024", "between these dates");
  add("no words", ListRequest::Search, "", "nothing to search for");
  add("an unknown author", ListRequest::Search, "from:nobody owl", "No user is named @nobody.");
  add("messages", ListRequest::Search, "in:messages owl", "only be searched in the window");
  add("saved by nobody", ListRequest::Search, "in:saved", "--user");
  add("no colon", ListRequest::Posts, "john", "is no cursor", "5");
  add("no id", ListRequest::Posts, "john", "is no cursor", "x:5");
  add("no time", ListRequest::Posts, "john", "is no cursor", "5:x");
}

void TestListExport::refuses() {
  QFETCH(const int, list);
  QFETCH(const QString, what);
  QFETCH(const QString, viewer);
  QFETCH(const QString, before);
  QFETCH(const QString, said);
  TemporaryStore store;
  store.addUser("john");
  const auto lines =
      listed(store, {.list = static_cast<ListRequest::List>(list), .what = what, .viewer = viewer, .before = before});
  QVERIFY(!lines);
  QVERIFY2(lines.error().message.contains(said), why(lines));
}

void TestListExport::textsAreEscaped() {
  QString all;
  for (char16_t unit = 0; unit < 0x180; ++unit) all += QChar(unit);
  all += QString::fromUtf8("🦉\u2028語");
  const QByteArray quoted = jsonQuoted(all);
  QCOMPARE(QJsonDocument::fromJson('[' + quoted + ']')[0].toString(), all);
  // A terminal takes these for commands, and a reader of lines for ends.
  QVERIFY(!QString::fromUtf8(quoted).contains(QRegularExpression("[\\x00-\\x1F\\x7F-\\x9F]")));
  QVERIFY(quoted.contains("🦉"));
  const QByteArray ascii = jsonQuotedInAscii(all);
  QCOMPARE(QJsonDocument::fromJson('[' + ascii + ']')[0].toString(), all);
  QVERIFY(std::all_of(ascii.cbegin(), ascii.cend(), [](char c) { return c >= 0; }));
}

void TestListExport::timesHaveMilliseconds_data() {
  QTest::addColumn<qint64>("time");
  QTest::addColumn<QString>("iso");
  QTest::newRow("a second") << qint64{1'706'688'000'000} << "2024-01-31T08:00:00Z";
  QTest::newRow("a millisecond") << qint64{1'706'688'000'001} << "2024-01-31T08:00:00.001Z";
  QTest::newRow("before 1970") << qint64{-1} << "1969-12-31T23:59:59.999Z";
  QTest::newRow("the last") << qint64{253'402'300'799'999} << "9999-12-31T23:59:59.999Z";
  QTest::newRow("too late") << qint64{253'402'300'800'000} << QString();
  QTest::newRow("too early") << qint64{-70'000'000'000'000} << QString();
  QTest::newRow("the first that can be stored") << std::numeric_limits<qint64>::min() << QString();
}

void TestListExport::timesHaveMilliseconds() {
  QFETCH(const qint64, time);
  QTEST(isoTime(time), "iso");
}

void TestListExport::manualNamesEachField() {
  TemporaryStore store;
  store.addPost(store.addUser("john"), store.now);
  const QString manual = textOf("packaging/linux/roost.1.in").section(".SH LISTS", 1).section(".SH EXIT", 0, 0);
  QVERIFY(!manual.isEmpty());
  for (const auto& row : {objects(store, {.list = ListRequest::Users}).value(0),
                          objects(store, {.list = ListRequest::Posts, .what = "john"}).value(0)})
    for (const QString& field : row.keys())
      QVERIFY2(
          manual.contains(QRegularExpression("^\\.BR? .*\\b" + field + "\\b", QRegularExpression::MultilineOption)),
          qPrintable(field));
}

ROOST_TEST(TestListExport)

}  // namespace roost::list_export_test

#include "test_list_export.moc"
