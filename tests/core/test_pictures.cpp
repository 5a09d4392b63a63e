#include "core/users/pictures.h"

#include <QSignalSpy>
#include <QTest>

#include "core/accounts/accounts.h"
#include "core/timeline/post_list_model.h"
#include "core/users/user_list_model.h"
#include "core/users/users.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::pictures_test {

using namespace test;

/// Users' pictures: how they are stored, and how changes are announced.
class TestPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isKeptAndTakenAway();
  void versionsTellThemApart();
  void rowsCarryTheVersion();
  void tooLargeIsRefused();
  void profileAndPictureAreSavedTogether();
  void goesWithItsUser();
};

void TestPictures::isKeptAndTakenAway() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan"), john = store.addUser("john");
  Pictures pictures(*store);
  QSignalSpy changed(&pictures, &Pictures::changed);
  QCOMPARE(need(pictures.find(susan)), QByteArray());
  QCOMPARE(need(pictures.set(susan, "first")), QByteArray());
  QCOMPARE(need(pictures.set(susan, QByteArray("\0second", 7))), QByteArray("first"));
  QCOMPARE(need(pictures.find(susan)), QByteArray("\0second", 7));
  QCOMPARE(need(pictures.find(john)), QByteArray());
  QCOMPARE(need(Pictures(*store.openAgain()).find(susan)), QByteArray("\0second", 7));
  QCOMPARE(need(pictures.set(susan, {})), QByteArray("\0second", 7));
  QCOMPARE(need(pictures.find(susan)), QByteArray());
  QCOMPARE(changed.size(), 3);
  QCOMPARE(changed.first().first().value<UserId>(), susan);
}

void TestPictures::versionsTellThemApart() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Pictures pictures(*store);
  Users users(*store, store.clock());
  const auto version = [&] { return need(users.find(noUser, susan)).pictureVersion; };
  QCOMPARE(version(), 0);
  need(pictures.set(susan, "first"));
  const qint64 first = version();
  QVERIFY(first > 0);
  need(pictures.set(susan, "second"));
  QVERIFY(version() > 0 && version() != first);
  // The same picture has the same version again.
  need(pictures.set(susan, "first"));
  QCOMPARE(version(), first);
  QCOMPARE(version(), pictureVersion("first"));
  need(pictures.set(susan, {}));
  QCOMPARE(version(), 0);
}

void TestPictures::rowsCarryTheVersion() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  store.addPost(susan, 1'000);
  need(Pictures(*store).set(susan, "picture"));
  const AvatarKey avatar{susan, pictureVersion("picture"), avatarDigest("susan@example.com")};
  UserListModel people(*store, [](const User&) { return QString(); });
  people.showPeople(susan, UserOrder::Name);
  QCOMPARE(people.userAt(0).avatar(), avatar);
  PostListModel posts(*store, [](const Post&) { return QString(); });
  posts.showTimeline(susan);
  QCOMPARE(posts.postAt(0).authorAvatar(), avatar);
}

void TestPictures::tooLargeIsRefused() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Pictures pictures(*store);
  need(pictures.set(susan, QByteArray(Pictures::mostBytes, 'x')));
  const auto refused = pictures.set(susan, QByteArray(Pictures::mostBytes + 1, 'x'));
  QVERIFY(!refused);
  QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
  QCOMPARE(need(pictures.find(susan)).size(), Pictures::mostBytes);
}

void TestPictures::profileAndPictureAreSavedTogether() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  Accounts accounts(*store, store.clock(), PasswordCost::Least);
  Pictures pictures(*store);
  ProfileForm form = need(accounts.profile(susan));
  need(pictures.set(susan, "before"));
  form.aboutMe = "no word of a picture";
  need(accounts.updateProfile(susan, form));
  QCOMPARE(need(pictures.find(susan)), QByteArray("before"));
  form.picture = "after";
  need(accounts.updateProfile(susan, form));
  QCOMPARE(need(pictures.find(susan)), QByteArray("after"));
  // Both are saved or neither is.
  form.aboutMe = "lost";
  form.picture = QByteArray(Pictures::mostBytes + 1, 'x');
  QVERIFY(!accounts.updateProfile(susan, form));
  QCOMPARE(need(accounts.profile(susan)).aboutMe, "no word of a picture");
  QCOMPARE(need(pictures.find(susan)), QByteArray("after"));
  form.picture = QByteArray();
  need(accounts.updateProfile(susan, form));
  QCOMPARE(need(pictures.find(susan)), QByteArray());
}

void TestPictures::goesWithItsUser() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  need(Pictures(*store).set(susan, "picture"));
  const Database file(store.file());
  file.run("PRAGMA foreign_keys = ON");
  file.run("DELETE FROM users WHERE id = ?", {susan});
  QCOMPARE(file.value("SELECT count(*) FROM pictures"), 0);
}

ROOST_TEST(TestPictures)

}  // namespace roost::pictures_test

#include "test_pictures.moc"
