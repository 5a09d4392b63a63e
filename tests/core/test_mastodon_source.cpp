#include "core/mastodon/mastodon_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "core/mastodon/mastodon_notes.h"
#include "core/sources/open_source.h"
#include "core/transfer/import.h"
#include "support/archive_maker.h"
#include "support/content.h"
#include "support/files.h"
#include "support/memory.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::mastodon_source_test {

using namespace test;

/// Archives as Mastodon makes them, and outboxes of its relatives.
class TestMastodonSource : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsTheFolder_data();
  void findsTheFolder();
  void knowsALoneOutboxByItsBeginning();
  void readsEachForm_data();
  void readsEachForm();
  void readsTheProfile();
  void tellsWhichFieldsHaveNoRoom();
  void readsTheServerOfNames();
  void readsAProfilePicture_data();
  void readsAProfilePicture();
  void learnsTheOwnerFromPosts_data();
  void learnsTheOwnerFromPosts();
  void readsNotes_data();
  void readsNotes();
  void tellsTheAudience_data();
  void tellsTheAudience();
  void readsPolls();
  void readsQuotes_data();
  void readsQuotes();
  void readsBoosts_data();
  void readsBoosts();
  void findsAttachments_data();
  void findsAttachments();
  void keepsTheOrderWithinASecond();
  void coversSensitivePictures();
  void readsSavedAddresses();
  void readsBookmarksBesideTheArchive();
  void readsLists();
  void readsListsBesideTheArchive();
  void readsFiles();
  void stopsWhenTold();
  void refusesDamage_data();
  void refusesDamage();
  void namesNobodyAmongTooMany();
  void asksDuringLongNotes();
  void leavesOutLongIds();
  void takesTextByLanguage();
  void mendsHalfCharacters();
  void takesFilesWithoutEntriesAsEmpty_data();
  void takesFilesWithoutEntriesAsEmpty();
  void refusesLongLists_data();
  void refusesLongLists();
  void keepsLittleInMemory();
};

