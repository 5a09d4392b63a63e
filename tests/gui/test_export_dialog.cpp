#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

#include "core/exports/database_restore.h"
#include "gui/transfer/export_dialog.h"
#include "gui/transfer/export_job_dialog.h"
#include "support/desktop.h"
#include "support/files.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::export_dialog_test {

using namespace test;

/// File ▸ Export…
class TestExportDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false"));
  }
  void eachChoiceMakesItsFile_data();
  void eachChoiceMakesItsFile();
  void exportIsReadBack();
  void importsOfAnotherDatabaseAreNotUndone();
  void conversationIsOffered();
  void warnsOfOthers();
  void needsAViewer();
  void endingIsKept();
  void failureIsSaid();
  void cancelLeavesNothing();
};

namespace {

/// Clicks on the mark of a choice, as its label may not reach the middle.
void pick(QDialog& dialog, const char* choice) {
  QWidget& button = find(dialog, choice);
  QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(8, button.height() / 2));
}

/// Chooses File ▸ Export…, one of the choices, and a file.
void exportAs(MainWindow& window, const char* choice, const QString& file) {
  within<ExportDialog>([&] { choose(window, "exportData"); },
                       [&](ExportDialog& dialog) {
                         pick(dialog, choice);
                         within<QFileDialog>([&] { click(dialog, "choose"); },
                                             [&](QFileDialog& files) {
                                               files.findChild<QLineEdit*>("fileNameEdit")->setText(file);
                                               press(files, Qt::Key_Return);
                                             });
                       });
}

}  // namespace

void TestExportDialog::eachChoiceMakesItsFile_data() {
  QTest::addColumn<QString>("choice");
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("content");
  QTest::newRow("everything of mine") << "ownData"
                                      << "a.zip" << QByteArray("PK");
  QTest::newRow("a page") << "postsPage"
                          << "a.html" << QByteArray("Susan&#39;s post");
  QTest::newRow("posts.json") << "postsJson"
                              << "a.json" << QByteArray("\"body\": \"Susan's post\"");
  QTest::newRow("follows") << "followsCsv"
                           << "a.csv" << QByteArray("john,true,false,");
  QTest::newRow("the database") << "database"
                                << "b.zip" << QByteArray("PK");
}

void TestExportDialog::eachChoiceMakesItsFile() {
  QFETCH(const QString, choice);
  QFETCH(const QString, name);
  QFETCH(const QByteArray, content);
  Desktop desktop;
  const UserId susan = desktop.addUser("susan"), john = desktop.addUser("john");
  desktop.store.addPost(susan, desktop.store.now, QString("Susan's post"));
  desktop.store.addPost(john, desktop.store.now, QString("John's post"));
  desktop.store.addFollow(susan, john);
  MainWindow& window = desktop.startAs(susan);
  const QTemporaryDir folder;
  const QString file = folder.filePath(name);
  exportAs(window, choice.toUtf8(), file);
  QDialog& dialog = find<QDialog>(window, "ExportJobDialog");
  QTRY_COMPARE(textOf(dialog, "title"), "Export complete");
  QVERIFY(textOf(dialog, "hint").contains(name));
  QVERIFY2(contentOf(file).contains(content), contentOf(file).left(500));
  // The Close button has the focus.
  press(dialog, Qt::Key_Space);
  QTRY_VERIFY(!isShown(window, "ExportJobDialog"));
  if (!name.endsWith(".zip")) {
    QVERIFY(!contentOf(file).contains("John"));
    return;
  }
  TemporaryStore other;
  QVERIFY(restoreDatabase(*other, file));
  QCOMPARE(Database(other.file()).value("SELECT count(*) FROM posts").toInt(), choice == u"database" ? 2 : 1);
}

