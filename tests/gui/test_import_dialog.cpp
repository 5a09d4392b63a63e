#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTest>

#include "support/desktop.h"
#include "support/files.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::import_dialog_test {

using namespace test;

/// Importing a Microblog database in the window.
class TestImportDialog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // The tests cause failures on purpose; their warnings are noise.
  void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false")); }
  void importsBeforeAnybodyIsHere();
  void importsBesideWhoIsHere();
  void manyChangesAreFewLinesAndCanBeSaved();
  void unusableFilesAreSaid_data();
  void unusableFilesAreSaid();
};

namespace {

const QString microblog = QStringLiteral(ROOST_TEST_DATA "/microblog-v0.8.db");

QDialog& importing(MainWindow& window, const QString& file) {
  window.importFrom(file);
  auto& dialog = find<QDialog>(window, "ImportDialog");
  // What can't be imported is said at once; for all else the dialog asks first.
  if (QTest::qWaitFor([&] { return isShown(dialog, "startImport") || textOf(dialog, "title").contains("Nothing"); }))
    if (isShown(dialog, "startImport")) click(dialog, "startImport");
  return dialog;
}

void signIn(MainWindow& window) {
  QWidget& form = find(window, "signInPage");
  fill(form, "username", "john");
  fill(form, "password", "cat");
  click(form, "signIn");
}

}  // namespace

void TestImportDialog::importsBeforeAnybodyIsHere() {
  Desktop desktop;
  MainWindow& window = desktop.start();
  QVERIFY(isShown(window, "importDatabase"));
  QDialog& dialog = importing(window, microblog);
  QTRY_COMPARE(textOf(dialog, "title"), "Import complete");
  const QString report = find<QPlainTextEdit>(dialog, "report").toPlainText();
  for (const auto* counted : {"4 users", "4 posts", "4 follows"})
    QVERIFY2(report.contains(counted), qPrintable(report));
  QVERIFY(!isShown(dialog, "progress"));
  // The Close button has the focus.
  press(dialog, Qt::Key_Space);
  QTRY_VERIFY(!isShown(window, "ImportDialog"));

  QVERIFY(isShown(window, "signInPage"));
  signIn(window);
  QTRY_VERIFY(isShown(window, "timelinePage"));
  // The tutorial's own example.
  QCOMPARE(rowsOf(find<RowView>(window, "timelineRows")),
           (QStringList{"post from susan", "post from david", "post from john"}));
}

void TestImportDialog::importsBesideWhoIsHere() {
  Desktop desktop;
  const UserId mary = desktop.addUser("cat lover");
  MainWindow& window = desktop.startAs(mary);
  press(window, Qt::Key_2, Qt::ControlModifier);
  QCOMPARE(rowsOf(find<RowView>(window, "allPostsRows")), QStringList());
  QDialog& dialog = importing(window, microblog);
  QTRY_COMPARE(textOf(dialog, "title"), "Import complete");
  click(dialog, "close");
  QTRY_VERIFY(!isShown(window, "ImportDialog"));
  // The page stays the same and shows the imported posts.
  QVERIFY(isShown(window, "allPostsPage"));
  QCOMPARE(rowsOf(find<RowView>(window, "allPostsRows")),
           (QStringList{"post from susan", "post from mary", "post from david", "post from john"}));
}

void TestImportDialog::manyChangesAreFewLinesAndCanBeSaved() {
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  Desktop desktop;
  MainWindow& window = desktop.start();
  const QString source = desktop.store.file() + ".app.db";
  {
    const Database app(source);
    app.run("CREATE TABLE user (id, username, email)");
    app.run("CREATE TABLE post (id INTEGER PRIMARY KEY, body, timestamp, user_id)");
    app.run("CREATE TABLE followers (follower_id, followed_id)");
    app.run("INSERT INTO user VALUES (1, 'susan', 'susan@example.com')");
    app.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 540)"
        " INSERT INTO post SELECT i, printf('%0600d', i), '2024-01-01 12:00:00', 1 FROM n");
    app.run("INSERT INTO post VALUES (541, '', NULL, 1)");
  }
  QDialog& dialog = importing(window, source);
  QTRY_COMPARE(textOf(dialog, "title"), "Import complete");
  const QString report = find<QPlainTextEdit>(dialog, "report").toPlainText();
  QVERIFY2(report.count('\n') < 16, qPrintable(report));
  QVERIFY2(report.contains("1 row changed or left out:\n1 × post, left out: The post has no text.\n    541\n"),
           qPrintable(report));
  QVERIFY2(report.contains("540 × post: The post is longer than 500 characters.\n    for example 1, 2, 3, 4"),
           qPrintable(report));
  const QString file = desktop.store.file() + ".txt";
  within<QFileDialog>([&] { click(dialog, "saveReport"); },
                      [&](QFileDialog& files) {
                        files.findChild<QLineEdit*>("fileNameEdit")->setText(file);
                        press(files, Qt::Key_Return);
                      });
  // What was said before stays.
  const QStringList lines = textOf(dialog, "hint").split('\n');
  QCOMPARE(lines.size(), 2);
  QVERIFY2(lines[0].contains("can sign in with their old"), qPrintable(lines[0]));
  QVERIFY2(lines[1].startsWith("The report was saved as "), qPrintable(lines[1]));
  const QString saved = QString::fromUtf8(contentOf(file));
  QVERIFY(saved.startsWith(report));
  QVERIFY(saved.contains("\npost 537, kept unchanged: The post is longer than 500 characters.\n"));
  QCOMPARE(saved.count("\npost "), 541);
  click(dialog, "close");
  QTRY_VERIFY(!isShown(window, "ImportDialog"));
}

void TestImportDialog::unusableFilesAreSaid_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("words");
  QTest::newRow("a text") << QByteArray("Dear diary,\n").repeated(100) << "Roost can’t import this.";
  QTest::newRow("missing") << QByteArray() << "can’t be opened";
}

void TestImportDialog::unusableFilesAreSaid() {
  QFETCH(const QByteArray, content);
  QFETCH(const QString, words);
  Desktop desktop;
  MainWindow& window = desktop.start();
  const QString name = desktop.store.file() + ".txt";
  if (!content.isEmpty()) {
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
  }
  QDialog& dialog = importing(window, name);
  QTRY_COMPARE(textOf(dialog, "title"), "Nothing was imported");
  QVERIFY2(textOf(dialog, "hint").contains(words), qPrintable(textOf(dialog, "hint")));
  QVERIFY(!isShown(dialog, "report"));
  const QWidget& hint = find(dialog, "hint");
  QTRY_VERIFY2(hint.height() >= hint.heightForWidth(hint.width()) && !hint.visibleRegion().isEmpty() &&
                   hint.visibleRegion().boundingRect().height() == hint.height(),
               qPrintable(QString("%1 of %2 pixels").arg(hint.height()).arg(hint.heightForWidth(hint.width()))));
  click(dialog, "close");
  QTRY_VERIFY(!isShown(window, "ImportDialog"));
  QVERIFY(isShown(window, "welcomePage"));
  QCOMPARE(QFile::exists(name), !content.isEmpty());
}

ROOST_TEST(TestImportDialog)

}  // namespace roost::import_dialog_test

#include "test_import_dialog.moc"
