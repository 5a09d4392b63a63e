#include "core/sample/sample_community.h"

#include <QTest>

#include "core/accounts/accounts.h"
#include "support/integrity.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::sample_community_test {

using namespace test;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

}  // namespace

class TestSampleCommunity : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void isLargeEnoughToLookAlive();
  void spansTwoYears();
  void makesSense();
  void peopleTalk();
  void johnHasNews();
  void countsWhatIsThere();
  void isMarkedAsSample();
  void johnCanSignIn();
  void isTheSameEachTime();
  void readsItsFiles();
  void datesPostsWithinTheirUnit();
  void refusesMalformedLines_data();
  void refusesMalformedLines();
  void refusesAStoreWithPeople();

 private:
  Result<Done> load(const QString& folder = QStringLiteral(":/sample")) {
    return loadSampleCommunity(**m_store, m_store->clock(), PasswordCost::Least, folder);
  }
  QVariant value(const QString& sql) const { return Database(m_store->file()).value(sql); }
  void write(const QString& name, const QString& text) const;

  std::unique_ptr<TemporaryStore> m_store;
  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSampleCommunity::init() {
  m_store = std::make_unique<TemporaryStore>();
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestSampleCommunity::cleanup() {
  m_store.reset();
  m_folder.reset();
}

void TestSampleCommunity::write(const QString& name, const QString& text) const {
  QFile file(m_folder->filePath(name));
  if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) qFatal("%s", qPrintable(file.errorString()));
}

void TestSampleCommunity::isLargeEnoughToLookAlive() {
  const auto loaded = load();
  QVERIFY2(loaded, why(loaded));
  QVERIFY(value("SELECT count(*) FROM users").toInt() >= 40);
  QVERIFY(value("SELECT count(*) FROM posts").toInt() >= 600);
  QVERIFY(value("SELECT count(*) FROM follows").toInt() >= 200);
  QCOMPARE(value("SELECT count(DISTINCT body) FROM posts"), value("SELECT count(*) FROM posts"));
  QCOMPARE(value("SELECT count(*) FROM posts WHERE body LIKE '%\\n%' OR body LIKE '%lorem ipsum%'").toInt(), 0);
  QVERIFY(value("SELECT following_count FROM users WHERE username = 'john'").toInt() >= 5);
}

void TestSampleCommunity::spansTwoYears() {
  QVERIFY(load());
  const qint64 newest = m_store->now - value("SELECT max(created_at) FROM posts").toLongLong();
  const qint64 oldest = m_store->now - value("SELECT min(created_at) FROM posts").toLongLong();
  QVERIFY2(newest >= minute && newest < 60 * minute, qPrintable(QString::number(newest / minute)));
  QVERIFY2(oldest > 640 * day && oldest < 800 * day, qPrintable(QString::number(oldest / day)));
  const qint64 oldestFollow = m_store->now - value("SELECT min(created_at) FROM follows").toLongLong();
  QVERIFY2(oldestFollow > 540 * day, qPrintable(QString::number(oldestFollow / day)));
  QVERIFY(value("SELECT count(DISTINCT created_at) FROM follows").toInt() >
          value("SELECT count(*) FROM follows").toInt() * 9 / 10);
}

