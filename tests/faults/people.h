#pragma once

#include <QRandomGenerator>
#include <QSet>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost::test {

/// What a user would find in a database, a line a thing, without ids and times.
using Contents = QSet<QString>;
Contents contentsOf(const QString& file);

/// Something that somebody does.
struct Deed {
  enum class Kind { Follow, Unfollow, Post, Delete, Edit, Draft, Import };

  Kind kind = Kind::Post;
  UserId viewer = noUser;
  UserId other = noUser;
  QString text;

  QString toLine() const;
  static Deed fromLine(const QString& line);

  /// What is in the database afterwards.
  Contents after(const Contents& before) const;
};

constexpr int peopleCount = 6;

/// Makes a database with some people, as `user1` and so on.
void makePeople(const QString& file);

/// Something that can be done with these contents. `number` makes its text one of a kind.
Deed randomDeed(QRandomGenerator& random, const Contents& contents, int number);

/// Does it through the core, as the window would.
Result<Done> act(Store& store, const Deed& deed);

/// The contents of the Microblog database that is imported.
const QString& microblogFile();

}  // namespace roost::test
