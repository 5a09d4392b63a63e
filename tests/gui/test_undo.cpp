#include <QAction>
#include <QDialog>
#include <QMimeData>
#include <QTest>

#include "core/users/pictures.h"
#include "gui/pictures/avatar.h"
#include "support/desktop.h"
#include "support/image_files.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::undo_test {

using namespace test;

/// What can be undone, and what no longer can because it has been changed since.
class TestUndo : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatWasChangedSinceIsGone_data();
  void whatWasChangedSinceIsGone();
  void newerPictureStays();
  void olderStepsRemain();
  void lateUndoSaysSo_data();
  void lateUndoSaysSo();
  void followIsWhatTheButtonSaid();
};

namespace {

/// John at susan's profile, while another program has the same file open.
struct Community {
  Community() : john(desktop.addUser("john")), susan(desktop.addUser("susan")), other(desktop.store.file()) {
    desktop.store.addPost(susan, 1'000, "post from susan");
    post = desktop.store.addPost(john, 2'000, "post from john");
  }

  void start() {
    desktop.startAs(john);
    goTo("susan");
  }
  void goTo(const QString& name) const {
    press(window(), Qt::Key_K, Qt::ControlModifier);
    test::type(window(), name);
    press(window(), Qt::Key_Return);
  }
  void toggle() const { click(find(window(), "profilePage"), "followToggle"); }
  void deletePost() const {
    press(window(), Qt::Key_4, Qt::ControlModifier);
    press(window(), Qt::Key_Escape);
    press(window(), Qt::Key_J);
    press(window(), Qt::Key_Delete);
  }
  void undo() const { press(window(), Qt::Key_Z, Qt::ControlModifier); }

  MainWindow& window() const { return *desktop.window; }
  /// What the menu would undo; empty if there is nothing.
  QString undoable() const {
    const auto* action = window().findChild<QAction*>("undo");
    return action->isEnabled() ? action->text() : QString();
  }
  QList<QVariantList> follows() const { return other.rows("SELECT follower_id, followed_id, created_at FROM follows"); }
  qint64 posts() const { return other.value("SELECT count(*) FROM posts").toLongLong(); }
  QByteArray picture() const { return other.value("SELECT image FROM pictures").toByteArray(); }
  /// Everything that undo can change.
  QVariantList state() const { return {QVariant::fromValue(follows()), posts(), picture()}; }

  Desktop desktop;
  const UserId john, susan;
  const Database other;
  PostId post = 0;
};

bool drop(QWidget& widget, const QString& file) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(file)});
  const QPoint middle = widget.rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&widget, &enter);
  QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&widget, &dropped);
  return dropped.isAccepted();
}

void dropPicture(Community& in) {
  press(in.window(), Qt::Key_4, Qt::ControlModifier);
  const QString file = in.desktop.store.file() + ".png";
  write(file, encodedAs(plain({64, 64}, Qt::blue), "png"));
  QVERIFY(drop(*find(in.window(), "profilePage").findChild<Avatar*>(), file));
  QTRY_COMPARE(in.undoable(), "&Undo “Change Picture”");
}

using Act = std::function<void(Community&)>;

/// For each kind of change that can be undone: the state before, the change, and what another program does then.
void addChanges() {
  QTest::addColumn<Act>("before");
  QTest::addColumn<Act>("act");
  QTest::addColumn<Act>("elsewhere");
  const Act nothing = [](Community&) {};
  const Act follow = [](Community& in) { in.toggle(); };
  const Act followedAlready = [](Community& in) { in.desktop.store.addFollow(in.john, in.susan, 5); };
  const Act unfollowElsewhere = [](Community& in) { in.other.run("DELETE FROM follows"); };
  QTest::newRow("a follow, and unfollowed") << nothing << follow << unfollowElsewhere;
  QTest::newRow("a follow, unfollowed, and followed anew")
      << nothing << follow
      << Act([](Community& in) { in.other.run("UPDATE follows SET created_at = created_at + 1"); });
  QTest::newRow("an unfollow, and followed anew")
      << followedAlready << follow << Act([](Community& in) { in.desktop.store.addFollow(in.john, in.susan, 7); });
  QTest::newRow("a deleted post, and brought back")
      << nothing << Act([](Community& in) { in.deletePost(); }) << Act([](Community& in) {
           in.other.run("INSERT INTO posts (id, author_id, created_at, body) VALUES (?, ?, 9, 'brought back')",
                        {in.post, in.john});
         });
  QTest::newRow("a picture, and another one") << nothing << Act(dropPicture) << Act([](Community& in) {
    const QByteArray newer = encodedAs(plain({64, 64}, Qt::red), "png");
    in.other.run("UPDATE pictures SET image = ?", {newer});
    in.other.run("UPDATE users SET picture_version = ? WHERE id = ?", {pictureVersion(newer), in.john});
  });
}

}  // namespace

