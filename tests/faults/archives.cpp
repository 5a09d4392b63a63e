#include "faults/archives.h"

#include <QElapsedTimer>

#include "core/transfer/import_file.h"
#include "core/transfer/imports.h"
#include "faults/people.h"
#include "support/archive_maker.h"
#include "support/content.h"
#include "support/files.h"
#include "support/random_database.h"
#include "support/x_archive.h"

namespace roost::test {
namespace {

constexpr int posts = 400, pictureEvery = 8, pictureBytes = 30'000;

QByteArray numbered(const char* text, int number) { return QByteArray(text).replace("%", QByteArray::number(number)); }
bool hasPicture(int number) { return number % pictureEvery == 0; }
QByteArray pictureOf(int number) {
  QRandomGenerator random(static_cast<quint32>(number));
  return "picture" + randomBytes(random, pictureBytes);
}

void makeX(const QString& path) {
  QList<PackedFile> files{xAccount()};
  QByteArray tweets;
  for (int number = 0; number < posts; ++number) {
    tweets += number > 0 ? "," : "";
    tweets += numbered(R"({"tweet": {"id_str": "1000%", "full_text": "Tweet % https://t.co/p", "created_at":
      "Wed Nov 30 16:00:00 +0000 2022", "in_reply_to_status_id_str": "1000)",
                       number);
    tweets +=
        QByteArray::number(number - 1) + R"(", "in_reply_to_screen_name": "susan", "in_reply_to_user_id_str": "17")";
    if (hasPicture(number)) {
      tweets += numbered(R"(, "extended_entities": {"media": [{"url": "https://t.co/p", "type": "photo", "id_str": "%",
        "media_url_https": "https://pbs.twimg.com/media/%.png", "ext_alt_text": "Picture %"}]})",
                         number);
      files.append(PackedFile{numbered("data/tweets_media/1000%-%.png", number), pictureOf(number)});
    }
    tweets += "}}";
  }
  files.append(PackedFile{"data/tweets.js", xFile("tweets", tweets)});
  files.append(PackedFile{"data/following.js",
                          xFile("following", R"({"following": {"accountId": "99", "userLink": "https://x.com"}})")});
  files.append(PackedFile{
      "data/like.js", xFile("like", R"({"like": {"tweetId": "7", "expandedUrl": "https://x.com/i/web/status/7"}})")});
  makeArchive(path, files);
}

void makeMastodon(const QString& path) {
  QList<PackedFile> files;
  QByteArray notes;
  for (int number = 0; number < posts; ++number) {
    notes += number > 0 ? "," : "";
    notes += numbered(R"({"id": "https://owl.example/users/susan/statuses/%/activity", "type": "Create",
      "actor": "https://owl.example/users/susan", "object": {"id": "https://owl.example/users/susan/statuses/%",
      "type": "Note", "published": "2023-11-14T22:10:00Z", "attributedTo": "https://owl.example/users/susan",
      "to": ["https://www.w3.org/ns/activitystreams#Public"], "cc": [], "content": "<p>Note %</p>", "summary": "About %")",
                      number);
    if (hasPicture(number)) {
      notes += numbered(R"(, "attachment": [{"type": "Document", "mediaType": "image/png", "name": "Picture %",
        "url": "/media_attachments/files/%.png"}])",
                        number);
      files.append(PackedFile{numbered("media_attachments/files/%.png", number), pictureOf(number)});
    }
    notes += "}}";
  }
  files.append(PackedFile{"outbox.json", R"({"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json",
    "type": "OrderedCollection", "orderedItems": [)" +
                                             notes + "]}"});
  files.append(PackedFile{"bookmarks.json",
                          R"({"type": "OrderedCollection", "orderedItems": ["https://other.example/@vera/7"]})"});
  files.append(PackedFile{"following_accounts.csv", "Account address,Show boosts\nvera@other.example,true\n"});
  files.append(PackedFile{"avatar.png", pictureOf(0)});
  files.append(PackedFile{"actor.json", R"({"id": "https://owl.example/users/susan", "type": "Person", "name": "Susan",
    "preferredUsername": "susan", "summary": "<p>I watch owls.</p>", "icon": {"url": "avatar.png"},
    "followers": "https://owl.example/users/susan/followers"})"});
  makeArchive(path, files);
}

/// Pictures are their own files here, as core has no decoder.
ImportRequest request() {
  return {.into = 1,
          .decodePicture = [](const QByteArray& file) -> Result<StoredPicture> {
            return StoredPicture{.image = file, .thumbnail = file.left(2'000), .width = 4, .height = 3};
          },
          .decodeProfilePicture = [](const QByteArray& file) -> Result<QByteArray> { return file; }};
}

}  // namespace

ArchiveCase::ArchiveCase(Network network) {
  network == Network::X ? makeX(file("archive.zip")) : makeMastodon(file("archive.zip"));
  makePeople(file("before.db"));
  m_importing = take(Step::Import, file("before.db"), file("imported.db"));
  m_undoing = take(Step::Undo, file("imported.db"), file("undone.db"));
  m_before = dumpOf(file("before.db"));
  m_imported = dumpOf(file("imported.db"));
  m_undone = dumpOf(file("undone.db"));
  const auto count = [this](const char* sql) { return Database(file("imported.db")).value(sql).toInt(); };
  if (count("SELECT count(*) FROM posts WHERE imported = 1") != posts ||
      count("SELECT count(*) FROM picture_images") != posts / pictureEvery)
    qFatal("The archive wasn't imported whole");
  if (Database(file("undone.db")).value("SELECT count(*) FROM sources").toInt() != 0) qFatal("It wasn't undone");
}

std::chrono::microseconds ArchiveCase::take(Step step, const QString& from, const QString& to) const {
  auto least = std::chrono::microseconds::max();
  for (int turn = 0; turn < 3; ++turn) {
    QFile::remove(to);
    copyForWriting(from, to);
    QElapsedTimer time;
    time.start();
    act(*need(Store::open(to)), step);
    least = std::min(least, std::chrono::microseconds(time.nsecsElapsed() / 1000));
  }
  return least;
}

void ArchiveCase::act(Store& store, Step step) const {
  if (step == Step::Import)
    need(importFile(store, file("archive.zip"), request(), [] { return qint64{1'700'000'000'000}; }));
  else
    need(Imports(store).undo(noUser, 1, []() -> Result<Done> { return Done{}; }));
}

}  // namespace roost::test
