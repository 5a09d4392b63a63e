#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFileDialog>
#include <QLockFile>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "core/storage/file_identity.h"
#include "gui/startup/log_file.h"
#include "gui/transfer/recovery_dialog.h"
#include "support/database.h"
#include "support/desktop.h"
#include "support/files.h"
#include "support/hands.h"
#include "support/limits.h"
#include "support/registered_test.h"

namespace roost::second_start_test {

using namespace test;

/// Starting Roost on a database whose window is already open. The other process is a real one.
class TestSecondStart : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void bringsTheFirstWindowToTheFront();
  void endsWhereTheFirstIsAProcessOfItsOwn();
  void knowsTheFileByAnotherName_data();
  void knowsTheFileByAnotherName();
  void knowsAFileThatIsMounted();
  void knowsAFileThatHasMoved();
  void knowsItByAnotherNameInTheSameProcess();
  void loadsNoNetworkLibrary();
  void longRuntimeFolder();
  void handsOverItsToken_data();
  void handsOverItsToken();
  void ignoresWhatIsNoRequest();
  void answersWhatWasAskedBefore();
  void leavesNothingBehind();
  void anotherDatabaseOpensBeside();
  void whatACrashLeavesIsOvercome();
  void importsWhileAWindowIsOpen();
  void importsNothingByAnotherName();
  void refusesAFileWithSeveralNames();
  void refusesAFolder();
  void sampleThatIsOpenElsewhereIsSaid();
  void whatIsOpenElsewhereIsNotReplaced();
  void copyIsClaimed();
  void copyThatComesToNothingLeavesNoFile();
  void recoveredFileIsClaimed();

