#include <QPlainTextEdit>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::main_job_test {

using namespace test;

/// What Roost is for, done with mouse and keys: signing up and in, finding people, following them and reading what they
/// write.
class TestMainJob : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void registersAndSignsIn();
  void goesToAUserByTypedName_data();
  void goesToAUserByTypedName();
  void goesToAUserByCompletion_data();
  void goesToAUserByCompletion();
  void aNameWrittenOutIsMeant();
  void followsFromAProfile();
  void followedPostsAreInTheTimeline();
  void unfollowingCanBeTakenBack_data();
  void unfollowingCanBeTakenBack();
  void comesBackToTheSameRow_data();
  void comesBackToTheSameRow();
};

namespace {

/// john and susan, who know nothing of each other yet, and mary, whom susan follows.
struct Community {
  Community() : john(desktop.addUser("john")), susan(desktop.addUser("susan")), mary(desktop.addUser("mary")) {
    desktop.store.addFollow(susan, mary);
    desktop.store.addPost(susan, 1'000, "post from susan");
    desktop.store.addPost(mary, 2'000, "post from mary");
    desktop.store.addPost(john, 3'000, "post from john");
  }

  Desktop desktop;
  const UserId john, susan, mary;
};

void goTo(QWidget& window, const QString& name) {
  press(window, Qt::Key_K, Qt::ControlModifier);
  test::type(window, name);
  press(window, Qt::Key_Return);
}

QStringList timelineIn(const QWidget& window) { return rowsOf(find<RowView>(window, "timelineRows")); }

}  // namespace

void TestMainJob::registersAndSignsIn() {
  Desktop desktop;
  MainWindow& window = desktop.start();
  click(find(window, "welcomePage"), "createAccount");
  QWidget& form = find(window, "signUpPage");
  fill(form, "username", "susan");
  fill(form, "email", "susan@example.com");
  fill(form, "password", "cat");
  fill(form, "passwordAgain", "cat");
  click(form, "signUp");
  QTRY_COMPARE(noteIn(window), "Congratulations, you are now a registered user!");
  QVERIFY(isShown(window, "timelinePage"));
  QVERIFY(find(window, "accountButton").accessibleName().contains("susan"));

  choose(window, "signOut");
  QWidget& signIn = find(window, "signInPage");
  QVERIFY(!isShown(window, "accountButton"));
  fill(signIn, "username", "susan");
  fill(signIn, "password", "dog");
  click(signIn, "signIn");
  QTRY_COMPARE(textOf(signIn, "formError"), "Invalid username or password");
  QVERIFY(isShown(window, "signInPage"));

  // The wrong password is selected, so that typing replaces it.
  test::type(window, "cat");
  press(window, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "timelinePage"));
}

void TestMainJob::goesToAUserByTypedName_data() {
  QTest::addColumn<QString>("typed");
  QTest::newRow("name") << "susan";
  QTest::newRow("@name") << "@susan";
  QTest::newRow("in other case") << " SUSAN ";
}

void TestMainJob::goesToAUserByTypedName() {
  QFETCH(const QString, typed);
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  // A text that is no user's name is searched for in posts.
  goTo(window, "nobody");
  QTRY_VERIFY(isShown(window, "searchPage"));

  press(window, Qt::Key_Escape);
  goTo(window, typed);
  QTRY_VERIFY(isShown(window, "profilePage"));
  QCOMPARE(textOf(find(window, "profilePage"), "username"), "@susan");
  QCOMPARE(find(window, "goToField").property("text").toString(), "");
}

void TestMainJob::goesToAUserByCompletion_data() {
  QTest::addColumn<bool>("byMouse");
  QTest::newRow("by keys") << false;
  QTest::newRow("by mouse") << true;
}

void TestMainJob::goesToAUserByCompletion() {
  QFETCH(const bool, byMouse);
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  for (const auto& [beginning, name] : {std::pair("su", "@susan"), {"ma", "@mary"}, {"su", "@susan"}}) {
    press(window, Qt::Key_K, Qt::ControlModifier);
    test::type(window, beginning);
    auto* names = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    QVERIFY(names);
    if (byMouse) {
      clickAt(*names->viewport(), names->visualRect(names->model()->index(0, 0)).center());
    } else {
      press(window, Qt::Key_Down);
      press(window, Qt::Key_Return);
    }
    QTRY_VERIFY(isShown(window, "profilePage"));
    QTRY_COMPARE(textOf(find(window, "profilePage"), "username"), name);
    QTRY_COMPARE(find(window, "goToField").property("text").toString(), "");
    QVERIFY(!QApplication::activePopupWidget());
  }
}

void TestMainJob::aNameWrittenOutIsMeant() {
  Community community;
  // marylou comes first among the completions.
  community.desktop.store.addFollow(community.susan, community.desktop.addUser("marylou"));
  MainWindow& window = community.desktop.startAs(community.john);
  goTo(window, "mary");
  QTRY_VERIFY(isShown(window, "profilePage"));
  QCOMPARE(textOf(find(window, "profilePage"), "username"), "@mary");
}

void TestMainJob::followsFromAProfile() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  goTo(window, "susan");
  QTRY_VERIFY(isShown(window, "profilePage"));
  QWidget& profile = find(window, "profilePage");
  QCOMPARE(textOf(profile, "followToggle"), "Follow");
  QCOMPARE(textOf(profile, "followerCount"), "0 followers");

