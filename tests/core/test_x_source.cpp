#include "core/x/x_source.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "support/memory.h"
#include "support/registered_test.h"
#include "support/x_archive.h"

namespace roost::x_source_test {

using namespace test;

class TestXSource : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsTheFolder_data();
  void findsTheFolder();
  void saysWhoseItIs();
  void refusesWhatIsNobodys_data();
  void refusesWhatIsNobodys();
  void readsTexts_data();
  void readsTexts();
  void readsTimes_data();
  void readsTimes();
  void readsPosts();
  void readsEveryLayout_data();
  void readsEveryLayout();
  void readsEveryForm();
  void readsArchivesFromBefore2019();
  void readsAnswers();
  void keepsTheOrderWithinASecond();
  void keepsTheLastVersion();
  void findsLongTexts_data();
  void findsLongTexts();
  void givesTextsToTheNearest();
  void findsMedia();
  void readsFiles();
  void namesPeopleWhereItCan();
  void readsMutes();
  void readsLikesFromTheFirstOn();
  void keepsFewLikesInMemory();
  void leavesOut();
  void stopsWhenAsked();
  void refusesDamage_data();
  void refusesDamage();
  void readsOddElements();
  void bearsTextsMadeToTakeLong();
  void bearsManyLongTexts();
  void bearsManyFolders();
  void takesEmptyFilesAsEmpty();
  void keepsLittle();

 private:
  QString newPath(const QString& name = "archive.zip") const {
    const QString folder = m_folder.filePath(QString::number(QDir(m_folder.path()).count()));
    QDir().mkpath(folder);
    return folder + u'/' + name;
  }
  std::unique_ptr<XSource> sourceOf(const QList<PackedFile>& files) const {
    const QString path = newPath();
    makeArchive(path, files);
    return need(openX(path));
  }
  QList<SourcePost> postsOf(const QByteArray& tweets, const QList<PackedFile>& others = {}) const {
    const auto source = sourceOf(QList<PackedFile>{xAccount(), {"data/tweets.js", xFile("tweets", tweets)}} + others);
    return rowsOf<SourcePost>(*source, &ImportSource::eachPost);
  }

  const QTemporaryDir m_folder;
};

namespace {

QByteArray tweet(const QByteArray& id, const QByteArray& text, const QByteArray& fields = {},
                 const QByteArray& time = "Wed Nov 30 16:30:00 +0000 2022") {
  return R"({"tweet": {"id_str": ")" + id + R"(", "created_at": ")" + time + R"(", "full_text": ")" + text + "\"" +
         (fields.isEmpty() ? "" : ", " + fields) + "}}";
}

qint64 instantOf(const char* iso) { return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch(); }

QStringList textsOf(const QList<SourcePost>& posts) {
  QStringList texts;
  for (const SourcePost& post : posts) texts.append(post.body.text);
  return texts;
}

QStringList idsOf(const QList<SourcePost>& posts) {
  QStringList ids;
  for (const SourcePost& post : posts) ids.append(post.id);
  return ids;
}

/// The entities of a tweet with links, pictures and mentions, the last as names separated by spaces.
QByteArray entities(const QByteArray& urls, const QByteArray& media = {}, const QByteArray& names = {}) {
  QByteArray mentions;
  for (const QByteArray& name : names.isEmpty() ? QByteArrayList() : names.split(' '))
    mentions += (mentions.isEmpty() ? "" : ", ") + QByteArray(R"({"screen_name": ")") + name + "\"}";
  return R"("entities": {"urls": [)" + urls + R"(], "media": [)" + media + R"(], "user_mentions": [)" + mentions + "]}";
}

}  // namespace

void TestXSource::findsTheFolder_data() {
  QTest::addColumn<QList<QByteArray>>("names");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("folder");
  const QByteArray content = "window.YTD.x.part0 = [ ]";
  const QString none = "none";
  QTest::newRow("as it comes") << QList<QByteArray>{"data/account.js", "data/tweets.js"} << content << "data/";
  QTest::newRow("of 2019") << QList<QByteArray>{"account.js", "tweet.js"} << content << "";
  QTest::newRow("of 2018") << QList<QByteArray>{"data/js/user_details.js", "data/js/tweets/2012_12.js"}
                           << QByteArray("var user_details = {}") << "data/";
  QTest::newRow("in a folder") << QList<QByteArray>{"twitter-2022/data/account.js"} << content << "twitter-2022/data/";
  QTest::newRow("zipped on a Mac") << QList<QByteArray>{"__MACOSX/x/data/._account.js", "__MACOSX/x/data/account.js",
                                                        "x/data/account.js"}
                                   << content << "x/data/";
  QTest::newRow("tweets alone") << QList<QByteArray>{"data/tweets-part1.js"} << content << "data/";
  QTest::newRow("another one in a folder of it")
      << QList<QByteArray>{"a/b/c/data/tweets.js", "a/data/tweets.js"} << content << "a/data/";
  QTest::newRow("something else") << QList<QByteArray>{"outbox.json", "actor.json"} << content << none;
  QTest::newRow("somebody's program") << QList<QByteArray>{"src/account.js", "src/tweets.js"}
                                      << QByteArray("export default {}") << none;
  QTest::newRow("like it") << QList<QByteArray>{"data/my-account.js", "data/tweets.json", "data/tweets-party.js"}
                           << content << none;
}

void TestXSource::findsTheFolder() {
  QFETCH(const QList<QByteArray>, names);
  QFETCH(const QByteArray, content);
  QFETCH(const QString, folder);
  QList<PackedFile> files;
  for (const QByteArray& name : names) files.append({name, content});
  const QString path = newPath();
  makeArchive(path, files);
  const auto archive = need(ArchiveFile::open(path, onAndOn));
  QCOMPARE(need(XSource::folderOf(*archive, onAndOn)).value_or("none"), folder);
}