void TestExportDialog::exportIsReadBack() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("all.zip");
  {
    TemporaryStore store;
    store.addPost(store.addUser("susan"), store.now, QString("a post"));
    QVERIFY(runExport(*store, {}, file, store.clock()));
  }
  Desktop desktop;
  MainWindow& window = desktop.start();
  QVERIFY(isShown(window, "welcomePage"));
  window.importFrom(file);
  QPointer<QDialog> dialog = &find<QDialog>(window, "RestoreDialog");
  // Nothing is imported before it is shown.
  QTRY_COMPARE(textOf(*dialog, "title"), "Roost export of a whole database");
  QVERIFY2(textOf(*dialog, "hint").contains("It has 1 post and 1 user."), qPrintable(textOf(*dialog, "hint")));
  click(*dialog, "close");
  QTRY_VERIFY(!isShown(window, "RestoreDialog"));
  QCOMPARE(Database(desktop.store.file()).value("SELECT count(*) FROM users").toInt(), 0);
  QTRY_VERIFY(!dialog);
  window.importFrom(file);
  dialog = &find<QDialog>(window, "RestoreDialog");
  QTRY_VERIFY(isShown(*dialog, "startRestore"));
  QTRY_VERIFY(find(*dialog, "startRestore").hasFocus());
  press(*dialog, Qt::Key_Return);
  QTRY_COMPARE(textOf(*dialog, "title"), "Import complete");
  const QString said = textOf(*dialog, "hint");
  QVERIFY2(said.startsWith("Imported 1 post and 1 user.") && said.contains("Continue as"), qPrintable(said));
  QVERIFY2(!said.contains("--"), qPrintable(said));
  click(*dialog, "close");
  QTRY_VERIFY(!isShown(window, "RestoreDialog"));
  // Where somebody is already, it is refused in words.
  window.importFrom(file);
  QTRY_COMPARE(textOf(find<QDialog>(window, "RestoreDialog"), "title"), "Nothing was imported");
  QVERIFY(textOf(find<QDialog>(window, "RestoreDialog"), "hint").contains("empty database"));
}

void TestExportDialog::importsOfAnotherDatabaseAreNotUndone() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("mine.zip");
  {
    TemporaryStore store;
    const UserId susan = store.addUser("susan", "Susan Miller");
    const Database database(store.file());
    database.run("INSERT INTO sources VALUES (1, 'x', 'twitter.zip', ?, 0, 'Added: 30 posts.')", {susan});
    database.run("INSERT INTO imported_rows VALUES (1, 'posts', 1, 30)");
    QVERIFY(runExport(*store, {.kind = ExportRequest::OwnData, .user = susan}, file, store.clock()));
  }
  Desktop desktop;
  MainWindow& window = desktop.start();
  window.importFrom(file);
  QDialog& dialog = find<QDialog>(window, "RestoreDialog");
  QTRY_VERIFY(isShown(dialog, "startRestore"));
  QVERIFY(textOf(dialog, "title").contains("Susan Miller"));
  click(dialog, "startRestore");
  QTRY_COMPARE(textOf(dialog, "title"), "Import complete");
  click(dialog, "close");
  // Welcome offers what the report speaks of.
  QVERIFY(textOf(window, "continueAs").contains("Susan Miller"));
  window.findChild<QAction*>("imports")->trigger();
  const QDialog& history = find<QDialog>(window, "ImportsDialog");
  QVERIFY(!find(history, "undoImport").isEnabled());
  const QString report = find<QPlainTextEdit>(history, "importReport").toPlainText();
  QVERIFY2(report.startsWith("This import was made elsewhere") && report.contains("30 posts"), qPrintable(report));
  QVERIFY(!find<QListWidget>(history, "imports").item(0)->text().contains("posts"));
}

