#include "faults/people.h"

#include <QTemporaryDir>

#include "core/accounts/accounts.h"
#include "core/messages/messages.h"
#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/transfer/import_file.h"
#include "core/transfer/imports.h"
#include "core/users/follows.h"
#include "core/users/mutes.h"
#include "faults/options.h"
#include "support/content.h"
#include "support/database.h"
#include "support/messages.h"
#include "support/random.h"

namespace roost::test {
namespace {

QString nameOf(UserId user) { return QStringLiteral("user%1").arg(user); }
QString followLine(UserId follower, UserId followed) {
  return QStringLiteral("follow %1 %2").arg(nameOf(follower), nameOf(followed));
}
QString postLine(UserId author, const QString& body) { return QStringLiteral("post %1 %2").arg(nameOf(author), body); }
QString aboutLine(UserId user, const QString& about) { return QStringLiteral("about %1 %2").arg(nameOf(user), about); }
QString draftLine(UserId user, const QString& body) { return QStringLiteral("draft %1 %2").arg(nameOf(user), body); }
QString sentLine(UserId user, UserId other, const QString& body) {
  return QStringLiteral("sent %1 %2 %3").arg(nameOf(user), nameOf(other), body);
}
QString savedLine(UserId user, const QString& body) { return QStringLiteral("saved %1 %2").arg(nameOf(user), body); }

void removeStartingWith(Contents& contents, const QString& beginning) {
  contents.removeIf([&](const QString& line) { return line.startsWith(beginning); });
}

/// What the import adds to any database that makePeople() has made.
const Contents& imported() {
  static const Contents lines = [] {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("imported.db"));
    makePeople(file);
    const Contents before = contentsOf(file);
    need(act(*need(Store::open(file)), {Deed::Kind::Import, noUser, noUser, {}}));
    return contentsOf(file) - before;
  }();
  return lines;
}

/// The newest post of this author, with this text if one is given; noPost if there is none.
Result<PostId> findPost(Store& store, UserId author, const QString& body = {}) {
  auto query = store.prepare(
      QStringLiteral("posts_by_author:only="),
      {{":author", author}, {":position", std::numeric_limits<qint64>::max()}, {":id", 0}, {":limit", 100'000}});
  if (!query) return query.error();
  if (!query->exec()) return fromSqlError(query->lastError(), body);
  while (query->next())
    if (body.isEmpty() || query->value(QStringLiteral("body")).toString() == body)
      return query->value(QStringLiteral("id")).toLongLong();
  return noPost;
}

Result<Done> deletePost(Store& store, UserId viewer, const QString& body) {
  ROOST_TRY(post, findPost(store, viewer, body));
  ROOST_CHECK(Posts(store, systemClock()).remove(viewer, *post));
  return Done{};
}

/// Answers the newest post of the other user, which they may delete meanwhile.
Result<Done> reply(Store& store, const Deed& deed) {
  constexpr int tries = 5;
  for (int attempt = 1;; ++attempt) {
    ROOST_TRY(post, findPost(store, deed.other));
    auto reply = Posts(store, systemClock()).publish(deed.viewer, deed.text, *post);
    if (reply) return Done{};
    if (reply.error().code != ErrorCode::NotFound || attempt == tries) return reply.error();
  }
}

Result<Done> save(Store& store, UserId viewer, const QString& body) {
  ROOST_TRY(post, findPost(store, viewer, body));
  ROOST_CHECK(SavedPosts(store, systemClock()).save(viewer, *post));
  return Done{};
}

/// Removes a message with this text from the viewer's side.
Result<Done> forget(Store& store, const Deed& deed) {
  auto query = store.prepare(QStringLiteral("thread_messages"), {{":viewer", deed.viewer},
                                                                 {":other", deed.other},
                                                                 {":position", std::numeric_limits<qint64>::max()},
                                                                 {":id", 0},
                                                                 {":limit", 100'000}});
  if (!query) return query.error();
  if (!query->exec()) return fromSqlError(query->lastError(), deed.text);
  MessageId message = 0;
  while (query->next() && message == 0)
    if (query->value(QStringLiteral("body")).toString() == deed.text)
      message = query->value(QStringLiteral("id")).toLongLong();
  query->finish();
  ROOST_CHECK(Messages(store, systemClock()).remove(deed.viewer, message));
  return Done{};
}

/// What a user has, of lines that begin like this.
QStringList endsOf(const Contents& contents, const QString& beginning) {
  QStringList ends;
  for (const QString& line : contents)
    if (line.startsWith(beginning)) ends.append(line.mid(beginning.size()));
  ends.sort();
  return ends;
}

}  // namespace

Contents contentsOf(const QString& file) {
  const Database database(file);
  Contents contents;
  const auto add = [&](const QString& sql) {
    for (const QVariantList& row : database.rows(sql)) contents.insert(row.first().toString());
  };
  add("SELECT 'user ' || username FROM users");
  add("SELECT 'about ' || username || ' ' || about_me FROM users WHERE about_me <> ''");
  add("SELECT 'post ' || username || ' ' || body FROM posts JOIN users ON users.id = author_id");
  add("SELECT 'follow ' || a.username || ' ' || b.username FROM follows JOIN users AS a ON a.id = follower_id JOIN "
      "users AS b ON b.id = followed_id");
  add("SELECT 'sent ' || a.username || ' ' || b.username || ' ' || body FROM kept_messages AS k JOIN messages AS m ON "
      "m.id = message_id JOIN users AS a ON a.id = user_id JOIN users AS b ON b.id = other_id WHERE is_incoming = 0");
  add("SELECT 'saved ' || username || ' ' || body FROM saved_posts JOIN posts ON posts.id = post_id JOIN users ON "
      "users.id = user_id");
  add("SELECT 'muted ' || a.username || ' ' || b.username FROM mutes JOIN users AS a ON a.id = user_id JOIN users AS b "
      "ON b.id = muted_id");
  add("SELECT 'draft ' || username || ' ' || body FROM drafts JOIN users ON users.id = user_id");
  return contents;
}

QString Deed::toLine() const {
  return QStringLiteral("%1\t%2\t%3\t%4").arg(static_cast<int>(kind)).arg(viewer).arg(other).arg(text);
}

Deed Deed::fromLine(const QString& line) {
  const QStringList parts = line.split(u'\t');
  return {static_cast<Kind>(parts.value(0).toInt()), parts.value(1).toLongLong(), parts.value(2).toLongLong(),
          parts.value(3)};
}

Contents Deed::after(const Contents& before) const {
  Contents contents = before;
  switch (kind) {
    case Kind::Follow:
      contents.insert(followLine(viewer, other));
      break;
    case Kind::Unfollow:
      contents.remove(followLine(viewer, other));
      break;
    case Kind::Post:
      contents.insert(postLine(viewer, text));
      contents.remove(draftLine(viewer, text));
      break;
    case Kind::Delete:
      contents.remove(postLine(viewer, text));
      contents.remove(savedLine(viewer, text));
      break;
    case Kind::Edit:
      removeStartingWith(contents, aboutLine(viewer, {}));
      contents.insert(aboutLine(viewer, text));
      break;
    case Kind::Draft:
      removeStartingWith(contents, draftLine(viewer, {}));
      contents.insert(draftLine(viewer, text));
      break;
    case Kind::Import:
      contents += imported();
      break;
    case Kind::Reply:
      contents.insert(postLine(viewer, text));
      break;
    case Kind::Message:
      contents.insert(sentLine(viewer, other, text));
      break;
    case Kind::Forget:
      contents.remove(sentLine(viewer, other, text));
      break;
    case Kind::Read:
      break;
    case Kind::Save:
      contents.insert(savedLine(viewer, text));
      break;
    case Kind::UndoImport:
      contents -= imported();
      break;
    case Kind::Mute:
      contents.insert(QStringLiteral("muted %1 %2").arg(nameOf(viewer), nameOf(other)));
      break;
  }
  return contents;
}

void makePeople(const QString& file) {
  const auto store = need(Store::open(file));
  together(*store, [&] {
    for (UserId user = 1; user <= peopleCount; ++user) addUser(*store, nameOf(user));
    for (UserId user = 1; user <= peopleCount; ++user) addFollow(*store, user, 1 + user % peopleCount, user);
    for (int post = 0; post < 40; ++post)
      addPost(*store, 1 + post % peopleCount, post, QStringLiteral("old post %1").arg(post));
  });
}

const QString& microblogFile() {
  static const QString file = QStringLiteral(ROOST_TEST_DATA "/microblog-v0.8.db");
  return file;
}

Deed randomDeed(QRandomGenerator& random, const Contents& contents, int number) {
  const UserId viewer = 1 + random.bounded(peopleCount);
  const UserId other = 1 + (viewer - 1 + random.bounded(1, peopleCount)) % peopleCount;
  const QString text = QStringLiteral("text %1 %2").arg(number).arg(random.generate());
  const auto kind = static_cast<Deed::Kind>(random.bounded(Deed::kinds));
  switch (kind) {
    case Deed::Kind::Import:
    case Deed::Kind::UndoImport:
      return {kind, noUser, noUser, {}};
    case Deed::Kind::Reply:
      return {kind, viewer, other, text + QStringLiteral(" @") + nameOf(1 + other % peopleCount)};
    case Deed::Kind::Forget:
      if (const QStringList sent = endsOf(contents, sentLine(viewer, other, {})); !sent.isEmpty())
        return {kind, viewer, other, oneOf(sent, random)};
      return {Deed::Kind::Message, viewer, other, text};
    case Deed::Kind::Post: {
      const QStringList drafts = endsOf(contents, draftLine(viewer, {}));
      return {kind, viewer, other, drafts.isEmpty() ? text : drafts.first()};
    }
    case Deed::Kind::Delete:
    case Deed::Kind::Save:
      if (const QStringList own = endsOf(contents, postLine(viewer, {})); !own.isEmpty())
        return {kind, viewer, other, oneOf(own, random)};
      return {Deed::Kind::Post, viewer, other, text};
    default:
      return {kind, viewer, other, text};
  }
}

Result<Done> act(Store& store, const Deed& deed) {
  const auto done = [](const auto& result) -> Result<Done> {
    if (!result) return result.error();
    return Done{};
  };
  Follows follows(store, systemClock());
  switch (deed.kind) {
    case Deed::Kind::Follow:
      return done(follows.follow(deed.viewer, deed.other));
    case Deed::Kind::Unfollow:
      return done(follows.unfollow(deed.viewer, deed.other));
    case Deed::Kind::Post:
      return done(Posts(store, systemClock()).publish(deed.viewer, deed.text));
    case Deed::Kind::Delete:
      return deletePost(store, deed.viewer, deed.text);
    case Deed::Kind::Draft:
      return done(Drafts(store, systemClock()).save(deed.viewer, deed.text, {}));
    case Deed::Kind::Import:
      return done(importFile(store, microblogFile(), {}, systemClock()));
    case Deed::Kind::Reply:
      return reply(store, deed);
    case Deed::Kind::Message:
      return done(Messages(store, systemClock()).send(deed.viewer, deed.other, deed.text));
    case Deed::Kind::Forget:
      return forget(store, deed);
    case Deed::Kind::Read:
      return done(Messages(store, systemClock())
                      .markRead(deed.viewer, deed.other, newestMessage(store, deed.viewer, deed.other)));
    case Deed::Kind::Save:
      return save(store, deed.viewer, deed.text);
    case Deed::Kind::UndoImport: {
      Imports imports(store);
      const auto all = imports.all(noUser);
      if (!all || all->isEmpty()) return done(all);
      const UserId viewer = all->first().owner == noUser ? deed.viewer : all->first().owner;
      return done(imports.undo(viewer, all->first().id, []() -> Result<Done> { return Done{}; }));
    }
    case Deed::Kind::Mute:
      return done(Mutes(store, systemClock()).mute(deed.viewer, deed.other, std::nullopt));
    case Deed::Kind::Edit: {
      Accounts accounts(store, systemClock(), PasswordCost::Least);
      auto form = accounts.profile(deed.viewer);
      if (!form) return form.error();
      form->aboutMe = deed.text;
      return accounts.updateProfile(deed.viewer, *form);
    }
  }
  Q_UNREACHABLE();
}

}  // namespace roost::test
