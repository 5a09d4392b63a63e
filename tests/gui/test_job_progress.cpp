#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTest>

#include "gui/transfer/job_progress_display.h"
#include "support/desktop.h"
#include "support/registered_test.h"

namespace roost::job_progress_test {

using namespace test;
using namespace std::chrono_literals;

/// How far an import or an export is, and how long it still takes.
class TestJobProgress : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countsAsTheLanguageWritesNumbers();
  void saysNoTimeBeforeItCanBeGuessed();
  void remainingTimeDoesNotFlicker();
  void longJobsAreSaidInMinutesAndHours();
  void showsTheNewestStateAndKeepsItsLine();
  void speaksRarely();
  void anImportCountsItsPosts();
};

namespace {

/// Without a translation, a plural says "second(s)".
QString said(QString text) { return text.remove("(s)").remove(QRegularExpression("s(?= left|$)")); }

struct Shown {
  QWidget window;
  QProgressBar bar{&window};
  QLabel text{&window};
  JobProgressDisplay progress{bar, text, &window};
};

}  // namespace

void TestJobProgress::countsAsTheLanguageWritesNumbers() {
  const JobState state = countedJob(JobState::Counted::Posts, 12'400, 1'000'000);
  QCOMPARE(said(countsOf(state)), QString("12,400 of 1,000,000 post"));
  const QLocale before;
  QLocale::setDefault(QLocale::German);
  const QString german = countsOf(state);
  QLocale::setDefault(before);
  QVERIFY2(german.startsWith("12.400 "), qPrintable(german));
  QCOMPARE(countsOf(countedJob(JobState::Counted::Posts, 0, 0)), QString());
}

void TestJobProgress::saysNoTimeBeforeItCanBeGuessed() {
  RemainingTime remaining;
  QCOMPARE(remaining.after(0s, 0), QString());
  QCOMPARE(remaining.after(2s, 0.1), QString());
  QCOMPARE(said(remaining.after(4s, 0.2)), QString("about 20 second left"));
  // Then comes what takes longer.
  remaining.restart();
  QCOMPARE(remaining.after(5s, 0.2), QString());
  QCOMPARE(said(remaining.after(9s, 0.28)), QString("about 40 second left"));
}

void TestJobProgress::remainingTimeDoesNotFlicker() {
  RemainingTime remaining;
  remaining.after(0s, 0);
  QStringList shown;
  // A job of a hundred seconds that runs by fits and starts.
  for (int second = 1; second <= 100; ++second) {
    const double uneven = second % 4 < 2 ? 0.004 : -0.004;
    const QString text = said(remaining.after(std::chrono::seconds(second), second / 100. + uneven));
    if (!text.isEmpty() && (shown.isEmpty() || shown.last() != text)) shown << text;
  }
  QCOMPARE(shown,
           (QStringList{"about 2 minute left", "about 1 minute left", "about 50 second left", "about 40 second left",
                        "about 30 second left", "about 20 second left", "about 10 second left", "a few second left"}));
}

void TestJobProgress::longJobsAreSaidInMinutesAndHours() {
  RemainingTime remaining;
  remaining.after(0s, 0);
  QCOMPARE(said(remaining.after(60s, 0.1)), QString("about 9 minute left"));
  remaining.restart();
  remaining.after(0s, 0);
  QCOMPARE(said(remaining.after(720s, 0.02)), QString("about 10 hour left"));
}

void TestJobProgress::showsTheNewestStateAndKeepsItsLine() {
  Shown shown;
  shown.window.show();
  QVERIFY(shown.bar.isHidden() && shown.text.isHidden());
  shown.progress.begin(countedJob(JobState::Counted::Items, 0, 0));
  // How many there are isn't known yet.
  QVERIFY(shown.text.isVisible());
  const int height = shown.text.sizeHint().height();
  for (int i = 1; i <= 500; ++i) shown.progress.set(countedJob(JobState::Counted::Items, i, 1000));
  QTRY_COMPARE(said(shown.text.text()), QString("500 of 1,000 item"));
  QCOMPARE(shown.bar.value(), shown.bar.maximum() / 2);
  QCOMPARE(shown.text.sizeHint().height(), height);
  shown.progress.end();
  QVERIFY(shown.bar.isHidden() && shown.text.isHidden());
}

void TestJobProgress::speaksRarely() {
  Shown shown;
  shown.window.show();
  shown.progress.begin(countedJob(JobState::Counted::Posts, 0, 1000));
  const QString spoken = shown.text.accessibleName();
  QCOMPARE(said(spoken), QString("0 of 1,000 post"));
  shown.progress.set(countedJob(JobState::Counted::Posts, 700, 1000));
  QTRY_COMPARE(said(shown.text.text()), QString("700 of 1,000 post"));
  QCOMPARE(shown.text.accessibleName(), spoken);
}

void TestJobProgress::anImportCountsItsPosts() {
  Desktop desktop;
  MainWindow& window = desktop.start();
  window.importFrom(ROOST_TEST_DATA "/microblog-v0.8.db");
  auto& dialog = find<QDialog>(window, "ImportDialog");
  QTRY_VERIFY(isShown(dialog, "startImport"));
  QVERIFY(!isShown(dialog, "progressText"));
  click(dialog, "startImport");
  QVERIFY(isShown(dialog, "progressText"));
  QCOMPARE(said(textOf(dialog, "progressText")), QString("0 of 4 post"));
  QTRY_COMPARE(textOf(dialog, "title"), "Import complete");
  QVERIFY(!isShown(dialog, "progressText"));
}

ROOST_TEST(TestJobProgress)

}  // namespace roost::job_progress_test

#include "test_job_progress.moc"
