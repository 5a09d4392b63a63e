#pragma once

#include <QRandomGenerator>
#include <QSet>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost::test {

/// What a user would find in a database, one line for each fact, without ids and times.
using Contents = QSet<QString>;
Contents contentsOf(const QString& file);

/// Something that a user does.
struct Deed {
  enum class Kind {
    Follow,
    Unfollow,
    Post,
    Delete,
    Edit,
    Draft,
    Import,
    Reply,
    Message,
    Forget,
    Read,
    Save,
    Mute,
    UndoImport
  };
  static constexpr int kinds = 14;

  Kind kind = Kind::Post;
  UserId viewer = noUser;
  UserId other = noUser;
  QString text;

  QString toLine() const;
  static Deed fromLine(const QString& line);

  /// The contents after the deed.
  Contents after(const Contents& before) const;
};

constexpr int peopleCount = 6;

/// Makes a database with users named `user1` and so on.
void makePeople(const QString& file);

/// A random deed that is possible with these contents. `number` makes its text unique.
Deed randomDeed(QRandomGenerator& random, const Contents& contents, int number);

/// Does the deed through core, as the window would.
Result<Done> act(Store& store, const Deed& deed);

/// The path of the Microblog database that is imported.
const QString& microblogFile();

}  // namespace roost::test
