#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "core/accounts/password_hash.h"
#include "gui/startup/command_line.h"
#include "gui/startup/headless_store.h"
#include "gui/text/languages.h"
#include "support/content.h"
#include "support/database.h"
#include "support/files.h"
#include "support/registered_test.h"

namespace roost::headless_test {

using namespace test;

/// The program itself, started without a display: each option that needs none, in each language.
class TestHeadless : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void optionsInEachLanguage_data();
  void optionsInEachLanguage();
  void failedImportLeavesNoDatabase();
  void stoppedImportLeavesNoDatabase();
  void newDatabaseInUseStays();
  void startScriptKnowsTheOptions();
  void listsSayWhatIsWrong_data();
  void listsSayWhatIsWrong();
  void exportsByTheNameOfTheFile();
  void passwordIsAskedForOnATerminal_data();
  void passwordIsAskedForOnATerminal();
  void passwordIsRefused_data();
  void passwordIsRefused();
};

namespace {

/// How an option that needs no display is tested.
struct Trial {
  QStringList arguments;
  QByteArray input = {};
  QByteArray output = {};  ///< Part of what is printed, whatever the language.
  std::function<bool()> done = [] { return true; };
};

std::optional<Trial> trialOf(const QString& option, const QTemporaryDir& folder) {
  const QString database = folder.filePath("roost.db");
  if (option == u"help" || option == u"help-all") return Trial{{"--" + option}, {}, "--import"};
  if (option == u"version") return Trial{{"--version"}, {}, "roost "};
  if (option == u"import") {
    const QString source = ROOST_TEST_DATA "/microblog-v0.8.db";
    const QString report = folder.filePath("report.txt");
    return Trial{{database, "--import", source, "--report", report}, {}, {}, [database, report] {
                   return Database(database).value("SELECT count(*) FROM users") == 4 && !contentOf(report).isEmpty();
                 }};
  }
  if (option == u"set-password") {
    const auto hash = [database] {
      return Database(database).value("SELECT password_hash FROM users WHERE username = 'susan'").toString();
    };
    copyForWriting(ROOST_TEST_DATA "/schema-1.db", database);
    return Trial{
        {database, "--set-password=susan"}, "owl\n", "susan", [hash] { return verifyPassword(hash(), "owl"); }};
  }
  if (option == u"export") {
    const QString page = folder.filePath("page.html");
    copyForWriting(ROOST_TEST_DATA "/schema-1.db", database);
    return Trial{{database, "--export", page, "--user", "susan"}, {}, {}, [page] {
                   return contentOf(page).contains("</html>");
                 }};
  }
  const QHash<QString, std::pair<QString, QByteArray>> lists{{"timeline", {"susan", R"("author":"john")"}},
                                                             {"posts", {"john", R"("author":"john")"}},
                                                             {"search", {"from:john", R"("author":"john")"}},
                                                             {"users", {{}, R"("username":"john")"}}};
  if (const auto list = lists.constFind(option); list != lists.cend()) {
    copyForWriting(ROOST_TEST_DATA "/schema-1.db", database);
    QStringList arguments{database, "--limit=1", "--" + option};
    if (!list->first.isEmpty()) arguments.append(list->first);
    return Trial{arguments, {}, list->second};
  }
  return std::nullopt;
}

QProcessEnvironment environmentOf(const QString& locale, const QTemporaryDir& folder) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES", "LANGUAGE"})
    environment.remove(name);
  environment.insert("LANG", locale);
  for (const auto* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"}) environment.insert(name, folder.path());
  return environment;
}

/// A terminal of the test's own, with a program running in it.
class Terminal {
 public:
  Terminal(const QStringList& arguments, const QTemporaryDir& folder)
      : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK)) {
    if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0) qFatal("There is no terminal");
    m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY);
    program.setProcessEnvironment(environmentOf("C", folder));
    program.setChildProcessModifier([slave = m_slave] {
      setsid();
      ioctl(slave, TIOCSCTTY, 0);
      dup2(slave, STDIN_FILENO);
      dup2(slave, STDERR_FILENO);
    });
    program.start(ROOST_PROGRAM, arguments);
  }
  ~Terminal() {
    program.kill();
    program.waitForFinished();
    close(m_slave);
    close(m_master);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  /// Waits for a new question.
  bool isAsked(const QByteArray& question) {
    const bool asked = QTest::qWaitFor([&] { return seen().contains(question); }, 60'000);
    m_seen.clear();
    return asked;
  }
  void type(const QByteArray& keys) const {
    QCOMPARE(::write(m_master, keys.constData(), static_cast<size_t>(keys.size())), keys.size());
  }
  bool showsWhatIsTyped() const {
    termios settings{};
    return tcgetattr(m_slave, &settings) == 0 && (settings.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
  }
  const QByteArray& seen() {
    QByteArray some(4096, Qt::Uninitialized);
    for (ssize_t got; (got = read(m_master, some.data(), static_cast<size_t>(some.size()))) > 0;) {
      m_seen += some.first(got);
      m_everything += some.first(got);
    }
    return m_seen;
  }
  const QByteArray& everything() {
    seen();
    return m_everything;
  }

  QProcess program;

 private:
  int m_master, m_slave = -1;
  QByteArray m_seen, m_everything;
};

}  // namespace

void TestHeadless::optionsInEachLanguage_data() {
  QTest::addColumn<QString>("option");
  QTest::addColumn<QString>("locale");
  const QHash<QString, QString> territories{{"ar", "ar_EG"}, {"de", "de_DE"}, {"en", "en_US"},
                                            {"es", "es_ES"}, {"fr", "fr_FR"}, {"ja", "ja_JP"}};
  QStringList locales{"C"};
  for (const QString& language : Languages::available())
    locales.append(territories.value(language, language) + ".UTF-8");
  QCOMPARE(locales.size(), 8);
  for (const QString& option : CommandLine::headlessOptions())
    for (const QString& locale : std::as_const(locales))
      QTest::addRow("--%s in %s", qPrintable(option), qPrintable(locale)) << option << locale;
}

void TestHeadless::optionsInEachLanguage() {
  QFETCH(const QString, option);
  QFETCH(const QString, locale);
  const QTemporaryDir folder;
  const auto trial = trialOf(option, folder);
  QVERIFY2(trial, "Say in trialOf how this option is tried");
  QProcess roost;
  roost.setProcessEnvironment(environmentOf(locale, folder));
  roost.start(ROOST_PROGRAM, trial->arguments);
  roost.write(trial->input);
  roost.closeWriteChannel();
  QVERIFY(roost.waitForFinished(120'000));
  const QByteArray complaint = roost.readAllStandardError();
  QVERIFY2(roost.exitStatus() == QProcess::NormalExit, complaint);
  QVERIFY2(roost.exitCode() == 0, complaint);
  const QByteArray printed = roost.readAllStandardOutput();
  QVERIFY2(printed.contains(trial->output), printed);
  QVERIFY(trial->done());
}

void TestHeadless::failedImportLeavesNoDatabase() {
  const QTemporaryDir folder;
  const QString made = folder.filePath("new.db"), before = folder.filePath("before.db");
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", before);
  for (const QString& database : {made, before}) {
    QProcess roost;
    roost.setProcessEnvironment(environmentOf("C", folder));
    roost.start(ROOST_PROGRAM, {database, "--import", folder.filePath("missing.db")});
    QVERIFY(roost.waitForFinished(120'000));
    QCOMPARE(roost.exitCode(), 1);
    QVERIFY(roost.readAllStandardError().contains("The file can’t be opened."));
  }
  QVERIFY(QDir(folder.path()).entryList({"new.db*"}).isEmpty());
  QVERIFY(QFile::exists(before));
}

void TestHeadless::stoppedImportLeavesNoDatabase() {
  const QTemporaryDir folder;
  const QString source = folder.filePath("app.db"), made = folder.filePath("new.db");
  copyForWriting(ROOST_TEST_DATA "/microblog-v0.23.db", source);
  // More than can be read before the key is pressed.
  Database(source).run(
      "WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < 300000) "
      "INSERT INTO post (body, timestamp, user_id) SELECT 'Post ' || i, '2024-01-31 08:00:00.000000', 1 FROM number");
  QProcess roost;
  roost.setProcessEnvironment(environmentOf("C", folder));
  roost.start(ROOST_PROGRAM, {made, "--import", source});
  QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(made), 60'000);
  QCOMPARE(kill(static_cast<pid_t>(roost.processId()), SIGINT), 0);
  QVERIFY(roost.waitForFinished(120'000));
  QCOMPARE(roost.exitStatus(), QProcess::NormalExit);
  QCOMPARE(roost.exitCode(), 1);
  QVERIFY(roost.readAllStandardError().contains("The import was canceled. Nothing was imported."));
  QVERIFY(QDir(folder.path()).entryList({"new.db*"}).isEmpty());
}

void TestHeadless::newDatabaseInUseStays() {
  const QTemporaryDir folder;
  qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
  const QString file = folder.filePath("new.db");
  removeNew(need(Store::open(file)));
  QVERIFY(!QFile::exists(file));
  auto joined = need(Store::open(file));
  addUser(*joined, "susan");
  removeNew(std::move(joined));
  QVERIFY(QFile::remove(file));
  auto shown = need(Store::open(file));
  DatabaseClaim window(file);
  QVERIFY(window.take());
  removeNew(std::move(shown));
  QVERIFY(QFile::exists(file));
}

void TestHeadless::startScriptKnowsTheOptions() {
  const QString script = QString::fromUtf8(contentOf(ROOST_SOURCE "/packaging/run"));
  const QString needsDisplay = script.section("needs_display() {", 1).section("\n}", 0, 0);
  for (const QString& option : CommandLine::headlessOptions())
    QVERIFY2(needsDisplay.contains("--" + option + ' '), qPrintable(option));
}

void TestHeadless::listsSayWhatIsWrong_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QByteArray>("said");
  QTest::newRow("no file") << QStringList{"other.db", "--users"} << QByteArray("can’t be opened");
  QTest::newRow("nobody") << QStringList{"roost.db", "--posts=nobody"} << QByteArray("User nobody not found.");
  QTest::newRow("no cursor") << QStringList{"roost.db", "--users", "--before=x"} << QByteArray("“x” is no cursor");
  QTest::newRow("no list") << QStringList{"roost.db", "--limit=1"} << QByteArray("See --help");
}

void TestHeadless::listsSayWhatIsWrong() {
  QFETCH(const QStringList, arguments);
  QFETCH(const QByteArray, said);
  const QTemporaryDir folder;
  need(Store::open(folder.filePath("roost.db"))).reset();
  QProcess roost;
  roost.setProcessEnvironment(environmentOf("C.UTF-8", folder));
  roost.setWorkingDirectory(folder.path());
  roost.start(ROOST_PROGRAM, arguments);
  QVERIFY(roost.waitForFinished(60'000));
  QCOMPARE(roost.exitCode(), 1);
  QCOMPARE(roost.readAllStandardOutput(), QByteArray());
  const QByteArray complaint = roost.readAllStandardError();
  QVERIFY2(complaint.contains(said) && complaint.count('\n') == 1, complaint);
  QVERIFY(!QFile::exists(folder.filePath("other.db")));
}

void TestHeadless::exportsByTheNameOfTheFile() {
  const QTemporaryDir folder;
  QByteArray said;
  const auto run = [&](const QStringList& arguments) {
    QProcess roost;
    roost.setProcessEnvironment(environmentOf("C.UTF-8", folder));
    roost.setWorkingDirectory(folder.path());
    roost.start(ROOST_PROGRAM, arguments);
    if (!roost.waitForFinished(60'000)) qFatal("It doesn't end");
    said = roost.readAllStandardError() + roost.readAllStandardOutput();
    return roost.exitCode();
  };
  {
    const auto store = need(Store::open(folder.filePath("roost.db")));
    const UserId susan = addUser(*store, "susan", {}, "a hash");
    addPost(*store, susan, 0, "a post");
  }
  const auto at = [&folder](const char* name) { return contentOf(folder.filePath(name)); };
  for (const char* file : {"posts.json", "page.HTML", "follows.csv", "all.zip"})
    QVERIFY2(run({"roost.db", "--export", file}) == 0, said);
  QVERIFY(at("posts.json").contains("\"timestamp\": \"1970-01-01T00:00:00Z\""));
  QVERIFY(at("page.HTML").contains("a post"));
  QCOMPARE(at("follows.csv"), QByteArray("Account address,Show boosts,Notify on new posts,Languages\n"));
  // And back.
  QVERIFY2(run({"back.db", "--import", "all.zip"}) == 0, said);
  QVERIFY2(said.contains("Imported 1 post") && said.contains("--set-password"), said);
  QCOMPARE(Database(folder.filePath("back.db")).value("SELECT body FROM posts").toString(), "a post");
  QVERIFY2(run({"back.db", "--import", "all.zip"}) == 1, said);
  QVERIFY2(said.contains("empty database") && said.count('\n') == 1, said);
  QVERIFY2(run({"roost.db", "--export", "all.zip", "--with-passwords"}) == 0, said);
  QVERIFY2(run({"again.db", "--import", "all.zip"}) == 0, said);
  QCOMPARE(Database(folder.filePath("again.db")).value("SELECT password_hash FROM users").toString(), "a hash");
  // A broken archive makes no database.
  QFile archive(folder.filePath("all.zip"));
  QVERIFY(archive.resize(archive.size() / 2));
  QVERIFY2(run({"broken.db", "--import", "all.zip"}) == 1, said);
  QVERIFY(!QFile::exists(folder.filePath("broken.db")));
  addUser(*need(Store::open(folder.filePath("roost.db"))), "john");
  QVERIFY2(run({"roost.db", "--export", "posts.json"}) == 1, said);
  QVERIFY2(said.contains("--user") && said.count('\n') == 1, said);
  QVERIFY2(run({"roost.db", "--export", "posts.json", "--user=mary"}) == 1, said);
  QVERIFY2(run({"roost.db", "--export", "missing/posts.json", "--user=john"}) == 1, said);
  QVERIFY2(said.contains("can’t be written") && said.count('\n') == 1, said);
}

void TestHeadless::passwordIsAskedForOnATerminal_data() {
  QTest::addColumn<QByteArrayList>("typed");
  QTest::addColumn<QByteArray>("said");
  QTest::addColumn<int>("exitCode");  // Below zero: ended by a signal.
  QTest::newRow("twice") << QByteArrayList{"owl\n", "owl\n"} << QByteArray() << 0;
  QTest::newRow("differently") << QByteArrayList{"owl\n", "own\n"} << QByteArray("match") << 1;
  QTest::newRow("nothing") << QByteArrayList{"\n"} << QByteArray("Nothing was changed") << 1;
  QTest::newRow("the end") << QByteArrayList{"\x04"} << QByteArray("Nothing was changed") << 1;
  QTest::newRow("Ctrl+C at once") << QByteArrayList{"\x03"} << QByteArray() << -1;
  QTest::newRow("Ctrl+C after some letters") << QByteArrayList{"ow\x03"} << QByteArray() << -1;
  QTest::newRow("Ctrl+C at the second") << QByteArrayList{"owl\n", "ow\x03"} << QByteArray() << -1;
}

void TestHeadless::passwordIsAskedForOnATerminal() {
  QFETCH(const QByteArrayList, typed);
  QFETCH(const QByteArray, said);
  QFETCH(const int, exitCode);
  const QTemporaryDir folder;
  const QString database = folder.filePath("roost.db");
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", database);
  Terminal terminal({database, "--set-password", "Susan"}, folder);
  const QByteArrayList questions{"New password for susan: ", "Repeat the new password: "};
  for (qsizetype i = 0; i < typed.size(); ++i) {
    QVERIFY2(terminal.isAsked(questions[i]), terminal.everything());
    QVERIFY(!terminal.showsWhatIsTyped());
    terminal.type(typed[i]);
  }
  QVERIFY(terminal.program.waitForFinished(60'000));
  QVERIFY(terminal.showsWhatIsTyped());
  QVERIFY2(!terminal.everything().contains("ow"), terminal.everything());
  QVERIFY2(terminal.everything().contains(said), terminal.everything());
  QCOMPARE(terminal.program.exitStatus() == QProcess::CrashExit, exitCode < 0);
  if (exitCode >= 0) QCOMPARE(terminal.program.exitCode(), exitCode);
  const QString hash = Database(database).value("SELECT password_hash FROM users WHERE username = 'susan'").toString();
  QVERIFY(verifyPassword(hash, exitCode == 0 ? "owl" : "cat"));
}

void TestHeadless::passwordIsRefused_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("username");
  QTest::addColumn<QByteArray>("input");
  QTest::addColumn<QByteArray>("said");
  QTest::newRow("nobody") << "roost.db"
                          << "nobody" << QByteArray("owl\n") << QByteArray("User nobody not found.");
  QTest::newRow("no file") << "other.db"
                           << "susan" << QByteArray("owl\n") << QByteArray("can’t be opened");
  QTest::newRow("no input") << "roost.db"
                            << "susan" << QByteArray() << QByteArray("No password was entered");
  QTest::newRow("no password") << "roost.db"
                               << "susan" << QByteArray("\nowl\n") << QByteArray("No password was entered");
  QTest::newRow("not UTF-8") << "roost.db"
                             << "susan" << QByteArray("\xff\n") << QByteArray("UTF-8");
  QTest::newRow("too long") << "roost.db"
                            << "susan" << QByteArray(70'000, 'x') + '\n'
                            << QByteArray("The password is too long");
}

void TestHeadless::passwordIsRefused() {
  QFETCH(const QString, file);
  QFETCH(const QString, username);
  QFETCH(const QByteArray, input);
  QFETCH(const QByteArray, said);
  const QTemporaryDir folder;
  copyForWriting(ROOST_TEST_DATA "/schema-1.db", folder.filePath("roost.db"));
  QProcess roost;
  roost.setProcessEnvironment(environmentOf("C", folder));
  roost.start(ROOST_PROGRAM, {folder.filePath(file), "--set-password", username});
  roost.write(input);
  roost.closeWriteChannel();
  QVERIFY(roost.waitForFinished(60'000));
  QCOMPARE(roost.exitCode(), 1);
  const QByteArray complaint = roost.readAllStandardError();
  QVERIFY2(complaint.contains(said), complaint);
  QVERIFY(!QFile::exists(folder.filePath("other.db")));
  QVERIFY(verifyPassword(Database(folder.filePath("roost.db"))
                             .value("SELECT password_hash FROM users WHERE username = 'susan'")
                             .toString(),
                         "cat"));
}

ROOST_TEST(TestHeadless)

}  // namespace roost::headless_test

#include "test_headless.moc"
