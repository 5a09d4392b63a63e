#include "bench/x_archive_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTimeZone>

#include "bench/figures.h"
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

  void begin(const char* name) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    const int written = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    check(written);
  }
  void write(const QByteArray& bytes) {
    if (archive_write_data(m_archive, bytes.constData(), static_cast<size_t>(bytes.size())) < 0) check(ARCHIVE_FATAL);
  }
  void close() { check(archive_write_close(m_archive)); }

 private:
  void check(int outcome) const {
    if (outcome != ARCHIVE_OK) throw Failure(QString::fromUtf8(archive_error_string(m_archive)));
  }

  archive* m_archive;
};

/// What surrounds the text and the ids in a tweet.
QByteArray tweet(qint64 number, const QByteArray& time) {
  const QByteArray id = QByteArray::number(1'400'000'000'000'000'000 + number);
  QByteArray json =
      R"({"tweet": {"edit_info": {"initial": {"editTweetIds": [")" + id +
      R"("], "editableUntil": "2022-11-30T17:00:00.000Z", "editsRemaining": "5", "isEditEligible": true}},
    "retweeted": false, "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities": {"user_mentions": [], "urls": [{"url": "https://t.co/)" +
      id +
      R"(", "expanded_url": "https://example.com/articles/2022/11/the-key-of-the-boathouse", "display_url":
    "example.com/articles/2022", "indices": ["42", "65"]}], "symbols": [], "hashtags": []},
    "extended_entities": {"comment": ")" +
      QByteArray(700, '.') + R"("}, "display_text_range": ["0", "65"],
    "favorite_count": "3", "id_str": ")" +
      id + R"(", "truncated": false, "retweet_count": "0", "id": ")" + id +
      R"(", "possibly_sensitive": false, "created_at": ")" + time +
      R"(", "favorited": false, "full_text": "Low tide at six, and nobody has the key. )" + QByteArray::number(number) +
      R"( https://t.co/)" + id + R"(", "lang": "en")";
  if (number % 10 == 9)
    json += R"(, "in_reply_to_status_id_str": ")" + QByteArray::number(1'400'000'000'000'000'000 + number - 1) +
            R"(", "in_reply_to_user_id_str": "17", "in_reply_to_screen_name": "susan")";
  return json + "}}";
}

}  // namespace

void writeXArchive(const QString& path, int tweets) {
  ZipFile zip(path);
  zip.begin("data/account.js");
  zip.write(R"(window.YTD.account.part0 = [{"account": {"username": "susan", "accountId": "17",
    "createdAt": "2009-01-02T03:04:05.678Z", "accountDisplayName": "Susan"}}])");
  zip.begin("data/tweets.js");
  zip.write("window.YTD.tweets.part0 = [");
  for (int number = 0; number < tweets; ++number) {
    const auto time = QDateTime::fromSecsSinceEpoch(1'600'000'000 + qint64{97} * number, Qt::UTC);
    const QByteArray text = QLocale::c().toString(time, QStringLiteral("ddd MMM dd HH:mm:ss '+0000' yyyy")).toLatin1();
    zip.write((number > 0 ? "," : "") + tweet(number, text));
  }
  zip.write("]");
  zip.close();
}

}  // namespace roost::bench
