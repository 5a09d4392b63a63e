// Any activity or profile is read as something that can be imported.

#include "core/mastodon/mastodon_notes.h"
#include "core/text/text.h"
#include "fuzz/fuzzer.h"

namespace roost::mastodon_note_fuzz {

using namespace test;
namespace {

void expectPost(const SourcePost& post, const QList<ArchiveEntry>& files) {
  const QString& text = post.body.text;
  expect(post.author == MastodonPerson::key, "a post is its owner's");
  expect(post.leftOutFor.isEmpty() || text.isEmpty(), "nothing of a post that is left out is read", text);
  qsizetype end = 0;
  for (const SourceLink& link : post.links) {
    expect(link.start >= end && link.length > 0 && link.start + link.length <= text.size(), "links follow each other",
           text);
    end = link.start + link.length;
  }
  expect(post.links.isEmpty() || tidied(text).isEmpty() || text.startsWith(tidied(text).left(end)),
         "links are where they are in the stored text", text);
  for (const SourceAttachment& attachment : post.attachments) {
    expect(!attachment.name.contains(u'/'), "an attachment's name is no path", attachment.name);
    expect(attachment.file.isEmpty() ||
               std::any_of(files.cbegin(), files.cend(),
                           [&](const ArchiveEntry& file) { return file.name == attachment.file; }),
           "an attachment is a file of the archive", attachment.file);
  }
  for (const QString& name : {post.repostedFrom})
    expect(name.isEmpty() || name.count(u'@') == 1, "a repost is of a name with a server", name);
}

void tryInput(const QByteArray& input) {
  simdjson::dom::parser parser;
  JsonValue value;
  if (parser.parse(input.constData(), static_cast<size_t>(input.size())).get(value) != simdjson::SUCCESS) return;

  const QList<ArchiveEntry> files{{QStringLiteral("media_attachments/files/1/original/a.png"), 1},
                                  {QStringLiteral("avatar.png"), 1}};
  const MastodonMedia media(files);
  const MastodonPerson susan = MastodonPerson::of(QStringLiteral("https://m.example/users/susan"), {});
  const auto post = MastodonNotes(susan, media).post(value);
  if (post) {
    expectPost(*post, files);
    expect(!MastodonNotes::isEarlier(*post, *post), "a post isn't earlier than itself");
  }
  if (const auto person = MastodonPerson::of(value)) {
    const QString& name = person->user.username.text;
    expect(name.count(u'@') == 1 && !name.startsWith(u'@') && !name.endsWith(u'@'), "a name has a server", name);
    if (const auto own = MastodonNotes(*person, media).post(value)) expectPost(*own, files);
  }
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::mastodon_note_fuzz
