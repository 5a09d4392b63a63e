#include "core/bluesky/bluesky_source.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include "support/car_maker.h"
#include "support/files.h"
#include "support/memory.h"
#include "support/registered_test.h"

namespace roost::bluesky_source_test {

using namespace test;

namespace {

const QString did = CarMaker::did;
const QString rev = "3lzzzzzzzzz2z";
/// The address of one of the owner's own posts.
const QString mine = "https://bsky.app/profile/" + did + "/post/";

Result<Done> goOn() { return Done{}; }

QCborMap post(const QString& text, QCborMap more = {}) {
  more.insert(QStringLiteral("$type"), "app.bsky.feed.post");
  more.insert(QStringLiteral("text"), text);
  if (!more.contains(QStringLiteral("createdAt"))) more.insert(QStringLiteral("createdAt"), "2024-01-02T03:04:05.678Z");
  return more;
}

QCborMap about(const QString& uri, const QString& createdAt = "2024-01-02T03:04:05.678Z") {
  return {{"subject", QCborMap{{"uri", uri}, {"cid", "bafyreicid"}}}, {"createdAt", createdAt}};
}

QCborMap strongRef(const QString& uri) { return {{"uri", uri}, {"cid", "bafyreicid"}}; }

QCborMap facet(qint64 start, qint64 end, const QString& uri) {
  return {{"index", QCborMap{{"byteStart", start}, {"byteEnd", end}}},
          {"features", QCborArray{QCborMap{{"$type", "app.bsky.richtext.facet#link"}, {"uri", uri}}}}};
}

QCborMap entity(qint64 start, qint64 end, const QString& value, const QString& type = "link") {
  return {{"index", QCborMap{{"start", start}, {"end", end}}}, {"type", type}, {"value", value}};
}

/// A picture as posts refer to it today.
QCborMap blob(const QString& mediaType) {
  return {{"$type", "blob"},
          {"ref", CarMaker::link(QByteArray("\x01\x55\x12\x20", 4) + QByteArray(32, '\0'))},
          {"mimeType", mediaType},
          {"size", 1'000}};
}
const QString blobName = "bafkreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// The records of one person, by path.
using Things = QMap<QByteArray, QCborMap>;

QByteArray repositoryOf(const Things& things, int version = 3, const QString& commitRev = rev) {
  CarMaker maker;
  CarMaker::Records records;
  for (auto thing = things.cbegin(); thing != things.cend(); ++thing)
    records.insert(thing.key(), maker.add(thing.value()));
  return maker.car(maker.addCommit(maker.addTree(records), commitRev, version));
}

QString spelledOut(const SourceTime& time) {
  if (!time.instant) return time.isUnreadable ? "unreadable" : "none";
  return QDateTime::fromMSecsSinceEpoch(*time.instant, Qt::UTC).toString("yyyy-MM-ddTHH:mm:ss.zzz");
}

/// Everything that a source gives, each row in a line.
Result<QStringList> linesOf(BlueskySource& source) {
  QStringList lines;
  const auto key = [](const std::optional<SourceKey>& number) { return number ? QString::number(*number) : "?"; };
  const auto add = [&lines](const QStringList& cells) {
    lines.append(cells.join(u'|'));
    return Result<bool>(true);
  };
  ROOST_CHECK(source.eachUser([&](const SourceUser& user) {
    return add({"user " + key(user.key), user.id, user.username.text, user.displayName.text, user.aboutMe.text,
                user.origin, user.address, user.isOwner ? "owner" : "", user.isNameless ? "nameless" : "",
                spelledOut(user.created)});
  }));
  ROOST_CHECK(source.eachPost([&](const SourcePost& each) {
    QStringList cells{"post " + key(each.author),
                      each.id,
                      each.body.text,
                      spelledOut(each.time),
                      each.origin,
                      each.address,
                      each.answers,
                      each.answersAddress,
                      each.contentWarning,
                      each.repostedFrom,
                      each.leftOutFor};
    for (const SourceLink& link : each.links)
      cells.append(QString("%1+%2 %3").arg(link.start).arg(link.length).arg(link.target));
    for (const SourceAttachment& file : each.attachments)
      cells.append(QStringList{file.file, file.name, file.mediaType, file.description}.join(u','));
    return add(cells);
  }));
  ROOST_CHECK(source.eachFollow([&](const SourceFollow& follow) {
    return add({"follow " + key(follow.follower), key(follow.followed), follow.followerId, follow.followedId,
                spelledOut(follow.time)});
  }));
  ROOST_CHECK(source.eachSavedAddress([&](const SourceSavedAddress& saved) {
    return add({"saved " + key(saved.user), saved.address, saved.note, spelledOut(saved.time)});
  }));
  ROOST_CHECK(source.eachExtra([&](const SourceExtra& extra) {
    return add({"extra " + extra.table, extra.id, extra.reason});
  }));
  return lines;
}

}  // namespace

class TestBlueskySource : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everything();
  void mentionsNameWhomOneFollows();
  void olderForm();
  void handles();
  void texts_data();
  void texts();
  void embeds_data();
  void embeds();
  void times_data();
  void times();
  void oddRecords();
  void deletedPostsStayDeleted();
  void sameInstantsInTheOrderOfKeys();
  void refusals_data();
  void refusals();
  void openingNoticesMissingRecords();
  void cutFiles();
  void changedBytes();
  void bearsManyMentions();
  void stopsWhileItReadsRecords();
  void memoryIsBounded();

 private:
  QString fileOf(const QByteArray& content) {
    const QString path = m_folder.filePath(QString::number(++m_files) + ".car");
    overwrite(path, content);
    return path;
  }
  Result<QStringList> read(const QByteArray& content, const QString& handle = {}) {
    ROOST_TRY(source, BlueskySource::open(fileOf(content), goOn, handle));
    return linesOf(**source);
  }
  Result<SourcePost> readPost(const QCborMap& record) {
    ROOST_TRY(source, BlueskySource::open(fileOf(repositoryOf({{"app.bsky.feed.post/3jzfcijpj2z2a", record}})), goOn));
    SourcePost read;
    ROOST_CHECK((*source)->eachPost([&read](const SourcePost& each) -> Result<bool> {
      read = each;
      return true;
    }));
    return read;
  }

  QTemporaryDir m_folder;
  int m_files = 0;
};

void TestBlueskySource::mentionsNameWhomOneFollows() {
  const QString vera = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb", zed = "did:plc:cccccccccccccccccccccccc";
  const auto mention = [](qint64 start, qint64 end, const QString& whom) {
    return QCborMap{{"index", QCborMap{{"byteStart", start}, {"byteEnd", end}}},
                    {"features", QCborArray{QCborMap{{"$type", "app.bsky.richtext.facet#mention"}, {"did", whom}}}}};
  };
  const auto names = [&](const QList<QCborMap>& written) {
    Things things{{"app.bsky.graph.follow/3k1aaaaaaaa2a", {{"subject", vera}}},
                  {"app.bsky.graph.follow/3k2aaaaaaaa2a", {{"subject", zed}}}};
    for (qsizetype at = 0; at < written.size(); ++at)
      things.insert("app.bsky.feed.post/3k" + QByteArray::number(2 + at) + "aaaaaaaa2a", written[at]);
    QStringList users;
    const QStringList lines = need(read(repositoryOf(things)));
    for (const QString& line : lines)
      if (line.startsWith("user ") && !line.startsWith("user 1"))
        users.append(line.section('|', 2, 2) + line.section('|', 8, 8));
    return users.join(' ');
  };
  const QString nameless = "bbbbbbbbbbbbbbbbbbbbbbbb@bsky.appnameless",
                zeds = " cccccccccccccccccccccccc@bsky.appnameless";
  const auto greets = [&](const QByteArray& text, const QString& whom = {}) {
    const qsizetype at = text.indexOf('@');
    return post(text, {{"facets", QCborArray{mention(at, text.size(), whom.isEmpty() ? vera : whom)}}});
  };
  QCOMPARE(names({}), nameless + zeds);
  QCOMPARE(names({greets("Grüße @Vera.bsky.social")}), "vera.bsky.social@bsky.app" + zeds);
  // The newest counts.
  QCOMPARE(names({greets("@old.example"), greets("@vera.example")}), "vera.example@bsky.app" + zeds);
  // A handle that somebody else has had since.
  QCOMPARE(names({greets("@a.example"), greets("@a.example", zed)}), nameless + " a.example@bsky.app");
  // No handles.
  for (const char* text : {"@vera", "@", "@vera .example", "@vera.example!"})
    QCOMPARE(names({greets(text)}), nameless + zeds);
  QCOMPARE(names({post("@vera.example", {{"facets", QCborArray{mention(0, 99, vera)}}})}), nameless + zeds);
  QCOMPARE(names({post("@vera.example", {{"facets", QCborArray{mention(-1, 3, vera)}}})}), nameless + zeds);
}

void TestBlueskySource::everything() {
  const QString other = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";
  Things things{
      {"app.bsky.actor.profile/self",
       {{"displayName", "Susan"}, {"description", "Birds.\nCoffee."}, {"createdAt", "2023-05-01T10:00:00Z"}}},
      {"app.bsky.feed.post/3k2aaaaaaaa2a", post("The first")},
      {"app.bsky.feed.post/3k4aaaaaaaa2a",
       post("An answer", {{"createdAt", "2024-01-02T04:04:05+01:00"},
                          {"reply", QCborMap{{"root", strongRef("at://" + other + "/app.bsky.feed.post/3k1")},
                                             {"parent", strongRef("at://" + other + "/app.bsky.feed.post/3k3")}}}})},
      {"app.bsky.feed.repost/3k3aaaaaaaa2a", about("at://" + other + "/app.bsky.feed.post/3k1")},
      {"app.bsky.feed.like/3k5aaaaaaaa2a", about("at://" + other + "/app.bsky.feed.post/3k1")},
      {"app.bsky.feed.like/3k6aaaaaaaa2a", about("at://" + other + "/app.bsky.feed.generator/cats", "?")},
      {"app.bsky.graph.follow/3k1aaaaaaaa2a", {{"subject", other}, {"createdAt", "2024-01-01T00:00:00Z"}}},
      {"app.bsky.graph.follow/3k2aaaaaaaa2a",
       {{"subject", "did:web:example.com"}, {"createdAt", "2024-01-03T00:00:00Z"}}},
      {"app.bsky.graph.follow/3k3aaaaaaaa2a", {{"subject", other}, {"createdAt", "2024-01-02T00:00:00Z"}}},
      {"app.bsky.graph.block/3k1aaaaaaaa2a", {{"subject", other}}},
      {"app.bsky.graph.block/3k2aaaaaaaa2a", {{"subject", other}}},
      {"app.bsky.graph.list/3k1aaaaaaaa2a", {{"name", "Birds"}}},
      {"app.bsky.graph.listitem/3k1aaaaaaaa2a", {{"subject", other}}},
      {"com.example.game/1", {{"score", 1}}},
      {"com.example.game/2", {{"score", 2.5}}},
      {"com.example.game/3", {{"score", 3}}},
  };
  const auto lines = read(repositoryOf(things));
  QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
  const QString theirs = "https://bsky.app/profile/" + other + "/post/";
  const QStringList expected{
      "user 1|" + did + "|aaaaaaaaaaaaaaaaaaaaaaaa@bsky.app|Susan|Birds.\nCoffee.|" + did +
          "|https://bsky.app/profile/" + did + "|owner||2023-05-01T10:00:00.000",
      "user 2|" + other + "|bbbbbbbbbbbbbbbbbbbbbbbb@bsky.app|||" + other + "|https://bsky.app/profile/" + other +
          "||nameless|none",
      "user 3|did:web:example.com|example.com.web.did@bsky.app|||did:web:example.com|https://bsky.app/profile/"
      "did:web:example.com||nameless|none",
      "post 1|app.bsky.feed.post/3k2aaaaaaaa2a|The first|2024-01-02T03:04:05.678|at://" + did +
          "/app.bsky.feed.post/3k2aaaaaaaa2a|" + mine + "3k2aaaaaaaa2a|||||",
      "post 1|app.bsky.feed.repost/3k3aaaaaaaa2a|" + theirs + "3k1|2024-01-02T03:04:05.678|at://" + did +
          "/app.bsky.feed.repost/3k3aaaaaaaa2a||||||",
      "post 1|app.bsky.feed.post/3k4aaaaaaaa2a|An answer|2024-01-02T03:04:05.000|at://" + did +
          "/app.bsky.feed.post/3k4aaaaaaaa2a|" + mine + "3k4aaaaaaaa2a|at://" + other + "/app.bsky.feed.post/3k3|" +
          theirs + "3k3|||",
      "follow 1|2|" + did + "|" + other + "|2024-01-01T00:00:00.000",
      "follow 1|3|" + did + "|did:web:example.com|2024-01-03T00:00:00.000",
      "saved 1|" + theirs + "3k1||2024-01-02T03:04:05.678",
      "saved 1|https://bsky.app/profile/" + other + "/feed/cats||2023-08-31T05:45:15.477",
      "extra app.bsky.graph.block||Roost has no blocks (2 record(s)).",
      "extra app.bsky.graph.list||Roost has no lists (1 record(s)).",
      "extra app.bsky.graph.listitem||Roost has no lists (1 record(s)).",
      "extra com.example.game||Roost has nothing of this kind (3 record(s)).",
  };
  QCOMPARE(lines->join(u'\n'), expected.join(u'\n'));
  // Reading it again gives the same.
  const auto source = BlueskySource::open(fileOf(repositoryOf(things)), goOn);
  QVERIFY(source);
  QCOMPARE((*source)->kind(), SourceKind::Bluesky);
  QCOMPARE(*(*source)->rowCount(), 1 + 3 + 3 + 3 + 2);
  QCOMPARE(*linesOf(**source), expected);
  QCOMPARE(*linesOf(**source), expected);
  QVERIFY(BlueskySource::isRepository(fileOf(repositoryOf(things))));
}

void TestBlueskySource::olderForm() {
  const Things things{{"app.bsky.feed.post/3jzfcijpj2z2a", post("old", {{"createdAt", "?"}})}};
  // Before its third version, a commit may have no revision.
  const auto lines = read(repositoryOf(things, 2, {}));
  QVERIFY(lines);
  QVERIFY2(lines->at(1).contains("|old|2023-06-30T15:03:01.887|"), qPrintable(lines->at(1)));
  for (const int version : {0, 1, 4}) {
    const auto source = BlueskySource::open(fileOf(repositoryOf(things, version)), goOn);
    QVERIFY(!source);
    QCOMPARE(source.error().code, version > 3 ? ErrorCode::NewerSchema : ErrorCode::Damaged);
  }
}

void TestBlueskySource::handles() {
  const QByteArray car = repositoryOf({});
  for (const char* handle : {"susan.bsky.social", "@Susan.bsky.social", " susan.bsky.social\n"}) {
    const auto lines = read(car, handle);
    QVERIFY(lines);
    QCOMPARE(lines->join(u'\n'), "user 1|" + did + "|susan.bsky.social@bsky.app|||" + did +
                                     "|https://bsky.app/profile/" + did + "|owner||none");
  }
  // Without one, that of a post which mentions its author is taken, also where nobody is followed.
  const QCborMap mention{
      {"index", QCborMap{{"byteStart", 3}, {"byteEnd", 20}}},
      {"features", QCborArray{QCborMap{{"$type", "app.bsky.richtext.facet#mention"}, {"did", did}}}}};
  const QByteArray revealing = repositoryOf(
      {{"app.bsky.feed.post/3k2aaaaaaaa2a", post("by @susan.own.social", {{"facets", QCborArray{mention}}})}});
  QCOMPARE(need(read(revealing)).first().section('|', 2, 2), "susan.own.social@bsky.app");
  QCOMPARE(need(read(revealing, "susan.bsky.social")).first().section('|', 2, 2), "susan.bsky.social@bsky.app");
  for (const char* none : {"susan", "susan@bsky.social", "a b.social"}) {
    const auto source = BlueskySource::open(fileOf(car), goOn, none);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::InvalidInput);
  }
}

void TestBlueskySource::texts_data() {
  QTest::addColumn<QCborMap>("record");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("links");
  const auto add = [](const char* name, const QCborMap& record, const QString& text, const QString& links = {}) {
    QTest::newRow(name) << record << text << links;
  };
  const auto facets = [](const QString& text, const QCborArray& list) { return post(text, {{"facets", list}}); };
  const auto entities = [](const QString& text, const QCborArray& list) { return post(text, {{"entities", list}}); };
  const QString whole = "https://example.com/a/long/path";
  add("plain", post("a <3 &amp; b"), "a <3 &amp; b");
  add("empty", post(""), "");
  add("a shortened address", facets("see example.com/a/lo... now", {facet(4, 23, whole)}), "see " + whole + " now");
  add("an address with an ellipsis", facets("see example.com/a…", {facet(4, 20, whole)}), "see " + whole);
  add("a host", facets("example.com", {facet(0, 11, whole)}), whole);
  add("a whole address", facets(whole, {facet(0, whole.size(), whole)}), whole);
  add("an address of somewhere else", facets("https://bank.example", {facet(0, 20, whole)}), whole);
  add("behind other scripts", facets("ä🦜 example.com/a... ü", {facet(7, 23, whole)}), "ä🦜 " + whole + " ü");
  add("several, in any order", facets("a.example/1… b.example/2… c", {facet(15, 29, whole + "2"), facet(0, 14, whole)}),
      whole + " " + whole + "2 c");
  add("words", facets("read 🦜 my blog now", {facet(10, 17, whole)}), "read 🦜 my blog now", "8+7 " + whole);
  add("words behind an address", facets("a.example: my blog", {facet(0, 9, whole), facet(11, 18, whole + "2")}),
      whole + ": my blog", QString("33+7 %1").arg(whole + "2"));
  add("beyond the end", facets("example.com", {facet(0, 12, whole)}), "example.com");
  add("before the beginning", facets("example.com", {facet(-1, 11, whole)}), "example.com");
  add("backwards", facets("example.com", {facet(11, 0, whole)}), "example.com");
  add("empty facet", facets("example.com", {facet(3, 3, whole)}), "example.com");
  add("64 bits", facets("example.com", {facet(0, std::numeric_limits<qint64>::max(), whole)}), "example.com");
  add("no place", facets("example.com", {QCborMap{{"features", facet(0, 1, whole).value(QStringLiteral("features"))}}}),
      "example.com");
  add("starts within a character", facets("ä.example.com", {facet(1, 14, whole)}), "ä.example.com");
  add("ends within a character", facets("a.🦜", {facet(0, 4, whole)}), "a.🦜");
  add("the first of two that overlap", facets("a.example/b.example", {facet(5, 19, whole + "2"), facet(0, 9, whole)}),
      whole + "/b.example");
  add("side by side", facets("a.ab.b", {facet(0, 3, whole), facet(3, 6, whole + "2")}), whole + whole + "2");
  add("mentions and tags",
      facets(
          "hi @john.bsky.social #birds",
          {QCborMap{
               {"index", QCborMap{{"byteStart", 3}, {"byteEnd", 20}}},
               {"features", QCborArray{QCborMap{{"$type", "app.bsky.richtext.facet#mention"}, {"did", "did:plc:b"}}}}},
           QCborMap{{"index", QCborMap{{"byteStart", 21}, {"byteEnd", 27}}},
                    {"features", QCborArray{QCborMap{{"$type", "app.bsky.richtext.facet#tag"}, {"tag", "birds"}}}}}}),
      "hi @john.bsky.social #birds");
  add("no address of the web", facets("click.here", {facet(0, 10, "javascript:alert(1)")}), "click.here");
  add("old form", entities("see example.com/a...", {entity(4, 20, whole)}), "see " + whole);
  add("old form, in UTF-16", entities("ä🦜 example.com/a... ü", {entity(4, 20, whole)}), "ä🦜 " + whole + " ü");
  add("old form, within a character", entities("🦜.example", {entity(1, 10, whole)}), "🦜.example");
  add("old form, ends within a character", entities("a.b🦜", {entity(0, 4, whole)}), "a.b🦜");
  add("old form, beyond the end", entities("example.com", {entity(0, 12, whole)}), "example.com");
  add("old form, mentions", entities("hi @john.test", {entity(3, 13, "https://x.example", "mention")}),
      "hi @john.test");
  add("both forms",
      post("a.example", {{"facets", QCborArray{facet(0, 9, whole)}},
                         {"entities", QCborArray{entity(0, 9, "https://other.example")}}}),
      whole);
}

void TestBlueskySource::texts() {
  QFETCH(const QCborMap, record);
  const auto read = readPost(record);
  QVERIFY(read);
  QTEST(read->body.text, "text");
  QStringList links;
  for (const SourceLink& link : read->links)
    links.append(QString("%1+%2 %3").arg(link.start).arg(link.length).arg(link.target));
  QTEST(links.join(u'\n'), "links");
}

void TestBlueskySource::embeds_data() {
  QTest::addColumn<QCborMap>("record");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("files");
  QTest::addColumn<QString>("warning");
  const auto add = [](const char* name, const QCborMap& record, const QString& text, const QStringList& files = {},
                      const QString& warning = {}) { QTest::newRow(name) << record << text << files << warning; };
  const auto withEmbed = [](const QString& text, const QCborMap& embed) { return post(text, {{"embed", embed}}); };
  const QString whole = "https://example.com/a";
  const QString quote = "at://did:plc:b/app.bsky.feed.post/3k", quoted = "https://bsky.app/profile/did:plc:b/post/3k";
  const QCborMap external{{"$type", "app.bsky.embed.external"},
                          {"external", QCborMap{{"uri", whole}, {"title", "A"}, {"description", "B"}}}};
  const QCborMap images{{"$type", "app.bsky.embed.images"},
                        {"images", QCborArray{QCborMap{{"image", blob("image/jpeg")}, {"alt", "A bird"}},
                                              QCborMap{{"image", blob("image/png")}, {"alt", ""}}}}};
  const QStringList pictures{blobName + ",image/jpeg,A bird", blobName + ",image/png,"};
  add("a link", withEmbed("Read", external), "Read\n" + whole);
  add("a link without a text", withEmbed("", external), whole);
  add("a link that the text has", withEmbed("Read " + whole + ", now", external), "Read " + whole + ", now");
  add("a link that the text has whole",
      post("example.com/a", {{"embed", external}, {"facets", QCborArray{facet(0, 13, whole)}}}), whole);
  add("a link that words of the text have",
      post("my blog", {{"embed", external}, {"facets", QCborArray{facet(0, 7, whole)}}}), "my blog");
  add("a link of which the text has a longer one", withEmbed("Read " + whole + "/b", external),
      "Read " + whole + "/b\n" + whole);
  add("no link of the web", withEmbed("Read", {{"external", QCborMap{{"uri", "javascript:alert(1)"}}}}), "Read");
  add("a quote", withEmbed("So", {{"$type", "app.bsky.embed.record"}, {"record", strongRef(quote)}}), "So\n" + quoted);
  add("a quote that the text has", withEmbed("So " + quoted, {{"record", strongRef(quote)}}), "So " + quoted);
  add("pictures", withEmbed("Look", images), "Look", pictures);
  add("pictures alone", withEmbed("", images), "", pictures);
  add("pictures in the older form",
      withEmbed("Look",
                {{"images", QCborArray{QCborMap{{"image", QCborMap{{"cid", "bafkreiold"}, {"mimeType", "image/gif"}}},
                                                {"alt", "A cat"}}}}}),
      "Look", {"bafkreiold,image/gif,A cat"});
  add("pictures without anything", withEmbed("Look", {{"images", QCborArray{QCborMap(), 1, nullptr}}}), "Look", {",,"});
  add("a gallery",
      withEmbed("Look", {{"$type", "app.bsky.embed.gallery"},
                         {"media", QCborArray{QCborMap{{"$type", "app.bsky.embed.gallery#image"},
                                                       {"image", blob("image/webp")},
                                                       {"alt", "A bird"}}}}}),
      "Look", {blobName + ",image/webp,A bird"});
  add("a video",
      withEmbed("Look", {{"$type", "app.bsky.embed.video"}, {"video", blob("video/mp4")}, {"alt", "A bird flies"}}),
      "Look", {blobName + ",video/mp4,A bird flies"});
  add("a quote with pictures",
      withEmbed("So", {{"$type", "app.bsky.embed.recordWithMedia"},
                       {"record", QCborMap{{"$type", "app.bsky.embed.record"}, {"record", strongRef(quote)}}},
                       {"media", images}}),
      "So\n" + quoted, pictures);
  add("a quote with a link", withEmbed("So", {{"record", QCborMap{{"record", strongRef(quote)}}}, {"media", external}}),
      "So\n" + whole + "\n" + quoted);
  add("an unknown embed", withEmbed("So", {{"$type", "com.example.new"}, {"thing", QCborMap{{"uri", whole}}}}), "So");
  add("no embed", post("So", {{"embed", "?"}}), "So");
  add("warnings",
      post("So", {{"labels",
                   QCborMap{{"$type", "com.atproto.label.defs#selfLabels"},
                            {"values", QCborArray{QCborMap{{"val", "nudity"}}, QCborMap{{"val", "graphic-media"}}}}}}}),
      "So", {}, "nudity, graphic-media");
  add("no warnings", post("So", {{"labels", QCborMap{{"values", QCborArray{QCborMap{{"val", ""}}, 7}}}}}), "So");
}

void TestBlueskySource::embeds() {
  QFETCH(const QCborMap, record);
  const auto read = readPost(record);
  QVERIFY(read);
  QTEST(read->body.text, "text");
  QStringList files;
  for (const SourceAttachment& file : read->attachments) {
    QVERIFY(file.file.isEmpty());
    files.append(QStringList{file.name, file.mediaType, file.description}.join(u','));
  }
  QTEST(files, "files");
  QTEST(read->contentWarning, "warning");
  QVERIFY(read->leftOutFor.isEmpty());
}

void TestBlueskySource::times_data() {
  QTest::addColumn<QString>("time");
  const auto add = [](const char* createdAt, const char* time) { QTest::newRow(createdAt) << QString(time); };
  add("2009-08-07T06:05:04.321987+02:00", "2009-08-07T04:05:04.321");
  add("2026-01-01T00:00:00Z", "2023-06-30T15:03:01.887");
  add("today", "2023-06-30T15:03:01.887");
}

void TestBlueskySource::times() {
  const auto read = readPost(post("x", {{"createdAt", QTest::currentDataTag()}}));
  QVERIFY(read);
  QFETCH(const QString, time);
  QCOMPARE(spelledOut(read->time), time);
}

void TestBlueskySource::oddRecords() {
  const auto lines = read(repositoryOf({
      {"app.bsky.actor.profile/other", {{"displayName", "Somebody"}}},
      {"app.bsky.feed.post/3jzaaaaaaaa2a", {{"text", 7}, {"createdAt", 8}}},
      {"app.bsky.feed.post/3k2aaaaaaaa2a",
       post("x", {{"reply", "?"}, {"facets", 1}, {"labels", nullptr}, {"new", 1.5}})},
      {"app.bsky.feed.post/3k3aaaaaaaa2a",
       post("y", {{"reply", QCborMap{{"parent", strongRef("https://example.com")}}}})},
      {"app.bsky.feed.repost/3k4aaaaaaaa2a", {{"subject", nullptr}}},
      {"app.bsky.feed.like/3k4aaaaaaaa2a", {{"subject", "?"}}},
      {"app.bsky.graph.follow/3k4aaaaaaaa2a", {{"subject", "nobody"}}},
      {"app.bsky.graph.follow/3k5aaaaaaaa2a", {{"subject", did}, {"createdAt", "2024-01-01T00:00:00Z"}}},
  }));
  QVERIFY(lines);
  const QString prefix = "at://" + did + "/";
  const QString reason = "The repository has something else in place of this post.";
  const QStringList expected{
      "user 1|" + did + "|aaaaaaaaaaaaaaaaaaaaaaaa@bsky.app|||" + did + "|https://bsky.app/profile/" + did +
          "|owner||none",
      "post 1|app.bsky.feed.post/3jzaaaaaaaa2a||2023-06-28T14:39:17.338|" + prefix +
          "app.bsky.feed.post/3jzaaaaaaaa2a|" + mine + "3jzaaaaaaaa2a|||||" + reason,
      "post 1|app.bsky.feed.post/3k2aaaaaaaa2a|x|2024-01-02T03:04:05.678|" + prefix +
          "app.bsky.feed.post/3k2aaaaaaaa2a|" + mine + "3k2aaaaaaaa2a|||||",
      "post 1|app.bsky.feed.post/3k3aaaaaaaa2a|y|2024-01-02T03:04:05.678|" + prefix +
          "app.bsky.feed.post/3k3aaaaaaaa2a|" + mine + "3k3aaaaaaaa2a|||||",
      "post 1|app.bsky.feed.repost/3k4aaaaaaaa2a||2023-08-05T18:54:52.221|" + prefix +
          "app.bsky.feed.repost/3k4aaaaaaaa2a||||||" + reason,
      "follow 1|1|" + did + "|" + did + "|2024-01-01T00:00:00.000",
      "extra app.bsky.graph.follow||It isn’t known who was followed (1 record(s)).",
      "extra app.bsky.feed.like||It isn’t known what was liked (1 record(s)).",
  };
  QCOMPARE(lines->join(u'\n'), expected.join(u'\n'));
}

void TestBlueskySource::deletedPostsStayDeleted() {
  CarMaker maker;
  const QByteArray kept = maker.add(post("kept")), deleted = maker.add(post("deleted"));
  // The tree of an older commit, in the same file.
  const QByteArray older =
      maker.addTree({{"app.bsky.feed.post/3k1aaaaaaaa2a", kept}, {"app.bsky.feed.post/3k2aaaaaaaa2a", deleted}});
  maker.addCommit(older, "3k3aaaaaaaa2a");
  const QByteArray newest = maker.addCommit(maker.addTree({{"app.bsky.feed.post/3k1aaaaaaaa2a", kept}}), rev);
  const auto lines = read(maker.car(newest));
  QVERIFY(lines);
  QCOMPARE(lines->size(), 2);
  QVERIFY(lines->at(1).contains("|kept|"));
  QVERIFY(!lines->join(u'\n').contains("deleted"));
}

void TestBlueskySource::sameInstantsInTheOrderOfKeys() {
  Things things;
  QStringList expected;
  for (int i = 0; i < 300; ++i) {
    const QString key = QString("3k%1").arg(i, 3, 10, QLatin1Char('0'));
    things.insert((i % 3 ? "app.bsky.feed.post/" : "app.bsky.feed.repost/") + key.toLatin1(),
                  i % 3 ? post(key) : about("at://did:plc:b/app.bsky.feed.post/" + key));
    expected.append(key);
  }
  const auto source = BlueskySource::open(fileOf(repositoryOf(things)), goOn);
  QVERIFY(source);
  QStringList keys;
  QVERIFY((*source)->eachPost([&keys](const SourcePost& each) -> Result<bool> {
    keys.append(each.id.section('/', -1));
    return true;
  }));
  QCOMPARE(keys, expected);
  keys.clear();
  QVERIFY((*source)->eachPost([&keys](const SourcePost& each) -> Result<bool> {
    keys.append(each.id);
    return keys.size() < 7;
  }));
  QCOMPARE(keys.size(), 7);
}

void TestBlueskySource::refusals_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<ErrorCode>("code");
  const auto add = [](const char* name, const auto& make, ErrorCode code = ErrorCode::Damaged) {
    CarMaker maker;
    const QByteArray root = make(maker);
    QTest::newRow(name) << maker.car(root) << code;
  };
  const auto withTree = [&add](const char* name, const auto& makeTree, ErrorCode code = ErrorCode::Damaged) {
    add(
        name, [&](CarMaker& maker) { return maker.addCommit(makeTree(maker), rev); }, code);
  };
  const QByteArray path = "app.bsky.feed.post/3k1aaaaaaaa2a";
  QTest::newRow("a server's error") << QByteArray(R"({"error":"InvalidRequest","message":"?"})")
                                    << ErrorCode::InvalidInput;
  add("a missing commit", [](CarMaker&) { return CarMaker::cidOf("nobody"); });
  add("a root that is a post", [](CarMaker& maker) { return maker.add(post("x")); });
  add("a commit of nobody", [](CarMaker& maker) { return maker.addCommit(maker.addTree({}), rev, 3, "susan"); });
  add("a commit without a tree", [](CarMaker& maker) { return maker.addCommit({}, rev); });
  withTree("a missing tree", [](CarMaker&) { return CarMaker::cidOf("nobody"); });
  withTree("a missing record", [&](CarMaker& maker) { return maker.addTree({{path, CarMaker::cidOf("nobody")}}); });
  withTree("a wrong hash", [&](CarMaker& maker) {
    const QByteArray cid = CarMaker::cidOf("something else");
    maker.addAs(cid, CarMaker::encoded(post("x")));
    return maker.addTree({{path, cid}});
  });
  withTree("a record that isn't CBOR", [&](CarMaker& maker) { return maker.addTree({{path, maker.add("\xff")}}); });
  withTree(
      "a record of 20,000 levels",
      [&](CarMaker& maker) {
        const QByteArray deep = QByteArray::fromHex("a16474657874") + QByteArray(20'000, '\x81') + '\x01';
        return maker.addTree({{path, maker.add(deep)}});
      },
      ErrorCode::Refused);
  withTree(
      "a tree of 20,000 levels",
      [&](CarMaker& maker) {
        QByteArray node = maker.addTree({{path, maker.add(post("x"))}});
        for (int level = 0; level < 20'000; ++level) node = maker.addNode(node, {});
        return node;
      },
      ErrorCode::Refused);
  withTree("a shared node", [&](CarMaker& maker) {
    const QByteArray record = maker.add(post("x")), shared = maker.addNode({}, {{path + '2', record, {}}});
    return maker.addNode({}, {{path + '1', record, shared}, {path + '3', record, shared}});
  });
  withTree(
      "too many collections",
      [](CarMaker& maker) {
        const QByteArray record = maker.add(post("x"));
        CarMaker::Records records;
        for (int i = 0; i <= BlueskySource::mostCollections; ++i)
          records.insert("c" + QByteArray::number(i) + "/1", record);
        return maker.addTree(records);
      },
      ErrorCode::Refused);
}

void TestBlueskySource::refusals() {
  QFETCH(const QByteArray, content);
  QVERIFY(BlueskySource::isRepository(fileOf(content)));
  const auto lines = read(content);
  QVERIFY(!lines);
  QTEST(lines.error().code, "code");
  QVERIFY(!lines.error().message.isEmpty() && !lines.error().message.contains('\n'));
}

void TestBlueskySource::openingNoticesMissingRecords() {
  // Also of a kind that is never read.
  for (const char* path : {"app.bsky.feed.post/3k2aaaaaaaa2a", "com.example.game/1"}) {
    CarMaker maker;
    const QByteArray tree = maker.addTree({{path, CarMaker::cidOf("nobody")}});
    const auto source = BlueskySource::open(fileOf(maker.car(maker.addCommit(tree, rev))), goOn);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Damaged);
  }
}

void TestBlueskySource::cutFiles() {
  Things things{{"app.bsky.actor.profile/self", {{"displayName", "Susan"}}}};
  for (int i = 100; i < 140; ++i)
    things.insert("app.bsky.feed.post/3k" + QByteArray::number(i), post(QString("Post %1").arg(i)));
  const QByteArray car = repositoryOf(things);
  const auto whole = read(car);
  QVERIFY(whole);
  // The commit is the last block, so every shorter file lacks something.
  for (qsizetype size = car.size() - 1; size > 0; size -= 7) {
    const auto cut = read(car.left(size));
    QVERIFY2(!cut, qPrintable(QString::number(size)));
    QVERIFY(!cut.error().message.isEmpty());
  }
  // With the commit at the beginning, a cut within the last block, which nothing needs, must be noticed, too.
  CarMaker maker;
  const QByteArray root = maker.addCommit(maker.addTree({}), rev);
  maker.add(post("unreached"));
  QVERIFY(read(maker.car(root)));
  QVERIFY(!read(maker.car(root).chopped(1)));
}

void TestBlueskySource::changedBytes() {
  Things things{{"app.bsky.actor.profile/self", {{"displayName", "Susan"}}}};
  for (int i = 100; i < 110; ++i)
    things.insert("app.bsky.feed.post/3k" + QByteArray::number(i), post(QString("Post %1").arg(i)));
  const QByteArray car = repositoryOf(things);
  const auto whole = read(car);
  QVERIFY(whole);
  for (qsizetype at = 0; at < car.size(); at += 3) {
    QByteArray changed = car;
    changed[at] = static_cast<char>(changed.at(at) ^ 0x11);
    const auto lines = read(changed);
    if (lines) QCOMPARE(*lines, *whole);
  }
}

// The text of a mention is looked at only if it can be one.
void TestBlueskySource::bearsManyMentions() {
  const QString vera = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb", text = "@vera.example " + QString(700'000, 'x');
  const auto mention = [&vera](qint64 end) {
    return QCborMap{{"index", QCborMap{{"byteStart", 0}, {"byteEnd", end}}},
                    {"features", QCborArray{QCborMap{{"did", vera}}}}};
  };
  QCborArray facets;
  for (int n = 0; n < 13'000; ++n) facets.append(mention(text.size() - n % 10));
  facets.append(mention(13));
  const auto lines = read(repositoryOf({{"app.bsky.graph.follow/3k1aaaaaaaa2a", {{"subject", vera}}},
                                        {"app.bsky.feed.post/3k2aaaaaaaa2a", post(text, {{"facets", facets}})}}));
  QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().detail));
  QVERIFY(lines->filter("user").join(' ').contains("vera.example@bsky.app"));
}

