// users.tsv, posts.tsv and follows.tsv, separated by form feeds: what is read from them is consistent.

#include <QSet>
#include <QTemporaryDir>

#include "core/posts/posts.h"
#include "core/text/text.h"
#include "core/transfer/sample_files.h"
#include "fuzz/fuzzer.h"
#include "support/files.h"

namespace roost::sample_files_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  static const QTemporaryDir folder;
  QByteArrayList parts = input.split('\f');
  for (const char* name : {"users.tsv", "posts.tsv", "follows.tsv"}) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile::remove(path);
    overwrite(path, parts.isEmpty() ? QByteArray() : parts.takeFirst());
  }
  const auto files = readSampleFiles(folder.path());
  if (!files)
    return expect(files.error().code == ErrorCode::Internal && files.error().detail.contains(".tsv"),
                  "it is told where");

  QSet<QString> names;
  for (const SampleUser& user : files->users) {
    expect(!user.username.isEmpty() && !user.email.isEmpty() && !names.contains(user.username),
           "users have names of their own");
    names.insert(user.username);
  }
  for (const SamplePost& post : files->posts) {
    expect(names.contains(post.username), "a post is by a user", post.username);
    expect(post.age >= 0 && post.unit > 0 && post.age % post.unit == 0, "a post has an age", QString::number(post.age));
    expect(post.body == tidied(post.body) && !post.body.isEmpty() && characterCount(post.body) <= Posts::maxLength,
           "a post can be kept", post.body);
  }
  QSet<std::pair<QString, QString>> follows;
  for (const SampleFollow& follow : files->follows) {
    expect(names.contains(follow.follower) && names.contains(follow.followed) && follow.follower != follow.followed,
           "a follow is of users");
    expect(!follows.contains({follow.follower, follow.followed}), "a follow is there once");
    follows.insert({follow.follower, follow.followed});
  }
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::sample_files_fuzz