namespace {

const QByteArray actorId = "https://m.example/users/susan";
const QByteArray everybody = "https://www.w3.org/ns/activitystreams#Public";
constexpr qint64 start = 1'700'000'000'000;  // 2023-11-14 22:13:20 UTC

const ArchiveFile::GoOn goOn = [] { return Done{}; };

QByteArray actorJson(QJsonObject more = {}) {
  QJsonObject actor{{"@context", "https://www.w3.org/ns/activitystreams"},
                    {"id", QString(actorId)},
                    {"type", "Person"},
                    {"preferredUsername", "susan"},
                    {"name", "Susan 🌱"},
                    {"summary", "<p>I grow things.</p>"},
                    {"url", "https://m.example/@susan"},
                    {"followers", QString(actorId) + "/followers"}};
  for (auto each = more.begin(); each != more.end(); ++each) actor[each.key()] = each.value();
  return QJsonDocument(actor).toJson();
}

QJsonObject note(int number, const QString& content, QJsonObject more = {}) {
  const QString id = QString("%1/statuses/%2").arg(QString(actorId)).arg(number);
  QJsonObject note{{"id", id},
                   {"type", "Note"},
                   {"published", "2023-11-14T22:13:20Z"},
                   {"url", QString("https://m.example/@susan/%1").arg(number)},
                   {"attributedTo", QString(actorId)},
                   {"to", QJsonArray{QString(everybody)}},
                   {"cc", QJsonArray{QString(actorId) + "/followers"}},
                   {"summary", QJsonValue()},
                   {"inReplyTo", QJsonValue()},
                   {"conversation", QJsonValue()},
                   {"content", content},
                   {"contentMap", QJsonObject{{"en", "not this one"}}},
                   {"attachment", QJsonArray()},
                   {"tag", QJsonArray()}};
  for (auto each = more.begin(); each != more.end(); ++each) note[each.key()] = each.value();
  return note;
}

QJsonObject create(const QJsonObject& object) {
  return {{"id", object["id"].toString() + "/activity"},
          {"type", "Create"},
          {"actor", QString(actorId)},
          {"published", object["published"]},
          {"to", object["to"]},
          {"cc", object["cc"]},
          {"object", object}};
}

QJsonObject announce(const QJsonValue& object, QJsonObject more = {}) {
  QJsonObject activity{{"id", QString(actorId) + "/statuses/900/activity"},
                       {"type", "Announce"},
                       {"actor", QString(actorId)},
                       {"published", "2023-11-14T22:13:20Z"},
                       {"to", QJsonArray{QString(everybody)}},
                       {"cc", QJsonArray{QString(actorId) + "/followers", "https://b.example/users/john"}},
                       {"object", object}};
  for (auto each = more.begin(); each != more.end(); ++each) activity[each.key()] = each.value();
  return activity;
}

/// As Mastodon writes a collection: its long context comes before the items.
QByteArray collection(const QJsonArray& items) {
  const QByteArray list = QJsonDocument(items).toJson(QJsonDocument::Compact);
  return R"({"@context":["https://www.w3.org/ns/activitystreams",{"ostatus":"http://ostatus.org#","items":[1,)" +
         QByteArray("2,").repeated(2'000) + R"(3]}],"id":"outbox.json","type":"OrderedCollection","totalItems":)" +
         QByteArray::number(items.size()) + R"(,"orderedItems":)" + list + "}";
}

QByteArray outboxOf(const QList<QJsonObject>& activities) {
  QJsonArray items;
  for (const QJsonObject& activity : activities) items.append(activity);
  return collection(items);
}

/// An archive in a temporary folder and the source that reads it.
class Opened {
 public:
  explicit Opened(const QList<PackedFile>& files, const QString& name = "archive.zip") {
    const QString path = m_folder.filePath(name);
    if (name.contains('.'))
      makeArchive(path, files);
    else
      makeFolder(path, files);
    open(path);
  }
  explicit Opened(const QString& path) { open(path); }

  MastodonSource& operator*() const {
    if (!source) qFatal("%s %s", qPrintable(error.message), qPrintable(error.detail));
    return *source;
  }
  MastodonSource* operator->() const { return &**this; }

  template <typename Row>
  QList<Row> rows(Result<Done> (MastodonSource::*each)(const RowVisitor<Row>&)) const {
    QList<Row> rows;
    const auto done = ((**this).*each)([&rows](const Row& row) -> Result<bool> {
      rows.append(row);
      return true;
    });
    if (!done) qFatal("%s", qPrintable(done.error().message));
    return rows;
  }
  QList<SourcePost> posts() const { return rows(&MastodonSource::eachPost); }
  QList<SourceUser> users() const { return rows(&MastodonSource::eachUser); }

  QString folder;
  Error error;
  std::unique_ptr<MastodonSource> source;

 private:
  void open(const QString& path) {
    auto file = ArchiveFile::open(path, goOn);
    if (!file) {
      error = file.error();
      return;
    }
    const auto found = MastodonSource::folderOf(**file);
    folder = found.value_or("none");
    if (!found) return;
    auto opened = MastodonSource::open(std::move(*file), *found, goOn);
    if (opened)
      source = std::move(*opened);
    else
      error = opened.error();
  }

  QTemporaryDir m_folder;
};

QList<PackedFile> archiveOf(const QList<QJsonObject>& activities, const QList<PackedFile>& more = {}) {
  return more + QList<PackedFile>{{"outbox.json", outboxOf(activities)}, {"actor.json", actorJson()}};
}

/// The only post of an archive with this note in it.
SourcePost postOf(const QJsonObject& object) {
  const auto posts = Opened(archiveOf({create(object)})).posts();
  if (posts.size() != 1) qFatal("there are %lld posts", static_cast<long long>(posts.size()));
  return posts[0];
}

QStringList textsOf(const QList<SourcePost>& posts) {
  QStringList texts;
  for (const SourcePost& post : posts) texts.append(post.body.text);
  return texts;
}

QJsonObject mention(const char* name, const char* href) {
  return {{"type", "Mention"}, {"name", name}, {"href", href}};
}

}  // namespace

void TestMastodonSource::findsTheFolder_data() {
  QTest::addColumn<QStringList>("names");
  QTest::addColumn<QString>("folder");
  const auto add = [](const char* name, const QStringList& names, const QString& folder) {
    QTest::newRow(name) << names << folder;
  };
  add("at the top", {"outbox.json", "actor.json"}, "");
  add("in a folder", {"archive-2024/actor.json", "archive-2024/outbox.json"}, "archive-2024/");
  add("in a folder of a folder", {"a/b/outbox.json"}, "a/b/");
  add("with what macOS adds", {"__MACOSX/a/outbox.json", "a/._outbox.json", "a/outbox.json"}, "a/");
  add("the outermost", {"a/old/outbox.json", "a/outbox.json", "b/c/outbox.json"}, "a/");
  add("alone with a number", {"outbox (1).json"}, "");
  add("alone under another name", {"mastodon-posts.json"}, "");
  add("with a number among others", {"outbox (1).json", "actor.json"}, "none");
  add("only what macOS adds", {"__MACOSX/outbox.json", "x"}, "none");
  add("another name", {"my-outbox.json", "outbox.json.txt", "outbox.json/x"}, "none");
}

void TestMastodonSource::findsTheFolder() {
  QFETCH(const QStringList, names);
  QList<PackedFile> files;
  for (const QString& name : names) files.append({name.toUtf8(), outboxOf({create(note(1, "x"))})});
  QTEST(Opened(files).folder, "folder");
}

/// Whatever it is called.
void TestMastodonSource::knowsALoneOutboxByItsBeginning() {
  const QTemporaryDir folder;
  const auto source = [&folder](const char* name, const QByteArray& content) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("%s", name);
    file.close();
    return openSource(path, {}, std::chrono::milliseconds(100), []() -> Result<Done> { return Done{}; });
  };
  const QByteArray outbox = outboxOf({create(note(1, "<p>Hello</p>"))});
  for (const char* name : {"mastodon-posts.json", "download"}) {
    const auto opened = source(name, outbox);
    QVERIFY2(opened, name);
    QCOMPARE((*opened)->kind(), SourceKind::Mastodon);
    qint64 posts = 0;
    need((*opened)->eachPost([&posts](const SourcePost&) -> Result<bool> { return ++posts > 0; }));
    QCOMPARE(posts, 1);
  }
  for (const QByteArray& other :
       {QByteArray(R"({"type": "OrderedCollection", "orderedItems": ["https://other.example/@vera/7"]})"),
        QByteArray("[" + outbox + "]"), QByteArray("{\"items\": [\"Create\"]}"), outbox.first(20)}) {
    const auto refused = source("other.json", other);
    QVERIFY2(!refused, other.constData());
    QCOMPARE(refused.error().code, ErrorCode::OtherApplication);
  }
}

void TestMastodonSource::readsEachForm_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("inner");
  QTest::newRow("zip") << "archive.zip"
                       << "";
  QTest::newRow("tar.gz") << "archive.tar.gz"
                          << "";
  QTest::newRow("folder") << "archive"
                          << "";
  QTest::newRow("a folder in a zip file") << "archive.zip"
                                          << "archive-20240101/";
  QTest::newRow("a folder in a folder") << "archive"
                                        << "archive-20240101/";
}

void TestMastodonSource::readsEachForm() {
  QFETCH(const QString, name);
  QFETCH(const QString, inner);
  const QByteArray in = inner.toUtf8();
  const QJsonObject picture{{"type", "Document"}, {"url", "/media_attachments/files/1/original/a.png"}};
  const Opened archive(
      {{in + "media_attachments/files/1/original/a.png", "picture"},
       {in + "outbox.json", outboxOf({create(note(1, "<p>Hello</p>", {{"attachment", QJsonArray{picture}}}))})},
       {in + "likes.json", collection({"https://b.example/1"})},
       {in + "avatar.png", "face"},
       {in + "actor.json", actorJson()}},
      name);
  QCOMPARE(archive->kind(), SourceKind::Mastodon);
  QCOMPARE(archive.users().size(), 1);
  QCOMPARE(archive.users()[0].username.text, "susan@m.example");
  QCOMPARE(archive.users()[0].pictureFile, inner + "avatar.png");
  const auto posts = archive.posts();
  QCOMPARE(textsOf(posts), {"Hello"});
  QCOMPARE(posts[0].attachments.size(), 1);
  QCOMPARE(posts[0].attachments[0].file, inner + "media_attachments/files/1/original/a.png");
  QCOMPARE(archive.rows(&MastodonSource::eachSavedAddress).size(), 1);
  QCOMPARE(*archive->rowCount(), 3);
}

