#include "gui/startup/command_line.h"

#include <QMessageBox>
#include <QTest>

#include "gui/startup/launcher.h"
#include "gui/startup/open_trouble.h"
#include "support/content.h"
#include "support/hands.h"
#include "support/registered_test.h"

namespace roost::command_line_test {

using namespace test;

/// How Roost reads its command line, and what it says of a file that it shouldn't open.
class TestCommandLine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opens_data();
  void opens();
  void refuses_data();
  void refuses();
  void needsADisplay_data();
  void needsADisplay();
  void asksForAWayOn_data();
  void asksForAWayOn();
};

namespace {

Result<CommandLine> read(const QStringList& arguments) {
  QCommandLineParser parser;
  CommandLine::describeTo(parser);
  if (!parser.parse(QStringList{"roost"} + arguments)) return invalidInput(parser.errorText());
  return CommandLine::from(parser);
}

}  // namespace

void TestCommandLine::opens_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("database");
  QTest::addColumn<SharedFolder>("shared");
  const auto add = [](const QStringList& arguments, const QString& database,
                      SharedFolder shared = SharedFolder::Refuse) {
    QTest::newRow(qPrintable("roost " + arguments.join(' '))) << arguments << database << shared;
  };
  add({}, Launcher::ownFile());
  add({"mine.db"}, "mine.db");
  add({"--database", "mine.db"}, "mine.db");
  add({"mine.db", "--database", "mine.db"}, "mine.db");
  add({"--", "--odd.db"}, "--odd.db");
  add({"--sample"}, Launcher::sampleFile());
  add({"--allow-shared-folder", "mine.db"}, "mine.db", SharedFolder::Accept);
}

void TestCommandLine::opens() {
  QFETCH(const QStringList, arguments);
  const auto asked = read(arguments);
  QVERIFY2(asked, why(asked));
  QTEST(asked->database, "database");
  QTEST(asked->shared, "shared");
  QCOMPARE(asked->sample, arguments.contains("--sample"));
  QVERIFY(!asked->importFrom);
  const auto importing = read(QStringList{"--import=app.db"} + arguments);
  QCOMPARE(bool(importing), !asked->sample);
  if (!importing) return;
  QCOMPARE(importing->importFrom.value_or(QString()), "app.db");
  QTEST(importing->database, "database");
}

void TestCommandLine::refuses_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("message");
  QTest::newRow("two files") << QStringList{"a.db", "b.db"} << "only one database";
  QTest::newRow("a file and an option") << QStringList{"a.db", "--database", "b.db"} << "only one database";
  QTest::newRow("the sample in a file") << QStringList{"--sample", "a.db"} << "a database of its own";
  QTest::newRow("a report of nothing") << QStringList{"a.db", "--report", "report.txt"} << "--report needs --import";
  QTest::newRow("a password in the sample")
      << QStringList{"--sample", "--set-password", "susan"} << "a database of its own";
  QTest::newRow("two things at once") << QStringList{"--import", "a.db", "--set-password", "susan"}
                                      << "can’t be combined";
  QTest::newRow("a limit of nothing") << QStringList{"--limit", "3"} << "--limit needs --timeline";
  QTest::newRow("a cursor of nothing") << QStringList{"a.db", "--before", "1:2"} << "--before needs --timeline";
  QTest::newRow("no limit") << QStringList{"--users", "--limit", "0"} << "from 1 up";
  QTest::newRow("a limit that is none") << QStringList{"--users", "--limit", "ten"} << "from 1 up";
  QTest::newRow("as whom, without a search") << QStringList{"--users", "--user", "susan"} << "--user needs --search or";
  QTest::newRow("an export to nothing known") << QStringList{"--export", "out.db"} << "ends in .zip";
  QTest::newRow("an export without an end") << QStringList{"--export", "zip"} << "ends in .zip";
  QTest::newRow("passwords of one user") << QStringList{"--export=a.zip", "--user=susan", "--with-passwords"}
                                         << "--with-passwords needs";
  QTest::newRow("passwords in a page") << QStringList{"--export=a.html", "--with-passwords"}
                                       << "--with-passwords needs";
  QTest::newRow("passwords of nothing") << QStringList{"--with-passwords"} << "--with-passwords needs";
  QTest::newRow("two lists") << QStringList{"--posts", "susan", "--users"} << "--posts and --users can’t be combined";
  QTest::newRow("an option that is none") << QStringList{"--smaple"} << "smaple";
}

void TestCommandLine::refuses() {
  QFETCH(const QStringList, arguments);
  QFETCH(const QString, message);
  const auto asked = read(arguments);
  QVERIFY(!asked);
  QVERIFY2(asked.error().message.contains(message), why(asked));
}

void TestCommandLine::needsADisplay_data() {
  QTest::addColumn<QByteArray>("argument");
  QTest::addColumn<bool>("headless");
  QTest::newRow("nothing") << QByteArray("-platform") << false;
  QTest::newRow("a file") << QByteArray("import.db") << false;
  QTest::newRow("an import") << QByteArray("--import") << true;
  QTest::newRow("an import of") << QByteArray("--import=app.db") << true;
  QTest::newRow("a new password") << QByteArray("--set-password=susan") << true;
  QTest::newRow("a list") << QByteArray("--timeline=susan") << true;
  QTest::newRow("a list's limit") << QByteArray("--limit=3") << true;
  QTest::newRow("an export") << QByteArray("--export=a.zip") << true;
  QTest::newRow("help") << QByteArray("--help-all") << true;
  QTest::newRow("version") << QByteArray("-v") << true;
}

void TestCommandLine::needsADisplay() {
  QFETCH(const QByteArray, argument);
  const char* const arguments[] = {"roost", argument.constData()};
  QTEST(CommandLine::isHeadless(2, arguments), "headless");
}

void TestCommandLine::asksForAWayOn_data() {
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("pressed");
  QTest::addColumn<int>("buttons");
  QTest::addColumn<WayOn>("way");
  QTest::newRow("a shared folder, wanted") << ErrorCode::WritableByOthers << "&Open Anyway" << 2 << WayOn::OpenAnyway;
  QTest::newRow("a shared folder, not wanted") << ErrorCode::WritableByOthers << "Close" << 2 << WayOn::None;
  QTest::newRow("a damaged file, to be recovered") << ErrorCode::Damaged << "&Recover…" << 2 << WayOn::Recover;
  QTest::newRow("a damaged file") << ErrorCode::Damaged << "Close" << 2 << WayOn::None;
  QTest::newRow("a newer version of Roost's") << ErrorCode::NewerSchema << "Close" << 1 << WayOn::None;
}

void TestCommandLine::asksForAWayOn() {
  QFETCH(const ErrorCode, code);
  QFETCH(const QString, pressed);
  const Error error{code, "There is trouble.", {}};
  WayOn way = WayOn::None;
  QFETCH(const int, buttons);
  within<QMessageBox>([&] { way = askForWayOn(error, "/somewhere/roost.db"); },
                      [&](const QMessageBox& box) {
                        QCOMPARE(box.text(), error.message);
                        QCOMPARE(box.informativeText(), "/somewhere/roost.db");
                        QCOMPARE(box.buttons().size(), buttons);
                        for (QAbstractButton* button : box.buttons())
                          if (button->text() == pressed) return click(*button);
                        QFAIL("There is no such button");
                      });
  QTEST(way, "way");
}

ROOST_TEST(TestCommandLine)

}  // namespace roost::command_line_test

#include "test_command_line.moc"
