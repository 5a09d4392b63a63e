#include <QTemporaryDir>
#include <QTest>

#include "core/sources/follow_list_source.h"
#include "support/files.h"
#include "support/registered_test.h"

namespace roost::follow_list_test {

using namespace test;

namespace {

Result<Done> goOn() { return Done{}; }

template <typename Row>
RowVisitor<Row> into(QList<Row>& rows) {
  return [&rows](const Row& row) -> Result<bool> {
    rows.append(row);
    return true;
  };
}

}  // namespace

class TestFollowList : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void accounts_data();
  void accounts();
  void rows();
  void unreadableRows();
  void refusals_data();
  void refusals();
  void manyAccounts();
  void longLists();
  void noFile();

 private:
  QString fileOf(const QByteArray& content) {
    const QString path = m_folder.filePath(QString::number(++m_files) + ".csv");
    overwrite(path, content);
    return path;
  }

  QTemporaryDir m_folder;
  int m_files = 0;
};

void TestFollowList::accounts_data() {
  QTest::addColumn<QByteArray>("csv");
  QTest::addColumn<QStringList>("accounts");
  const auto add = [](const char* name, const QByteArray& csv, const QStringList& accounts) {
    QTest::newRow(name) << csv << accounts;
  };
  const QStringList two{"susan@mastodon.example", "john.d@social.example"};
  add("as exported today",
      "Account address,Show boosts,Notify on new posts,Languages\nsusan@mastodon.example,true,false,\"en, "
      "de\"\njohn.d@social.example,true,false,\n",
      two);
  add("without a heading", "susan@mastodon.example,true\njohn.d@social.example,false\n", two);
  add("one column", "susan@mastodon.example\njohn.d@social.example\n", two);
  add("one column with a heading", "Account address\nsusan@mastodon.example\njohn.d@social.example", two);
  add("a heading alone", "Account address,Show boosts,Notify on new posts,Languages\n", {});
  add("a leading @", "@susan@mastodon.example\n@john.d@social.example\n", two);
  add("quoted", "\"susan@mastodon.example\",\"true\"\n\"@john.d@social.example\",\"true\"\n", two);
  add("CR, LF and a byte order mark",
      "\xEF\xBB\xBF"
      "Account address,Show boosts\r\nsusan@mastodon.example,true\r\njohn.d@social.example,true\r\n",
      two);
  add("white space", " susan@mastodon.example ,true\n\n\tjohn.d@social.example\n", two);
  add("columns in another order", "Languages,account address\n,susan@mastodon.example\nen,john.d@social.example\n",
      two);
  add("each once", "susan@mastodon.example\nSusan@Mastodon.Example\n@susan@mastodon.example\njohn.d@social.example\n",
      two);
  add("cases", "Susan_B@Mastodon.EXAMPLE\n", {"Susan_B@mastodon.example"});
  add("other scripts",
      "s@b\xC3\xBC"
      "cher.example\nuser@xn--bcher-kva.example\n",
      {"s@bücher.example", "user@xn--bcher-kva.example"});
}

void TestFollowList::accounts() {
  QFETCH(const QByteArray, csv);
  QFETCH(const QStringList, accounts);
  QVERIFY(FollowListSource::isFollowList(fileOf(csv)));
  const auto source = FollowListSource::open(fileOf(csv), goOn);
  QVERIFY2(source, qPrintable(source ? QString() : source.error().message));
  QList<SourceUser> users;
  QVERIFY((*source)->eachUser(into(users)));
  QStringList names;
  for (const SourceUser& user : std::as_const(users)) names.append(user.username.text);
  QCOMPARE(names, accounts);
  QList<SourceExtra> extras;
  QVERIFY((*source)->eachExtra(into(extras)));
  QVERIFY(extras.isEmpty());
}

void TestFollowList::rows() {
  const auto source =
      FollowListSource::open(fileOf("Account address\nsusan@mastodon.example\njohn@other.example\n"), goOn);
  QVERIFY(source);
  QCOMPARE((*source)->kind(), SourceKind::FollowList);
  QCOMPARE(*(*source)->rowCount(), 4);
  QList<SourceUser> users;
  QVERIFY((*source)->eachUser(into(users)));
  QCOMPARE(users.size(), 2);
  QCOMPARE(users.at(1).key, std::optional<SourceKey>(2));
  QCOMPARE(users.at(1).id, QString("john@other.example"));
  QCOMPARE(users.at(1).origin, QString("acct:john@other.example"));
  QCOMPARE(users.at(1).address, QString("https://other.example/@john"));
  QVERIFY(!users.at(1).isOwner && !users.at(1).isNameless && users.at(1).email.text.isEmpty());
  QList<SourceFollow> follows;
  QVERIFY((*source)->eachFollow(into(follows)));
  QCOMPARE(follows.size(), 2);
  QCOMPARE(follows.at(1).follower, std::nullopt);
  QVERIFY(follows.at(1).followerId.isNull());
  QCOMPARE(follows.at(1).followed, std::optional<SourceKey>(2));
  QCOMPARE(follows.at(1).followedId, QString("john@other.example"));
  QVERIFY(!follows.at(1).time.instant && !follows.at(1).time.isUnreadable);
  QList<SourcePost> posts;
  QVERIFY((*source)->eachPost(into(posts)));
  QVERIFY(posts.isEmpty());
}

