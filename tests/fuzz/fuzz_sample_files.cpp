// The files of a sample community, separated by form feeds: what is read from them is consistent.

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include "core/posts/posts.h"
#include "core/sample/sample_files.h"
#include "core/text/text.h"
#include "fuzz/fuzzer.h"
#include "support/files.h"

namespace roost::sample_files_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  static const QTemporaryDir folder;
  QByteArrayList parts = input.split('\f');
  for (const char* name : {"users.tsv", "posts.tsv", "follows.tsv", "messages.tsv", "saved.tsv"}) {
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
  const auto checkAge = [](const SampleAge& age) {
    expect(age.age >= 0 && age.unit > 0 && age.age % age.unit == 0, "it has an age", QString::number(age.age));
  };
  const auto checkText = [](const QString& text, int maxLength) {
    expect(text == tidied(text) && !text.isEmpty() && characterCount(text) <= maxLength, "a text can be kept", text);
  };
  QHash<QString, SampleAge> named;
  for (const SamplePost& post : files->posts) {
    expect(names.contains(post.username), "a post is by a user", post.username);
    checkAge(post.age);
    checkText(post.body, Posts::maxLength);
    expect(!named.contains(post.name), "a name is of one post", post.name);
    if (!post.name.isEmpty()) named.insert(post.name, post.age);
  }
  const auto checkReference = [&](const QString& post, const SampleAge& age) {
    expect(named.contains(post) && named[post].age >= age.age + age.unit, "it refers to an older post", post);
  };
  for (const SamplePost& post : files->posts)
    if (!post.answers.isEmpty()) checkReference(post.answers, post.age);
  for (const SampleMessage& message : files->messages) {
    expect(names.contains(message.sender) && names.contains(message.recipient) && message.sender != message.recipient,
           "a message is of users");
    checkAge(message.age);
    checkText(message.body, 1'000);
  }
  for (const SampleSavedPost& saved : files->saved) {
    expect(names.contains(saved.username) && characterCount(saved.note) <= 500, "a saved post is of a user");
    checkAge(saved.age);
    checkReference(saved.post, saved.age);
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
