#include <QAbstractButton>
#include <QCalendarWidget>
#include <QDialog>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTemporaryFile>
#include <QTest>

#include "gui/settings/settings_dialog.h"
#include "gui/shell/page_button.h"
#include "gui/startup/log_file.h"
#include "gui/startup/open_trouble.h"
#include "gui/startup/report_dialog.h"
#include "gui/transfer/copy_dialog.h"
#include "gui/transfer/recovery_dialog.h"
#include "support/desktop.h"
#include "support/hands.h"

namespace roost {

using namespace test;

/// A laptop screen of 1366 by 768 pixels, at scales of 1 and 2.5: the window and every dialog fit or scroll.
class TestSmallScreen : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void windowFits_data() { textSizes(); }
  void windowFits();
  void windowFromALargerScreenFits();
  void entranceFits_data() { textSizes(); }
  void entranceFits();
  void troubleFits_data() { textSizes(); }
  void troubleFits();
  void dialogsFit_data() { textSizes(); }
  void dialogsFit();
  void jobsFit_data() { textSizes(); }
  void jobsFit();

 private:
  static void textSizes() {
    QTest::addColumn<int>("textSize");
    QTest::addRow("usual text") << Appearance::usualTextSize;
    // At a scale of 2.5, doubling the text size as well isn't a sensible setting.
    if (qApp->devicePixelRatio() < 2) QTest::addRow("large text") << Appearance::mostTextSize;
  }
};

namespace {

// A title bar and borders take at least this much.
constexpr QSize someFrame(2, 28);

bool fits(const QWidget& window) {
  const QSize room = window.screen()->availableGeometry().size() - someFrame;
  return window.width() <= room.width() && window.height() <= room.height();
}

/// Whether a widget is completely inside the window, or can be scrolled into view.
bool isReachable(const QWidget& widget, const QWidget& window) {
  QRect rect = widget.rect();
  for (const QWidget* in = &widget; in != &window; in = in->parentWidget()) {
    rect.translate(in->pos());
    if (qobject_cast<const QAbstractScrollArea*>(in->parentWidget()->parentWidget()))
      return isReachable(*in->parentWidget()->parentWidget(), window);
  }
  return window.rect().contains(rect);
}

QStringList outOfReach(const QWidget& window) {
  QStringList found;
  for (const auto* button : window.findChildren<QAbstractButton*>())
    if (button->isVisibleTo(&window) && button->window() == &window && !isReachable(*button, window))
      found.append(button->objectName() + u' ' + button->text());
  for (const auto* area : window.findChildren<QScrollArea*>())
    if (area->isVisibleTo(&window) && area->horizontalScrollBar()->maximum() > 0)
      found.append(area->objectName() + " scrolls sideways");
  return found;
}

#define VERIFY_FITS(window)                                                                                        \
  QTRY_VERIFY2(fits(window), qPrintable(QStringLiteral("%1 by %2").arg((window).width()).arg((window).height()))); \
  QTRY_VERIFY2(outOfReach(window).isEmpty(), qPrintable(outOfReach(window).join(QStringLiteral(", "))))

}  // namespace

void TestSmallScreen::windowFits() {
  QFETCH(const int, textSize);
  Desktop desktop;
  desktop.appearance.setTextSize(textSize);
  const UserId john = desktop.addUser("john");
  MainWindow& window = desktop.startAs(john);
  VERIFY_FITS(window);
  QVERIFY(isShown(window, "settings") || isShown(window, "settingsButton"));
  for (const auto* button : find(window, "sideBar").findChildren<PageButton*>())
    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

void TestSmallScreen::windowFromALargerScreenFits() {
  Desktop desktop;
  const UserId john = desktop.addUser("john");
  MainWindow& first = desktop.startAs(john);
  // The window was closed on a larger screen that is no longer connected.
  first.setMinimumSize(0, 0);
  first.setGeometry(0, 0, 2'000, 1'600);
  first.close();
  MainWindow& second = desktop.startAs(john);
  VERIFY_FITS(second);
}

void TestSmallScreen::entranceFits() {
  QFETCH(const int, textSize);
  Desktop desktop;
  desktop.appearance.setTextSize(textSize);
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  VERIFY_FITS(window);
  find<QAbstractButton>(window, "createAccount").click();
  VERIFY_FITS(window);
}

void TestSmallScreen::troubleFits() {
  QFETCH(const int, textSize);
  Desktop desktop;
  desktop.appearance.setTextSize(textSize);
  const QString file =
      QStringLiteral("/home/somebody/a folder with a long name/and another one in it, since people have such/roost.db");
  for (const ErrorCode code : {ErrorCode::WritableByOthers, ErrorCode::Damaged, ErrorCode::NoLocks, ErrorCode::Moved})
    within<QMessageBox>([&] { (void)askForWayOn(makeError(code, QString()), file); },
                        [&](const QMessageBox& box) { VERIFY_FITS(box); });
}

void TestSmallScreen::dialogsFit() {
  QFETCH(const int, textSize);
  Desktop desktop;
  desktop.appearance.setTextSize(textSize);
  const UserId john = desktop.addUser("john");
  MainWindow& window = desktop.startAs(john);
  for (const char* name : {"showShortcuts", "goToDate", "exportData", "editProfile", "about", "settings"})
    within<QDialog>(
        [&] { window.findChild<QAction*>(QLatin1String(name))->trigger(), QCoreApplication::processEvents(); },
        [&](QDialog& dialog) {
          VERIFY_FITS(dialog);
          if (isShown(dialog, "changePassword")) {
            find(dialog, "changePassword").setFocus();
            press(dialog, Qt::Key_Space);
            QVERIFY(isShown(dialog, "passwordAgain"));
          }
          VERIFY_FITS(dialog);
          if (auto* settings = qobject_cast<SettingsDialog*>(&dialog))
            for (int page = 0; page < find<QTabBar>(dialog, "settingsTabs").count(); ++page) {
              settings->showPage(page);
              VERIFY_FITS(dialog);
            }
          // The last field is the one most likely to be out of sight.
          if (isShown(dialog, "save")) {
            find(dialog, "passwordAgain").setFocus();
            QTRY_VERIFY(!find(dialog, "passwordAgain").visibleRegion().isEmpty());
          }
        });
}

void TestSmallScreen::jobsFit() {
  QFETCH(const int, textSize);
  Desktop desktop;
  desktop.appearance.setTextSize(textSize);
  RecoveryDialog recovery(desktop.store.file(), desktop.store.clock());
  recovery.show();
  VERIFY_FITS(recovery);
  CopyDialog copy(
      *desktop.store, QStringLiteral("/no such folder/with a name that is long enough for a second line/copy.db"),
      [](const QString&) -> Result<Done> { return Done{}; }, nullptr);
  copy.show();
  VERIFY_FITS(copy);
  const LogFile log(desktop.store.file() + QStringLiteral(".log"));
  ReportDialog report(log);
  report.show();
  VERIFY_FITS(report);
}

}  // namespace roost

int main(int count, char** values) {
  // Qt's own offscreen screen differs from version to version.
  QTemporaryFile screens;
  if (!screens.open()) return 1;
  screens.write(
      R"({"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
  screens.close();
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
  int failed = 0;
  for (const char* scale : {"2.5", "1"}) {
    qputenv("QT_SCALE_FACTOR", scale);
    QApplication application(count, values);
    roost::TestSmallScreen test;
    failed += QTest::qExec(&test, count, values);
  }
  return failed;
}
#include "test_small_screen.moc"