void TestXSource::saysWhoseItIs() {
  const auto source = sourceOf(
      {xAccount(),
       {"data/profile.js", xFile("profile", R"({"profile": {"description": {"bio": "Ferries &lt;3", "website": "",
          "location": ""}, "avatarMediaUrl": "https://pbs.twimg.com/profile_images/1/me.jpg"}})")},
       {"data/profile_media/17-me.jpg", "picture"}});
  QCOMPARE(source->kind(), SourceKind::X);
  QCOMPARE(need(source->rowCount()), 1);
  const auto users = rowsOf<SourceUser>(*source, &ImportSource::eachUser);
  QCOMPARE(users.size(), 1);
  const SourceUser& user = users.first();
  QVERIFY(user.key && user.isOwner && !user.isNameless);
  QCOMPARE(user.id, "17");
  QCOMPARE(user.origin, "17");
  QCOMPARE(user.username.text, "susan@x.com");
  QCOMPARE(user.displayName.text, "Susan & co");
  QCOMPARE(user.aboutMe.text, "Ferries <3");
  QCOMPARE(user.address, "https://x.com/susan");
  QCOMPARE(user.created.instant, std::optional(instantOf("2009-01-02T03:04:05.678Z")));
  QCOMPARE(user.pictureFile, "data/profile_media/17-me.jpg");
  // The address of an account is nobody else's business.
  QVERIFY(user.email.text.isEmpty() && user.passwordHash.isEmpty());
}

void TestXSource::refusesWhatIsNobodys_data() {
  QTest::addColumn<QByteArray>("account");
  QTest::newRow("no account") << QByteArray();
  QTest::newRow("no name") << QByteArray(R"({"account": {"accountId": "17"}})");
  QTest::newRow("no number") << QByteArray(R"({"account": {"username": "susan"}})");
  QTest::newRow("no such name") << QByteArray(R"({"account": {"accountId": "17", "username": "su/san"}})");
}

void TestXSource::refusesWhatIsNobodys() {
  QFETCH(const QByteArray, account);
  const QString path = newPath();
  makeArchive(path, {{"data/account.js", xFile("account", account)}, {"data/tweets.js", xFile("tweets", "")}});
  const auto source = openX(path);
  QVERIFY(!source);
  QCOMPARE(source.error().code, ErrorCode::NotFound);
  QCOMPARE(source.error().message,
           "The archive doesn’t say whose it is: account.js is missing in it. Download it again.");
}