 private:
  QString file(const QString& name) const { return m_folder->filePath(name); }
  /// Starts Roost and waits until it has either ended or shown its window.
  QProcess& start(const QStringList& arguments, const QString& database);
  /// The id of the process that has claimed a database; 0 if there is none.
  static qint64 holderOf(const QString& database);
  /// Opens a window in this process.
  std::unique_ptr<Launcher> launch(Desktop& desktop, const QString& database);

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<LogFile> m_log;
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
  // Roost answers once it handles events, so not before it has opened the database and shown its window.
  if (!QTest::qWaitFor(
          [&] {
            return process.state() == QProcess::NotRunning ||
                   (holderOf(database) == process.processId() && DatabaseClaim(database).askHolder({}));
          },
          30'000))
    qFatal("Roost neither shows a window nor ends");
  return process;
}

qint64 TestSecondStart::holderOf(const QString& database) {
  qint64 process = 0;
  QString host, application;
  return QLockFile(DatabaseClaim::lockFile(fileIdentity(database))).getLockInfo(&process, &host, &application) ? process
                                                                                                               : 0;
}

std::unique_ptr<Launcher> TestSecondStart::launch(Desktop& desktop, const QString& database) {
  m_log = std::make_unique<LogFile>(file("log"));
  auto launcher = std::make_unique<Launcher>(desktop.settings, desktop.appearance, desktop.languages, *m_log,
                                             desktop.store.clock());
  if (!launcher->open(database)) qFatal("The database does not open");
  return launcher;
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
  const QProcess& second = start({file("a.db")}, file("a.db"));
  QCOMPARE(second.state(), QProcess::NotRunning);
  QCOMPARE(second.exitCode(), 0);
  QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::knowsTheFileByAnotherName_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("a longer path") << "run/../a.db";
  QTest::newRow("a symbolic link") << "symbolic.db";
  QTest::newRow("a hard link") << "hard.db";
  QTest::newRow("through a link to its folder") << "folder/a.db";
}

void TestSecondStart::knowsTheFileByAnotherName() {
  QFETCH(const QString, name);
  Desktop desktop;
  const auto launcher = launch(desktop, file("a.db"));
  QVERIFY(QFile::link(file("a.db"), file("symbolic.db")));
  QVERIFY(QFile::link(m_folder->path(), file("folder")));
  QCOMPARE(::link(qPrintable(file("a.db")), qPrintable(file("hard.db"))), 0);
  launcher->window()->showMinimized();
  QTRY_VERIFY(launcher->window()->isMinimized());
  const QProcess& second = start({file(name)}, file(name));
  QCOMPARE(second.state(), QProcess::NotRunning);
  QCOMPARE(second.exitCode(), 0);
  QTRY_VERIFY(!launcher->window()->isMinimized());
  // SQLite would take this file for the log of another database.
  QVERIFY(!QFile::exists(file("hard.db-wal")));
}

void TestSecondStart::knowsAFileThatIsMounted() {
#ifdef Q_OS_LINUX
  const QProcess& first = start({file("a.db")}, file("a.db"));
  QFile other(file("b.db"));
  QVERIFY(other.open(QIODevice::WriteOnly));
  QProcess second;
  second.start("unshare",
               {"--mount", "--propagation", "private", "bash", "-c",
                R"(mount --bind "$1" "$2" || exit 77; exec "$0" "$2")", ROOST_PROGRAM, file("a.db"), file("b.db")});
  QVERIFY(second.waitForFinished(30'000));
  if (second.exitCode() == 77 || second.readAllStandardError().contains("unshare"))
    QSKIP("Only the superuser may mount a file");
  QCOMPARE(second.exitCode(), 0);
  QCOMPARE(first.state(), QProcess::Running);
#endif
}

void TestSecondStart::knowsAFileThatHasMoved() {
  const QProcess& first = start({file("a.db")}, file("a.db"));
  // The claim comes before the database is open; once it is, the window answers.
  QCOMPARE(start({file("a.db")}, file("a.db")).state(), QProcess::NotRunning);
  QVERIFY(QFile::rename(file("a.db"), file("b.db")));
  const QProcess& second = start({file("b.db")}, file("b.db"));
  QCOMPARE(second.state(), QProcess::NotRunning);
  QCOMPARE(second.exitCode(), 0);
  // The old path leads to no file any more, so it is free.
  const QProcess& other = start({file("a.db")}, file("a.db"));
  QCOMPARE(other.state(), QProcess::Running);
  QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::knowsItByAnotherNameInTheSameProcess() {
  Desktop desktop;
  const auto launcher = launch(desktop, file("a.db"));
  QCOMPARE(::link(qPrintable(file("a.db")), qPrintable(file("hard.db"))), 0);
  const MainWindow* window = launcher->window();
  QVERIFY(launcher->open(file("hard.db")));
  QCOMPARE(launcher->window(), window);
  QVERIFY(!QFile::exists(file("hard.db-wal")));
}

void TestSecondStart::loadsNoNetworkLibrary() {
#ifdef Q_OS_LINUX
  const QProcess& first = start({file("a.db")}, file("a.db"));
  QFile maps(QStringLiteral("/proc/%1/maps").arg(first.processId()));
  QVERIFY(maps.open(QIODevice::ReadOnly));
  const QByteArray loaded = maps.readAll();
  QVERIFY(loaded.contains("/libQt6Widgets."));
  QVERIFY(!loaded.contains("/libQt6Network."));
#endif
}

void TestSecondStart::longRuntimeFolder() {
  const QString folder = file(QString(120, 'x'));
  QVERIFY(QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
  const QProcess& first = start({file("a.db")}, file("a.db"));
  QCOMPARE(first.state(), QProcess::Running);
  const QProcess& second = start({file("a.db")}, file("a.db"));
  QCOMPARE(second.state(), QProcess::NotRunning);
  QCOMPARE(second.exitCode(), 0);
  const QFileInfo requests(DatabaseClaim::requestFolder(fileIdentity(file("a.db"))));
  QCOMPARE(requests.ownerId(), ::geteuid());
  QVERIFY(!(requests.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeOther)));
}

void TestSecondStart::handsOverItsToken_data() {
  QTest::addColumn<QByteArray>("token");
  QTest::addColumn<QByteArray>("heard");
  QTest::newRow("none") << QByteArray() << QByteArray();
  QTest::newRow("one") << QByteArray("kwin-b5e1 42_TIME7") << QByteArray("kwin-b5e1 42_TIME7");
  QTest::newRow("more lines than one") << QByteArray("a\nb") << QByteArray();
  QTest::newRow("more than any desktop gives") << QByteArray(5000, 'a') << QByteArray();
  QTest::newRow("no text") << QByteArray("\xFF\x01") << QByteArray();
}

void TestSecondStart::handsOverItsToken() {
  QFETCH(const QByteArray, token);
  QVERIFY(Store::open(file("a.db")));
  DatabaseClaim first(file("a.db"));
  QVERIFY(first.take());
  QSignalSpy shown(&first, &DatabaseClaim::shownRequested);
  qputenv("XDG_ACTIVATION_TOKEN", token);
  const QProcess& second = start({file("a.db")}, {});
  qunsetenv("XDG_ACTIVATION_TOKEN");
  QCOMPARE(second.exitCode(), 0);
  QCOMPARE(shown.size(), 1);
  QTEST(shown.first().first().toByteArray(), "heard");
}

void TestSecondStart::ignoresWhatIsNoRequest() {
  QVERIFY(Store::open(file("a.db")));
  DatabaseClaim first(file("a.db"));
  QVERIFY(first.take());
  QSignalSpy shown(&first, &DatabaseClaim::shownRequested);
  const QDir requests(DatabaseClaim::requestFolder(first.identity()));
  const auto write = [&](const char* name, const QByteArray& content) {
    QFile request(requests.filePath(name));
    return request.open(QIODevice::WriteOnly) && request.write(content) == content.size();
  };
  // A request is complete once it has its ending. Reading a pipe would block the window.
  QVERIFY(write("unfinished", "a"));
  QVERIFY(requests.mkdir("folder.request"));
  QCOMPARE(::mkfifo(qPrintable(requests.filePath("pipe.request")), 0600), 0);
  QTest::qWait(100);
  QCOMPARE(shown.size(), 0);
  QVERIFY(requests.exists("unfinished"));
  QVERIFY(QFile::rename(requests.filePath("unfinished"), requests.filePath("finished.request")));
  QTRY_COMPARE(shown.size(), 1);
  QCOMPARE(shown.last().first().toByteArray(), QByteArray("a"));
  // The desktop's own texts are never like these.
  QVERIFY(write("odd", "a\x7f\xff\n"));
  QVERIFY(QFile::rename(requests.filePath("odd"), requests.filePath("odd.request")));
  QTRY_COMPARE(shown.size(), 2);
  QCOMPARE(shown.last().first().toByteArray(), QByteArray());
  QVERIFY(!requests.exists("odd.request"));
}

void TestSecondStart::answersWhatWasAskedBefore() {
  QVERIFY(Store::open(file("a.db")));
  DatabaseClaim first(file("a.db"));
  const QDir requests(DatabaseClaim::requestFolder(first.identity()));
  QVERIFY(QDir().mkdir(requests.path()));
  QFile request(requests.filePath("early.request"));
  QVERIFY(request.open(QIODevice::WriteOnly));
  QSignalSpy shown(&first, &DatabaseClaim::shownRequested);
  QVERIFY(first.take());
  QTRY_COMPARE(shown.size(), 1);
}

void TestSecondStart::leavesNothingBehind() {
  QVERIFY(Store::open(file("a.db")));
  auto first = std::make_unique<DatabaseClaim>(file("a.db"));
  QVERIFY(first->take());
  // Nobody handles events here, so the request isn't answered.
  QVERIFY(!DatabaseClaim(file("a.db")).askHolder({}));
  const QDir requests(DatabaseClaim::requestFolder(first->identity()));
  QVERIFY(requests.exists());
  QVERIFY(requests.isEmpty());
  first.reset();
  QVERIFY(!requests.exists());
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
  QVERIFY(QFile::exists(DatabaseClaim::requestFolder(fileIdentity(file("a.db")))));
  QVERIFY(QFile::exists(DatabaseClaim::lockFile(fileIdentity(file("a.db")))));
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

void TestSecondStart::refusesAFileWithSeveralNames() {
  { const auto store = need(Store::open(file("a.db"))); }
  QCOMPARE(::link(qPrintable(file("a.db")), qPrintable(file("hard.db"))), 0);
  Desktop desktop;
  LogFile log(file("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  for (const char* name : {"a.db", "hard.db"}) {
    QString said;
    within<QMessageBox>([&] { QVERIFY(!launcher.openOrAsk(file(name), SharedFolder::Refuse)); },
                        [&](QMessageBox& box) {
                          said = box.text() + box.informativeText();
                          press(box, Qt::Key_Escape);
                        });
    QVERIFY2(said.contains("This file has a second name"), qPrintable(said));
    QProcess import;
    import.start(ROOST_PROGRAM, {"--database", file(name), "--import", ROOST_TEST_DATA "/microblog-v0.23.db"});
    QVERIFY(import.waitForFinished(30'000));
    QCOMPARE(import.exitCode(), 1);
    QVERIFY(import.readAllStandardError().contains("This file has a second name"));
  }
  QVERIFY(!QFile::exists(file("hard.db-wal")));
  QVERIFY(QFile::remove(file("hard.db")));
  QVERIFY(launcher.open(file("a.db")));
}

void TestSecondStart::refusesAFolder() {
  Desktop desktop;
  LogFile log(file("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  within<QMessageBox>([&] { QVERIFY(!launcher.openOrAsk(file("run"), SharedFolder::Refuse)); },
                      [](QMessageBox& box) {
                        QCOMPARE(box.text(), "This file isn’t a database. Choose another file.");
                        press(box, Qt::Key_Escape);
                      });
}

void TestSecondStart::importsNothingByAnotherName() {
  const QProcess& first = start({file("a.db")}, file("a.db"));
  QCOMPARE(::link(qPrintable(file("a.db")), qPrintable(file("hard.db"))), 0);
  QProcess import;
  import.start(ROOST_PROGRAM, {"--database", file("hard.db"), "--import", ROOST_TEST_DATA "/microblog-v0.23.db"});
  QVERIFY(import.waitForFinished(30'000));
  QCOMPARE(import.exitCode(), 1);
  const QByteArray said = import.readAllStandardError();
  QVERIFY2(said.contains("This database is open in another Roost window."), said.constData());
  QVERIFY(!QFile::exists(file("hard.db-wal")));
  QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::sampleThatIsOpenElsewhereIsSaid() {
  const QString sample = file("data/Roost/roost/sample.db");
  start({"--sample"}, sample);
  // While the sample is being filled, the database is busy for everyone else.
  const auto isFilled = [&sample] {
    const Database database(sample);
    return database.value("SELECT count(*) FROM sqlite_schema WHERE name = 'properties'") == 1 &&
           database.value("SELECT count(*) FROM properties WHERE name = 'kind'") == 1;
  };
  QTRY_VERIFY_WITH_TIMEOUT(isFilled(), 60'000);
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
  test::addUser(*need(Store::open(file("a.db"))), "john");
  start({file("a.db")}, file("a.db"));
  Desktop desktop;
  const LogFile log(file("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  QVERIFY(launcher.open(file("b.db")));
  MainWindow& window = *launcher.window();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  const auto before = fileIdentity(file("a.db"));
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  within<QFileDialog>(
      [&] {
        Q_EMIT window.copyRequested();
        QTRY_COMPARE(noteIn(window),
                     "This database is open in another Roost window. Use that window, or close it first.");
      },
      [&](QFileDialog& dialog) {
        dialog.setOption(QFileDialog::DontConfirmOverwrite);
        fill(dialog, "fileNameEdit", file("a.db"));
        QCOMPARE(dialog.selectedFiles(), QStringList{file("a.db")});
        press(dialog, Qt::Key_Return);
      });
  QVERIFY(fileIdentity(file("a.db")) == before);
  QCOMPARE(Database(file("a.db")).value("SELECT username FROM users"), "john");
}

void TestSecondStart::copyIsClaimed() {
  Desktop desktop;
  const auto launcher = launch(desktop, file("a.db"));
  const QPointer<MainWindow> before = launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(before));
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  within<QFileDialog>(
      [&] {
        Q_EMIT before->copyRequested();
        QTRY_VERIFY(!before && launcher->window());
      },
      [&](QFileDialog& dialog) {
        fill(dialog, "fileNameEdit", file("b.db"));
        press(dialog, Qt::Key_Return);
      });
  QCOMPARE(launcher->window()->store().file(), file("b.db"));
  launcher->window()->showMinimized();
  QTRY_VERIFY(launcher->window()->isMinimized());
  const QProcess& second = start({file("b.db")}, file("b.db"));
  QCOMPARE(second.state(), QProcess::NotRunning);
  QTRY_VERIFY(!launcher->window()->isMinimized());
  // The first database is no longer open anywhere.
  const QProcess& other = start({file("a.db")}, file("a.db"));
  QCOMPARE(other.state(), QProcess::Running);
}

void TestSecondStart::copyThatComesToNothingLeavesNoFile() {
  Desktop desktop;
  const auto launcher = launch(desktop, file("a.db"));
  MainWindow& window = *launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  QTimer user;
  bool told = false;
  connect(&user, &QTimer::timeout, [&] {
    auto* job = qobject_cast<JobDialog*>(QApplication::activeModalWidget());
    if (!job || textOf(*job, "title") != "The copy wasn’t saved") return;
    told = true;
    click(*job, "close");
  });
  user.start();
  const FileSizeLimit limit(4096);
  within<QFileDialog>(
      [&] {
        Q_EMIT window.copyRequested();
        QTRY_VERIFY(told);
        QTRY_VERIFY(!QApplication::activeModalWidget());
      },
      [&](QFileDialog& dialog) {
        fill(dialog, "fileNameEdit", file("b.db"));
        press(dialog, Qt::Key_Return);
      });
  QCOMPARE(launcher->window(), &window);
  QVERIFY(!QFile::exists(file("b.db")));
}

void TestSecondStart::recoveredFileIsClaimed() {
  Desktop desktop;
  QVERIFY(Store::open(file("a.db")));
  desktop.addUser("john");
  QVERIFY(QFile::remove(file("a.db")));
  Database(desktop.store.file()).run("VACUUM INTO ?", {file("a.db")});
  const auto launcher = launch(desktop, file("a.db"));
  const QString damaged = fileIdentity(file("a.db"));
  const QPointer<MainWindow> window = launcher->window();
  within<RecoveryDialog>(
      [&] {
        Q_EMIT window->recoveryRequested();
        QTRY_VERIFY(!window && launcher->window());
      },
      [&](RecoveryDialog& dialog) {
        click(dialog, "recover");
        QTRY_COMPARE(textOf(dialog, "title"), "The database was recovered");
        QVERIFY(fileIdentity(file("a.db")) != damaged);
        // There is no window yet, but still nobody else may open the new database or what is left of the old one.
        for (const char* name : {"a.db", "a.db.damaged"}) {
          const QProcess& second = start({file(name)}, file(name));
          QCOMPARE(second.state(), QProcess::NotRunning);
          QCOMPARE(second.exitCode(), 0);
        }
        click(dialog, "close");
      });
  const QProcess& second = start({file("a.db")}, file("a.db"));
  QCOMPARE(second.state(), QProcess::NotRunning);
}

ROOST_TEST(TestSecondStart)

}  // namespace roost::second_start_test

#include "test_second_start.moc"