void TestExportDialog::conversationIsOffered() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan");
  const PostId post = desktop.store.addPost(susan, desktop.store.now, QString("a post"));
  MainWindow& window = desktop.startAs(susan);
  within<ExportDialog>([&] { choose(window, "exportData"); },
                       [](const ExportDialog& dialog) {
                         QVERIFY(!isShown(dialog, "conversationPage"));
                         QVERIFY(!isShown(dialog, "conversationPageHint"));
                         QVERIFY(find<QRadioButton>(dialog, "ownData").isChecked());
                       });
  window.go({.page = PageKind::Conversation, .post = post});
  const QTemporaryDir folder;
  exportAs(window, "conversationPage", folder.filePath("talk.html"));
  QTRY_COMPARE(textOf(find<QDialog>(window, "ExportJobDialog"), "title"), "Export complete");
  QVERIFY(contentOf(folder.filePath("talk.html")).contains("<title>Conversation</title>"));
}

void TestExportDialog::warnsOfOthers() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  within<ExportDialog>([&] { choose(window, "exportData"); },
                       [](const ExportDialog& dialog) {
                         const QString hint = textOf(dialog, "databaseHint");
                         QVERIFY2(hint.contains("All accounts") && hint.contains("messages"), qPrintable(hint));
                         for (const auto* button : dialog.findChildren<QRadioButton*>())
                           QVERIFY2(!button->accessibleDescription().isEmpty(), qPrintable(button->text()));
                       });
}

void TestExportDialog::needsAViewer() {
  Desktop desktop;
  desktop.addUser("susan");
  MainWindow& window = desktop.start();
  QVERIFY(!window.findChild<QAction*>("exportData")->isEnabled());
}

void TestExportDialog::endingIsKept() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan");
  MainWindow& window = desktop.startAs(susan);
  const QTemporaryDir folder;
  // The name of a database, which must not be replaced by an export.
  const QString database = desktop.store.file();
  within<ExportDialog>([&] { choose(window, "exportData"); },
                       [&](ExportDialog& dialog) {
                         pick(dialog, "postsJson");
                         within<QFileDialog>(
                             [&] { click(dialog, "choose"); },
                             [&](QFileDialog& files) {
                               files.findChild<QLineEdit*>("fileNameEdit")->setText(folder.filePath("a.db"));
                               press(files, Qt::Key_Return);
                             });
                         QCOMPARE(dialog.file(), folder.filePath("a.db.json"));
                       });
  QTRY_COMPARE(textOf(find<QDialog>(window, "ExportJobDialog"), "title"), "Export complete");
  QVERIFY(QFile::exists(folder.filePath("a.db.json")) && !QFile::exists(folder.filePath("a.db")));
  const auto done =
      runExport(*desktop.store, {.kind = ExportRequest::PostsJson, .user = susan}, database, desktop.store.clock());
  QVERIFY(!done);
  QVERIFY2(done.error().message.contains("the database itself"), why(done));
}

void TestExportDialog::failureIsSaid() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan");
  MainWindow& window = desktop.startAs(susan);
  auto* job = new ExportJobDialog(window.store(), {.kind = ExportRequest::PostsJson, .user = susan},
                                  "/nowhere/posts.json", desktop.store.clock(), &window);
  job->open();
  QTRY_COMPARE(textOf(*job, "title"), "Nothing was exported");
  QVERIFY(textOf(*job, "hint").contains("can’t be written"));
}

void TestExportDialog::cancelLeavesNothing() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan");
  desktop.store.together([&] {
    for (int i = 0; i < 30'000; ++i) desktop.store.addPost(susan, desktop.store.now + i);
  });
  MainWindow& window = desktop.startAs(susan);
  const QTemporaryDir folder;
  QPointer<ExportJobDialog> job = new ExportJobDialog(window.store(), {.kind = ExportRequest::Database},
                                                      folder.filePath("a.zip"), desktop.store.clock(), &window);
  job->open();
  static_cast<QDialog*>(job.data())->reject();
  QTRY_VERIFY(!job);
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

ROOST_TEST(TestExportDialog)

}  // namespace roost::export_dialog_test

#include "test_export_dialog.moc"