void TestXSource::readsTexts_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("fields");
  QTest::addColumn<QString>("body");
  QTest::addColumn<QString>("repostedFrom");
  const auto add = [](const char* name, const char* text, const QByteArray& fields, const char* body,
                      const char* repostedFrom = "") {
    QTest::newRow(name) << QByteArray(text) << fields << QString(body) << QString(repostedFrom);
  };
  const QByteArray a = R"({"url": "https://t.co/abc", "expanded_url": "https://example.com/a?b=1&c=2"})",
                   longer = R"({"url": "https://t.co/abcdef", "expanded_url": "https://example.org/"})",
                   picture = R"({"url": "https://t.co/pic", "media_url_https": "https://pbs.twimg.com/media/P.jpg",
                     "type": "photo"})";
  add("plain", "Hello", {}, "Hello");
  add("escaped once", "1 &lt; 2 &amp;amp; &amp;lt; &quot;&#39;&nbsp;", {}, "1 < 2 &amp; &lt; \"'&nbsp;");
  add("a link", "See https://t.co/abc now", entities(a), "See https://example.com/a?b=1&c=2 now");
  add("a link twice", "https://t.co/abc https://t.co/abc", entities(a),
      "https://example.com/a?b=1&c=2 https://example.com/a?b=1&c=2");
  add("a link that another one begins with", "https://t.co/abcdef https://t.co/abc.", entities(a + ", " + longer),
      "https://example.org/ https://example.com/a?b=1&c=2.");
  add("a link without a target", "https://t.co/abc", entities(R"({"url": "https://t.co/abc"})"), "https://t.co/abc");
  add("a link before 2011", "http://example.com/x", {}, "http://example.com/x");
  add("an index that is wrong", "\\ud83d\\ude00 https://t.co/abc",
      entities(R"({"url": "https://t.co/abc", "expanded_url": "https://example.org/", "indices": ["0", "1"]})"),
      "😀 https://example.org/");
  add("a picture", "Look https://t.co/pic", entities({}, picture), "Look");
  add("a picture alone", "https://t.co/pic", entities({}, picture), "");
  add("a picture within", "A https://t.co/pic b", entities({}, picture), "A b");
  add("a mention", "Hi @Ann and @bob, @nobody ann@example.com", entities({}, {}, "ann bob"),
      "Hi @Ann@x.com and @bob@x.com, @nobody ann@example.com");
  add("a mention before 2011", "@ann: hi,@bob’s a@b @carl@example.org https://example.com/@ann", {},
      "@ann@x.com: hi,@bob@x.com’s a@b @carl@example.org https://example.com/@ann");
  add("a name in a link", "https://t.co/abc",
      entities(R"({"url": "https://t.co/abc", "expanded_url": "https://example.com/@ann"})", {}, "ann"),
      "https://example.com/@ann");
  add("a retweet", "RT @ann: Hi @bob https://t.co/abc…", entities(a, {}, "ann bob"),
      "Hi @bob@x.com https://example.com/a?b=1&c=2…", "ann@x.com");
  add("no retweet", "RT @ann", entities({}, {}, "ann"), "RT @ann@x.com");
  add("no retweet either", "So RT @ann: hi", entities({}, {}, "ann"), "So RT @ann@x.com: hi");
  add("lines", "\\n a\\nb \\n", {}, "a\nb");
  add("half a character", "a\\ud83d", {}, "a\uFFFD");
}

void TestXSource::readsTexts() {
  QFETCH(const QByteArray, text);
  QFETCH(const QByteArray, fields);
  QFETCH(const QString, body);
  QFETCH(const QString, repostedFrom);
  const auto posts = postsOf(tweet("20", text, fields));
  QCOMPARE(posts.size(), 1);
  QCOMPARE(posts.first().body.text, body);
  QCOMPARE(posts.first().repostedFrom, repostedFrom);
}

void TestXSource::readsTimes_data() {
  QTest::addColumn<QByteArray>("time");
  QTest::addColumn<QByteArray>("instant");
  const auto add = [](const char* time, const char* instant) {
    QTest::newRow(*time ? time : "none") << QByteArray(time) << QByteArray(instant);
  };
  add("Wed Nov 30 16:30:00 +0000 2022", "2022-11-30T16:30:00Z");
  add("Tue Mar 21 20:50:14 +0000 2006", "2006-03-21T20:50:14Z");
  add("Sat Feb 29 23:59:59 +0130 2020", "2020-02-29T22:29:59Z");
  add("2022-11-30T16:30:00.000Z", "2022-11-30T16:30:00Z");
  add("2022-11-30T16:30:00.0429Z", "2022-11-30T16:30:00.042Z");
  add("2022-11-30T16:30:00Z", "2022-11-30T16:30:00Z");
  add("2022-11-30T16:30:00-05:00", "2022-11-30T21:30:00Z");
  add("2012-11-30 16:30:00 +0000", "2012-11-30T16:30:00Z");
  for (const char* time : {"Wed Nov 31 16:30:00 +0000 2022", "Wed Nav 30 16:30:00 +0000 2022",
                           "Wed Nov 30 25:30:00 +0000 2022", "Wed Nov 30 16:30:00 +0000 202", "yesterday", "2022-11-30",
                           "2022-11-30T16:30:00", "2022-11-30T16:30:00X", "2022-13-30T16:30:00Z", "1669825800000"})
    add(time, "");
}

void TestXSource::readsTimes() {
  QFETCH(const QByteArray, time);
  QFETCH(const QByteArray, instant);
  const auto posts = postsOf(tweet("20", "x", {}, time));
  QCOMPARE(posts.first().time.isUnreadable, instant.isEmpty());
  QCOMPARE(posts.first().time.instant, instant.isEmpty() ? std::nullopt : std::optional(instantOf(instant)));
}

void TestXSource::readsPosts() {
  const auto posts = postsOf(tweet("1598000000000000001", "Hello") + R"(, {"tweet": {"id": "20", "full_text": "x"}})");
  QCOMPARE(posts.size(), 2);
  QCOMPARE(posts[0].id, "1598000000000000001");
  QCOMPARE(posts[0].origin, "1598000000000000001");
  QCOMPARE(posts[0].address, "https://x.com/susan/status/1598000000000000001");
  QCOMPARE(posts[0].author, std::optional<SourceKey>(17));
  QVERIFY(posts[0].audience == Audience::Everybody && posts[0].leftOutFor.isEmpty() && !posts[0].editedAt.instant);
  QVERIFY(!posts[1].time.instant && !posts[1].time.isUnreadable);
}

void TestXSource::readsEveryLayout_data() {
  QTest::addColumn<QList<QByteArray>>("names");
  QTest::addColumn<QByteArray>("folder");
  QTest::newRow("parts") << QList<QByteArray>{"data/tweets.js", "data/tweets-part1.js", "data/tweets-part12.js"}
                         << QByteArray("data/");
  QTest::newRow("before November 2022") << QList<QByteArray>{"data/tweet.js", "data/tweet-part1.js"}
                                        << QByteArray("data/");
  QTest::newRow("2019") << QList<QByteArray>{"tweet.js"} << QByteArray();
  QTest::newRow("communities") << QList<QByteArray>{"data/community-tweet.js", "data/tweets.js"} << QByteArray("data/");
  QTest::newRow("communities, later") << QList<QByteArray>{"data/community-tweets.js"} << QByteArray("data/");
  QTest::newRow("months") << QList<QByteArray>{"data/js/tweets/2019_01.js", "data/js/tweets/2019_02.js"}
                          << QByteArray("data/");
  QTest::newRow("zipped again") << QList<QByteArray>{"x y/data/tweets.js", "__MACOSX/x y/data/tweets.js"}
                                << QByteArray("x y/data/");
}

void TestXSource::readsEveryLayout() {
  QFETCH(const QList<QByteArray>, names);
  QFETCH(const QByteArray, folder);
  for (const bool isWrapped : {true, false}) {
    QList<PackedFile> files{xAccount(folder)};
    QStringList expected;
    for (const QByteArray& name : names) {
      const QByteArray id = QByteArray::number(100 + files.size());
      const QByteArray element = tweet(id, name);
      files.append({name, xFile("tweets", isWrapped ? element : element.mid(10).chopped(1))});
      if (!name.startsWith("__MACOSX")) expected.append(name);
    }
    const auto source = sourceOf(files);
    QCOMPARE(textsOf(rowsOf<SourcePost>(*source, &ImportSource::eachPost)), expected);
    QCOMPARE(need(source->rowCount()), 1 + expected.size());
  }
}

void TestXSource::readsEveryForm() {
  const QList<PackedFile> files{
      xAccount(), {"data/tweets.js", xFile("tweets", tweet("20", "kept"))}, {"data/tweets_media/20-a.jpg", "a"}};
  const QString folder = newPath("unpacked");
  makeFolder(folder, files);
  const QString packed = newPath("archive.tar.gz");
  makeArchive(packed, files);
  for (const QString& path : {folder, packed})
    QCOMPARE(textsOf(rowsOf<SourcePost>(*need(openX(path)), &ImportSource::eachPost)), QStringList{"kept"});
}

void TestXSource::readsArchivesFromBefore2019() {
  const auto source = sourceOf(
      {{"data/js/user_details.js", R"(var user_details = {"screen_name": "susan", "location": "", "full_name": "Susan",
          "bio": "Ferries", "id": "17", "created_at": "2009-01-02 03:04:05 +0000"})"},
       {"data/js/tweets/2012_12.js", R"(Grailbird.data.tweets_2012_12 = [ {"id_str": "20", "id": 20,
          "text": "RT @ann: cut o\u2026", "created_at": "2012-12-01 10:00:00 +0000", "user": {"screen_name": "susan"},
          "entities": {"urls": [ ], "user_mentions": [ ]},
          "retweeted_status": {"id_str": "19", "text": "cut off &amp; long http://t.co/abc", "user": {"screen_name": "Ann"},
            "entities": {"urls": [{"url": "http://t.co/abc", "expanded_url": "http://example.com/"}]}}} ])"}});
  const auto users = rowsOf<SourceUser>(*source, &ImportSource::eachUser);
  QCOMPARE(users.first().username.text, "susan@x.com");
  QCOMPARE(users.first().displayName.text, "Susan");
  QCOMPARE(users.first().aboutMe.text, "Ferries");
  QCOMPARE(users.first().origin, "17");
  const auto posts = rowsOf<SourcePost>(*source, &ImportSource::eachPost);
  QCOMPARE(posts.size(), 1);
  QCOMPARE(posts[0].body.text, "cut off & long http://example.com/");
  QCOMPARE(posts[0].repostedFrom, "Ann@x.com");
  QCOMPARE(posts[0].time.instant, std::optional(instantOf("2012-12-01T10:00:00Z")));
}

void TestXSource::readsAnswers() {
  const auto posts =
      postsOf(tweet("30", "a", R"("in_reply_to_status_id_str": "20", "in_reply_to_screen_name": "ann")") + "," +
              tweet("31", "b", R"("in_reply_to_status_id": "21")") + "," +
              tweet("32", "c", R"("in_reply_to_user_id_str": "5", "in_reply_to_screen_name": "ann")"));
  QCOMPARE(posts[0].answers, "20");
  QCOMPARE(posts[0].answersAddress, "https://x.com/ann/status/20");
  QCOMPARE(posts[1].answers, "21");
  QCOMPARE(posts[1].answersAddress, "https://x.com/i/web/status/21");
  QVERIFY(posts[2].answers.isEmpty() && posts[2].answersAddress.isEmpty());
}

void TestXSource::keepsTheOrderWithinASecond() {
  const QByteArray later = "Wed Nov 30 16:30:01 +0000 2022";
  const auto posts =
      postsOf(tweet("1000", "f", {}, later) + "," + tweet("999", "e", {}, later) + "," + tweet("30", "d") + "," +
              tweet("9", "a") + "," + tweet("29", "c") + "," + tweet("10", "b") + "," + tweet("8", "z", {}, later) +
              "," + tweet("7", "y", {}, "") + "," + tweet("6", "x", {}, ""));
  QCOMPARE(idsOf(posts), (QStringList{"999", "1000", "9", "10", "29", "30", "8", "7", "6"}));
  // However many there are, memory stays bounded, and none is lost.
  QByteArray many;
  for (int id = 12'000; id > 9'500; --id) many += (many.isEmpty() ? "" : ",") + tweet(QByteArray::number(id), "x");
  const QStringList ids = idsOf(postsOf(many));
  QCOMPARE(ids.size(), 2'500);
  QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 2'500);
}

void TestXSource::keepsTheLastVersion() {
  // The first id is that of 16:30:00.5, the others were written within minutes.
  const auto idAt = [](const char* iso) { return QByteArray::number((instantOf(iso) - 1'288'834'974'657) << 22); };
  const QByteArray first = idAt("2022-11-30T16:30:00.500Z"), second = idAt("2022-11-30T16:35:00Z"),
                   third = idAt("2022-11-30T16:40:00Z");
  const QByteArray all = "\"" + first + "\", \"" + second + "\", \"" + third + "\"";
  const QByteArray initial = R"("edit_info": {"initial": {"editTweetIds": [)" + all + "]}}",
                   edited = R"("edit_info": {"edit": {"initialTweetId": ")" + first +
                            R"(", "editControlInitial": {"editTweetIds": [)" + all + "]}}}";
  const auto posts =
      postsOf(tweet("5", "answer", R"("in_reply_to_status_id_str": ")" + second + "\"") + "," +
              tweet(third, "final", edited, "Wed Nov 30 16:40:00 +0000 2022") + "," +
              tweet(second, "better", edited, "Wed Nov 30 16:35:00 +0000 2022") + "," + tweet(first, "draft", initial) +
              "," + tweet("6", "never edited", R"("edit_info": {"initial": {"editTweetIds": ["6"]}})") + "," +
              tweet("70", "the last one isn't here", R"("edit_info": {"initial": {"editTweetIds": ["70", "71"]}})"));
  QCOMPARE(textsOf(posts), (QStringList{"answer", "never edited", "the last one isn't here", "final"}));
  // An edited tweet keeps what it is known by, so that an archive of another day doesn't have it twice.
  QCOMPARE(posts[3].origin, QString(first));
  QCOMPARE(posts[3].id, QString(third));
  QCOMPARE(posts[3].address, "https://x.com/susan/status/" + QString(third));
  QCOMPARE(posts[3].time.instant, std::optional(instantOf("2022-11-30T16:30:00Z")));
  QCOMPARE(posts[3].editedAt.instant, std::optional(instantOf("2022-11-30T16:40:00Z")));
  QCOMPARE(posts[0].answers, QString(first));
  QVERIFY(!posts[1].editedAt.instant && !posts[2].editedAt.instant);
}