void TestSampleCommunity::makesSense() {
  QVERIFY(load());
  const auto none = [this](const char* what, const QString& sql) {
    const int found = value(sql).toInt();
    if (found > 0) QTest::qFail(qPrintable(QStringLiteral("%1 %2").arg(found).arg(what)), __FILE__, __LINE__);
  };
  none("posts before their author was here",
       "SELECT count(*) FROM posts JOIN users AS u ON u.id = author_id WHERE posts.created_at <= "
       "u.created_at");
  none("users seen before they posted",
       "SELECT count(*) FROM users WHERE last_seen IS NULL OR last_seen < last_post_at");
  none("users from the future",
       QStringLiteral("SELECT count(*) FROM users WHERE max(created_at, last_seen) > %1").arg(m_store->now));
  none("posts whose id and time disagree",
       "SELECT count(*) FROM posts AS a JOIN posts AS b ON b.id = a.id + 1 WHERE b.created_at < a.created_at");
  none("replies before what they answer",
       "SELECT count(*) FROM posts AS r JOIN posts AS p ON p.id = r.reply_to WHERE r.created_at <= p.created_at");
  none("replies that begin with somebody else's name",
       "SELECT count(*) FROM posts AS r JOIN users AS u ON u.id = reply_to_author WHERE body LIKE '@%' AND body NOT "
       "LIKE "
       "'%@' || username || '%'");
  none("messages before one of the two was here",
       "SELECT count(*) FROM messages AS m JOIN users AS u ON u.id IN (sender_id, recipient_id) WHERE m.created_at < "
       "u.created_at");
  none("posts saved before they were written",
       "SELECT count(*) FROM saved_posts JOIN posts AS p ON p.id = post_id WHERE saved_at < p.created_at");
  none("people whom a post names without a mention",
       "SELECT count(*) FROM posts AS p JOIN users AS u ON p.body || ' ' GLOB '*@' || username || '[^a-z_]*' WHERE NOT "
       "EXISTS (SELECT 1 FROM mentions WHERE post_id = p.id AND user_id = u.id)");
  none("follows before one of the two was here",
       "SELECT count(*) FROM follows AS f JOIN users AS u ON u.id IN (follower_id, followed_id) "
       "WHERE f.created_at < u.created_at");
  none("follows from the future",
       QStringLiteral("SELECT count(*) FROM follows WHERE created_at > %1").arg(m_store->now));
}

void TestSampleCommunity::peopleTalk() {
  QVERIFY(load());
  QVERIFY(value("SELECT count(*) FROM posts WHERE reply_to IS NOT NULL").toInt() > 70);
  // One conversation goes on for a while.
  QVERIFY(value("WITH RECURSIVE thread (id, depth) AS (SELECT id, 0 FROM posts WHERE reply_to IS NULL UNION ALL SELECT "
                "p.id, depth + 1 FROM thread AS t JOIN posts AS p ON p.reply_to = t.id) SELECT max(depth) FROM thread")
              .toInt() >= 4);
  QCOMPARE(value("SELECT count(*) FROM posts_awaiting_mentions"), 0);
  QVERIFY(value("SELECT count(*) FROM messages").toInt() >= 15);
  QCOMPARE(faultsIn(m_store->file()), QStringList());
}

void TestSampleCommunity::johnHasNews() {
  QVERIFY(load());
  const QString john = "(SELECT id FROM users WHERE username = 'john')";
  const auto ofJohn = [&](const QString& what, const QString& condition = "1") {
    return value(QString("SELECT count(*) FROM %1 WHERE user_id = %2 AND %3").arg(what, john, condition)).toInt();
  };
  QVERIFY(ofJohn("notifications") >= 15);
  for (const char* kind : {"reply", "mention"})
    QVERIFY2(ofJohn("notifications", QString("kind = '%1' AND read_at = 0").arg(kind)) > 0, kind);
  QVERIFY(ofJohn("notifications", "read_at = 0") <= 5);
  QCOMPARE(ofJohn("message_threads"), 3);
  QCOMPARE(ofJohn("message_threads", "unread_count > 0"), 2);
  QVERIFY(ofJohn("saved_posts") >= 3);
  QVERIFY(ofJohn("saved_posts", "note <> ''") > 0);
}

void TestSampleCommunity::countsWhatIsThere() {
  QVERIFY(load());
  QCOMPARE(value("SELECT count(*) FROM users AS u WHERE"
                 " follower_count <> (SELECT count(*) FROM follows WHERE followed_id = u.id)"
                 " OR following_count <> (SELECT count(*) FROM follows WHERE follower_id = u.id)"
                 " OR post_count <> (SELECT count(*) FROM posts WHERE author_id = u.id)"),
           0);
}

void TestSampleCommunity::isMarkedAsSample() {
  QCOMPARE(need((*m_store)->property("kind")), QString());
  QVERIFY(load());
  QCOMPARE(need((*m_store)->property("kind")), "sample");
}

void TestSampleCommunity::johnCanSignIn() {
  QVERIFY(load());
  Accounts accounts(**m_store, m_store->clock(), PasswordCost::Least);
  const auto wrong = accounts.signIn(sampleViewer, "cat");
  ROOST_WAIT_FOR(wrong);
  QVERIFY(!wrong.result());
  const auto signedIn = accounts.signIn(sampleViewer, "sample");
  ROOST_WAIT_FOR(signedIn);
  QCOMPARE(need(signedIn.result()), value("SELECT id FROM users WHERE username = 'john'").toLongLong());
}

