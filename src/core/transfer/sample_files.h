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
  qint64 unit = 0;  ///< How exact the age is.
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
/// username, text with the two characters \n for a line end) and follows.tsv (follower, those they follow
/// with spaces between). UTF-8, a tab between the fields; empty lines and those that start with # are
/// skipped. Fails with Internal, naming file and line, when a line is malformed, a name unknown, or a user or
/// follow there twice.
Result<SampleFiles> readSampleFiles(const QString& folder);

}  // namespace roost