void TestXSource::findsLongTexts_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("time");
  QTest::addColumn<QByteArray>("note");
  QTest::addColumn<QString>("body");
  const QByteArray same = "2022-11-30T16:30:00.000Z", other = "2022-11-30T16:31:00.000Z",
                   next = "2022-11-30T16:30:01.000Z";
  const auto add = [](const char* name, const char* text, const QByteArray& time, const char* note, const char* body) {
    QTest::newRow(name) << QByteArray(text) << time << QByteArray(note) << QString(body);
  };
  add("cut off", "It was a dark…", same, "It was a dark and stormy night", "It was a dark and stormy night");
  add("with a link to itself", "It was a dark… https://t.co/self", same, "It was a dark and stormy night",
      "It was a dark and stormy night");
  add("with a space", "It was a dark … https://t.co/self", same, "It was a dark and stormy night",
      "It was a dark and stormy night");
  add("not marked as cut", "It was a dark", same, "It was a dark and stormy night", "It was a dark and stormy night");
  add("of another time", "It was a dark…", other, "It was a dark and stormy night", "It was a dark…");
  add("of the next second", "It was a dark and stormy…", next, "It was a dark and stormy night",
      "It was a dark and stormy night");
  add("short, of the next second", "It was…", next, "It was a dark and stormy night", "It was…");
  // X may have changed the beginning, and nobody else's text is of that second.
  add("another beginning", "It was a bright…", same, "It was a dark and stormy night",
      "It was a dark and stormy night");
  add("another beginning of an answer", "@ann It was a bright…", same, "It was a dark night",
      "@ann@x.com It was a dark night");
  add("another beginning, not cut", "It was a bright day", same, "It was a dark night", "It was a bright day");
  add("another beginning of a repost", "RT @ann: It was a bright…", same, "It was a dark night", "It was a bright…");
  add("escaped alike", "A &amp; b, or…", same, "A &amp; b, or &lt;c&gt;", "A & b, or <c>");
  add("not escaped", "A &amp; b, or…", same, "A & b, or &lt;c>", "A & b, or &lt;c>");
  add("an answer", "@ann @bob It was a dark…", same, "It was a dark and stormy night",
      "@ann@x.com @bob@x.com It was a dark and stormy night");
  add("links", "Read https://t.co/abc it…", same, "Read https://t.co/abc it or https://t.co/def @ann",
      "Read https://example.com/abc it or https://example.com/def @ann@x.com");
}

