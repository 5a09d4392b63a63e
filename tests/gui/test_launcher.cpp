#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTest>

#include "core/storage/schema.h"
#include "gui/startup/log_file.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::launcher_test {

using namespace test;

/// Changing from one database to another, one window at a time.
class TestLauncher : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void toTheSampleAndBack();
  void sampleIsKept();
  void unusableDatabaseIsSaid();
  void whatWaitsIsNotForgotten();
  void problemsAreReported();

 private:
  std::unique_ptr<Desktop> m_desktop;
  std::unique_ptr<LogFile> m_log;
  std::unique_ptr<Launcher> m_launcher;
};

void TestLauncher::initTestCase() {
  // The tests cause failures on purpose; their warnings are noise.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false"));
}

void TestLauncher::init() {
  m_launcher.reset();
  m_desktop = std::make_unique<Desktop>();
  qputenv("XDG_DATA_HOME", QFileInfo(m_desktop->store.file()).path().toLocal8Bit());
  m_log = std::make_unique<LogFile>(QFileInfo(m_desktop->store.file()).path() + "/log");
  m_launcher = std::make_unique<Launcher>(m_desktop->settings, m_desktop->appearance, m_desktop->languages, *m_log,
                                          m_desktop->store.clock());
}

void TestLauncher::toTheSampleAndBack() {
  QVERIFY(m_launcher->open(Launcher::ownFile()));
  MainWindow* own = m_launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(own));
  QVERIFY(isShown(*own, "welcomePage"));
  QVERIFY(!isShown(*own, "sampleMark"));

  click(find(*own, "welcomePage"), "exploreSample");
  QTRY_VERIFY(m_launcher->window() != own);
  MainWindow* sample = m_launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(sample));
  QVERIFY(isShown(*sample, "sampleMark"));
  QCOMPARE(sample->windowTitle(), "(3) Home – Roost (sample)");
  QVERIFY(rowsOf(find<RowView>(*sample, "timelineRows")).size() >= PagedListModel::pageSize);
  // Importing isn't offered, so that nobody puts their own data into the sample by mistake.
  const auto isOffered = [&](const char* action) { return sample->findChild<QAction*>(action)->isVisible(); };
  QVERIFY(isOffered("openOwn") && !isOffered("openSample") && !isOffered("importFile"));

  click(*sample, "leaveSample");
  QTRY_VERIFY(m_launcher->window() != sample);
  QVERIFY(QTest::qWaitForWindowActive(m_launcher->window()));
  QVERIFY(isShown(*m_launcher->window(), "welcomePage"));
  QVERIFY(!isShown(*m_launcher->window(), "sampleMark"));
}

void TestLauncher::sampleIsKept() {
  QVERIFY(m_launcher->openSample());
  QVERIFY(QTest::qWaitForWindowActive(m_launcher->window()));
  click(*m_launcher->window(), "postText");
  test::type(*m_launcher->window(), "I was here");
  press(*m_launcher->window(), Qt::Key_Return, Qt::ControlModifier);
  QVERIFY(m_launcher->openSample());
  QVERIFY(QTest::qWaitForWindowActive(m_launcher->window()));
  QCOMPARE(rowsOf(find<RowView>(*m_launcher->window(), "timelineRows")).first(), "I was here");
  // Users who sign out there are told how to sign in again.
  choose(*m_launcher->window(), "signOut");
  QCOMPARE(textOf(*m_launcher->window(), "hint"), "In the sample community, every password is “sample”.");
}

void TestLauncher::unusableDatabaseIsSaid() {
  QVERIFY(m_launcher->open(m_desktop->store.file()));
  MainWindow* window = m_launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(window));
  QVERIFY(QDir().mkpath(QFileInfo(Launcher::sampleFile()).path()));
  const Database newer(Launcher::sampleFile());
  newer.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
  newer.run("PRAGMA user_version = 9999");
  click(find(*window, "welcomePage"), "exploreSample");
  QTRY_VERIFY(noteIn(*window).startsWith("This database was created by a newer version of Roost."));
  QCOMPARE(m_launcher->window(), window);
  QVERIFY(isShown(*window, "welcomePage"));
}

void TestLauncher::whatWaitsIsNotForgotten() {
  QVERIFY(m_launcher->open(m_desktop->store.file()));
  const UserId susan = m_desktop->addUser("susan");
  MainWindow* window = m_launcher->window();
  window->signIn(susan);
  QVERIFY(QTest::qWaitForWindowActive(window));
  const Database other(m_desktop->store.file());
  other.run("BEGIN IMMEDIATE");
  click(*window, "postText");
  test::type(*window, "not lost");
  press(*window, Qt::Key_Return, Qt::ControlModifier);
  QVERIFY(noteIn(*window).contains("when it’s free"));
  choose(*window, "openSample");
  QTRY_VERIFY(noteIn(*window).startsWith("Another program is still using the database, and 1 change isn’t saved."));
  QCOMPARE(m_launcher->window(), window);
  // The note comes back, also after the user has chosen not to wait.
  window->notes().dismiss();
  QTRY_VERIFY(noteIn(*window).startsWith("Another program is still using the database"));
  click(*window, "noteAction");
  QCOMPARE(noteIn(*window), "1 change wasn’t saved.");
  press(*window, Qt::Key_N, Qt::ControlModifier);
  press(*window, Qt::Key_Return, Qt::ControlModifier);
  QTRY_VERIFY(noteIn(*window).contains("when it’s free"));
  other.run("ROLLBACK");
  QTRY_COMPARE(rowsOf(find<RowView>(*window, "timelineRows")), QStringList{"not lost"});
  choose(*window, "openSample");
  QTRY_VERIFY(m_launcher->window() != window);
}

void TestLauncher::problemsAreReported() {
  QVERIFY(m_launcher->open(m_desktop->store.file()));
  MainWindow& window = *m_launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  m_log->write("the last thing that happened");
  choose(window, "reportProblem");
  QWidget* dialog = QApplication::activeModalWidget();
  QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
  const QString report = find<QPlainTextEdit>(*dialog, "report").toPlainText();
  for (const QString& part :
       {QString("Roost "), QString("schema %1").arg(currentSchemaVersion()), QString("Qt 6."), QString("SQLite 3."),
        QString("offscreen"), QLocale().name(), QString("the last thing that happened")})
    QVERIFY2(report.contains(part), qPrintable(part));
  QGuiApplication::clipboard()->clear();
  QVERIFY(!isShown(*dialog, "copied"));
  click(*dialog, "copy");
  QCOMPARE(QGuiApplication::clipboard()->text(), report);
  QVERIFY(isShown(*dialog, "copied"));
  click(*dialog, "close");
  QTRY_VERIFY(!QApplication::activeModalWidget());
}

ROOST_TEST(TestLauncher)

}  // namespace roost::launcher_test

#include "test_launcher.moc"
