#include <QLoggingCategory>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include "gui/startup/log_file.h"
#include "gui/transfer/recovery_dialog.h"
#include "support/desktop.h"
#include "support/files.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::recovery_test {

using namespace test;

/// From a damaged database to a window on what is left of it.
class TestRecovery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The tests cause failures on purpose; their warnings are noise.
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void init();
  void whereItCannotBeOpened();
  void whereAListCannotBeRead();
  void nothingIsLeft();

 private:
  QString file() const { return m_folder->filePath("roost.db"); }
  static QString report(const RecoveryDialog& dialog) { return find<QPlainTextEdit>(dialog, "report").toPlainText(); }
  /// Presses *Recover*, waits until it is done, and closes the dialog.
  static void recover(RecoveryDialog& dialog, const QString& title);

  std::unique_ptr<Desktop> m_desktop;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<LogFile> m_log;
  std::unique_ptr<Launcher> m_launcher;
};

void TestRecovery::init() {
  m_launcher.reset();
  m_desktop = std::make_unique<Desktop>();
  m_folder = std::make_unique<QTemporaryDir>();
  m_log = std::make_unique<LogFile>(m_folder->filePath("log"));
  m_launcher = std::make_unique<Launcher>(m_desktop->settings, m_desktop->appearance, m_desktop->languages, *m_log,
                                          m_desktop->store.clock());
  const UserId john = m_desktop->addUser("john");
  m_desktop->store.together([&] {
    for (int number = 0; number < 300; ++number)
      m_desktop->store.addPost(john, number, QString("post %1 ").arg(number) + QString(200, 'x'));
  });
  Database(m_desktop->store.file()).run("VACUUM INTO ?", {file()});
}

void TestRecovery::recover(RecoveryDialog& dialog, const QString& title) {
  click(dialog, "recover");
  QTRY_COMPARE(textOf(dialog, "title"), title);
  QVERIFY(!isShown(dialog, "progress"));
  QVERIFY(!isShown(dialog, "recover"));
}

void TestRecovery::whereItCannotBeOpened() {
  overwrite(file(), QByteArray(60, '\xA5'));
  const QByteArray damaged = contentOf(file());
  QString said;
  // Each dialog opens once the previous one has closed.
  QTimer user;
  connect(&user, &QTimer::timeout, [&] {
    if (const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
      for (QAbstractButton* button : box->buttons())
        if (button->text() == "&Recover…") click(*button);
    } else if (auto* dialog = qobject_cast<RecoveryDialog*>(QApplication::activeModalWidget())) {
      user.stop();
      // Nothing happens before the user asks for it.
      QCOMPARE(textOf(*dialog, "title"), "Recover roost.db");
      QCOMPARE(contentOf(file()), damaged);
      recover(*dialog, "The database was recovered");
      QCOMPARE(textOf(*dialog, "hint"), "The damaged file was kept as " + file() + ".damaged.");
      said = report(*dialog);
      press(*dialog, Qt::Key_Return);
    }
  });
  user.start();
  QVERIFY(m_launcher->openOrAsk(file()));
  QVERIFY2(said.startsWith("Recovered: 1 user, 300 posts, 0 follows, 0 messages.\nNothing is missing."),
           qPrintable(said));
  QCOMPARE(contentOf(file() + ".damaged"), damaged);
  MainWindow& window = *m_launcher->window();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QWidget& form = find(window, "signInPage");
  fill(form, "username", "john");
  fill(form, "password", "cat");
  click(form, "signIn");
  QTRY_VERIFY(isShown(window, "timelinePage"));
  QVERIFY(rowsOf(find<RowView>(window, "timelineRows")).first().startsWith("post 299 "));
}

void TestRecovery::whereAListCannotBeRead() {
  const Database database(file());
  const qint64 page = database.value("SELECT rootpage FROM sqlite_schema WHERE name = 'posts_by_author'").toLongLong();
  overwrite(file(), QByteArray(4096, '\xA5'), (page - 1) * 4096);
  QVERIFY(m_launcher->open(file()));
  const QPointer<MainWindow> window = m_launcher->window();
  window->signIn(1);
  QVERIFY(QTest::qWaitForWindowActive(window));
  const QWidget& timeline = find(*window, "timelinePage");
  QCOMPARE(textOf(timeline, "emptyTitle"), "This list can’t be loaded");

  // Users who change their mind are back where they were.
  bool asked = false;
  within<RecoveryDialog>(
      [&] {
        click(timeline, "recover");
        QTRY_VERIFY(asked);
      },
      [&](const RecoveryDialog& dialog) {
        asked = true;
        click(dialog, "close");
      });
  QVERIFY(window);

  within<RecoveryDialog>(
      [&] {
        click(timeline, "recover");
        QTRY_VERIFY(m_launcher->window() && m_launcher->window() != window);
      },
      [&](RecoveryDialog& dialog) {
        recover(dialog, "The database was recovered");
        QVERIFY(!window);
        click(dialog, "close");
      });
  QVERIFY(QTest::qWaitForWindowActive(m_launcher->window()));
  m_launcher->window()->signIn(1);
  QVERIFY(rowsOf(find<RowView>(*m_launcher->window(), "timelineRows")).first().startsWith("post 299 "));
}

void TestRecovery::nothingIsLeft() {
  QVERIFY(QFile::resize(file(), 0));
  overwrite(file(), QByteArray(8192, '\0'));
  overwrite(file(), "ROST", 68);
  const QByteArray before = contentOf(file());
  RecoveryDialog dialog(file(), systemClock());
  dialog.open();
  QVERIFY(QTest::qWaitForWindowActive(&dialog));
  recover(dialog, "Nothing was recovered");
  QCOMPARE(textOf(dialog, "hint"), "Nothing in this file can be recovered.");
  QVERIFY(!isShown(dialog, "report"));
  QCOMPARE(contentOf(file()), before);
}

ROOST_TEST(TestRecovery)

}  // namespace roost::recovery_test

#include "test_recovery.moc"