void TestXSource::findsLongTexts() {
  QFETCH(const QByteArray, text);
  QFETCH(const QByteArray, time);
  QFETCH(const QByteArray, note);
  QFETCH(const QString, body);
  const QByteArray notes = R"({"noteTweet": {"noteTweetId": "1", "createdAt": ")" + time + R"(", "core": {"text": ")" +
                           note + R"(", "mentions": [], "hashtags": [], "urls": [
                           {"shortUrl": "https://t.co/abc", "expandedUrl": "https://example.com/abc"},
                           {"url": "https://t.co/def", "expandedUrl": "https://example.com/def"}]}}})";
  // The file stands behind those of tweets in the archive.
  const auto posts =
      postsOf(tweet("20", text, entities({}, {}, "ann")), {{"data/note-tweet.js", xFile("note_tweet", notes)}});
  QCOMPARE(posts.first().body.text, body);
}

/// Texts that begin like no tweet of their second, and one that no tweet is left for.
void TestXSource::givesTextsToTheNearest() {
  const auto note = [](const QByteArray& id, const QByteArray& text) {
    return R"({"noteTweet": {"noteTweetId": ")" + id +
           R"(", "createdAt": "2022-11-30T16:30:00.000Z", "core": {"text": ")" + text + R"("}}})";
  };
  const QByteArray notes = note("201", "to the second, at length") + ',' + note("101", "to the first, at length") +
                           ',' + note("301", "third, at length") + ',' + note("999", "to nobody");
  const QTemporaryDir folder;
  const QString path = folder.filePath("x.zip");
  makeArchive(path, {xAccount(),
                     {"data/tweets.js", xFile("tweets", tweet("100", "One…") + ',' + tweet("200", "Two…") + ',' +
                                                            tweet("300", "third…"))},
                     {"data/note-tweet.js", xFile("note_tweet", notes)}});
  const auto source = need(openX(path));
  QStringList bodies;
  const auto posts = rowsOf<SourcePost>(*source, &ImportSource::eachPost);
  for (const SourcePost& post : posts) bodies.append(post.body.text);
  bodies.sort();
  QCOMPARE(bodies, (QStringList{"third, at length", "to the first, at length", "to the second, at length"}));
  const auto extras = rowsOf<SourceExtra>(*source, &ImportSource::eachExtra);
  QCOMPARE(extras.size(), 1);
  QCOMPARE(extras[0].table, "note-tweet");
  QCOMPARE(extras[0].count, 1);
}

void TestXSource::findsMedia() {
  const QByteArray media =
      R"("extended_entities": {"media": [
        {"type": "photo", "url": "https://t.co/pic", "media_url_https": "https://pbs.twimg.com/media/One.jpg",
         "ext_alt_text": "A ferry"},
        {"type": "photo", "url": "https://t.co/pic", "media_url_https": "https://pbs.twimg.com/media/Two.png"},
        {"type": "video", "url": "https://t.co/pic", "media_url_https": "https://pbs.twimg.com/thumb/3.jpg",
         "video_info": {"variants": [
           {"content_type": "application/x-mpegURL", "url": "https://video.twimg.com/x/list.m3u8?tag=1"},
           {"bitrate": "832000", "content_type": "video/mp4", "url": "https://video.twimg.com/x/small.mp4?tag=1"},
           {"bitrate": "2176000", "content_type": "video/mp4", "url": "https://video.twimg.com/x/large.mp4?tag=1"},
           {"bitrate": "256000", "content_type": "video/mp4", "url": "https://video.twimg.com/x/tiny.mp4"}]}},
        {"type": "animated_gif", "url": "https://t.co/pic", "media_url_https": "https://pbs.twimg.com/thumb/4.jpg",
         "video_info": {"variants": [
           {"bitrate": "0", "content_type": "video/mp4", "url": "https://video.twimg.com/tweet_video/4.mp4"}]}}]}, )" +
      entities({}, R"({"type": "photo", "url": "https://t.co/pic",
                       "media_url_https": "https://pbs.twimg.com/media/One.jpg"})");
  const auto posts = postsOf(tweet("20", "Look https://t.co/pic", media) + "," +
                                 tweet("21", "https://t.co/old", entities({}, R"({"type": "photo",
                                   "url": "https://t.co/old", "media_url_https": "https://pbs.twimg.com/media/Old.gif"})")),
                             {{"data/tweets_media/20-One.jpg", "1"},
                              {"data/tweets_media/20-small.mp4", "3"},
                              {"data/tweet_media/20-4.mp4", "4"},
                              {"data/tweets_media/21-One.jpg", "another one's"}});
  QCOMPARE(posts[0].body.text, "Look");
  const auto& found = posts[0].attachments;
  QCOMPARE(found.size(), 4);
  QCOMPARE(found[0].file, "data/tweets_media/20-One.jpg");
  QCOMPARE(found[0].name, "One.jpg");
  QCOMPARE(found[0].mediaType, "image/jpeg");
  QCOMPARE(found[0].description, "A ferry");
  QCOMPARE(found[1].file, "");
  QCOMPARE(found[1].name, "Two.png");
  QCOMPARE(found[1].mediaType, "image/png");
  QCOMPARE(found[2].file, "data/tweets_media/20-small.mp4");
  QCOMPARE(found[2].name, "small.mp4");
  QCOMPARE(found[2].mediaType, "video/mp4");
  QCOMPARE(found[3].file, "data/tweet_media/20-4.mp4");
  QCOMPARE(found[3].mediaType, "video/mp4");
  QCOMPARE(posts[1].attachments.size(), 1);
  QCOMPARE(posts[1].attachments[0].file, "");
  QCOMPARE(posts[1].attachments[0].name, "Old.gif");
  QVERIFY(posts[1].body.text.isEmpty());
  // Without any of the forms of a video, the best one is named.
  const auto missing = postsOf(tweet("22", "", media));
  QCOMPARE(missing[0].attachments[2].name, "large.mp4");
  QCOMPARE(missing[0].attachments[2].file, "");
}

