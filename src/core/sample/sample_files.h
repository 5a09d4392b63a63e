#pragma once

#include <QList>
#include <QString>

#include "core/storage/result.h"

namespace roost {

struct SampleUser {
  QString username;
  QString displayName;
  QString email;
  QString aboutMe;
};

/// How long before now, in milliseconds.
struct SampleAge {
  qint64 age = 0;
  qint64 unit = 0;  ///< The precision of the age: a minute, an hour or a day.
};

struct SamplePost {
  SampleAge age;
  QString username;
  QString name;     ///< By which other lines refer to this post; empty if none does.
  QString answers;  ///< The name of the post that it answers, which is older; empty if there is none.
  QString body;
};

struct SampleMessage {
  SampleAge age;
  QString sender;
  QString recipient;
  bool isRead = false;  ///< By the recipient.
  QString body;
};

struct SampleSavedPost {
  SampleAge age;
  QString username;
  QString post;  ///< The name of the post.
  QString note;
};

struct SampleFollow {
  QString follower;
  QString followed;
};

struct SampleFiles {
  QList<SampleUser> users;
  QList<SamplePost> posts;
  QList<SampleFollow> follows;
  QList<SampleMessage> messages;
  QList<SampleSavedPost> saved;
};

/// Reads these files:
/// - users.tsv: username, display name, e-mail address, about me
/// - posts.tsv: age such as 5m, 3h or 12d, username, name, name of the post that it answers, text
/// - follows.tsv: follower, the users they follow separated by spaces
/// - messages.tsv: age, sender, recipient, "read" or "unread", text
/// - saved.tsv: age, username, name of the post, note
/// Files are UTF-8 with tabs between fields; empty lines and lines that start with # are skipped. In texts, the two
/// characters \n are a line end. Fails with Internal, naming file and line, when a line is malformed, a name is
/// unknown, a user, post or follow appears twice, or an answer may be older than what it answers.
Result<SampleFiles> readSampleFiles(const QString& folder);

}  // namespace roost
