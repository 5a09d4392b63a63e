// A Bluesky repository: the input itself, and the one that its parts are the blocks of, so that hashes are right and
// the records are reached. What is read is consistent, and the same each time.

#include <QSet>
#include <QTemporaryDir>

#include "core/bluesky/bluesky_source.h"
#include "core/bluesky/bluesky_values.h"
#include "core/text/names_and_tags.h"
#include "fuzz/fuzzer.h"
#include "support/car_maker.h"
#include "support/files.h"

namespace roost::car_fuzz {

using namespace test;
namespace {

/// Parts are separated by "\n--\n". In a part, 32 bytes of the value n stand for the hash of part n, counted from 0.
/// The last part is the root.
QByteArray madeFrom(const QByteArray& input) {
  static const QByteArray separator("\n--\n");
  constexpr qsizetype digestSize = 32;
  CarMaker maker;
  QByteArrayList digests;
  QByteArray root;
  for (qsizetype at = 0; at <= input.size() && digests.size() < 256;) {
    const qsizetype found = input.indexOf(separator, at), end = found < 0 ? input.size() : found;
    QByteArray block = input.mid(at, end - at);
    for (qsizetype i = 0; i < digests.size(); ++i)
      block.replace(QByteArray(digestSize, static_cast<char>(i)), digests.at(i));
    root = maker.add(block);
    digests.append(root.last(digestSize));
    at = end + separator.size();
  }
  return maker.car(root);
}

void checkError(const Error& error) {
  const QSet<ErrorCode> codes{ErrorCode::Damaged, ErrorCode::Refused, ErrorCode::InvalidInput, ErrorCode::NewerSchema};
  expect(codes.contains(error.code) && !error.message.isEmpty(), "a refusal says why", error.detail);
}

void checkUser(const SourceUser& user, SourceKey key) {
  expect(user.key == key && user.isOwner == (key == 1), "users are numbered, and the owner comes first", user.id);
  expect(isDid(user.origin) && isUsername(user.username.text.section(u'@', 0, 0)), "a user can be mentioned", user.id);
}

void checkPost(const SourcePost& post) {
  expect(post.author == 1 && post.origin.endsWith(post.id), "a post is the owner's", post.id);
  expect(post.time.instant.has_value() != post.time.isUnreadable, "a post has a time or none", post.id);
  qsizetype at = 0;
  for (const SourceLink& link : post.links) {
    expect(link.start >= at && link.length > 0 && link.start + link.length <= post.body.text.size(),
           "links are in the text", post.id);
    at = link.start + link.length;
  }
}

/// Everything that is read, as a text to compare; nothing when something is refused.
std::optional<QString> read(BlueskySource& source) {
  QString all;
  SourceKey users = 0;
  const auto outcome = [&]() -> Result<Done> {
    ROOST_CHECK(source.eachUser([&](const SourceUser& user) -> Result<bool> {
      checkUser(user, ++users);
      all += user.username.text + user.displayName.text;
      return true;
    }));
    ROOST_CHECK(source.eachPost([&](const SourcePost& post) -> Result<bool> {
      checkPost(post);
      all += post.id + post.body.text + QString::number(post.time.instant.value_or(0));
      return true;
    }));
    ROOST_CHECK(source.eachFollow([&](const SourceFollow& follow) -> Result<bool> {
      expect(follow.followed && *follow.followed <= users, "who is followed is a user", follow.followedId);
      all += follow.followedId;
      return true;
    }));
    ROOST_CHECK(source.eachSavedAddress([&](const SourceSavedAddress& saved) -> Result<bool> {
      expect(!saved.address.isEmpty(), "what is saved has an address");
      all += saved.address;
      return true;
    }));
    return source.eachExtra([&](const SourceExtra& extra) -> Result<bool> {
      expect(!extra.reason.isEmpty(), "what is left out has a reason", extra.table);
      all += extra.table;
      return true;
    });
  }();
  if (outcome) return all;
  checkError(outcome.error());
  return std::nullopt;
}

void tryFile(const QByteArray& content) {
  static const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("repository.car"));
  QFile::remove(path);
  overwrite(path, content);
  const auto source = BlueskySource::open(path, [] { return Result<Done>(Done{}); });
  if (!source) return checkError(source.error());
  expect(BlueskySource::isRepository(path), "what can be opened is a repository");
  expect(read(**source) == read(**source), "it is read again as it was");
}

void tryInput(const QByteArray& input) {
  tryFile(input);
  tryFile(madeFrom(input));
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::car_fuzz
