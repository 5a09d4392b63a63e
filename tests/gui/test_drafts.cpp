#include <QClipboard>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::drafts_test {

using namespace test;

/// What someone has begun to write is still there when they return, however they left.
class TestDrafts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void isKeptWhileWriting();
  void isThereAfterARestart();
  void isThereAfterSigningOut();
  void everybodyHasTheirOwn();
  void goesWhenPublished();
  void staysWhereItCannotBeKept();
  void busyDatabaseIsWaitedFor();
  void composerThatWasLeftIsEmptied();
  void replacedDraftOfAnotherWindowIsSaid();
  void postWaitsThroughAnotherLanguage();
};

namespace {

struct Writing {
  Writing() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) { desktop.startAs(john); }

  MainWindow& window() const { return *desktop.window; }
  QString text() const { return find<QPlainTextEdit>(window(), "postText").toPlainText(); }
  /// The draft as another program sees it, and as it stays if this program is killed.
  QString kept(UserId user) const {
    return Database(desktop.store.file()).value("SELECT body FROM drafts WHERE user_id = ?", {user}).toString();
  }
  void write(const QString& words) const {
    click(window(), "postText");
    press(window(), Qt::Key_End, Qt::ControlModifier);
    test::type(window(), words);
  }

  Desktop desktop;
  const UserId john, susan;
};

}  // namespace

void TestDrafts::isKeptWhileWriting() {
  Writing writing;
  writing.write("half ");
  QTRY_COMPARE(writing.kept(writing.john), "half ");
  writing.write("a post");
  QTRY_COMPARE(writing.kept(writing.john), "half a post");
}

void TestDrafts::isThereAfterARestart() {
  Writing writing;
  writing.write("half a post");
  writing.window().close();
  writing.desktop.startAs(writing.john);
  QCOMPARE(writing.text(), "half a post");
  writing.write(" and more");
  QCOMPARE(writing.text(), "half a post and more");
}

void TestDrafts::isThereAfterSigningOut() {
  Writing writing;
  writing.write("half a post");
  choose(writing.window(), "signOut");
  QVERIFY(isShown(writing.window(), "signInPage"));
  QCOMPARE(writing.kept(writing.john), "half a post");
  writing.window().signIn(writing.john);
  QCOMPARE(writing.text(), "half a post");
}

void TestDrafts::everybodyHasTheirOwn() {
  Writing writing;
  writing.write("john's");
  writing.window().signIn(writing.susan);
  QCOMPARE(writing.text(), "");
  writing.write("susan's");
  writing.window().signIn(writing.john);
  QCOMPARE(writing.text(), "john's");
  writing.window().signIn(writing.susan);
  QCOMPARE(writing.text(), "susan's");
}

void TestDrafts::goesWhenPublished() {
  Writing writing;
  writing.write("a post");
  QTRY_COMPARE(writing.kept(writing.john), "a post");
  press(writing.window(), Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(writing.text(), "");
  QCOMPARE(writing.kept(writing.john), "");
  writing.desktop.startAs(writing.john);
  QCOMPARE(writing.text(), "");
}

void TestDrafts::staysWhereItCannotBeKept() {
  Writing writing;
  QStringList said;
  connect(&writing.window().notes(), &NoteBar::said, this, [&](const QString& text) { said.append(text); });
  {
    const Database other(writing.desktop.store.file());
    other.run("CREATE TRIGGER full BEFORE INSERT ON drafts BEGIN SELECT raise(ABORT, 'full'); END");
    writing.write("half a post");
    QTRY_COMPARE(said.size(), 1);
    press(writing.window(), Qt::Key_3, Qt::ControlModifier);
    press(writing.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(writing.text(), "half a post");
    QCOMPARE(said.size(), 1);
    // Not even when another user signs in between.
    writing.window().signIn(writing.susan);
    writing.window().signIn(writing.john);
    QCOMPARE(writing.text(), "half a post");
    other.run("DROP TRIGGER full");
  }
  QTRY_COMPARE(writing.kept(writing.john), "half a post");
}

void TestDrafts::busyDatabaseIsWaitedFor() {
  Writing writing;
  QStringList said;
  connect(&writing.window().notes(), &NoteBar::said, this, [&](const QString& text) { said.append(text); });
  const Database other(writing.desktop.store.file());
  other.run("BEGIN IMMEDIATE");
  writing.write("half a post");
  press(writing.window(), Qt::Key_3, Qt::ControlModifier);
  QCOMPARE(writing.kept(writing.john), "");
  other.run("ROLLBACK");
  QTRY_COMPARE(writing.kept(writing.john), "half a post");
  QCOMPARE(said, QStringList());
}

/// The page was left while the post waited, and its draft was saved before the post was published.
void TestDrafts::composerThatWasLeftIsEmptied() {
  Writing writing;
  const Database other(writing.desktop.store.file());
  writing.write("a whole post");
  QTRY_COMPARE(writing.kept(writing.john), "a whole post");
  other.run("BEGIN IMMEDIATE");
  press(writing.window(), Qt::Key_Return, Qt::ControlModifier);
  press(writing.window(), Qt::Key_3, Qt::ControlModifier);
  other.run("ROLLBACK");
  QTRY_COMPARE(other.value("SELECT count(*) FROM posts WHERE body = 'a whole post'"), 1);
  const auto& home = *writing.window().findChild<QWidget*>("timelinePage");
  QTRY_COMPARE(home.findChild<QPlainTextEdit*>("postText")->toPlainText(), "");
  press(writing.window(), Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(writing.text(), "");
  QCOMPARE(writing.kept(writing.john), "");
}

void TestDrafts::replacedDraftOfAnotherWindowIsSaid() {
  Writing writing;
  Database(writing.desktop.store.file())
      .run("INSERT INTO drafts (user_id, body, saved_at) VALUES (?, 'of the other', 1)", {writing.john});
  writing.write("of this one");
  QTRY_COMPARE(writing.kept(writing.john), "of this one");
  QCOMPARE(noteIn(writing.window()), "Your draft replaced one written in another window.");
  click(writing.window(), "noteAction");
  QCOMPARE(QApplication::clipboard()->text(), "of the other");
  QCOMPARE(writing.text(), "of this one");
}

void TestDrafts::postWaitsThroughAnotherLanguage() {
  Writing writing;
  {
    const Database other(writing.desktop.store.file());
    other.run("BEGIN IMMEDIATE");
    writing.write("a whole post");
    press(writing.window(), Qt::Key_Return, Qt::ControlModifier);
    writing.desktop.languages.choose("de");
    QCoreApplication::processEvents();
    QCOMPARE(textOf(writing.window(), "postButton"), "Posten");
    QCOMPARE(writing.text(), "a whole post");
    press(writing.window(), Qt::Key_Return, Qt::ControlModifier);
    test::type(writing.window(), " and more");
    other.run("ROLLBACK");
  }
  QTRY_COMPARE(writing.text(), "");
  QCOMPARE(writing.kept(writing.john), "");
  QCOMPARE(Database(writing.desktop.store.file()).value("SELECT group_concat(body, '|') FROM posts").toString(),
           "a whole post");
}

ROOST_TEST(TestDrafts)

}  // namespace roost::drafts_test

#include "test_drafts.moc"
