#include "faults/people.h"

#include <QTemporaryDir>

#include "core/accounts/accounts.h"
#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "core/transfer/microblog_import.h"
#include "core/users/follows.h"
#include "faults/options.h"
#include "support/content.h"
#include "support/database.h"

namespace roost::test {
namespace {

QString nameOf(UserId user) { return QStringLiteral("user%1").arg(user); }
QString followLine(UserId follower, UserId followed) {
  return QStringLiteral("follow %1 %2").arg(nameOf(follower), nameOf(followed));
}
QString postLine(UserId author, const QString& body) { return QStringLiteral("post %1 %2").arg(nameOf(author), body); }
QString aboutLine(UserId user, const QString& about) { return QStringLiteral("about %1 %2").arg(nameOf(user), about); }
QString draftLine(UserId user, const QString& body) { return QStringLiteral("draft %1 %2").arg(nameOf(user), body); }
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
  ROOST_CHECK(store.write("recover_saved_post", {{":id", QVariant()},
                                                 {":user_id", viewer},
                                                 {":post_id", *post},
                                                 {":address", QVariant()},
                                                 {":note", QString()},
                                                 {":saved_at", systemClock()()}}));
  return Done{};
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
  add("SELECT 'sent ' || a.username || ' ' || b.username || ' ' || body FROM messages JOIN users AS a ON a.id = "
      "sender_id "
      "JOIN users AS b ON b.id = recipient_id");
  add("SELECT 'saved ' || username || ' ' || body FROM saved_posts JOIN posts ON posts.id = post_id JOIN users ON "
      "users.id "
      "= user_id");
  add("SELECT 'muted ' || a.username || ' ' || b.username FROM mutes JOIN users AS a ON a.id = user_id JOIN users AS b "
      "ON "
      "b.id = muted_id");
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
      removeStartingWith(contents, draftLine(viewer, {}));
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
      contents.insert(QStringLiteral("sent %1 %2 %3").arg(nameOf(viewer), nameOf(other), text));
      break;
    case Kind::Save:
      contents.insert(savedLine(viewer, text));
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
  QString text = QStringLiteral("text %1 %2").arg(number).arg(random.generate());
  const auto kind = static_cast<Deed::Kind>(random.bounded(11));
  if (kind == Deed::Kind::Import) return {kind, noUser, noUser, {}};
  if (kind == Deed::Kind::Reply) text += QStringLiteral(" @") + nameOf(1 + other % peopleCount);
  if (kind != Deed::Kind::Delete && kind != Deed::Kind::Save) return {kind, viewer, other, text};
  QStringList own;
  const QString beginning = postLine(viewer, {});
  for (const QString& line : contents)
    if (line.startsWith(beginning)) own.append(line.mid(beginning.size()));
  own.sort();
  if (own.isEmpty()) return {Deed::Kind::Post, viewer, other, text};
  return {kind, viewer, other, own.at(random.bounded(static_cast<int>(own.size())))};
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
      return done(importMicroblog(store, microblogFile(), systemClock()));
    case Deed::Kind::Reply:
      return reply(store, deed);
    case Deed::Kind::Message:
      return done(store.write("recover_message", {{":id", QVariant()},
                                                  {":sender_id", deed.viewer},
                                                  {":recipient_id", deed.other},
                                                  {":created_at", systemClock()()},
                                                  {":body", deed.text},
                                                  {":imported", 0}}));
    case Deed::Kind::Save:
      return save(store, deed.viewer, deed.text);
    case Deed::Kind::Mute:
      return done(store.write("recover_mute", {{":user_id", deed.viewer},
                                               {":muted_id", deed.other},
                                               {":created_at", systemClock()()},
                                               {":until", QVariant()}}));
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
