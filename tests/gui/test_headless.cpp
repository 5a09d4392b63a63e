#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "gui/common/languages.h"
#include "gui/shell/command_line.h"
#include "support/database.h"
#include "support/files.h"

namespace roost {

using namespace test;

/// The program itself, started where there is no display: each option that needs none, in each language.
class TestHeadless : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void optionsInEachLanguage_data();
  void optionsInEachLanguage();
  void startScriptKnowsTheOptions();
};

namespace {

/// How an option that needs no display is tried.
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
      return Database(database).value("SELECT count(*) FROM users") == 4 && contentOf(report).contains(": 4");
    }};
  }
  return std::nullopt;
}

QProcessEnvironment environmentOf(const QString& locale, const QTemporaryDir& folder) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES", "LANGUAGE"}) environment.remove(name);
  environment.insert("LANG", locale);
  for (const auto* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"}) environment.insert(name, folder.path());
  return environment;
}

}  // namespace

void TestHeadless::optionsInEachLanguage_data() {
  QTest::addColumn<QString>("option");
  QTest::addColumn<QString>("locale");
  const QHash<QString, QString> territories{{"ar", "ar_EG"}, {"de", "de_DE"}, {"en", "en_US"}, {"es", "es_ES"}, {"fr", "fr_FR"}, {"ja", "ja_JP"}};
  QStringList locales{"C"};
  for (const QString& language : Languages::available()) locales.append(territories.value(language, language) + ".UTF-8");
  QCOMPARE(locales.size(), 8);
  for (const QString& option : CommandLine::headlessOptions())
    for (const QString& locale : std::as_const(locales)) QTest::addRow("--%s in %s", qPrintable(option), qPrintable(locale)) << option << locale;
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

void TestHeadless::startScriptKnowsTheOptions() {
  const QString script = QString::fromUtf8(contentOf(ROOST_SOURCE "/packaging/run"));
  const QString needsDisplay = script.section("needs_display() {", 1).section("\n}", 0, 0);
  for (const QString& option : CommandLine::headlessOptions())
    QVERIFY2(needsDisplay.contains("--" + option + ' '), qPrintable(option));
}

}  // namespace roost

QTEST_GUILESS_MAIN(roost::TestHeadless)
#include "test_headless.moc"
