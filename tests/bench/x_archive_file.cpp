#include "bench/x_archive_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTimeZone>
#include <optional>

#include "bench/archived_post.h"
#include "bench/raw_sqlite.h"

namespace roost::bench {
namespace {

class ZipFile {
 public:
  explicit ZipFile(const QString& path) : m_archive(archive_write_new()) {
    check(archive_write_set_format_zip(m_archive));
    check(archive_write_set_options(m_archive, "zip:compression-level=1"));
    check(archive_write_open_filename(m_archive, QFile::encodeName(path).constData()));
  }
  ~ZipFile() { archive_write_free(m_archive); }
  ZipFile(const ZipFile&) = delete;
  ZipFile& operator=(const ZipFile&) = delete;

  void begin(const QByteArray& name) {
    check(archive_write_zip_set_compression_deflate(m_archive));
    header(name, {});
  }
  /// Begins a file that no compression makes smaller.
  void beginStored(const QByteArray& name, qint64 size) {
    check(archive_write_zip_set_compression_store(m_archive));
    header(name, size);
  }
  void write(const QByteArray& bytes) {
    if (archive_write_data(m_archive, bytes.constData(), static_cast<size_t>(bytes.size())) < 0) check(ARCHIVE_FATAL);
  }
  void close() { check(archive_write_close(m_archive)); }

 private:
  void header(const QByteArray& name, std::optional<qint64> size) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    if (size) archive_entry_set_size(entry, *size);
    const int written = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    check(written);
  }
  void check(int outcome) const {
    if (outcome != ARCHIVE_OK) throw Failure(QString::fromUtf8(archive_error_string(m_archive)));
  }

  archive* m_archive;
};

QByteArray idOf(qint64 number) { return QByteArray::number(1'400'000'000'000'000'000 + number); }
QByteArray pictureName(int number) { return "p" + QByteArray::number(number) + ".jpg"; }
QByteArray videoName(int number) { return "v" + QByteArray::number(number) + ".mp4"; }

/// The picture or video of a tweet; empty if it has none.
QByteArray mediaOf(int number, const ArchivedMedia& media) {
  const QByteArray start = R"({"url": "https://t.co/m", "ext_alt_text": "What is to be seen", "id_str": ")" +
                           idOf(number) + R"(", "media_url_https": "https://pbs.twimg.com/media/)";
  if (number < media.pictures) return start + pictureName(number) + R"(", "type": "photo"})";
  if (number >= media.pictures + media.videos) return {};
  return start + R"(thumb.jpg", "type": "video", "video_info": {"variants": [{"bitrate": "832000", "content_type":
    "video/mp4", "url": "https://video.twimg.com/vid/)" +
         videoName(number) + R"(?tag=12"}]}})";
}

/// What surrounds the text and the ids in a tweet.
QByteArray tweet(int number, const QByteArray& media) {
  const QByteArray id = idOf(number);
  const ArchivedPost post = archivedPost(number);
  const auto instant = QDateTime::fromSecsSinceEpoch(post.time, Qt::UTC);
  const QByteArray time = QLocale::c().toString(instant, QStringLiteral("ddd MMM dd HH:mm:ss '+0000' yyyy")).toLatin1();
  QByteArray text = post.text, urls;
  if (!post.link.isEmpty()) {
    const QByteArray address = "https://t.co/" + id;
    text += ' ' + address;
    urls = R"({"url": ")" + address + R"(", "expanded_url": ")" + post.link +
           R"(", "display_url": "example.com/articles/2022", "indices": ["42", "65"]})";
  }
  if (!media.isEmpty()) text += " https://t.co/m";
  QByteArray json = R"({"tweet": {"edit_info": {"initial": {"editTweetIds": [")" + id +
                    R"("], "editableUntil": "2022-11-30T17:00:00.000Z", "editsRemaining": "5", "isEditEligible": true}},
    "retweeted": false, "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {"user_mentions": [], "urls": [)" +
                    urls + R"(], "symbols": [], "hashtags": []},
    "extended_entities": {"media": [)" +
                    media + R"(], "comment": ")" + QByteArray(700, '.') + R"("}, "display_text_range": ["0", "65"],
    "favorite_count": "3", "id_str": ")" +
                    id + R"(", "truncated": false, "retweet_count": "0", "id": ")" + id +
                    R"(", "possibly_sensitive": false, "created_at": ")" + time +
                    R"(", "favorited": false, "full_text": ")" + text + R"(", "lang": "en")";
  if (number % 10 == 9)
    json += R"(, "in_reply_to_status_id_str": ")" + idOf(number - 1) +
            R"(", "in_reply_to_user_id_str": "17", "in_reply_to_screen_name": "susan")";
  return json + "}}";
}

void addMedia(ZipFile& zip, const ArchivedMedia& media) {
  const QByteArray folder = "data/tweets_media/";
  for (int number = 0; number < media.pictures; ++number) {
    const QByteArray picture = media.picture(number);
    zip.beginStored(folder + idOf(number) + '-' + pictureName(number), picture.size());
    zip.write(picture);
  }
  const QByteArray zeros(1 << 20, '\0');
  for (int number = media.pictures; number < media.pictures + media.videos; ++number) {
    zip.beginStored(folder + idOf(number) + '-' + videoName(number), media.videoBytes);
    for (qint64 left = media.videoBytes; left > 0; left -= zeros.size())
      zip.write(left < zeros.size() ? zeros.first(left) : zeros);
  }
}

}  // namespace

void writeXArchive(const QString& path, int tweets, const ArchivedMedia& media) {
  ZipFile zip(path);
  zip.begin("data/account.js");
  zip.write(R"(window.YTD.account.part0 = [{"account": {"username": "susan", "accountId": "17",
    "createdAt": "2009-01-02T03:04:05.678Z", "accountDisplayName": "Susan"}}])");
  zip.begin("data/tweets.js");
  zip.write("window.YTD.tweets.part0 = [");
  for (int number = 0; number < tweets; ++number)
    zip.write((number > 0 ? "," : "") + tweet(number, mediaOf(number, media)));
  zip.write("]");
  addMedia(zip, media);
  zip.close();
}

}  // namespace roost::bench
