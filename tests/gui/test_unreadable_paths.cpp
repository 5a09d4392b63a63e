#include <QLoggingCategory>
#include <QMessageBox>
#include <QProcess>
#include <QTest>

#include "gui/startup/log_file.h"
#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"

namespace roost::unreadable_paths_test {

using namespace test;

/// Paths that aren't UTF-8. Qt can't name them, and what it names instead is another folder. The program is the real
/// one and is started by bash, since Qt can't pass such an argument either.
class TestUnreadablePaths : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void refusesThem_data();
  void refusesThem();
  void saysSoInAWindow();

 private:
  /// All files and folders, except those in `own`, where Roost may create some.
  static QByteArray listing(const QString& folder);
};

QByteArray TestUnreadablePaths::listing(const QString& folder) {
  QProcess find;
  find.setWorkingDirectory(folder);
  find.start("bash", {"-c", R"(LC_ALL=C find . -mindepth 1 \( -path ./own -prune -o -print \) | LC_ALL=C sort)"});
  if (!find.waitForFinished() || find.exitCode() != 0) qFatal("Nothing can be listed");
  return find.readAllStandardOutput();
}

void TestUnreadablePaths::refusesThem_data() {
  QTest::addColumn<QString>("script");
  QTest::addColumn<bool>("opensAWindow");
  QTest::newRow("a file in such a folder") << R"("$0" $'bad\xff/a.db')" << true;
  QTest::newRow("such a file") << R"("$0" $'a\xff.db')" << true;
  QTest::newRow("in a folder to be made") << R"("$0" $'new\xff/a.db')" << true;
  QTest::newRow("as an option") << R"("$0" --database $'bad\xff/a.db')" << true;
  QTest::newRow("started in such a folder") << R"(cd $'bad\xff'; "$0" a.db)" << true;
  QTest::newRow("an import into it") << R"("$0" $'bad\xff/a.db' --import good.db)" << false;
  QTest::newRow("an import from it") << R"("$0" b.db --import $'bad\xff/good.db')" << false;
  for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"}) {
    const QString script = QStringLiteral(R"(export %1=$PWD/$'bad\xff'; )").arg(QString::fromLatin1(name));
    QTest::addRow("%s", name) << script + R"("$0")" << true;
    QTest::addRow("%s without a window", name) << script + R"("$0" b.db --import good.db)" << false;
  }
}

void TestUnreadablePaths::refusesThem() {
  QFETCH(const QString, script);
  QFETCH(const bool, opensAWindow);
  const QTemporaryDir folder;
  const QString own = folder.filePath("own");
  for (const char* name : {"own", "own/run"})
    QVERIFY(QDir().mkdir(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
  QVERIFY(QFile::copy(ROOST_TEST_DATA "/microblog-v0.23.db", folder.filePath("good.db")));

  QProcess roost;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("HOME", own);
  for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) environment.insert(name, own + u'/' + name);
  environment.insert("XDG_RUNTIME_DIR", own + "/run");
  roost.setProcessEnvironment(environment);
  roost.setWorkingDirectory(folder.path());
  QCOMPARE(
      QProcess::execute("bash", {"-c", R"(mkdir "$0"/$'bad\xff' && cp "$0/good.db" "$0"/$'bad\xff')", folder.path()}),
      0);
  const QByteArray before = listing(folder.path());
  QVERIFY(before.contains("bad\xff/good.db"));

  roost.start("bash", {"-c", script + " & trap 'kill $!' TERM; wait $!", ROOST_PROGRAM});
  QByteArray said;
  const char* words = opensAWindow ? "no UTF-8" : "invalid characters (shown as �)";
  QVERIFY2(QTest::qWaitFor(
               [&] {
                 said += roost.readAllStandardError();
                 return said.contains(words) || roost.state() == QProcess::NotRunning;
               },
               30'000),
           said.constData());
  QVERIFY2(said.contains(words), said.constData());
  if (opensAWindow) roost.terminate();
  QVERIFY(roost.state() == QProcess::NotRunning || roost.waitForFinished());
  if (!opensAWindow) QCOMPARE(roost.exitCode(), 1);
  QCOMPARE(listing(folder.path()), before);
}

void TestUnreadablePaths::saysSoInAWindow() {
  Desktop desktop;
  const QTemporaryDir folder;
  const LogFile log(folder.filePath("log"));
  Launcher launcher(desktop.settings, desktop.appearance, desktop.languages, log, desktop.store.clock());
  // The path as Qt decodes what it can't read.
  const QString file = folder.filePath(QFile::decodeName("bad\xff/a.db"));
  within<QMessageBox>(
      [&] { QVERIFY(!launcher.openOrAsk(file)); },
      [&](const QMessageBox& box) {
        QVERIFY2(box.text().startsWith("The name of this file or of one of its folders contains invalid characters"),
                 qPrintable(box.text()));
        QCOMPARE(box.informativeText(), file);
      });
  QVERIFY(!launcher.window());
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

ROOST_TEST(TestUnreadablePaths)

}  // namespace roost::unreadable_paths_test

#include "test_unreadable_paths.moc"
