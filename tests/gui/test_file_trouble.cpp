#include <QFileDialog>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

#include "gui/startup/log_file.h"
#include "gui/transfer/job_dialog.h"
#include "support/desktop.h"
#include "support/limits.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::file_trouble_test {

using namespace test;

/// What the window does when the disk is full, or the file is no longer where it was.
class TestFileTrouble : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The tests cause failures on purpose; their warnings are noise.
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void init();
  void fullDisk();
  void whatIsWrittenOnAfterAFailureStays();
  void whatIsWrittenOnStaysInAClosedComposer();
  void movedFile();
  void nothingIsMadeInPlaceOfAMovedFile();
  void deletedFile();
  void unmountedDisk();

 private:
  MainWindow& window() const { return *m_launcher->window(); }
  RowView& rows() const { return find<RowView>(window(), "timelineRows"); }
  void post(const QString& text) const;

  std::unique_ptr<Desktop> m_desktop;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<LogFile> m_log;
  std::unique_ptr<Launcher> m_launcher;
  QString m_file;
};

void TestFileTrouble::init() {
  m_launcher.reset();
  m_desktop = std::make_unique<Desktop>();
  m_folder = std::make_unique<QTemporaryDir>();
  m_file = m_folder->filePath("roost.db");
  m_log = std::make_unique<LogFile>(m_folder->filePath("log"));
  m_launcher = std::make_unique<Launcher>(m_desktop->settings, m_desktop->appearance, m_desktop->languages, *m_log,
                                          m_desktop->store.clock());
  m_desktop->addUser("john");
  Database(m_desktop->store.file()).run("VACUUM INTO ?", {m_file});
  QVERIFY(m_launcher->open(m_file));
  window().signIn(1);
  QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestFileTrouble::post(const QString& text) const {
  click(window(), "postText");
  test::type(window(), text);
  press(window(), Qt::Key_Return, Qt::ControlModifier);
}

void TestFileTrouble::fullDisk() {
  post("before");
  QTRY_COMPARE(rowsOf(rows()), QStringList{"before"});
  {
    const FileSizeLimit limit(4096);
    post("too much");
    QVERIFY(noteIn(window()).startsWith("The disk is full and nothing was saved."));
    QCOMPARE(textOf(window(), "noteAction"), "Try Again");
    // The text isn't lost, and existing posts can still be read.
    QCOMPARE(find<QPlainTextEdit>(window(), "postText").toPlainText(), "too much");
    press(window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(rowsOf(find<RowView>(window(), "allPostsRows")), QStringList{"before"});
    press(window(), Qt::Key_1, Qt::ControlModifier);
  }
  press(window(), Qt::Key_N, Qt::ControlModifier);
  press(window(), Qt::Key_Return, Qt::ControlModifier);
  QTRY_COMPARE(rowsOf(rows()), (QStringList{"too much", "before"}));
}

void TestFileTrouble::whatIsWrittenOnAfterAFailureStays() {
  {
    const FileSizeLimit limit(4096);
    post("too much");
    test::type(window(), " and more");
  }
  click(window(), "noteAction");
  QTRY_COMPARE(rowsOf(rows()), QStringList{"too much"});
  QCOMPARE(find<QPlainTextEdit>(window(), "postText").toPlainText(), "too much and more");
}

void TestFileTrouble::whatIsWrittenOnStaysInAClosedComposer() {
  post("before");
  QTRY_COMPARE(rowsOf(rows()), QStringList{"before"});
  const auto reply = [this] {
    rows().takeFocus(Qt::ShortcutFocusReason);
    rows().setCurrentIndex(rowWith(rows(), "before"));
    press(window(), Qt::Key_R);
  };
  reply();
  test::type(window(), "an answer");
  {
    const FileSizeLimit limit(4096);
    press(window(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(textOf(window(), "noteAction"), "Try Again");
  }
  test::type(window(), " and more");
  press(window(), Qt::Key_Escape);
  QVERIFY(!isShown(window(), "composerPanel"));
  click(window(), "noteAction");
  QTRY_COMPARE(rowsOf(rows()), (QStringList{"an answer", "before"}));
  reply();
  QCOMPARE(find<QPlainTextEdit>(find(window(), "composerPanel"), "postText").toPlainText(), "an answer and more");
}

void TestFileTrouble::movedFile() {
  post("before");
  QVERIFY(QFile::rename(m_file, m_file + ".elsewhere"));
  QTRY_VERIFY(noteIn(window()).startsWith("The database file was moved, deleted or replaced"));
  post("not lost");
  QVERIFY(noteIn(window()).startsWith("The database file was moved, deleted or replaced"));
  QCOMPARE(find<QPlainTextEdit>(window(), "postText").toPlainText(), "not lost");
  QCOMPARE(rowsOf(rows()), QStringList{"before"});
  QVERIFY(QFile::rename(m_file + ".elsewhere", m_file));
  QTRY_COMPARE(noteIn(window()), "");
  press(window(), Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(rowsOf(rows()), (QStringList{"not lost", "before"}));
}

void TestFileTrouble::nothingIsMadeInPlaceOfAMovedFile() {
  post("before");
  QVERIFY(QFile::rename(m_file, m_file + ".elsewhere"));
  QTRY_VERIFY(noteIn(window()).startsWith("The database file was moved, deleted or replaced"));
  // Background threads open the file themselves.
  press(window(), Qt::Key_F, Qt::ControlModifier);
  test::type(window(), "before ");
  QTRY_VERIFY(textOf(find(window(), "searchPage"), "emptyTitle") == "This list can’t be loaded");
  press(window(), Qt::Key_A, Qt::ControlModifier);
  press(window(), Qt::Key_Delete);
  QTRY_COMPARE(textOf(find(window(), "searchPage"), "emptyTitle"), "Search every post");
  test::type(window(), "before ");
  QTRY_COMPARE(textOf(find(window(), "searchPage"), "emptyTitle"), "This list can’t be loaded");
  window().importFrom(ROOST_TEST_DATA "/microblog-v0.8.db");
  auto& dialog = find<JobDialog>(window(), "ImportDialog");
  QTRY_COMPARE(textOf(dialog, "title"), "Nothing was imported");
  QVERIFY(textOf(dialog, "hint").contains("moved, deleted or replaced"));
  click(dialog, "close");
  QVERIFY(!QFile::exists(m_file));
  QVERIFY(QFile::rename(m_file + ".elsewhere", m_file));
  click(find(window(), "searchPage"), "tryAgain");
  QTRY_COMPARE(rowsOf(find<RowView>(window(), "searchRows")), QStringList{"before"});
}

void TestFileTrouble::deletedFile() {
  post("before");
  QVERIFY(QFile::remove(m_file));
  QTRY_VERIFY(noteIn(window()).startsWith("The database file was moved, deleted or replaced"));
  QCOMPARE(textOf(window(), "noteAction"), "Save a Copy…");
  const QPointer<MainWindow> before = &window();
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  within<QFileDialog>(
      [&] {
        click(window(), "noteAction");
        QTRY_VERIFY(!before && m_launcher->window());
      },
      [&](QFileDialog& dialog) {
        QCOMPARE(dialog.selectedFiles(), QStringList{m_file});
        press(dialog, Qt::Key_Return);
      });
  QVERIFY(QTest::qWaitForWindowActive(&window()));
  window().signIn(1);
  QCOMPARE(rowsOf(rows()), QStringList{"before"});
  post("after");
  QCOMPARE(Database(m_file).value("SELECT count(*) FROM posts"), 2);
}

void TestFileTrouble::unmountedDisk() {
#ifdef Q_OS_LINUX
  // The mount is visible only to this process. It would be in the way of any other test in the process.
  const QByteArray disk = m_folder->filePath("disk").toLocal8Bit();
  QVERIFY(QDir().mkdir(QString::fromLocal8Bit(disk)));
  if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
      mount("disk", disk.constData(), "tmpfs", 0, "mode=0700") != 0)
    QSKIP("Only the superuser may mount a disk");
  const QString file = QString::fromLocal8Bit(disk) + "/roost.db";
  Database(m_desktop->store.file()).run("VACUUM INTO ?", {file});
  QVERIFY(m_launcher->open(file));
  window().signIn(1);
  QVERIFY(QTest::qWaitForWindowActive(&window()));
  post("before");
  QCOMPARE(umount2(disk.constData(), MNT_DETACH), 0);
  QTRY_VERIFY(noteIn(window()).startsWith("The database file was moved, deleted or replaced"));
  QCOMPARE(textOf(window(), "noteAction"), "Save a Copy…");
  post("not lost");
  QCOMPARE(find<QPlainTextEdit>(window(), "postText").toPlainText(), "not lost");
  // Existing posts can still be read, and saved elsewhere.
  press(window(), Qt::Key_2, Qt::ControlModifier);
  QCOMPARE(rowsOf(find<RowView>(window(), "allPostsRows")), QStringList{"before"});
#endif
}

ROOST_TEST(TestFileTrouble)

}  // namespace roost::file_trouble_test

#include "test_file_trouble.moc"