void TestSampleCommunity::isTheSameEachTime() {
  const auto everything = [this] {
    const Database database(m_store->file());
    return std::tuple(database.rows("SELECT id, username, created_at, last_seen FROM users"),
                      database.rows("SELECT * FROM posts"), database.rows("SELECT * FROM follows"),
                      database.rows("SELECT * FROM notifications"), database.rows("SELECT * FROM messages"),
                      database.rows("SELECT * FROM message_threads"), database.rows("SELECT * FROM saved_posts"));
  };
  QVERIFY(load());
  const auto first = everything();
  m_store = std::make_unique<TemporaryStore>();
  QVERIFY(load());
  QCOMPARE(everything(), first);
}

void TestSampleCommunity::readsItsFiles() {
  write("users.tsv",
        "# username, name, address, about\n"
        "john\tJohn Doe\tJohn@Example.com\tRadios.\r\n"
        "\n"
        "susan\t小林 さくら\tsusan@example.com\t\n");
  write("posts.tsv", "5m\tjohn\t\tone\tTwo\\nlines\n3h\tsusan\tone\t\tOne line");
  write("follows.tsv", "susan\tjohn\n");
  write("messages.tsv", "2h\tjohn\tsusan\tread\tHello\n1h\tsusan\tjohn\tunread\tHello to you\n");
  write("saved.tsv", "1h\tjohn\tone\tread again\n");
  const auto loaded = load(m_folder->path());
  QVERIFY2(loaded, why(loaded));
  const Database database(m_store->file());
  QCOMPARE(
      database.rows("SELECT username, display_name, name_folded, email, email_folded, about_me FROM users ORDER BY id"),
      (QList<QVariantList>{{"john", "John Doe", "john doe", "John@Example.com", "john@example.com", "Radios."},
                           {"susan", "小林 さくら", "小林 さくら", "susan@example.com", "susan@example.com", ""}}));
  QCOMPARE(database.rows("SELECT body, author_id FROM posts ORDER BY id"),
           (QList<QVariantList>{{"One line", 2}, {"Two\nlines", 1}}));
  QCOMPARE(database.rows("SELECT reply_to, reply_to_author FROM posts WHERE id = 2"), (QList<QVariantList>{{1, 2}}));
  QCOMPARE(database.rows("SELECT sender_id, recipient_id, body FROM messages ORDER BY id"),
           (QList<QVariantList>{{1, 2, "Hello"}, {2, 1, "Hello to you"}}));
  QCOMPARE(database.rows("SELECT user_id, unread_count FROM message_threads ORDER BY 1"),
           (QList<QVariantList>{{1, 1}, {2, 0}}));
  QCOMPARE(database.rows("SELECT user_id, post_id, note FROM saved_posts"),
           (QList<QVariantList>{{1, 1, "read again"}}));
  QCOMPARE(database.rows("SELECT follower_id, followed_id FROM follows"), (QList<QVariantList>{{2, 1}}));
}

void TestSampleCommunity::datesPostsWithinTheirUnit() {
  write("users.tsv", "john\tJohn\tjohn@example.com\t\n");
  for (const char* name : {"follows.tsv", "messages.tsv", "saved.tsv"}) write(name, "");
  QString posts;
  for (int i = 0; i < 20; ++i) posts += QStringLiteral("3h\tjohn\t\t\tpost %1\n").arg(i);
  write("posts.tsv", posts);
  QVERIFY(load(m_folder->path()));
  const qint64 oldest = m_store->now - value("SELECT min(created_at) FROM posts").toLongLong();
  const qint64 newest = m_store->now - value("SELECT max(created_at) FROM posts").toLongLong();
  QVERIFY(newest >= 180 * minute && oldest < 240 * minute);
  QVERIFY2(oldest - newest > 30 * minute, "the posts are scattered over the hour");
}

