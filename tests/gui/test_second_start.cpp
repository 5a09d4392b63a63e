#include <signal.h>

#include <QFileDialog>
#include <QLockFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include "gui/shell/database_claim.h"
#include "gui/shell/log_file.h"
#include "support/desktop.h"
#include "support/files.h"
#include "support/hands.h"

namespace roost {

using namespace test;

/// Starting Roost again on a database whose window is open already. The other process is a real one.
class TestSecondStart : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void oneNameForOneFile();
  void bringsTheFirstWindowToTheFront();
  void endsWhereTheFirstIsAProcessOfItsOwn();
  void anotherDatabaseOpensBeside();
  void whatACrashLeavesIsOvercome();
  void importsWhileAWindowIsOpen();
  void sampleThatIsOpenElsewhereIsSaid();
  void whatIsOpenElsewhereIsNotReplaced();

 private:
  QString file(const QString& name) const { return m_folder->filePath(name); }
  QString runtimeFile(const QString& database, const QString& suffix) const { return file("run/" + DatabaseClaim::nameOf(database) + suffix); }
  /// Starts Roost, and waits until it has either ended or shown its window.
  QProcess& start(const QStringList& arguments, const QString& database);
  /// The process that has the claim on a database; 0 when none has.
  qint64 holderOf(const QString& database) const;

  std::unique_ptr<QTemporaryDir> m_folder;
  std::vector<std::unique_ptr<QProcess>> m_processes;
};

void TestSecondStart::initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }

void TestSecondStart::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  QVERIFY(QDir(m_folder->path()).mkdir("run"));
  QVERIFY(QFile::setPermissions(file("run"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  qputenv("XDG_RUNTIME_DIR", file("run").toLocal8Bit());
  qputenv("XDG_DATA_HOME", file("data").toLocal8Bit());
  qputenv("XDG_CONFIG_HOME", file("config").toLocal8Bit());
}

void TestSecondStart::cleanup() {
  for (const auto& process : m_processes) {
    process->kill();
    process->waitForFinished();
  }
  m_processes.clear();
}

QProcess& TestSecondStart::start(const QStringList& arguments, const QString& database) {
  QProcess& process = *m_processes.emplace_back(std::make_unique<QProcess>());
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(ROOST_PROGRAM, arguments);
  if (!process.waitForStarted()) qFatal("Roost does not start");
  if (!QTest::qWaitFor([&] {
        return process.state() == QProcess::NotRunning ||
               (holderOf(database) == process.processId() && QFile::exists(runtimeFile(database, ".socket")));
      }, 30'000))
    qFatal("Roost neither shows a window nor ends");
  return process;
}

qint64 TestSecondStart::holderOf(const QString& database) const {
  qint64 process = 0;
  QString host, application;
  return QLockFile(runtimeFile(database, ".lock")).getLockInfo(&process, &host, &application) ? process : 0;
}

void TestSecondStart::oneNameForOneFile() {
  const QString before = DatabaseClaim::nameOf(file("a.db"));
  QCOMPARE(DatabaseClaim::nameOf(file("run/../a.db")), before);
  QVERIFY(DatabaseClaim::nameOf(file("b.db")) != before);
  QFile made(file("a.db"));
  QVERIFY(made.open(QIODevice::WriteOnly));
  QCOMPARE(DatabaseClaim::nameOf(file("a.db")), before);
  QVERIFY(QFile::link(file("a.db"), file("link.db")));
  QCOMPARE(DatabaseClaim::nameOf(file("link.db")), before);
}

void TestSecondStart::bringsTheFirstWindowToTheFront() {
  Desktop desktop;
  const LogFile log(file("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  QVERIFY(launcher.open(file("a.db")));
  launcher.window()->showMinimized();
  QTRY_VERIFY(launcher.window()->isMinimized());
  const QProcess& second = start({file("a.db")}, file("a.db"));
  QCOMPARE(second.exitStatus(), QProcess::NormalExit);
  QCOMPARE(second.exitCode(), 0);
  QTRY_VERIFY(!launcher.window()->isMinimized());
  QTRY_VERIFY(launcher.window()->isActiveWindow());
}

void TestSecondStart::endsWhereTheFirstIsAProcessOfItsOwn() {
  const QProcess& first = start({file("a.db")}, file("a.db"));
  QCOMPARE(first.state(), QProcess::Running);
  QVERIFY(QFile::link(file("a.db"), file("link.db")));
  for (const auto* path : {"a.db", "link.db"}) {
    const QProcess& second = start({file(path)}, file(path));
    QCOMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
  }
  QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::anotherDatabaseOpensBeside() {
  const QProcess& first = start({file("a.db")}, file("a.db"));
  const QProcess& second = start({file("b.db")}, file("b.db"));
  QCOMPARE(first.state(), QProcess::Running);
  QCOMPARE(second.state(), QProcess::Running);
}

void TestSecondStart::whatACrashLeavesIsOvercome() {
  QProcess& first = start({file("a.db")}, file("a.db"));
  QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGKILL), 0);
  QVERIFY(first.waitForFinished());
  QVERIFY(QFile::exists(runtimeFile(file("a.db"), ".socket")));
  QVERIFY(QFile::exists(runtimeFile(file("a.db"), ".lock")));
  const QProcess& again = start({file("a.db")}, file("a.db"));
  QCOMPARE(again.state(), QProcess::Running);
  const QProcess& second = start({file("a.db")}, file("a.db"));
  QCOMPARE(second.exitCode(), 0);
}

void TestSecondStart::importsWhileAWindowIsOpen() {
  const QProcess& first = start({file("a.db")}, file("a.db"));
  QProcess import;
  import.start(ROOST_PROGRAM, {"--database", file("a.db"), "--import", ROOST_TEST_DATA "/microblog-v0.23.db"});
  QVERIFY(import.waitForFinished(30'000));
  QCOMPARE(import.exitCode(), 0);
  QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::sampleThatIsOpenElsewhereIsSaid() {
  start({"--sample"}, file("data/Roost/roost/sample.db"));
  Desktop desktop;
  QCoreApplication::setOrganizationName("Roost");
  QCoreApplication::setApplicationName("roost");
  const LogFile log(file("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  QVERIFY(launcher.open(file("a.db")));
  MainWindow* window = launcher.window();
  const auto opened = launcher.openSample();
  QVERIFY(!opened);
  QCOMPARE(opened.error().code, ErrorCode::OpenElsewhere);
  QCOMPARE(launcher.window(), window);
}

void TestSecondStart::whatIsOpenElsewhereIsNotReplaced() {
  start({file("a.db")}, file("a.db"));
  Desktop desktop;
  const LogFile log(file("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  QVERIFY(launcher.open(file("b.db")));
  MainWindow& window = *launcher.window();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  const QByteArray before = contentOf(file("a.db"));
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  within<QFileDialog>([&] { Q_EMIT window.copyRequested(); QTRY_COMPARE(noteIn(window), "This database is open in another window of Roost. Use that one, or close it first."); },
                      [&](QFileDialog& dialog) {
                        dialog.setOption(QFileDialog::DontConfirmOverwrite);
                        fill(dialog, "fileNameEdit", file("a.db"));
                        QCOMPARE(dialog.selectedFiles(), QStringList{file("a.db")});
                        press(dialog, Qt::Key_Return);
                      });
  QCOMPARE(contentOf(file("a.db")), before);
}

}  // namespace roost

QTEST_MAIN(roost::TestSecondStart)
#include "test_second_start.moc"