void TestXSource::readsFiles() {
  const auto source = sourceOf({xAccount(),
                                {"data/tweets.js", xFile("tweets", "")},
                                {"data/tweets_media/20-a.jpg", "a"},
                                {"data/tweets_media/20-b.jpg", "b"},
                                {"data/tweets_media/20-c.jpg", "c"}});
  QList<QByteArray> read;
  need(source->eachFile([](const QString& file) { return file.endsWith("-b.jpg") || file.endsWith("-c.jpg"); },
                        [&read](const QString& file, ArchiveReader& reader) -> Result<bool> {
                          ROOST_TRY(bytes, reader.readAll(10));
                          read.append(file.toUtf8() + ' ' + *bytes);
                          return true;
                        }));
  QCOMPARE(read, (QList<QByteArray>{"data/tweets_media/20-b.jpg b", "data/tweets_media/20-c.jpg c"}));
}

void TestXSource::namesPeopleWhereItCan() {
  const auto mention = [](const char* id, const char* screenName, const char* name) {
    return QByteArray(R"("entities": {"user_mentions": [{"id_str": ")") + id + R"(", "screen_name": ")" + screenName +
           R"(", "name": ")" + name + R"("}]})";
  };
  const auto source = sourceOf(
      {xAccount(),
       {"data/following.js",
        xFile("following",
              R"({"following": {"accountId": "901", "userLink": "https://twitter.com/intent/user?user_id=901"}},
          {"following": {"accountId": "902"}}, {"following": {"accountId": "901"}}, {"following": {"accountId": "17"}},
          {"following": {"accountId": "903"}}, {"following": {"accountId": "904"}}, {"following": {"accountId": "905"}},
          {"following": {"accountId": "906"}})")},
       {"data/tweets.js",
        xFile("tweets",
              tweet("1000", "@ann hi", mention("901", "ann", "Ann B.")) + "," +
                  // An older tweet knows her by another name.
                  tweet("999", "@annie hi", mention("901", "annie", "Annie")) + "," +
                  tweet("40", "@carl", R"("in_reply_to_user_id_str": "903", "in_reply_to_screen_name": "carl")") + "," +
                  // A name that somebody else took over later.
                  tweet("50", "@dora", mention("904", "Dora", "Dora")) + "," +
                  tweet("60", "@dora", mention("905", "dora", "New Dora")) + "," +
                  tweet("61", "@susan", mention("906", "Susan", "Somebody who was called so")) + "," +
                  tweet("62", "@zed", mention("999", "zed", "Nobody of hers")))}});
  const auto users = rowsOf<SourceUser>(*source, &ImportSource::eachUser);
  QStringList rows;
  for (const SourceUser& user : users)
    rows.append(QString("%1 %2 [%3] %4 %5%6")
                    .arg(*user.key)
                    .arg(user.username.text, user.displayName.text, user.origin, user.address,
                         user.isNameless ? " nameless" : ""));
  QCOMPARE(
      rows,
      (QStringList{"17 susan@x.com [Susan & co] 17 https://x.com/susan", "901 ann@x.com [Ann B.] 901 https://x.com/ann",
                   "902 902@x.com [] 902 https://x.com/i/user/902 nameless", "903 carl@x.com [] 903 https://x.com/carl",
                   "904 904@x.com [] 904 https://x.com/i/user/904 nameless",
                   "905 dora@x.com [New Dora] 905 https://x.com/dora",
                   "906 906@x.com [] 906 https://x.com/i/user/906 nameless"}));
  QVERIFY(std::none_of(users.cbegin() + 1, users.cend(), [](const SourceUser& user) { return user.isOwner; }));
  QStringList follows;
  for (const SourceFollow& follow : rowsOf<SourceFollow>(*source, &ImportSource::eachFollow))
    follows.append(
        QString("%1>%2 %3>%4").arg(*follow.follower).arg(*follow.followed).arg(follow.followerId, follow.followedId));
  QCOMPARE(follows, (QStringList{"17>901 17>901", "17>902 17>902", "17>903 17>903", "17>904 17>904", "17>905 17>905",
                                 "17>906 17>906"}));
}

void TestXSource::readsMutes() {
  const auto source = sourceOf({xAccount(), {"data/mute.js", xFile("mute", R"({"muting": {"accountId": "901",
    "userLink": "https://twitter.com/intent/user?user_id=901"}}, {"muting": {"accountId": "902"}})")}});
  const auto mutes = rowsOf<SourceMute>(*source, &ImportSource::eachMute);
  QCOMPARE(mutes.size(), 2);
  QCOMPARE(mutes[0].user, std::optional<SourceKey>(17));
  QCOMPARE(mutes[0].muted, std::optional<SourceKey>(901));
  QCOMPARE(mutes[0].mutedId, "901");
  QCOMPARE(rowsOf<SourceUser>(*source, &ImportSource::eachUser).size(), 3);
  QVERIFY(rowsOf<SourceFollow>(*source, &ImportSource::eachFollow).isEmpty());
}

void TestXSource::readsLikesFromTheFirstOn() {
  const auto source =
      sourceOf({xAccount(),
                {"data/like.js",
                 xFile("like", R"({"like": {"tweetId": "9", "fullText": "Latest &amp; best\nof all", "expandedUrl":
          "https://twitter.com/i/web/status/9"}}, {"like": {"tweetId": "8"}})")},
                {"data/like-part1.js",
                 xFile("like", R"({"like": {"tweetId": "7", "fullText": ")" + QByteArray("x").repeated(499) + "😀" +
                                   QByteArray("y").repeated(99) + R"("}}, {"like": {"tweetId": "6"}})")}});
  const auto likes = rowsOf<SourceSavedAddress>(*source, &ImportSource::eachSavedAddress);
  QStringList addresses;
  for (const auto& like : likes) addresses.append(like.address);
  QCOMPARE(addresses, (QStringList{"https://x.com/i/web/status/6", "https://x.com/i/web/status/7",
                                   "https://x.com/i/web/status/8", "https://x.com/i/web/status/9"}));
  QCOMPARE(likes[3].note, "Latest & best\nof all");
  QCOMPARE(likes[3].user, std::optional<SourceKey>(17));
  // Half a character is none.
  QCOMPARE(likes[1].note, QString(499, u'x'));
  QCOMPARE(need(source->rowCount()), 5);
}