void TestMastodonSource::readsTheProfile() {
  const QJsonArray fields{
      QJsonObject{{"type", "PropertyValue"}, {"name", "Pronouns"}, {"value", "she/her"}},
      QJsonObject{{"type", "PropertyValue"},
                  {"name", "Web"},
                  {"value", R"(<a href="https://susan.example" rel="me"><span class="invisible">https://</span>)"
                            R"(<span class="">susan.example</span></a>)"}}};
  const Opened archive({{"outbox.json", outboxOf({})}, {"actor.json", actorJson({{"attachment", fields}})}});
  const SourceUser susan = archive.users()[0];
  QCOMPARE(susan.username.text, "susan@m.example");
  QCOMPARE(susan.displayName.text, "Susan 🌱");
  QCOMPARE(susan.aboutMe.text, "I grow things.\nPronouns: she/her\nWeb: https://susan.example");
  QCOMPARE(susan.origin, QString(actorId));
  QCOMPARE(susan.address, "https://m.example/@susan");
  QVERIFY(susan.isOwner);
  QVERIFY(!susan.isNameless);
  QCOMPARE(susan.pictureFile, "");
  QVERIFY(archive.posts().isEmpty());
  QVERIFY(archive.rows(&MastodonSource::eachExtra).isEmpty());
}

void TestMastodonSource::tellsWhichFieldsHaveNoRoom() {
  const auto field = [](const char* name, int length) {
    return QJsonObject{{"type", "PropertyValue"}, {"name", name}, {"value", QString(length, 'x')}};
  };
  // "I grow things." is 14 characters; a field is 4 more than its value.
  const QJsonArray fields{field("A", 50), field("B", 100), field("C", 67), field("D", 1)};
  const Opened archive({{"outbox.json", outboxOf({})}, {"actor.json", actorJson({{"attachment", fields}})}});
  const QString aboutMe = archive.users()[0].aboutMe.text;
  QCOMPARE(aboutMe.size(), 139);
  QVERIFY(aboutMe.contains("A: ") && aboutMe.contains("C: "));
  const auto extras = archive.rows(&MastodonSource::eachExtra);
  QCOMPARE(extras.size(), 1);
  QCOMPARE(extras[0].id, "B, D");
  QVERIFY(extras[0].reason.contains('2'));
}

