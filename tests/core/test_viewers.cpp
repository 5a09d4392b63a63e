#include <QTest>
#include <functional>

#include "core/accounts/accounts.h"
#include "core/accounts/session.h"
#include "core/messages/messages.h"
#include "core/notifications/notifications.h"
#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/users/follows.h"
#include "core/users/mutes.h"
#include "core/users/pictures.h"
#include "core/users/users.h"
#include "support/messages.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::viewers_test {

using namespace test;

namespace {

/// A community that viewers try to change in every way they aren't allowed to.
struct Community {
  Community()
      : susan(store.addUser("susan", "Susan", hashPassword("cat", PasswordCost::Least))),
        john(store.addUser("john", "John", hashPassword("dog", PasswordCost::Least))),
        gone(store.addUser("gone", "Gone", hashPassword("owl", PasswordCost::Least))),
        mary(store.addUser("mary", "Mary", hashPassword("emu", PasswordCost::Least))) {
    post = store.addPost(susan, 1'000, "post from susan");
    deleted = need(posts.remove(susan, store.addPost(susan, 2'000, "deleted post from susan")));
    store.addFollow(susan, john, 500);
    need(drafts.save(susan, "a draft of susan's", {}));
    need(pictures.set(susan, "susan's picture"));
    message = need(messages.send(susan, mary, "message from susan"));
    removedMessage = need(messages.remove(susan, need(messages.send(susan, mary, "removed by susan"))));
    unfollowed = *need(follows.unfollow(susan, john));
    store.addFollow(john, susan, 600);
    read = need(notifications.markAllRead(susan));
    need(posts.publish(john, "an answer", post));
    entry = *need(saved.save(susan, post));
    need(saved.setNote(susan, entry.id, "a note of susan's"));
    muted = need(mutes.mute(susan, john, std::nullopt));
    token = need(session.remember(susan));
    Database(store.file()).run("DELETE FROM users WHERE id = ?", {gone});
    // Otherwise marking a user as seen would do nothing, since it writes at most once a minute.
    store.now += Users::lastSeenInterval + 1;
  }

  /// Everything that is stored.
  QString content() const {
    const Database file(store.file());
    QStringList content;
    for (const QVariantList& table : file.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
      for (const QVariantList& row : file.rows(QString("SELECT * FROM %1").arg(table[0].toString()))) {
        QStringList values{table[0].toString()};
        for (const QVariant& value : row) values.append(value.toString());
        content.append(values.join(u'|'));
      }
    content.sort();
    return content.join(u'\n');
  }

  TemporaryStore store;
  Accounts accounts{*store, store.clock(), PasswordCost::Least};
  Session session{*store, store.clock()};
  Users users{*store, store.clock()};
  Follows follows{*store, store.clock()};
  Posts posts{*store, store.clock()};
  Drafts drafts{*store, store.clock()};
  Pictures pictures{*store};
  Notifications notifications{*store, store.clock()};
  SavedPosts saved{*store, store.clock()};
  Mutes mutes{*store, store.clock()};
  Messages messages{*store, store.clock()};
  const UserId susan, john, gone, mary;
  PostId post = 0;
  DeletedPost deleted;
  Follow unfollowed;
  SavedPost entry;
  Mutes::Change muted;
  MessageId message = 0;
  RemovedMessage removedMessage;
  QString token;
  ReadNotifications read;
};

template <typename T>
bool isDone(const Result<T>& result) {
  return bool(result);
}

template <typename T>
bool isDone(const QFuture<Result<T>>& future) {
  [&] { ROOST_WAIT_FOR(future); }();
  return bool(future.result());
}

}  // namespace

/// Core itself refuses what a viewer may not do, whatever the window offers.
class TestViewers : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wrongViewersChangeNothing_data();
  void wrongViewersChangeNothing();
};

using Attempt = std::function<bool(Community&, UserId viewer)>;

void TestViewers::wrongViewersChangeNothing_data() {
  QTest::addColumn<Attempt>("attempt");
  QTest::addColumn<QString>("viewer");
  // What any user may do in their own name is tried by viewers who are no users.
  const auto add = [](const char* what, const QStringList& viewers, const Attempt& attempt) {
    for (const QString& viewer : viewers) QTest::addRow("%s: %s", what, qPrintable(viewer)) << attempt << viewer;
  };
  const QStringList nameless{"nobody", "deleted"}, allButSusan{"nobody", "deleted", "john"};
  const ProfileForm profile{"new", "New", "new@example.com", "new", "new picture"};
  add("publish", nameless, [](Community& in, UserId viewer) { return isDone(in.posts.publish(viewer, "a post")); });
  add("remove", allButSusan, [](Community& in, UserId viewer) { return isDone(in.posts.remove(viewer, in.post)); });
  add("restore a post", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.posts.restore(viewer, in.deleted)); });
  add("restore a post as one's own", nameless, [](Community& in, UserId viewer) {
    in.deleted.authorId = viewer;
    return isDone(in.posts.restore(viewer, in.deleted));
  });
  add("follow", nameless, [](Community& in, UserId viewer) { return isDone(in.follows.follow(viewer, in.susan)); });
  add("take back a follow", allButSusan, [](Community& in, UserId viewer) {
    return isDone(in.follows.takeBack(viewer, {in.susan, in.john, in.unfollowed.createdAt}));
  });
  add("take back a follow as one's own", nameless, [](Community& in, UserId viewer) {
    const auto taken = in.follows.takeBack(viewer, {viewer, in.john, in.unfollowed.createdAt});
    return taken && *taken;
  });
  add("unfollow", nameless, [](Community& in, UserId viewer) {
    // Unfollowing someone who isn't followed does nothing.
    const auto ended = in.follows.unfollow(viewer, in.susan);
    return ended && *ended;
  });
  add("restore a follow", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.follows.restore(viewer, in.unfollowed)); });
  add("restore a follow as one's own", nameless, [](Community& in, UserId viewer) {
    in.unfollowed.follower = viewer;
    return isDone(in.follows.restore(viewer, in.unfollowed));
  });
  add("save a draft", nameless,
      [](Community& in, UserId viewer) { return isDone(in.drafts.save(viewer, "a draft", {})); });
  add("remove a draft", nameless, [](Community& in, UserId viewer) {
    const auto before = in.drafts.draft(viewer);
    return isDone(in.drafts.save(viewer, {}, {})) && before && !before->isEmpty();
  });
  add("save a post", nameless, [](Community& in, UserId viewer) { return isDone(in.saved.save(viewer, in.post)); });
  add("remove what somebody saved", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.saved.unsave(viewer, in.entry.id)); });
  add("restore what somebody saved", allButSusan, [](Community& in, UserId viewer) {
    in.entry.id = 0;
    return isDone(in.saved.restore(viewer, in.entry));
  });
  add("restore a saved post as one's own", nameless, [](Community& in, UserId viewer) {
    in.entry.id = 0;
    in.entry.owner = viewer;
    return isDone(in.saved.restore(viewer, in.entry));
  });
  add("change a note", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.saved.setNote(viewer, in.entry.id, "changed")); });
  add("take back a note", allButSusan, [](Community& in, UserId viewer) {
    const auto taken = in.saved.takeBackNote(viewer, in.entry.id, "changed", "a note of susan's");
    return taken && *taken;
  });
  add("mute", nameless,
      [](Community& in, UserId viewer) { return isDone(in.mutes.mute(viewer, in.john, std::nullopt)); });
  add("lift a mute", allButSusan, [](Community& in, UserId viewer) {
    // Unmuting someone who isn't muted does nothing.
    const auto lifted = in.mutes.unmute(viewer, in.john);
    return lifted && lifted->isChanged();
  });
  add("take back a mute", allButSusan, [](Community& in, UserId viewer) {
    const auto taken = in.mutes.takeBack(viewer, in.john, in.muted);
    return taken && *taken;
  });
  // Susan's message to Mary is no business of John's.
  add("send a message", nameless,
      [](Community& in, UserId viewer) { return isDone(in.messages.send(viewer, in.mary, "a message")); });
  add("remove a message", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.messages.remove(viewer, in.message)); });
  add("restore a message", {"nobody", "deleted", "john", "mary"},
      [](Community& in, UserId viewer) { return isDone(in.messages.restore(viewer, in.removedMessage)); });
  add("restore a message as one's own", allButSusan, [](Community& in, UserId viewer) {
    in.removedMessage.owner = viewer;
    return isDone(in.messages.restore(viewer, in.removedMessage));
  });
  add("read a message", allButSusan, [](Community& in, UserId viewer) {
    const auto read = in.messages.markRead(viewer, in.mary, newestMessage(*in.store, in.susan, in.mary));
    const auto kept = in.messages.isKept(viewer, in.message);
    return (read && *read) || (kept && *kept);
  });
  add("edit the profile", nameless,
      [profile](Community& in, UserId viewer) { return isDone(in.accounts.updateProfile(viewer, profile)); });
  add("change the picture", nameless,
      [](Community& in, UserId viewer) { return isDone(in.pictures.set(viewer, "picture")); });
  add("remove the picture", nameless, [](Community& in, UserId viewer) { return isDone(in.pictures.set(viewer, {})); });
  add("change the password", nameless,
      [](Community& in, UserId viewer) { return isDone(in.accounts.changePassword(viewer, "owl", "new")); });
  add("sign in", {"deleted"}, [](Community& in, UserId) {
    const bool signedIn = isDone(in.accounts.signIn("gone", "owl"));
    Database(in.store.file()).run("DELETE FROM sign_in_failures");
    return signedIn;
  });
  add("mark notifications as read", nameless, [](Community& in, UserId viewer) {
    const NotificationRun all{NotificationKind::Reply, PageSource::smallest(), PageSource::largest()};
    return isDone(in.notifications.markRead(viewer, {all}));
  });
  add("mark all notifications as read", nameless,
      [](Community& in, UserId viewer) { return isDone(in.notifications.markAllRead(viewer)); });
  add("mark notifications as unread", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.notifications.markUnread(viewer, in.read)); });
  add("mark notifications as unread as if they were one's own", {"john"}, [](Community& in, UserId viewer) {
    in.read.user = viewer;
    const auto marked = in.notifications.markUnread(viewer, in.read);
    return marked && *marked;
  });
  add("mark as seen", nameless, [](Community& in, UserId viewer) { return isDone(in.users.markSeen(viewer)); });
  add("stay signed in", nameless, [](Community& in, UserId viewer) { return isDone(in.session.remember(viewer)); });
  // The id of a sign-in is no secret, its token is.
  add("use the id of a sign-in as its token", {"nobody"}, [](Community& in, UserId) {
    const QString id = Session::idOf(in.token).toHex();
    const auto resumed = in.session.resume(id);
    return isDone(in.session.forget(id)) && resumed && *resumed != noUser;
  });
  add("revoke a sign-in", allButSusan,
      [](Community& in, UserId viewer) { return isDone(in.session.revoke(viewer, Session::idOf(in.token))); });
  add("revoke the other sign-ins", allButSusan, [](Community& in, UserId viewer) {
    const auto revoked = in.session.revokeOthers(viewer, {});
    return revoked && *revoked > 0;
  });
}

void TestViewers::wrongViewersChangeNothing() {
  QFETCH(const Attempt, attempt);
  QFETCH(const QString, viewer);
  Community community;
  const QMap<QString, UserId> viewers{
      {"nobody", noUser}, {"deleted", community.gone}, {"john", community.john}, {"mary", community.mary}};
  const QString before = community.content();
  for (const char* something :
       {"post from susan", "a draft of susan's", "susan's picture", "a note of susan's", "message from susan"})
    QVERIFY2(before.contains(something), something);
  QVERIFY(!attempt(community, viewers.value(viewer)));
  QCOMPARE(community.content(), before);
}

ROOST_TEST(TestViewers)

}  // namespace roost::viewers_test

#include "test_viewers.moc"