void TestSampleCommunity::refusesMalformedLines_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("line");
  const auto add = [](const char* name, const char* file, const QString& line) {
    QTest::newRow(name) << QString(file) << line;
  };
  add("a field too few", "users.tsv", "mary\tMary\tmary@example.com");
  add("a field too many", "users.tsv", "mary\tMary\tmary@example.com\t\t");
  add("no username", "users.tsv", "\tMary\tmary@example.com\t");
  add("no address", "users.tsv", "mary\tMary\t\t");
  add("no such address", "users.tsv", "mary\tMary\tmary\t");
  add("a user twice", "users.tsv", "JOHN\tJohn\tjohn2@example.com\t");
  add("an address twice", "users.tsv", "mary\tMary\tjohn@example.com\t");
  add("about me too long", "users.tsv", "mary\tMary\tmary@example.com\t" + QString(141, u'x'));
  add("no age", "posts.tsv", "\tjohn\t\t\tHello");
  add("no such unit", "posts.tsv", "5w\tjohn\t\t\tHello");
  add("a negative age", "posts.tsv", "-5m\tjohn\t\t\tHello");
  add("an unknown author", "posts.tsv", "5m\tnobody\t\t\tHello");
  add("no text", "posts.tsv", "5m\tjohn\t\t\t ");
  add("a post too long", "posts.tsv", "5m\tjohn\t\t\t" + QString(501, u'x'));
  add("spaces for a tab", "posts.tsv", "5m john Hello");
  add("a name twice", "posts.tsv", "9h\tjohn\tone\t\tHello");
  add("an answer to nothing", "posts.tsv", "5m\tjohn\t\ttwo\tHello");
  add("an answer that may be older", "posts.tsv", "3h\tjohn\t\tone\tHello");
  add("a message to nobody", "messages.tsv", "5m\tjohn\tnobody\tread\tHello");
  add("a message to oneself", "messages.tsv", "5m\tjohn\tjohn\tread\tHello");
  add("neither read nor unread", "messages.tsv", "5m\tjohn\tsusan\t\tHello");
  add("a message without a text", "messages.tsv", "5m\tjohn\tsusan\tread\t");
  add("a message too long", "messages.tsv", "5m\tjohn\tsusan\tread\t" + QString(1001, u'x'));
  add("saved by nobody", "saved.tsv", "5m\tnobody\tone\t");
  add("an unknown post", "saved.tsv", "5m\tjohn\ttwo\t");
  add("saved before it was written", "saved.tsv", "4h\tjohn\tone\t");
  add("saved twice", "saved.tsv", "5m\tsusan\tone\t");
  add("a note too long", "saved.tsv", "5m\tjohn\tone\t" + QString(501, u'x'));
  add("an unknown follower", "follows.tsv", "nobody\tjohn");
  add("an unknown followed", "follows.tsv", "john\tsusan nobody");
  add("oneself", "follows.tsv", "john\tjohn");
  add("a follow twice", "follows.tsv", "john\tsusan susan");
}

void TestSampleCommunity::refusesMalformedLines() {
  QFETCH(const QString, file);
  QFETCH(const QString, line);
  for (const auto& [name, text] :
       {std::pair("users.tsv", "john\tJohn\tjohn@example.com\t\nsusan\tSusan\tsusan@example.com\t\n"),
        std::pair("posts.tsv", "# age, user, name, answered, text\n3h\tjohn\tone\t\tA post\n"),
        std::pair("follows.tsv", "#\nsusan\tjohn\n"), std::pair("messages.tsv", "#\n5m\tsusan\tjohn\tread\tHello\n"),
        std::pair("saved.tsv", "#\n5m\tsusan\tone\t\n")})
    write(name, text + (file == name ? line : QString()));
  const auto loaded = load(m_folder->path());
  QVERIFY(!loaded);
  QCOMPARE(loaded.error().code, ErrorCode::Internal);
  QVERIFY2(loaded.error().detail.contains(file + ", line 3: "), qPrintable(loaded.error().detail));
  QCOMPARE(value("SELECT count(*) FROM users"), 0);
  QCOMPARE(need((*m_store)->property("kind")), QString());
}

void TestSampleCommunity::refusesAStoreWithPeople() {
  m_store->addUser("susan");
  const auto loaded = load();
  QVERIFY(!loaded);
  QCOMPARE(loaded.error().code, ErrorCode::Refused);
  QCOMPARE(value("SELECT count(*) FROM users"), 1);
  QCOMPARE(need((*m_store)->property("kind")), QString());
}

ROOST_TEST(TestSampleCommunity)

}  // namespace roost::sample_community_test

#include "test_sample_community.moc"