  click(profile, "followToggle");
  QCOMPARE(textOf(profile, "followToggle"), "Unfollow");
  QCOMPARE(textOf(profile, "followerCount"), "1 follower");
  QCOMPARE(textOf(profile, "followingCount"), "1 following");
  QCOMPARE(noteIn(window), "You are following susan!");

  press(window, Qt::Key_4, Qt::ControlModifier);
  QCOMPARE(textOf(profile, "username"), "@john");
  QCOMPARE(textOf(profile, "followerCount"), "0 followers");
  QCOMPARE(textOf(profile, "followingCount"), "1 following");
}

void TestMainJob::followedPostsAreInTheTimeline() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  QCOMPARE(timelineIn(window), QStringList{"post from john"});
  goTo(window, "susan");
  QTRY_VERIFY(isShown(window, "profilePage"));
  click(find(window, "profilePage"), "followToggle");
  press(window, Qt::Key_1, Qt::ControlModifier);
  // Newest first, and without posts of those whom susan follows.
  QCOMPARE(timelineIn(window), (QStringList{"post from john", "post from susan"}));
}

void TestMainJob::unfollowingCanBeTakenBack_data() {
  QTest::addColumn<bool>("byNote");
  QTest::newRow("through the note") << true;
  QTest::newRow("with Ctrl+Z") << false;
}

void TestMainJob::unfollowingCanBeTakenBack() {
  QFETCH(const bool, byNote);
  Community community;
  community.desktop.store.addFollow(community.john, community.susan, 500);
  MainWindow& window = community.desktop.startAs(community.john);
  goTo(window, "susan");
  QTRY_VERIFY(isShown(window, "profilePage"));
  QWidget& profile = find(window, "profilePage");
  click(profile, "followToggle");
  QCOMPARE(textOf(profile, "followToggle"), "Follow");
  QCOMPARE(textOf(profile, "followerCount"), "0 followers");
  QCOMPARE(noteIn(window), "You are not following susan.");
  QCOMPARE(textOf(window, "noteAction"), "Undo");
  press(window, Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(timelineIn(window), QStringList{"post from john"});

  if (byNote)
    click(window, "noteAction");
  else
    press(window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(timelineIn(window), (QStringList{"post from john", "post from susan"}));
  QCOMPARE(noteIn(window), "Undone: Unfollow susan");
  press(window, Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(textOf(profile, "followToggle"), "Unfollow");
  QCOMPARE(textOf(profile, "followerCount"), "1 follower");

  // It can be undone only once.
  press(window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(textOf(profile, "followToggle"), "Unfollow");
}

void TestMainJob::comesBackToTheSameRow_data() {
  QTest::addColumn<bool>("byMouse");
  QTest::newRow("by keys") << false;
  QTest::newRow("by mouse buttons") << true;
}

void TestMainJob::comesBackToTheSameRow() {
  QFETCH(const bool, byMouse);
  Community community;
  community.desktop.store.addFollow(community.john, community.susan);
  community.desktop.store.together([&] {
    for (int number = 0; number < 300; ++number)
      community.desktop.store.addPost(community.susan, 10'000 + number,
                                      QString("post %1 ").arg(number).repeated(1 + number % 40));
  });
  MainWindow& window = community.desktop.startAs(community.john);
  auto& view = find<RowView>(window, "timelineRows");
  for (int turns = 0; turns < 25; ++turns) scroll(view, 397);
  const QModelIndex row = firstWholeRow(view);
  QVERIFY(row.row() > 60);
  const QString text = row.data().toString();
  const int top = view.visualRect(row).top();
  clickIn(view, row, PostDelegate(community.john, community.desktop.store.clock(), false), RowTarget::Author);
  QVERIFY(isShown(window, "profilePage"));
  QCOMPARE(textOf(find(window, "profilePage"), "username"), "@susan");

  const auto go = [&](Qt::Key key, Qt::MouseButton button) {
    if (byMouse)
      clickAt(window, window.rect().center(), button);
    else
      press(window, key, Qt::AltModifier);
  };
  for (int times = 0; times < 2; ++times) {
    go(Qt::Key_Left, Qt::BackButton);
    QVERIFY(isShown(window, "timelinePage"));
    QCOMPARE(view.visualRect(rowWith(view, text)).top(), top);
    QCOMPARE(view.currentIndex().data().toString(), text);
    go(Qt::Key_Right, Qt::ForwardButton);
    QVERIFY(isShown(window, "profilePage"));
    QCOMPARE(textOf(find(window, "profilePage"), "username"), "@susan");
  }
}

ROOST_TEST(TestMainJob)

}  // namespace roost::main_job_test

#include "test_main_job.moc"