void TestBlueskySource::stopsWhileItReadsRecords() {
  Things things{{"app.bsky.graph.follow/3k1aaaaaaaa2a", {{"subject", did}}}};
  for (int n = 100; n < 300; ++n) things.insert("app.bsky.feed.post/3k" + QByteArray::number(n), post("x"));
  bool isStopped = false;
  int calls = 0;
  const auto source = BlueskySource::open(fileOf(repositoryOf(things)), [&]() -> Result<Done> {
    ++calls;
    return isStopped ? Result<Done>(Error{ErrorCode::Interrupted, {}, {}}) : Done{};
  });
  QVERIFY(source);
  calls = 0;
  isStopped = true;
  const auto users = (*source)->eachUser([](const SourceUser&) { return Result<bool>(true); });
  QVERIFY(!users);
  QCOMPARE(users.error().code, ErrorCode::Interrupted);
  QCOMPARE(calls, 1);
  isStopped = false;
  QVERIFY((*source)->eachPost([](const SourcePost&) { return Result<bool>(true); }));
  QVERIFY(calls > 5);
}

void TestBlueskySource::memoryIsBounded() {
  Things things;
  for (int i = 0; i < 10'000; ++i)
    things.insert("app.bsky.feed.post/3k" + QByteArray::number(100'000 + i), post(QString(1'000, u'x')));
  const QString path = fileOf(repositoryOf(things));
  things.clear();
  const qint64 before = bytesInUse();
  const auto source = BlueskySource::open(path, goOn);
  QVERIFY(source);
  qint64 most = 0;
  int posts = 0;
  QVERIFY((*source)->eachPost([&](const SourcePost&) -> Result<bool> {
    if (++posts % 100 == 0) most = std::max(most, bytesInUse() - before);
    return true;
  }));
  QCOMPARE(posts, 10'000);
  // The posts have 10 MB, twice as much in memory.
  QVERIFY2(most < 3'000'000, qPrintable(QString::number(most)));
}

ROOST_TEST(TestBlueskySource)

}  // namespace roost::bluesky_source_test

#include "test_bluesky_source.moc"