void TestUndo::whatWasChangedSinceIsGone_data() { addChanges(); }

void TestUndo::whatWasChangedSinceIsGone() {
  QFETCH(const Act, before);
  QFETCH(const Act, act);
  QFETCH(const Act, elsewhere);
  Community community;
  before(community);
  community.start();
  QCOMPARE(community.undoable(), "");
  act(community);
  QVERIFY(!community.undoable().isEmpty());
  QCOMPARE(textOf(community.window(), "noteAction"), "Undo");
  elsewhere(community);
  const auto state = community.state();
  QTRY_COMPARE(community.undoable(), "");
  QVERIFY(!isShown(community.window(), "noteAction"));
  community.undo();
  QCOMPARE(community.state(), state);
}

void TestUndo::newerPictureStays() {
  Community community;
  community.start();
  dropPicture(community);
  const QByteArray dropped = community.picture();
  const QString file = community.desktop.store.file() + ".png";
  write(file, encodedAs(plain({64, 64}, Qt::red), "png"));
  within<QDialog>([&] { click(find(community.window(), "profilePage"), "editProfile"); },
                  [&](QDialog& dialog) {
                    QVERIFY(drop(find(dialog, "picturePreview"), file));
                    QTRY_VERIFY(find(dialog, "save").isEnabled());
                    click(dialog, "save");
                  });
  const QByteArray chosen = community.picture();
  QVERIFY(!chosen.isEmpty() && chosen != dropped);
  QTRY_COMPARE(community.undoable(), "");
  community.undo();
  QCOMPARE(community.picture(), chosen);
}

void TestUndo::olderStepsRemain() {
  Community community;
  community.start();
  community.deletePost();
  community.goTo("susan");
  community.toggle();
  QVERIFY2(community.undoable().contains("susan"), qPrintable(community.undoable()));
  community.other.run("DELETE FROM follows");
  QTRY_COMPARE(community.undoable(), "&Undo “Delete Post”");
  community.undo();
  QCOMPARE(community.posts(), 2);
  QCOMPARE(community.undoable(), "");
}

void TestUndo::lateUndoSaysSo_data() { addChanges(); }

void TestUndo::lateUndoSaysSo() {
  QFETCH(const Act, before);
  QFETCH(const Act, act);
  QFETCH(const Act, elsewhere);
  Community community;
  before(community);
  community.start();
  act(community);
  elsewhere(community);
  const auto state = community.state();
  // Not by key, since the window might notice the change while the key event is on its way.
  community.window().findChild<QAction*>("undo")->trigger();
  QCOMPARE(noteIn(community.window()), "This can no longer be undone.");
  QCOMPARE(community.state(), state);
}

void TestUndo::followIsWhatTheButtonSaid() {
  Community community;
  community.start();
  auto& button = find<QAbstractButton>(find(community.window(), "profilePage"), "followToggle");
  community.desktop.store.addFollow(community.john, community.susan, 5);
  // The button still says "Follow", so that is what it does. A real click takes time, in which the window might notice.
  button.click();
  QCOMPARE(community.follows().size(), 1);
  QCOMPARE(noteIn(community.window()), "You are following susan!");
  QCOMPARE(community.undoable(), "");
  QCOMPARE(textOf(find(community.window(), "profilePage"), "followToggle"), "Unfollow");
}

ROOST_TEST(TestUndo)

}  // namespace roost::undo_test

#include "test_undo.moc"
