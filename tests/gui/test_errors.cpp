#include <QFile>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTest>

#include "support/damaged_page.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::errors_test {

using namespace test;

/// What the window says when the database can't do what is asked, and that nothing is lost.
class TestErrors : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The tests cause failures on purpose; their warnings are noise.
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void followWaitsForAnotherProgram();
  void unfollowAndUndoWaitForAnotherProgram();
  void allThatWaitsIsDoneInItsOrder();
  void nobodyHasToWait();
  void postWaitsForAnotherProgram();
  void deleteWaitsForAnotherProgram();
  void registrationWaitsForAnotherProgram();
  void damageIsSaidWhereTheListWouldStand();
};

namespace {

const QString busy = QStringLiteral("Another program is using the database. Try again in a moment.");
const QString waiting = QStringLiteral("Another program is using the database. 1 change will be saved when it’s free.");

/// While this exists, another program holds the write lock of the database.
class Lock {
 public:
  explicit Lock(const Desktop& desktop) : m_database(desktop.store.file()) { m_database.run("BEGIN IMMEDIATE"); }
  ~Lock() { m_database.run("ROLLBACK"); }
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  Database m_database;
};

/// John, who follows mary and not susan. Each of them has posted.
struct Community {
  Community() : john(desktop.addUser("john")), susan(desktop.addUser("susan")), mary(desktop.addUser("mary")) {
    desktop.store.addFollow(john, mary, 77);
    desktop.store.addPost(mary, 1'000, "post from mary");
    desktop.store.addPost(john, 2'000, "post from john");
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(window(), "timelineRows"); }
  QWidget& openProfile(const QString& name) const {
    press(window(), Qt::Key_K, Qt::ControlModifier);
    test::type(window(), name);
    press(window(), Qt::Key_Return);
    return find(window(), "profilePage");
  }
  qint64 count(const QString& from) const {
    return Database(desktop.store.file()).value("SELECT count(*) FROM " + from).toLongLong();
  }
  Desktop desktop;
  const UserId john, susan, mary;
  const QStringList before{"post from john", "post from mary"};
};

}  // namespace

void TestErrors::followWaitsForAnotherProgram() {
  Community community;
  QWidget& profile = community.openProfile("susan");
  {
    const Lock lock(community.desktop);
    click(profile, "followToggle");
    QCOMPARE(noteIn(community.window()), waiting);
    QCOMPARE(textOf(profile, "followToggle"), "Follow");
    QVERIFY(!find<QAbstractButton>(profile, "followToggle").isChecked());
  }
  QTRY_COMPARE(noteIn(community.window()), "You are following susan!");
  QCOMPARE(textOf(profile, "followToggle"), "Unfollow");
  QCOMPARE(textOf(profile, "followerCount"), "1 follower");
  QCOMPARE(community.count("follows"), 2);
}

void TestErrors::unfollowAndUndoWaitForAnotherProgram() {
  Community community;
  QWidget& profile = community.openProfile("mary");
  {
    const Lock lock(community.desktop);
    click(profile, "followToggle");
    QCOMPARE(noteIn(community.window()), waiting);
    QCOMPARE(textOf(profile, "followToggle"), "Unfollow");
  }
  QTRY_COMPARE(noteIn(community.window()), "You are not following mary.");
  {
    const Lock lock(community.desktop);
    press(community.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(noteIn(community.window()), waiting);
    QCOMPARE(textOf(profile, "followToggle"), "Follow");
  }
  QTRY_COMPARE(textOf(profile, "followToggle"), "Unfollow");
  QTRY_COMPARE(noteIn(community.window()), "Undone: Unfollow mary");
  QCOMPARE(community.count("follows WHERE created_at = 77"), 1);
}

/// Changes that wait are made in the order in which they were asked for, each of them once.
void TestErrors::allThatWaitsIsDoneInItsOrder() {
  Community community;
  QWidget& profile = community.openProfile("susan");
  {
    const Lock lock(community.desktop);
    for (int turn = 0; turn < 3; ++turn) click(profile, "followToggle");
    QTRY_VERIFY(noteIn(community.window()).contains("3 changes"));
    press(community.window(), Qt::Key_N, Qt::ControlModifier);
    test::type(community.window(), "a heron on the weir");
    press(community.window(), Qt::Key_Return, Qt::ControlModifier);
    press(community.window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(noteIn(community.window()).contains("4 changes"));
  }
  QTRY_COMPARE(noteIn(community.window()), "Your post is now live!");
  QCOMPARE(community.count(QString("follows WHERE followed_id = %1").arg(community.susan)), 1);
  QCOMPARE(community.count("posts WHERE body = 'a heron on the weir'"), 1);
}

void TestErrors::nobodyHasToWait() {
  Community community;
  QWidget& profile = community.openProfile("susan");
  const Lock lock(community.desktop);
  click(profile, "followToggle");
  QCOMPARE(noteIn(community.window()), waiting);
  // Closing the window tells what hasn't been saved yet.
  community.window().close();
  QVERIFY(community.window().isVisible());
  QVERIFY(
      noteIn(community.window()).startsWith("Another program is still using the database, and 1 change isn’t saved."));
  QTRY_COMPARE(textOf(community.window(), "noteAction"), "Don’t Wait");
  click(community.window(), "noteAction");
  QCOMPARE(noteIn(community.window()), "1 change wasn’t saved.");
  community.window().close();
  QVERIFY(!community.window().isVisible());
}

void TestErrors::postWaitsForAnotherProgram() {
  Community community;
  click(community.window(), "postText");
  test::type(community.window(), "a heron on the weir");
  const auto& text = find<QPlainTextEdit>(community.window(), "postText");
  {
    const Lock lock(community.desktop);
    press(community.window(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noteIn(community.window()), waiting);
    test::type(community.window(), "!");
    QCOMPARE(text.toPlainText(), "a heron on the weir");
    QCOMPARE(rowsOf(community.rows()), community.before);
  }
  QTRY_COMPARE(noteIn(community.window()), "Your post is now live!");
  QCOMPARE(rowsOf(community.rows()), QStringList{"a heron on the weir"} + community.before);
  QCOMPARE(text.toPlainText(), "");
  test::type(community.window(), "another");
  QCOMPARE(text.toPlainText(), "another");
}

void TestErrors::deleteWaitsForAnotherProgram() {
  Community community;
  RowView& rows = community.rows();
  {
    const Lock lock(community.desktop);
    clickAt(*rows.viewport(), rows.visualRect(rowWith(rows, "post from john")).center());
    press(community.window(), Qt::Key_Delete);
    QCOMPARE(noteIn(community.window()), waiting);
    QCOMPARE(rowsOf(rows), community.before);
  }
  QTRY_COMPARE(noteIn(community.window()), "Your post was deleted.");
  QCOMPARE(rowsOf(rows), QStringList{"post from mary"});
  press(community.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(rows), community.before);
}

void TestErrors::registrationWaitsForAnotherProgram() {
  Desktop desktop;
  MainWindow& window = desktop.start();
  click(find(window, "welcomePage"), "createAccount");
  QWidget& form = find(window, "signUpPage");
  for (const auto& [field, text] :
       {std::pair("username", "susan"), {"email", "susan@example.com"}, {"password", "cat"}, {"passwordAgain", "cat"}})
    fill(form, field, text);
  {
    const Lock lock(desktop);
    click(form, "signUp");
    QTRY_COMPARE(textOf(form, "formError"), busy);
    QVERIFY(find(form, "signUp").isEnabled());
  }
  QCOMPARE(textOf(window, "noteAction"), "Try Again");
  click(window, "noteAction");
  QTRY_VERIFY(isShown(window, "timelinePage"));
  QCOMPARE(noteIn(window), "Congratulations, you are now a registered user!");
}

void TestErrors::damageIsSaidWhereTheListWouldStand() {
  Desktop desktop;
  const UserId john = desktop.addUser("john");
  desktop.store.together([&] {
    for (int number = 0; number < 300; ++number) desktop.store.addPost(john, number, QString(200, 'x'));
  });
  DamagedPage page(desktop.store.file(), "posts_by_author");
  MainWindow& window = desktop.startAs(john);
  const QWidget& timeline = find(window, "timelinePage");
  QCOMPARE(textOf(timeline, "emptyTitle"), "This list can’t be loaded");
  QVERIFY(isShown(timeline, "tryAgain"));
  QVERIFY(!isShown(timeline, "findPeople"));
  const auto labels = timeline.findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
    return label->isVisible() && label->text().startsWith("The database is damaged");
  }));
  click(timeline, "tryAgain");
  QCOMPARE(textOf(timeline, "emptyTitle"), "This list can’t be loaded");
  // Lists that can be read are shown.
  press(window, Qt::Key_3, Qt::ControlModifier);
  QCOMPARE(rowsOf(find<RowView>(window, "peopleRows")), QStringList{"john"});
  press(window, Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(textOf(timeline, "emptyTitle"), "This list can’t be loaded");

  page.mend();
  click(timeline, "tryAgain");
  QVERIFY(!isShown(timeline, "emptyTitle"));
  QVERIFY(rowsOf(find<RowView>(window, "timelineRows")).size() >= PagedListModel::pageSize);
}

ROOST_TEST(TestErrors)

}  // namespace roost::errors_test

#include "test_errors.moc"
