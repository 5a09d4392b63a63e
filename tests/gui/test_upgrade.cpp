#include <QLoggingCategory>
#include <QProcess>
#include <QProgressBar>
#include <QSemaphore>
#include <QTest>
#include <csignal>

#include "core/storage/schema.h"
#include "gui/shell/job_status.h"
#include "gui/startup/log_file.h"
#include "gui/transfer/upgrade_dialog.h"
#include "support/desktop.h"
#include "support/files.h"
#include "support/hands.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::upgrade_test {

using namespace test;
using namespace std::chrono_literals;

/// Opening a database of an older version of Roost, and the background jobs that follow.
class TestUpgrade : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The tests cause failures on purpose; their warnings are noise.
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void init();
  void longUpgradeIsShown();
  void longUpgradeIsCanceled();
  void shortUpgradeIsNotSeen();
  void windowStaysWhereItIsCanceled();
  void terminalCancels();
  void jobIsSaidAtTheFoot();
  void namesArePreparedInTheBackground();

 private:
  QString file() const { return m_folder->filePath("roost.db"); }
  QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
  /// All steps, and one that takes as long as the test wants.
  QList<SchemaStep> slowSteps();
  std::unique_ptr<Launcher> launcher() {
    return std::make_unique<Launcher>(m_desktop->settings, m_desktop->appearance, m_desktop->languages, *m_log,
                                      m_desktop->store.clock());
  }

  std::unique_ptr<Desktop> m_desktop;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<LogFile> m_log;
  QSemaphore m_may;
};

void TestUpgrade::init() {
  m_desktop = std::make_unique<Desktop>();
  m_folder = std::make_unique<QTemporaryDir>();
  m_log = std::make_unique<LogFile>(m_folder->filePath("log"));
  qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", file());
}

QList<SchemaStep> TestUpgrade::slowSteps() {
  const QString script = m_desktop->store.file() + ".sql";
  overwrite(script, "CREATE TABLE made_by_the_script (id INTEGER PRIMARY KEY) STRICT;\n");
  return schemaSteps() +
         QList<SchemaStep>{{script, [this](Store&) -> Result<Done> { return m_may.acquire(), Done{}; }}};
}

void TestUpgrade::longUpgradeIsShown() {
  UpgradeDialog dialog(file(), SharedFolder::Refuse, nullptr, slowSteps());
  QTimer user;
  connect(&user, &QTimer::timeout, &dialog, [&] {
    if (textOf(dialog, "hint") !=
        QString("Step %1 of %1. If you cancel, the database isn’t changed.").arg(currentSchemaVersion()))
      return;
    user.stop();
    QCOMPARE(textOf(dialog, "title"), "Updating roost.db…");
    // The duration isn't known.
    QCOMPARE(find<QProgressBar>(dialog, "progress").maximum(), 0);
    m_may.release();
  });
  user.start();
  const auto done = dialog.upgrade(0ms);
  QVERIFY2(done, why(done));
  QVERIFY(!dialog.isVisible());
  QVERIFY(!user.isActive());
  QCOMPARE(Database(file()).value("PRAGMA user_version"), currentSchemaVersion() + 1);
}

void TestUpgrade::longUpgradeIsCanceled() {
  const QByteArray before = contentOf(file());
  const QStringList there = files();
  UpgradeDialog dialog(file(), SharedFolder::Refuse, nullptr, slowSteps());
  QTimer user;
  connect(&user, &QTimer::timeout, &dialog, [&] {
    if (!textOf(dialog, "hint").startsWith(QString("Step %1").arg(currentSchemaVersion()))) return;
    user.stop();
    click(dialog, "close");
    // The button can't be pressed twice.
    QVERIFY(!find(dialog, "close").isEnabled());
    m_may.release();
  });
  user.start();
  const auto done = dialog.upgrade(0ms);
  QVERIFY(!done);
  QCOMPARE(done.error().code, ErrorCode::Interrupted);
  QCOMPARE(contentOf(file()), before);
  QCOMPARE(files(), there);
}

void TestUpgrade::shortUpgradeIsNotSeen() {
  const auto opens = launcher();
  const auto opened = opens->openOrAsk(file());
  QVERIFY2(opened, why(opened));
  QVERIFY(QTest::qWaitForWindowActive(opens->window()));
  QVERIFY(isShown(*opens->window(), "signInPage"));
  QCOMPARE(Database(file()).value("PRAGMA user_version"), currentSchemaVersion());
}