void TestMastodonSource::readsTheServerOfNames() {
  const QJsonArray tags{mention("@john@example.org", "https://m.example/users/john")};
  const QJsonObject post =
      note(1, R"(<a href="https://m.example/@john" class="u-url mention">@<span>john</span></a>)", {{"tag", tags}});
  const Opened archive(
      {{"outbox.json", outboxOf({create(post)})}, {"actor.json", actorJson({{"webfinger", "susan@example.org"}})}});
  QCOMPARE(archive.users()[0].username.text, "susan@example.org");
  QCOMPARE(textsOf(archive.posts()), {"@john"});
  // Somebody else's name doesn't count.
  const Opened other({{"outbox.json", outboxOf({})}, {"actor.json", actorJson({{"webfinger", "mary@example.org"}})}});
  QCOMPARE(other.users()[0].username.text, "susan@m.example");
}

void TestMastodonSource::readsAProfilePicture_data() {
  QTest::addColumn<QString>("url");
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("expected");
  QTest::newRow("png") << "avatar.png" << QByteArray("avatar.png") << "avatar.png";
  QTest::newRow("jpg") << "avatar.jpg" << QByteArray("avatar.jpg") << "avatar.jpg";
  QTest::newRow("another form") << "https://m.example/x/face.webp" << QByteArray("face.webp") << "face.webp";
  QTest::newRow("not said") << "" << QByteArray("avatar.jpeg") << "avatar.jpeg";
  QTest::newRow("missing") << "avatar.png" << QByteArray("header.png") << "";
  QTest::newRow("of macOS") << "avatar.png" << QByteArray("__MACOSX/avatar.png") << "";
}

void TestMastodonSource::readsAProfilePicture() {
  QFETCH(const QString, url);
  QFETCH(const QByteArray, file);
  const QJsonValue icon = url.isEmpty() ? QJsonValue() : QJsonObject{{"type", "Image"}, {"url", url}};
  const Opened archive({{"outbox.json", outboxOf({})}, {file, "face"}, {"actor.json", actorJson({{"icon", icon}})}});
  QTEST(archive.users()[0].pictureFile, "expected");
}

void TestMastodonSource::learnsTheOwnerFromPosts_data() {
  QTest::addColumn<QString>("actor");
  QTest::addColumn<QString>("url");
  QTest::addColumn<QString>("username");
  QTest::addColumn<bool>("isNameless");
  const auto add = [](const char* name, const char* actor, const char* url, const char* username, bool isNameless) {
    QTest::newRow(name) << actor << url << username << isNameless;
  };
  add("by the identifier", "https://m.example/users/susan", "https://m.example/@other/1", "susan@m.example", false);
  add("by a post", "https://m.example/ap/users/1234", "https://m.example/@susan/1", "susan@m.example", false);
  add("not at all", "https://m.example/ap/users/1234", "https://m.example/notes/1", "1234@m.example", true);
}

void TestMastodonSource::learnsTheOwnerFromPosts() {
  QFETCH(const QString, actor);
  QFETCH(const QString, url);
  QTemporaryDir folder;
  QFile file(folder.filePath("outbox.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QJsonObject own =
      create(note(1, "<p>For followers</p>",
                  {{"attributedTo", actor}, {"url", url}, {"to", actor + "/followers"}, {"cc", QJsonArray()}}));
  own["actor"] = actor;
  file.write(outboxOf({announce("https://b.example/@john/1", {{"actor", actor}}), own}));
  file.close();
  const Opened archive(file.fileName());
  QCOMPARE(archive.folder, "");
  const SourceUser owner = archive.users()[0];
  QTEST(owner.username.text, "username");
  QTEST(owner.isNameless, "isNameless");
  QCOMPARE(owner.origin, actor);
  QVERIFY(owner.isOwner);
  const auto posts = archive.posts();
  QCOMPARE(textsOf(posts).join(' '), "For followers https://b.example/@john/1");
  QCOMPARE(posts[0].audience, Audience::Followers);
}

void TestMastodonSource::readsNotes_data() {
  QTest::addColumn<QJsonObject>("object");
  QTest::addColumn<QString>("text");
  const auto add = [](const char* name, const QString& content, const QJsonObject& more, const QString& text) {
    QTest::newRow(name) << note(1, content, more) << text;
  };
  add("Mastodon", "<p>One</p><p>Two :blobcat:</p>", {}, "One\n\nTwo :blobcat:");
  add("Mastodon's mentions",
      R"(<p><span class="h-card"><a href="https://b.example/@john" class="u-url mention">@<span>john</span></a></span> )"
      R"(<span class="h-card"><a href="https://m.example/@mary" class="u-url mention">@<span>mary</span></a></span></p>)",
      {{"tag", QJsonArray{mention("@john@b.example", "https://b.example/users/john"),
                          mention("@mary", "https://m.example/users/mary"),
                          QJsonObject{{"type", "Hashtag"}, {"name", "#john"}, {"href", "https://b.example/@john"}},
                          QJsonObject{{"type", "Emoji"}, {"name", ":john:"}}}}},
      "@john@b.example @mary");
  add("GoToSocial's mentions of the own server",
      R"(<p><span class="h-card"><a href="https://m.example/@mary" class="u-url mention">@<span>mary</span></a></span></p>)",
      {{"tag", mention("@mary@m.example", "https://m.example/users/mary")}}, "@mary");
  add("a blog's title", "<p>Text with <a href='https://example.org/'>a link</a></p>",
      {{"type", "Article"}, {"name", "Title"}}, "Title\n\nText with a link");
  add("no content", "", {{"content", QJsonValue()}, {"contentMap", QJsonValue()}}, "");
}

void TestMastodonSource::readsNotes() {
  QFETCH(const QJsonObject, object);
  const SourcePost post = postOf(object);
  QTEST(post.body.text, "text");
  QCOMPARE(post.leftOutFor, "");
  QCOMPARE(post.author, std::optional<SourceKey>(1));
  QCOMPARE(post.origin, QString(actorId) + "/statuses/1");
  QCOMPARE(post.address, "https://m.example/@susan/1");
  QCOMPARE(post.time.instant, std::optional<qint64>(start));
  QCOMPARE(post.editedAt.instant, std::nullopt);
  QCOMPARE(post.answers + post.contentWarning + post.repostedFrom, "");
  for (const SourceLink& link : post.links) QCOMPARE(post.body.text.mid(link.start, link.length), "a link");

  const SourcePost more = postOf(note(2, "<p>x</p>",
                                      {{"url", QJsonValue()},
                                       {"summary", " Food "},
                                       {"sensitive", true},
                                       {"published", "2023-11-14T23:13:20.125+01:00"},
                                       {"updated", "2023-11-14T22:13:30Z"},
                                       {"inReplyTo", "https://b.example/users/john/statuses/7"}}));
  QCOMPARE(more.address, more.origin);
  QCOMPARE(more.contentWarning, "Food");
  QCOMPARE(more.time.instant, std::optional<qint64>(start + 125));
  QCOMPARE(more.editedAt.instant, std::optional<qint64>(start + 10'000));
  QCOMPARE(more.answers, "https://b.example/users/john/statuses/7");
  QCOMPARE(more.answersAddress, more.answers);

  QVERIFY(postOf(note(3, "x", {{"published", "yesterday"}})).time.isUnreadable);
  QCOMPARE(postOf(note(3, "x", {{"updated", "2023-11-14T22:13:20Z"}})).editedAt.instant, std::nullopt);
  QVERIFY(!postOf(note(3, QString("<b>").repeated(1'000) + "x")).leftOutFor.isEmpty());
}

void TestMastodonSource::tellsTheAudience_data() {
  QTest::addColumn<QJsonObject>("readers");
  QTest::addColumn<QString>("audience");
  const QString followers = QString(actorId) + "/followers", john = "https://b.example/users/john";
  const auto add = [](const char* name, const QJsonValue& to, const QJsonValue& cc, const char* audience) {
    QTest::newRow(name) << QJsonObject{{"to", to}, {"cc", cc}} << audience;
  };
  add("public", QJsonArray{QString(everybody)}, QJsonArray{followers}, "everybody");
  add("public by a single value", QString(everybody), QJsonValue(), "everybody");
  add("public by a short form", QJsonArray{"as:Public"}, QJsonArray(), "everybody");
  add("public by the shortest form", QJsonArray{john, "Public"}, QJsonArray(), "everybody");
  add("unlisted", QJsonArray{followers}, QJsonArray{QString(everybody)}, "unlisted");
  add("followers", QJsonArray{followers}, QJsonArray{john}, "followers");
  add("the own server", QJsonArray{"https://m.example/#Public"}, QJsonArray(), "followers");
  add("direct", QJsonArray{john}, QJsonArray(), "none");
  add("direct, with a copy", QJsonArray{john}, QJsonArray{QString(actorId)}, "none");
  add("somebody else's followers", QJsonArray{john + "/followers"}, QJsonArray(), "none");
  add("nobody", QJsonArray(), QJsonArray(), "none");
}

void TestMastodonSource::tellsTheAudience() {
  QFETCH(const QJsonObject, readers);
  const auto said = [](const SourcePost& post) {
    if (!post.leftOutFor.isEmpty()) return QString(post.body.text.isEmpty() ? "none" : "left out with its text");
    return QString(post.audience == Audience::Everybody  ? "everybody"
                   : post.audience == Audience::Unlisted ? "unlisted"
                                                         : "followers");
  };
  QTEST(said(postOf(note(1, "<p>x</p>", readers))), "audience");
  QTEST(said(Opened(archiveOf({announce("https://b.example/1", readers)})).posts().constFirst()), "audience");
}

void TestMastodonSource::readsPolls() {
  const auto option = [](const char* name) {
    return QJsonObject{{"type", "Note"}, {"name", name}, {"replies", QJsonObject{{"totalItems", 3}}}};
  };
  const QJsonArray options{option("Tea"), option("Coffee <3")};
  QCOMPARE(
      postOf(note(1, "<p>Which?</p>", {{"type", "Question"}, {"oneOf", options}, {"endTime", "2024-01-01T00:00:00Z"}}))
          .body.text,
      "Which?\n\n○ Tea\n○ Coffee <3");
  QCOMPARE(postOf(note(1, "<p>Which?</p>", {{"type", "Question"}, {"anyOf", options}})).body.text,
           "Which?\n\n☐ Tea\n☐ Coffee <3");
}

void TestMastodonSource::readsQuotes_data() {
  QTest::addColumn<QString>("field");
  for (const char* field : {"quote", "quoteUri", "_misskey_quote", "quoteUrl"}) QTest::newRow(field) << field;
}

void TestMastodonSource::readsQuotes() {
  QFETCH(const QString, field);
  const QString quoted = "https://b.example/users/john/statuses/7";
  const QString fallback =
      R"(<p class="quote-inline">RE: <a href="https://b.example/@john/7">b.example/@john/7</a></p>)";
  QCOMPARE(postOf(note(1, fallback + "<p>So true</p>", {{field, quoted}})).body.text, "So true\n\n" + quoted);
  // Where the fallback can't be told from the text, the address isn't repeated.
  QCOMPARE(postOf(note(1, "<p>So true<br><br>RE: <a href='" + quoted + "'>" + quoted + "</a></p>", {{field, quoted}}))
               .body.text,
           "So true\n\nRE: " + quoted);
  QCOMPARE(postOf(note(1, fallback + "<p>So true</p>", {{field, QJsonValue()}})).body.text,
           "RE: https://b.example/@john/7\n\nSo true");
}

void TestMastodonSource::readsBoosts_data() {
  QTest::addColumn<QString>("address");
  QTest::addColumn<QString>("from");
  QTest::newRow("by users") << "https://b.example/users/john/statuses/7"
                            << "john@b.example";
  QTest::newRow("by @") << "https://b.example/@john/7"
                        << "john@b.example";
  QTest::newRow("by @ with a server") << "https://b.example/@john@c.example/7"
                                      << "john@c.example";
  QTest::newRow("by an object") << "https://p.example/objects/aaaa-bbbb"
                                << "";
  QTest::newRow("by a note") << "https://k.example/notes/9abc"
                             << "";
}

void TestMastodonSource::readsBoosts() {
  QFETCH(const QString, address);
  const auto posts = Opened(archiveOf({announce(address)})).posts();
  QCOMPARE(textsOf(posts), {address});
  QTEST(posts[0].repostedFrom, "from");
  QCOMPARE(posts[0].origin, QString(actorId) + "/statuses/900/activity");
  QCOMPARE(posts[0].time.instant, std::optional<qint64>(start));
  QVERIFY(posts[0].leftOutFor.isEmpty());

  // A boost of one's own post for followers has that inside, which is there by itself, too.
  const QJsonObject own =
      note(1, "<p>Only for you</p>", {{"to", QString(actorId) + "/followers"}, {"cc", QJsonArray()}});
  QCOMPARE(textsOf(Opened(archiveOf({create(own), announce(own)})).posts()), {"Only for you"});
  const QJsonObject others = note(1, "x", {{"id", address}, {"attributedTo", "https://b.example/users/john"}});
  QCOMPARE(textsOf(Opened(archiveOf({announce(others)})).posts()), {address});

  QVERIFY(!Opened(archiveOf({announce(QJsonValue())})).posts()[0].leftOutFor.isEmpty());
  QVERIFY(!Opened(archiveOf({announce(address, {{"type", "Like"}})})).posts()[0].leftOutFor.isEmpty());
  QVERIFY(!Opened(archiveOf({announce(address, {{"type", "Create"}})})).posts()[0].leftOutFor.isEmpty());
}

void TestMastodonSource::findsAttachments_data() {
  QTest::addColumn<QByteArray>("file");
  QTest::addColumn<QString>("url");
  QTest::addColumn<bool>("isThere");
  const QByteArray path = "media_attachments/files/1/original/a.png";
  const auto add = [](const char* name, const QByteArray& file, const QByteArray& url, bool isThere = true) {
    QTest::newRow(name) << file << QString(url) << isThere;
  };
  add("as Mastodon writes it", path, "/" + path);
  add("in a folder of another name", "horse-media/" + path, "/horse-media/" + path);
  add("with the server's folders", "opt/mastodon/public/system/" + path, "/system/" + path);
  add("without them", path, "https://files.m.example/mastodon/system/" + path + "?123");
  add("by the name alone", "pictures/a.png", "/" + path);
  add("with an encoded name", "media_attachments/a b.png", "/media_attachments/a%20b.png");
  add("of macOS", "__MACOSX/" + path, "/" + path, false);
  add("another one", "media_attachments/files/1/original/b.png", "/" + path, false);
}

void TestMastodonSource::findsAttachments() {
  QFETCH(const QByteArray, file);
  QFETCH(const QString, url);
  QFETCH(const bool, isThere);
  const QJsonArray list{QJsonObject{{"type", "Document"}, {"mediaType", "image/png"}, {"url", url}, {"name", "A wren"}},
                        QJsonObject{{"type", "Link"}, {"href", "https://example.org/"}}};
  const auto posts =
      Opened(archiveOf({create(note(1, "", {{"attachment", list}}))}, {{file, "picture"},
                                                                       {"media_attachments/same/s.png", "1"},
                                                                       {"x/s.png", "2"},
                                                                       {"media_attachments/empty/e.png", ""}}))
          .posts();
  QCOMPARE(posts.size(), 1);
  QCOMPARE(posts[0].attachments.size(), 1);
  const SourceAttachment& attachment = posts[0].attachments[0];
  QCOMPARE(attachment.file, isThere ? QString(file) : "");
  QCOMPARE(attachment.name, url.contains("%20") ? "a b.png" : "a.png");
  QCOMPARE(attachment.mediaType, "image/png");
  QCOMPARE(attachment.description, "A wren");

  // Pleroma's form; two files of the same name; one without content.
  const auto link = [](const char* address) {
    return QJsonObject{
        {"type", "Document"},
        {"url", QJsonArray{QJsonObject{{"type", "Link"}, {"href", address}, {"mediaType", "image/png"}}}}};
  };
  const QJsonArray more{link("https://p.example/media/s.png"), link("/media_attachments/same/s.png"),
                        link("/media_attachments/empty/e.png")};
  const auto others =
      Opened(
          archiveOf({create(note(1, "", {{"attachment", more}}))},
                    {{"media_attachments/same/s.png", "1"}, {"x/s.png", "2"}, {"media_attachments/empty/e.png", ""}}))
          .posts();
  QCOMPARE(others[0].attachments.size(), 3);
  QCOMPARE(others[0].attachments[0].file, "");
  QCOMPARE(others[0].attachments[1].file, "media_attachments/same/s.png");
  QCOMPARE(others[0].attachments[2].file, "");
  QCOMPARE(others[0].attachments[2].name, "e.png");
}

void TestMastodonSource::keepsTheOrderWithinASecond() {
  const QJsonObject later{{"published", "2023-11-14T22:13:21Z"}};
  QList<QJsonObject> activities{create(note(1'003, "third")),           create(note(99, "first")),
                                create(note(1'002, "second")),          create(note(7, "fifth", later)),
                                announce("https://b.example/1", later), create(note(5, "fourth", later))};
  const auto posts = Opened(archiveOf(activities)).posts();
  QCOMPARE(textsOf(posts).join(' '), "first second third fourth fifth https://b.example/1");
}

void TestMastodonSource::coversSensitivePictures() {
  const QJsonArray picture{QJsonObject{{"type", "Document"}, {"mediaType", "image/png"}, {"url", "/a.png"}}},
      video{QJsonObject{{"type", "Document"}, {"mediaType", "video/mp4"}, {"url", "/a.mp4"}}};
  const auto warning = [](const QJsonObject& more) {
    return Opened(archiveOf({create(note(1, "hello", more))})).posts().value(0).contentWarning;
  };
  QCOMPARE(warning({{"sensitive", true}, {"attachment", picture}}), "Sensitive");
  QCOMPARE(warning({{"sensitive", true}, {"attachment", picture}, {"summary", "Cliffs"}}), "Cliffs");
  QCOMPARE(warning({{"sensitive", false}, {"attachment", picture}}), "");
  QCOMPARE(warning({{"sensitive", true}, {"attachment", video}}), "");
  QCOMPARE(warning({{"sensitive", true}}), "");
  QCOMPARE(warning({{"sensitive", "true"}, {"attachment", picture}}), "");
}

void TestMastodonSource::readsSavedAddresses() {
  const QByteArray likes = collection({"https://b.example/1", "https://b.example/2"}),
                   bookmarks = collection({"https://c.example/1"});
  for (const bool likesFirst : {true, false}) {
    QList<PackedFile> files{{"likes.json", likes}, {"bookmarks.json", bookmarks}};
    if (!likesFirst) std::reverse(files.begin(), files.end());
    const Opened archive(archiveOf({}, files));
    QStringList addresses;
    for (const SourceSavedAddress& saved : archive.rows(&MastodonSource::eachSavedAddress)) {
      QCOMPARE(saved.user, std::optional<SourceKey>(1));
      addresses.append(saved.address);
    }
    QCOMPARE(addresses.join(' '), "https://b.example/1 https://b.example/2 https://c.example/1");
    QCOMPARE(*archive->rowCount(), 4);
  }
  QCOMPARE(Opened(archiveOf({}, {{"bookmarks.json", bookmarks}})).rows(&MastodonSource::eachSavedAddress).size(), 1);
  QCOMPARE(Opened(archiveOf({})).rows(&MastodonSource::eachSavedAddress).size(), 0);
}

void TestMastodonSource::readsBookmarksBesideTheArchive() {
  const QByteArray likes = collection({"https://b.example/1"});
  const Opened archive(archiveOf(
      {}, {{"bookmarks.csv", "https://c.example/1\nno address\n\"https://c.example/2\"\n"}, {"likes.json", likes}}));
  QStringList addresses;
  for (const SourceSavedAddress& saved : archive.rows(&MastodonSource::eachSavedAddress)) {
    QCOMPARE(saved.user, std::optional<SourceKey>(1));
    addresses.append(saved.address);
  }
  QCOMPARE(addresses.join(' '), "https://b.example/1 https://c.example/1 https://c.example/2");
  QCOMPARE(archive.rows(&MastodonSource::eachExtra).size(), 0);
  QCOMPARE(*archive->rowCount(), 1 + 1 + 2);
}

void TestMastodonSource::readsLists() {
  const Opened archive(
      archiveOf({}, {{"following_accounts.csv",
                      "Account address,Show boosts,Notify on new posts,Languages\n"
                      "john@b.example,true,false,\"en, de\"\n@mary,true,false,\n"
                      "JOHN@B.example,true,false,\nno name,true,false,\n"},
                     {"mutes.csv", "Account address,Hide notifications\nann@c.example,true\njohn@b.example,true\n"},
                     {"blocked_accounts.csv", "eve@d.example\nmallory@d.example\n"},
                     {"blocked_domains.csv", "spam.example\n"},
                     {"lists.csv", "Friends,john@b.example\nFriends,ann@c.example\nBirds,ann@c.example\n"},
                     {"__MACOSX/blocks.csv", "x@y.example\n"}}));
  QStringList users;
  QHash<SourceKey, QString> names;
  for (const SourceUser& user : archive.users()) {
    names.insert(*user.key, user.username.text);
    users.append(user.username.text + " " + user.origin);
    QCOMPARE(user.isOwner, user.username.text.startsWith("susan"));
  }
  QCOMPARE(users, QStringList({"susan@m.example https://m.example/users/susan", "john@b.example acct:john@b.example",
                               "mary@m.example acct:mary@m.example", "ann@c.example acct:ann@c.example"}));
  QStringList follows, mutes, extras;
  for (const SourceFollow& follow : archive.rows(&MastodonSource::eachFollow)) {
    QCOMPARE(names.value(*follow.follower), "susan@m.example");
    follows.append(follow.followed ? names.value(*follow.followed) : "nobody: " + follow.followedId);
  }
  for (const SourceMute& mute : archive.rows(&MastodonSource::eachMute)) mutes.append(names.value(*mute.muted));
  for (const SourceExtra& extra : archive.rows(&MastodonSource::eachExtra))
    extras.append(extra.id + ' ' + extra.reason);
  QCOMPARE(follows, QStringList({"john@b.example", "mary@m.example", "nobody: no name"}));
  QCOMPARE(mutes, QStringList({"ann@c.example", "john@b.example"}));
  QCOMPARE(extras.size(), 3);
  extras.sort();
  QVERIFY(extras[0].startsWith("blocked_accounts.csv ") && extras[0].contains('2'));
  QVERIFY(extras[1].startsWith("blocked_domains.csv ") && extras[1].contains('1'));
  QVERIFY(extras[2].startsWith("lists.csv ") && extras[2].contains('2'));
  QCOMPARE(*archive->rowCount(), 4 + 3 + 2 + 3);
}

void TestMastodonSource::readsListsBesideTheArchive() {
  const QTemporaryDir folder;
  const auto put = [&folder](const QString& name, const QByteArray& content) {
    overwrite(folder.filePath(name), content);
  };
  makeArchive(folder.filePath("archive.zip"), archiveOf({create(note(1, "x"))}, {{"mutes.csv", "in@a.example\n"}}));
  put("following_accounts.csv", "Account address,Show boosts\njohn@b.example,true\n");
  put("muted_accounts.csv", "beside@a.example\n");
  put("accounts.csv", "nobody@a.example\n");
  const auto source = need(openSource(folder.filePath("archive.zip"), {}, std::chrono::milliseconds(100),
                                      []() -> Result<Done> { return Done{}; }));
  QCOMPARE(source->filesBeside(), QStringList("following_accounts.csv"));
  QStringList users;
  need(source->eachUser([&users](const SourceUser& user) -> Result<bool> {
    users.append(user.username.text);
    return true;
  }));
  // A list inside counts instead of one of the same kind beside.
  QCOMPARE(users, QStringList({"susan@m.example", "john@b.example", "in@a.example"}));
  qint64 follows = 0;
  need(source->eachFollow([&follows](const SourceFollow&) -> Result<bool> { return ++follows > 0; }));
  QCOMPARE(follows, 1);
  TemporaryStore store;
  const ImportReport report = need(importFrom(*source, *store, {}, store.clock()));
  QVERIFY2(report.toText().contains("following_accounts.csv"), qPrintable(report.toText()));
}

void TestMastodonSource::readsFiles() {
  const Opened archive(
      archiveOf({}, {{"avatar.png", "face"}, {"media_attachments/a.png", "picture"}, {"b.png", "other"}}));
  QStringList files;
  const auto done =
      archive->eachFile([](const QString& file) { return file.endsWith("a.png") || file == "avatar.png"; },
                        [&files](const QString& file, ArchiveReader& reader) -> Result<bool> {
                          ROOST_TRY(content, reader.readAll(100));
                          files.append(file + ' ' + *content);
                          return true;
                        });
  QVERIFY(bool(done));
  QCOMPARE(files, QStringList({"avatar.png face", "media_attachments/a.png picture"}));
}

void TestMastodonSource::stopsWhenTold() {
  const Opened archive(archiveOf({create(note(1, "one")), create(note(2, "two")), announce("https://b.example/1")},
                                 {{"follows.csv", "a@b.example\nc@d.example\n"},
                                  {"likes.json", collection({"x", "y"})},
                                  {"bookmarks.json", collection({"z"})}}));
  const auto seen = [&archive]<typename Row>(Result<Done> (MastodonSource::*each)(const RowVisitor<Row>&)) {
    int seen = 0;
    const auto done = ((*archive).*each)([&seen](const Row&) -> Result<bool> {
      ++seen;
      return false;
    });
    return done ? seen : -1;
  };
  QCOMPARE(seen(&MastodonSource::eachPost), 1);
  QCOMPARE(seen(&MastodonSource::eachUser), 1);
  QCOMPARE(seen(&MastodonSource::eachFollow), 1);
  QCOMPARE(seen(&MastodonSource::eachSavedAddress), 1);
  const auto failed = archive->eachPost([](const SourcePost&) -> Result<bool> {
    return Error{ErrorCode::Interrupted, "stopped"};
  });
  QVERIFY(!failed && failed.error().code == ErrorCode::Interrupted);
}

void TestMastodonSource::refusesDamage_data() {
  QTest::addColumn<QByteArray>("outbox");
  QTest::addColumn<QByteArray>("actor");
  const QByteArray good = outboxOf({create(note(1, "x")), create(note(2, "y"))});
  QTest::newRow("cut") << good.chopped(40) << actorJson();
  QTest::newRow("no JSON in an item") << QByteArray(good).replace("\"y\"", "y") << actorJson();
  QTest::newRow("no Unicode in an item") << QByteArray(good).replace("\"y\"", "\"\xff\"") << actorJson();
  QTest::newRow("no items") << QByteArray("{}") << actorJson();
  QTest::newRow("nothing") << QByteArray() << actorJson();
  QTest::newRow("no JSON in the profile") << good << QByteArray("{\"id\":");
  QTest::newRow("nobody's") << outboxOf({}) << QByteArray("{}");
}

void TestMastodonSource::refusesDamage() {
  QFETCH(const QByteArray, outbox);
  QFETCH(const QByteArray, actor);
  const Opened archive({{"outbox.json", outbox}, {"actor.json", actor}});
  QVERIFY(!archive.source);
  QCOMPARE(archive.error.code, ErrorCode::Damaged);
  QVERIFY(archive.error.message.size() > 20 && !archive.error.message.contains('\n'));
}

void TestMastodonSource::namesNobodyAmongTooMany() {
  QJsonArray tags;
  for (int n = 0; n < MastodonNotes::mostMentions + 100; ++n)
    tags.append(
        mention(qPrintable(QString("@n%1@b.example").arg(n)), qPrintable(QString("https://b.example/n%1").arg(n))));
  const auto textOf = [&tags](qsizetype n) {
    return postOf(note(1, QString("<a class='mention' href='https://b.example/@n%1'>@n%1</a>").arg(n), {{"tag", tags}}))
        .body.text;
  };
  QCOMPARE(textOf(MastodonNotes::mostMentions - 1), QString("@n%1@b.example").arg(MastodonNotes::mostMentions - 1));
  QCOMPARE(textOf(MastodonNotes::mostMentions), QString("@n%1").arg(MastodonNotes::mostMentions));
}

// A post that takes long can be canceled, too.
void TestMastodonSource::asksDuringLongNotes() {
  const QTemporaryDir folder;
  const QByteArray outbox = outboxOf({create(note(1, QString("<p>word</p>").repeated(400'000)))});
  makeFolder(folder.path(), {{"outbox.json", outbox}, {"actor.json", actorJson()}});
  int calls = 0, last = std::numeric_limits<int>::max();
  const ArchiveFile::GoOn counting = [&]() -> Result<Done> {
    if (++calls < last) return Done{};
    return Error{ErrorCode::Interrupted, {}, {}};
  };
  auto file = ArchiveFile::open(folder.path(), goOn);
  QVERIFY(file);
  const auto source = MastodonSource::open(std::move(*file), {}, counting);
  QVERIFY(source);
  const auto read = [&] {
    calls = 0;
    return (*source)->eachPost([](const SourcePost&) { return Result<bool>(true); });
  };
  QVERIFY(read());
  // For reading the file, and for the text in it.
  const int all = calls;
  QVERIFY2(all > 2 * outbox.size() / 300'000, qPrintable(QString::number(all)));
  for (last = 1; last <= all; ++last) {
    const auto stopped = read();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Interrupted);
    QCOMPARE(calls, last);
  }
}

void TestMastodonSource::leavesOutLongIds() {
  const QString id = "https://m.example/" + QString(3'000, 'x');
  QJsonObject deleted{{"id", id}, {"type", "Delete"}, {"actor", QString(actorId)}};
  const auto posts =
      Opened(archiveOf({deleted, create(note(1, "hello", {{"id", id}})), announce("https://b.example/1", {{"id", id}}),
                        create(note(2, "kept", {{"url", id}, {"inReplyTo", id}, {"quote", id}}))}))
          .posts();
  QCOMPARE(posts.size(), 4);
  for (const SourcePost& post : posts) {
    QVERIFY((post.origin + post.address + post.answers + post.answersAddress).size() < 200);
    QCOMPARE(post.leftOutFor, post.body.text == u"kept" ? QString() : "Its ID is too long to be genuine.");
  }
}

void TestMastodonSource::takesTextByLanguage() {
  const QJsonObject map{{"de", "<p>eins</p>"}, {"en", "<p>one</p>"}};
  QCOMPARE(postOf(note(1, {}, {{"content", QJsonValue()}, {"contentMap", map}})).body.text, "eins");
  QCOMPARE(postOf(note(1, "", {{"contentMap", map}})).body.text, "eins");
  QCOMPARE(postOf(note(1, "<p>two</p>", {{"contentMap", map}})).body.text, "two");
  QCOMPARE(postOf(note(1, "", {{"contentMap", "x"}})).body.text, "");
}

void TestMastodonSource::mendsHalfCharacters() {
  const QByteArray half = "\\ud83d";
  const Opened archive({{"outbox.json", outboxOf({create(note(1, "a half"))}).replace("half", half)},
                        {"actor.json", actorJson().replace("Susan", "Sus" + half)}});
  QCOMPARE(archive.posts()[0].body.text, QString("a ") + QChar(QChar::ReplacementCharacter));
  QCOMPARE(archive.users()[0].displayName.text, QString("Sus") + QChar(QChar::ReplacementCharacter) + " 🌱");
}

void TestMastodonSource::takesFilesWithoutEntriesAsEmpty_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<int>("noted");
  QTest::newRow("nothing") << QByteArray() << 2;
  QTest::newRow("an object") << QByteArray("{}") << 2;
  QTest::newRow("no items") << QByteArray(R"({"type":"OrderedCollection","totalItems":0})") << 2;
  QTest::newRow("an empty list") << QByteArray(R"({"orderedItems":[]})") << 0;
}

void TestMastodonSource::takesFilesWithoutEntriesAsEmpty() {
  QFETCH(const QByteArray, content);
  QFETCH(const int, noted);
  const Opened archive(
      archiveOf({create(note(1, "x"))}, {{"likes.json", content}, {"bookmarks.json", content}, {"mutes.csv", ""}}));
  QCOMPARE(archive.posts().size(), 1);
  QCOMPARE(archive.rows(&MastodonSource::eachSavedAddress).size(), 0);
  const auto extras = archive.rows(&MastodonSource::eachExtra);
  QCOMPARE(extras.size(), noted);
  for (const SourceExtra& extra : extras) QCOMPARE(extra.reason, "The file has no entries.");
}

void TestMastodonSource::refusesLongLists_data() {
  QTest::addColumn<int>("rows");
  QTest::addColumn<int>("length");
  QTest::addColumn<bool>("isRefused");
  QTest::newRow("long names") << 115'000 << 472 << true;
  QTest::newRow("many names") << 200'001 << 20 << true;
  QTest::newRow("more than anybody has") << 200'000 << 40 << false;
  QTest::newRow("the longest names") << 1'000 << 320 << false;
}

void TestMastodonSource::refusesLongLists() {
  QFETCH(const int, rows);
  QFETCH(const int, length);
  QFETCH(const bool, isRefused);
  const QByteArray host = "@b.example";
  QByteArray list;
  for (int n = 0; n < rows; ++n) list += QByteArray::number(n).rightJustified(length - host.size(), 'a') + host + '\n';
  const Opened archive(archiveOf({}, {{"follows.csv", list}}));
  QCOMPARE(!archive.source, isRefused);
  if (isRefused)
    QCOMPARE(archive.error.code, ErrorCode::Refused);
  else
    QCOMPARE(archive.users().size(), 1 + rows);
}

void TestMastodonSource::keepsLittleInMemory() {
  // 60 MB of posts.
  const QByteArray post = QJsonDocument(create(note(1, "<p>" + QString("word ").repeated(400) + "</p>"))).toJson();
  QByteArray outbox = "{\"orderedItems\":[" + (post + ',').repeated(60'000'000 / post.size());
  outbox.back() = ']';
  QTemporaryDir folder;
  makeFolder(folder.path(), {{"outbox.json", outbox + '}'}, {"actor.json", actorJson()}});
  outbox = {};
  const qint64 before = bytesInUse();
  qint64 most = 0, posts = 0;
  const Opened archive(folder.path());
  const auto done = archive->eachPost([&](const SourcePost&) -> Result<bool> {
    if (++posts % 1'000 == 0) most = std::max(most, bytesInUse() - before);
    return true;
  });
  QVERIFY(bool(done));
  QVERIFY2(posts > 20'000 && most > 0, qPrintable(QString::number(posts)));
  QVERIFY2(most < 50'000'000, qPrintable(QString::number(most)));
}

ROOST_TEST(TestMastodonSource)

}  // namespace roost::mastodon_source_test

#include "test_mastodon_source.moc"
