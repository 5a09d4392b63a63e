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

struct SamplePost {
  qint64 age = 0;   ///< Milliseconds.
  qint64 unit = 0;  ///< The precision of the age: a minute, an hour or a day, in milliseconds.
  QString username;
  QString body;
};

struct SampleFollow {
  QString follower;
  QString followed;
};

struct SampleFiles {
  QList<SampleUser> users;
  QList<SamplePost> posts;
  QList<SampleFollow> follows;
};

/// Reads users.tsv (username, display name, e-mail address, about me), posts.tsv (age such as 5m, 3h or 12d,
/// username, text with the two characters \n for a line end) and follows.tsv (follower, the users they follow separated
/// by spaces). Files are UTF-8 with tabs between fields; empty lines and lines that start with # are skipped. Fails
/// with Internal, naming file and line, when a line is malformed, a name is unknown, or a user or follow appears twice.
Result<SampleFiles> readSampleFiles(const QString& folder);

}  // namespace roost