void TestXSource::keepsFewLikesInMemory() {
  constexpr int count = 100'000;
  QByteArray elements;
  for (int like = count; like > 0; --like)
    elements += (like == count ? "{\"like\": {\"tweetId\": \"" : ",{\"like\": {\"tweetId\": \"") +
                QByteArray::number(like) + "\", \"fullText\": \"" + QByteArray(400, 'x') + "\"}}";
  const QString path = newPath();
  makeArchive(path, {xAccount(), {"data/like.js", xFile("like", elements)}});
  elements.clear();
  const auto source = need(openX(path));
  const qint64 before = bytesInUse();
  qint64 expected = 0, most = 0;
  need(source->eachSavedAddress([&](const SourceSavedAddress& like) -> Result<bool> {
    if (like.address != "https://x.com/i/web/status/" + QString::number(++expected)) qFatal("not in order");
    if (expected % 1'000 == 0) most = std::max(most, bytesInUse() - before);
    return true;
  }));
  QCOMPARE(expected, count);
  QVERIFY2(most < 60'000'000, qPrintable(QString::number(most)));
}

void TestXSource::leavesOut() {
  const auto source = sourceOf(
      {xAccount(),
       {"data/tweets.js", xFile("tweets", tweet("1", "kept"))},
       {"data/deleted-tweets.js", xFile("deleted_tweets", tweet("2", "gone") + "," + tweet("3", "gone"))},
       {"data/deleted-tweet-headers.js", xFile("deleted_tweet_headers", tweet("2", "gone"))},
       {"data/twitter-circle-tweet.js", xFile("twitter_circle_tweet", tweet("4", "for a few"))},
       {"data/direct-messages.js", xFile("direct_messages", R"({"dmConversation": {}}, {"dmConversation": {}})")},
       {"data/direct-messages-group.js", xFile("direct_messages_group", R"({"dmConversation": {}})")},
       {"data/follower.js", xFile("follower", R"({"follower": {"accountId": "5"}})")},
       {"data/block.js", xFile("block", "")},
       {"data/ad-engagements.js", "no JSON at all"}});
  QStringList posts;
  for (const SourcePost& post : rowsOf<SourcePost>(*source, &ImportSource::eachPost))
    posts.append(post.body.text + (post.isDeletedThere ? ", deleted: " : "") + post.leftOutFor);
  QCOMPARE(posts, (QStringList{"kept", "gone, deleted: The post was deleted on X.",
                               "gone, deleted: The post was deleted on X."}));
  QStringList extras;
  for (const SourceExtra& extra : rowsOf<SourceExtra>(*source, &ImportSource::eachExtra))
    extras.append(QString("%1 (%2, %3): %4").arg(extra.table, extra.id).arg(extra.count).arg(extra.reason));
  QCOMPARE(extras,
           (QStringList{"follower (follower.js, 1): The archive only has the numbers of followers’ accounts.",
                        "twitter-circle-tweet (twitter-circle-tweet.js, 1): Only a few chosen people could read these "
                        "posts.",
                        "direct-messages (direct-messages.js, 3): Private messages from X aren’t imported."}));
}

void TestXSource::stopsWhenAsked() {
  const auto source = sourceOf(
      {xAccount(),
       {"data/tweets.js", xFile("tweets", tweet("3", "c", {}, "") + "," + tweet("2", "b") + "," + tweet("1", "a"))},
       {"data/tweets-part1.js", xFile("tweets", tweet("4", "d"))}});
  for (int stop = 1; stop <= 4; ++stop) {
    int visited = 0;
    need(source->eachPost([&](const SourcePost&) { return Result<bool>(++visited < stop); }));
    QCOMPARE(visited, stop);
  }
  const Error error{ErrorCode::DiskFull, "full", {}};
  QCOMPARE(source->eachPost([&](const SourcePost&) -> Result<bool> { return error; }).error().message, "full");

  const QString path = newPath();
  makeArchive(path, {xAccount(), {"data/tweets.js", xFile("tweets", tweet("1", "a"))}});
  auto archive = need(ArchiveFile::open(path, onAndOn));
  int steps = 0;
  const auto canceled = XSource::open(std::move(archive), "data/", [&steps]() -> Result<Done> {
    if (++steps < 4) return Done{};
    return Error{ErrorCode::Interrupted, {}, {}};
  });
  QCOMPARE(canceled.error().code, ErrorCode::Interrupted);
}

void TestXSource::refusesDamage_data() {
  QTest::addColumn<QByteArray>("tweets");
  QTest::addColumn<QByteArray>("likes");
  const QByteArray good = tweet("1", "a");
  QTest::newRow("no JSON in an element") << good + R"(, {"tweet": {"id_str": 1 2}})" << QByteArray();
  QTest::newRow("another encoding") << good + ", " + tweet("2", "caf\xe9") << QByteArray();
  QTest::newRow("no comma") << good + good << QByteArray();
  QTest::newRow("in a like") << good << QByteArray(R"({"like": {"tweetId" "1"}})");
  QTest::newRow("a control character") << tweet("1", QByteArray("\x01", 1)) << QByteArray();
}

void TestXSource::refusesDamage() {
  QFETCH(const QByteArray, tweets);
  QFETCH(const QByteArray, likes);
  const QString path = newPath();
  makeArchive(path, {xAccount(), {"data/tweets.js", xFile("tweets", tweets)}, {"data/like.js", xFile("like", likes)}});
  const auto source = openX(path);
  QVERIFY(!source);
  QCOMPARE(source.error().code, ErrorCode::Damaged);
  QVERIFY(source.error().message.startsWith("A file in the archive is damaged"));
}

void TestXSource::readsOddElements() {
  const auto posts = postsOf(
      R"(1, "x", null, [], {}, {"tweet": null}, {"tweet": {"id_str": "x"}},
      {"tweet": {"id_str": "1", "full_text": 5, "created_at": {}, "entities": [], "extended_entities": "x",
        "edit_info": [], "retweeted_status": 1, "in_reply_to_status_id_str": {}}},
      {"tweet": {"id_str": "2", "entities": {"urls": {}, "user_mentions": [1, {}], "media": [1, {}, {"type": "video"}]},
        "extended_entities": {"media": [null, {"type": "video", "video_info": {"variants": [1, {}]}}]},
        "edit_info": {"initial": {"editTweetIds": ["2", 3, "x"]}}, "retweeted_status": {"text": "x"}}})");
  QCOMPARE(posts.size(), 9);
  for (int at = 0; at < 7; ++at) QCOMPARE(posts[at].leftOutFor, "This isn’t in the format of X: it has no ID.");
  QCOMPARE(posts[7].id, "1");
  QVERIFY(posts[7].body.text.isEmpty() && posts[7].leftOutFor.isEmpty());
  QCOMPARE(posts[8].id, "2");
}

// Neither many links times many places for them, nor long targets, may fill time or memory.
void TestXSource::bearsTextsMadeToTakeLong() {
  QByteArray urls, names;
  for (int link = 0; link < 20'000; ++link) {
    urls += (link == 0 ? "" : ", ") + QByteArray(R"({"url": "http://t.co/)") + QByteArray::number(link) +
            R"(", "expanded_url": "http://)" + QByteArray(100, 'x') + "\"}";
    names += (link == 0 ? "n" : " n") + QByteArray::number(link);
  }
  const QByteArray text = QByteArray("http://t.co/1 http://t.co/x @n1 @nx ").repeated(200'000);
  const qint64 before = residentBytes();
  QElapsedTimer time;
  time.start();
  const auto posts = postsOf(tweet("20", text, entities(urls, {}, names)));
  QVERIFY(posts.first().body.text.size() < 8'000'000);
  QVERIFY2(time.elapsed() < 60'000, qPrintable(QString::number(time.elapsed())));
  QVERIFY(residentBytes() - before < 200'000'000);
}

// Each tweet is unescaped once, and not once for each long text.
void TestXSource::bearsManyLongTexts() {
  QByteArray notes, tweets;
  for (int n = 0; n < 100; ++n)
    notes += (n == 0 ? "" : ",") +
             QByteArray(R"({"noteTweet": {"createdAt": "2022-11-30T16:30:00.000Z", "core": {"text": "zz)") +
             QByteArray::number(n) + "\"}}}";
  const QByteArray text = QByteArray("&amp;").repeated(2'000);
  for (int id = 1; id <= 5'500; ++id) tweets += (id == 1 ? "" : ",") + tweet(QByteArray::number(id), text);
  tweets += "," + tweet("5501", "zz42");
  const auto posts = postsOf(tweets, {{"data/note-tweet.js", xFile("note_tweet", notes)}});
  QCOMPARE(posts.size(), 5'501);
  QVERIFY(textsOf(posts).contains(QString(2'000, '&')));
}

// There is one pass over the archive, however many folders look like those of an archive.
void TestXSource::bearsManyFolders() {
  QList<PackedFile> files;
  for (int n = 0; n < 4'000; ++n)
    files.append(PackedFile{QByteArray::number(n) + "/data/tweets.js", "export default {}"});
  files.append(PackedFile{"x/y/data/tweets.js", "window.YTD.tweets.part0 = [ ]"});
  const QString path = newPath();
  makeArchive(path, files);
  const auto archive = need(ArchiveFile::open(path, onAndOn));
  int calls = 0;
  const ArchiveFile::GoOn counting = [&calls]() -> Result<Done> {
    ++calls;
    return Done{};
  };
  QCOMPARE(need(XSource::folderOf(*archive, counting)).value_or("none"), "x/y/data/");
  QVERIFY2(calls <= 4'002, qPrintable(QString::number(calls)));
  const auto stopped = XSource::folderOf(*archive, [] { return Result<Done>(Error{ErrorCode::Interrupted, {}, {}}); });
  QVERIFY(!stopped);
  QCOMPARE(stopped.error().code, ErrorCode::Interrupted);
}

void TestXSource::takesEmptyFilesAsEmpty() {
  const auto source = sourceOf({{"data/tweets.js", xFile("tweets", tweet("1", "kept"))},
                                xAccount(),
                                {"data/like.js", ""},
                                {"data/mute.js", "\n"},
                                {"data/follower.js", ""},
                                {"data/tweets-part1.js", ""},
                                {"data/community-tweet.js", ""}});
  QCOMPARE(textsOf(rowsOf<SourcePost>(*source, &ImportSource::eachPost)), QStringList{"kept"});
  QVERIFY(rowsOf<SourceSavedAddress>(*source, &ImportSource::eachSavedAddress).isEmpty());
  QStringList noted;
  for (const SourceExtra& extra : rowsOf<SourceExtra>(*source, &ImportSource::eachExtra)) {
    QCOMPARE(extra.reason, "The file has no entries.");
    noted.append(extra.id);
  }
  noted.sort();
  QCOMPARE(noted, (QStringList{"community-tweet.js", "like.js", "mute.js", "tweets-part1.js"}));
}

void TestXSource::keepsLittle() {
  QByteArray tweets;
  for (int id = 1; id <= 30'000; ++id)
    tweets +=
        (id == 1 ? "" : ",") +
        tweet(QByteArray::number(id), QByteArray(200, 'x'), {},
              QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + id * 1'000, Qt::UTC).toString(Qt::ISODate).toUtf8());
  const QString path = newPath();
  makeArchive(path, {xAccount(), {"data/tweets.js", xFile("tweets", tweets)}});
  tweets.clear();
  const qint64 before = bytesInUse();
  const auto source = need(openX(path));
  qint64 most = 0, count = 0;
  need(source->eachPost([&](const SourcePost&) -> Result<bool> {
    if (++count % 1'000 == 0) most = std::max(most, bytesInUse() - before);
    return true;
  }));
  QCOMPARE(count, 30'000);
  QVERIFY2(most < 5'000'000, qPrintable(QString::number(most)));
}

ROOST_TEST(TestXSource)

}  // namespace roost::x_source_test

#include "test_x_source.moc"
