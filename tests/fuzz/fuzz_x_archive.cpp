// A file of tweets with any content is read or refused, in pieces of any size alike, and what is read from it can be
// stored: whole characters, years that there are, links and attachments that are named.

#include <QTemporaryDir>

#include "core/archives/json_elements.h"
#include "core/x/x_tweets.h"
#include "fuzz/fuzzer.h"

namespace roost::x_archive_fuzz {

using namespace test;
namespace {

Result<Done> onAndOn() { return Done{}; }

class TweetFile : public ArchiveReader {
 public:
  TweetFile(const QByteArray& text, qint64 size) : m_text(text), m_size(size) {}

  Result<QByteArray> read(qint64 most) override {
    const QByteArray piece = m_text.mid(m_at, std::min(most, m_size));
    m_at += piece.size();
    return piece;
  }

 private:
  const QByteArray& m_text;
  qint64 m_size;
  qint64 m_at = 0;
};

/// Parses each element of a file; returns the texts of all elements before the first that is broken.
Result<QList<QByteArray>> parseEach(const QByteArray& input, qint64 size,
                                    const std::function<Result<Done>(const JsonValue& element)>& take) {
  TweetFile file(input, size);
  JsonParser parser;
  QList<QByteArray> texts;
  ROOST_CHECK(JsonElements::each(
      file, {},
      [&](QByteArrayView text) -> Result<bool> {
        texts.append(text.toByteArray());
        ROOST_TRY(element, parser.parse(text));
        ROOST_CHECK(take(*element));
        return true;
      },
      onAndOn));
  return texts;
}

void expectStorable(const SourcePost& post) {
  expect(post.body.text.isValidUtf16(), "a text has whole characters", post.body.text);
  expect(post.body.text == post.body.text.trimmed(), "a text is trimmed", post.body.text);
  expect(!post.time.instant || !post.time.isUnreadable, "a time that is read is readable", post.id);
  if (post.time.instant)
    expect(*post.time.instant > -62'200'000'000'000 && *post.time.instant < 253'500'000'000'000,
           "a time is in years that there are", post.id);
  expect(post.leftOutFor.isEmpty() == !post.origin.isEmpty(), "what is not left out is known by something", post.id);
  expect(post.answers.isEmpty() == post.answersAddress.isEmpty(), "what is answered has an address", post.id);
  expect(post.repostedFrom.isEmpty() || post.repostedFrom.endsWith("@x.com"), "a name has its host", post.repostedFrom);
  for (const SourceAttachment& attachment : post.attachments)
    expect(!attachment.name.isEmpty() && !attachment.mediaType.isEmpty() && attachment.file.isEmpty(),
           "an attachment has a name and a type", post.id);
}

void tryInput(const QByteArray& input) {
  static const QTemporaryDir folder;
  static const auto archive = ArchiveFile::open(folder.path(), onAndOn);
  expect(static_cast<bool>(archive), "an empty folder is an archive");
  const XFiles files(**archive, {});
  XVersions versions;
  XLongTexts longTexts;
  const auto learned = parseEach(input, input.size() + 1, [&](const JsonValue& element) -> Result<Done> {
    if (const auto tweet = XTweet::of(element)) versions.add(*tweet);
    return longTexts.add(element);
  });
  const XTweetReader reader(files, versions, longTexts, QStringLiteral("susan"), 1);
  const auto read = parseEach(input, 1 + input.size() % 7, [&](const JsonValue& element) -> Result<Done> {
    if (const auto post = reader.read(element)) expectStorable(*post);
    return Done{};
  });
  expect(static_cast<bool>(learned) == static_cast<bool>(read), "pieces of any size are read alike");
  if (learned) expect(*learned == *read, "elements don't depend on the size of pieces");
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::x_archive_fuzz