void TestUpgrade::windowStaysWhereItIsCanceled() {
  const auto opens = launcher();
  QVERIFY(opens->open(m_desktop->store.file()));
  MainWindow* window = opens->window();
  QVERIFY(QTest::qWaitForWindowActive(window));
  const QByteArray before = contentOf(file());
  Database other(file());
  other.run("BEGIN IMMEDIATE");
  QTimer user;
  connect(&user, &QTimer::timeout, window, [&] {
    auto* dialog = qobject_cast<UpgradeDialog*>(QApplication::activeModalWidget());
    if (!dialog || !dialog->isVisible()) return;
    user.stop();
    press(*dialog, Qt::Key_Escape);
    other.run("ROLLBACK");
  });
  user.start();
  const auto opened = opens->openOrAsk(file());
  QVERIFY(!opened);
  QCOMPARE(opened.error().code, ErrorCode::Interrupted);
  QCOMPARE(opens->window(), window);
  QCOMPARE(contentOf(file()), before);
}

void TestUpgrade::terminalCancels() {
  const QByteArray before = contentOf(file());
  const auto isCopied = [this] { return files().filter("before-version-2").size() == 1; };
  auto other = std::make_unique<Database>(file());
  other->run("BEGIN IMMEDIATE");
  QProcess roost;
  roost.start(ROOST_PROGRAM, {"--import", ROOST_TEST_DATA "/microblog-v0.8.db", file()});
  QTRY_VERIFY_WITH_TIMEOUT(isCopied() || roost.state() == QProcess::NotRunning, 60'000);
  QCOMPARE(roost.state(), QProcess::Running);
  ::kill(static_cast<pid_t>(roost.processId()), SIGINT);
  other->run("ROLLBACK");
  QVERIFY(roost.waitForFinished(60'000));
  QCOMPARE(roost.exitStatus(), QProcess::NormalExit);
  QCOMPARE(roost.exitCode(), EXIT_FAILURE);
  const QString said = QString::fromUtf8(roost.readAllStandardError());
  QVERIFY2(said.contains("Updating the database for this version of Roost. Press Ctrl+C to cancel.\n"),
           qPrintable(said));
  QVERIFY2(said.contains("roost: The update was canceled."), qPrintable(said));
  other.reset();
  QCOMPARE(contentOf(file()), before);
  QVERIFY(!isCopied());

  roost.start(ROOST_PROGRAM, {"--import", ROOST_TEST_DATA "/microblog-v0.8.db", file()});
  QVERIFY(roost.waitForFinished(60'000));
  QCOMPARE(roost.exitCode(), EXIT_SUCCESS);
  QVERIFY(isCopied());
}

void TestUpgrade::jobIsSaidAtTheFoot() {
  TemporaryStore store;
  QSemaphore stepped;
  int done = 0;
  BackgroundJobs jobs(*store, {{"Counting…", [&](Store&) -> Result<bool> { return done < 4; },
                                [&](Store&, int) -> Result<JobProgress> {
                                  stepped.release();
                                  m_may.acquire();
                                  return JobProgress{++done, 4};
                                }}});
  QWidget window;
  auto* status = new JobStatus(jobs, &window);
  window.show();
  QVERIFY(QTest::qWaitForWindowExposed(&window));
  QTRY_COMPARE(textOf(window, "jobText"), "Counting…");
  QCOMPARE(status->accessibleName(), "Counting…");
  QCOMPARE(find(window, "announcement").accessibleName(), "Counting…");
  QCOMPARE(find<QProgressBar>(window, "jobProgress").value(), 0);
  m_may.release(2);
  QTRY_COMPARE(find<QProgressBar>(window, "jobProgress").value(), 50);
  m_may.release(2);
  QTRY_VERIFY(!isShown(window, "jobStatus"));
  QCOMPARE(done, 4);
}

void TestUpgrade::namesArePreparedInTheBackground() {
  const UserId maria = m_desktop->addUser("maria", "María García");
  const Database other(m_desktop->store.file());
  // As a version of Roost with another rule left it.
  other.run("UPDATE properties SET value = '1' WHERE name = 'names_folded'");
  other.run("DELETE FROM name_beginnings");
  other.run("BEGIN IMMEDIATE");
  MainWindow& window = m_desktop->startAs(maria);
  QTRY_COMPARE(textOf(window, "jobText"), "Preparing people search…");
  press(window, Qt::Key_3, Qt::ControlModifier);
  fill(window, "filter", "mar");
  auto& rows = find<RowView>(window, "peopleRows");
  QCOMPARE(rowsOf(rows), QStringList{"María García"});
  fill(window, "filter", "garcia");
  QCOMPARE(rowsOf(rows), QStringList());
  other.run("ROLLBACK");
  QTRY_VERIFY(!isShown(window, "jobStatus"));
  fill(window, "filter", "garcia");
  QCOMPARE(rowsOf(rows), QStringList{"María García"});
}

ROOST_TEST(TestUpgrade)

}  // namespace roost::upgrade_test

#include "test_upgrade.moc"
