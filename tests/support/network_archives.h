#pragma once

#include <QCborArray>
#include <QCborMap>

#include "support/archive_maker.h"
#include "support/car_maker.h"
#include "support/x_archive.h"

namespace roost::test {

/// One small archive of each network, all of the same person, with the same picture. Without a picture, the archive
/// lacks its files.
inline void makeMastodonArchive(const QString& path, const QByteArray& picture,
                                const QByteArray& displayName = "Susan Quill") {
  const QByteArray actor = "https://birds.example/users/susan";
  const auto note = [&actor](int number, const QByteArray& content, const QByteArray& more) {
    const QByteArray id = actor + "/statuses/" + QByteArray::number(number);
    return R"({"id": ")" + id + R"(/activity", "type": "Create", "actor": ")" + actor + R"(", "object": {"id": ")" +
           id + R"(", "type": "Note", "published": "2023-11-14T22:1)" + QByteArray::number(number) +
           R"(:00Z", "attributedTo": ")" + actor +
           R"(", "to": ["https://www.w3.org/ns/activitystreams#Public"], "cc": [], "content": ")" + content + '"' +
           more + "}}";
  };
  const QList<PackedFile> files{
      {"media_attachments/files/1/harbour.png", picture},
      {"outbox.json",
       R"({"@context": "https://www.w3.org/ns/activitystreams", "id": "outbox.json", "type": "OrderedCollection",
         "totalItems": 4, "orderedItems": [)" +
           note(1, "<p>The ferry is late</p>",
                R"(, "attachment": [{"type": "Document", "mediaType": "image/png",
                     "url": "/media_attachments/files/1/harbour.png", "name": "The harbour at dawn"}])") +
           ',' + note(2, "<p>It came after all</p>", R"(, "inReplyTo": ")" + actor + "/statuses/1\"") + ',' +
           note(3, "<p>What happens in the last chapter</p>", R"(, "summary": "Spoilers", "sensitive": true)") + ',' +
           note(4, "<p>About the ferry, elsewhere</p>",
                R"(, "inReplyTo": "https://other.example/@vera/9", "updated": "2023-11-15T08:00:00Z")") +
           "]}"},
      {"likes.json", R"({"type": "OrderedCollection", "orderedItems": ["https://other.example/@vera/7"]})"},
      {"bookmarks.json", R"({"type": "OrderedCollection", "orderedItems": []})"},
      {"following_accounts.csv", "Account address,Show boosts\nvera@other.example,true\n"},
      {"avatar.png", picture},
      {"actor.json", R"({"id": ")" + actor + R"(", "type": "Person", "preferredUsername": "susan", "name": ")" +
                         displayName + R"(",
                       "summary": "<p>I watch ferries.</p>", "url": "https://birds.example/@susan",
                       "followers": ")" +
                         actor + R"(/followers"})"}};
  QList<PackedFile> packed;
  for (const PackedFile& file : files)
    if (!file.content.isEmpty()) packed.append(file);
  makeArchive(path, packed);
}

/// `deleted` is what a tweet said that its author has deleted; none if it is empty.
inline void makeXArchive(const QString& path, const QByteArray& picture, const QByteArray& deleted = {}) {
  const auto tweet = [](const QByteArray& id, const QByteArray& time, const QByteArray& text, const QByteArray& more) {
    return R"({"tweet": {"id_str": ")" + id + R"(", "created_at": ")" + time + R"(", "full_text": ")" + text + '"' +
           more + "}}";
  };
  makeArchive(
      path,
      {xAccount(),
       {"data/tweets.js",
        xFile(
            "tweets",
            tweet("1002", "Wed Nov 30 16:30:00 +0000 2022", "RT @vera: The ferry museum opens", {}) + ',' +
                tweet(
                    "1001", "Wed Nov 30 16:00:00 +0000 2022", "Tea &amp; ferry tickets https://t.co/a https://t.co/p",
                    R"(, "entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "https://example.com/tickets"}],
                        "media": [{"url": "https://t.co/p", "media_url_https": "https://pbs.twimg.com/media/tea.png",
                        "type": "photo", "id_str": "5", "ext_alt_text": "A cup of tea"}]},
                        "extended_entities": {"media": [{"url": "https://t.co/p", "type": "photo", "id_str": "5",
                        "media_url_https": "https://pbs.twimg.com/media/tea.png", "ext_alt_text": "A cup of tea"}]})"))},
       {"data/deleted-tweets.js",
        xFile("deleted_tweets",
              deleted.isEmpty() ? QByteArray() : tweet("1000", "Tue Nov 29 16:00:00 +0000 2022", deleted, {}))},
       {"data/tweets_media/1001-tea.png", picture},
       {"data/following.js",
        xFile("following", R"({"following": {"accountId": "99", "userLink": "https://x.com"}})")}});
}

inline void makeBlueskyRepository(const QString& path) {
  const auto post = [](const QString& text, const QString& time) {
    return QCborMap{{"$type", "app.bsky.feed.post"}, {"text", text}, {"createdAt", time}};
  };
  CarMaker maker;
  CarMaker::Records records;
  records.insert("app.bsky.actor.profile/self",
                 maker.add(QCborMap{{"$type", "app.bsky.actor.profile"}, {"displayName", "Susan of the sky"}}));
  records.insert("app.bsky.feed.post/3jzfcijpj2z2a",
                 maker.add(post("A ferry in the clouds", "2024-01-02T03:04:05.000Z")));
  records.insert("app.bsky.feed.post/3jzfcijpj2z2b", maker.add(post("Blue as the sea", "2024-01-03T03:04:05.000Z")));
  QFile file(path);
  const QByteArray car = maker.car(maker.addCommit(maker.addTree(records), QStringLiteral("3lzzzzzzzzz2z"), 3));
  if (!file.open(QIODevice::WriteOnly) || file.write(car) != car.size())
    qFatal("%s can't be written", qPrintable(path));
}

}  // namespace roost::test