void TestFollowList::unreadableRows() {
  const auto source = FollowListSource::open(
      fileOf("Account address\nsusan\nsusan@mastodon.example\nhttps://mastodon.example/@john\nsusan@localhost\n,\na "
             "b@c.d\n" +
             QByteArray(10'000, 'a') + "@b.c\n"),
      goOn);
  QVERIFY(source);
  QCOMPARE(*(*source)->rowCount(), 2);
  QList<SourceExtra> extras;
  QVERIFY((*source)->eachExtra(into(extras)));
  QCOMPARE(extras.size(), 1);
  QVERIFY2(extras.first().reason.contains("6"), qPrintable(extras.first().reason));
}

void TestFollowList::refusals_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<bool>("isList");
  const auto add = [](const char* name, const QByteArray& content, ErrorCode code = ErrorCode::InvalidInput,
                      bool isList = false) { QTest::newRow(name) << content << code << isList; };
  add("nothing", "");
  add("text", "These are notes.\n");
  add("domain blocks", "#domain,#severity\nbad.example,suspend\n");
  add("bookmarks", "https://mastodon.example/users/john/statuses/1\n");
  add("lists", "Friends,susan@mastodon.example\n");
  add("muted accounts", "Account address,Hide notifications\nsusan@mastodon.example,true\n", ErrorCode::InvalidInput,
      true);
  add("bytes", QByteArray("\x01\x02\0\xff\xfe", 5), ErrorCode::Refused);
  add("open quotation marks", "susan@mastodon.example\n\"john", ErrorCode::Damaged, true);
}

void TestFollowList::refusals() {
  QFETCH(const QByteArray, content);
  QTEST(FollowListSource::isFollowList(fileOf(content)), "isList");
  const auto source = FollowListSource::open(fileOf(content), goOn);
  QVERIFY(!source);
  QTEST(source.error().code, "code");
  QVERIFY(!source.error().message.isEmpty());
}

void TestFollowList::manyAccounts() {
  QByteArray csv;
  for (int i = 0; i < 100'000; ++i) csv += "user" + QByteArray::number(i) + "@mastodon.example\n";
  const auto source = FollowListSource::open(fileOf(csv), goOn);
  QVERIFY(source);
  QCOMPARE(*(*source)->rowCount(), 200'000);
  int visited = 0;
  QVERIFY((*source)->eachUser([&visited](const SourceUser&) -> Result<bool> { return ++visited < 10; }));
  QCOMPARE(visited, 10);
  const auto stopped = FollowListSource::open(fileOf(csv), []() -> Result<Done> {
    return Error{ErrorCode::Interrupted, {}, {}};
  });
  QVERIFY(!stopped);
  QCOMPARE(stopped.error().code, ErrorCode::Interrupted);
}

// Each account takes some time to import, and longer names take more memory.
void TestFollowList::longLists() {
  const auto listOf = [](int count, qsizetype length) {
    const QByteArray host = "@b.example";
    QByteArray csv;
    for (int n = 0; n < count; ++n)
      csv += QByteArray::number(n).rightJustified(length - host.size(), 'a') + host + '\n';
    return csv;
  };
  QVERIFY(FollowListSource::open(fileOf(listOf(200'000, 40)), goOn));
  for (const QByteArray& csv : {listOf(200'001, 20), listOf(100'000, 320)}) {
    const auto source = FollowListSource::open(fileOf(csv), goOn);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Refused);
  }
}

void TestFollowList::noFile() {
  for (const QString& path : {m_folder.path(), m_folder.filePath("missing.csv")}) {
    QVERIFY(!FollowListSource::isFollowList(path));
    const auto source = FollowListSource::open(path, goOn);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::CannotOpen);
  }
}

ROOST_TEST(TestFollowList)

}  // namespace roost::follow_list_test

#include "test_follow_list.moc"
