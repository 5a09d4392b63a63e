#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "support/desktop.h"
#include "support/image_files.h"
#include "support/network_archives.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::archive_import_test {

using namespace test;

/// Importing archives in the window, and undoing it.
class TestArchiveImport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void asksBeforeAndImportsAsTheViewer();
  void cancelingThePreviewChangesNothing();
  void signingOutClosesThePreview();
  void undoesFromTheListOfImports();
  void profilesSayWhereTheirPostsCameFrom();
  void anEmptyTimelineNamesTheNetworks();

 private:
  QString archive(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  QTemporaryDir m_folder;
};

namespace {

QDialog& preview(MainWindow& window, const QString& file) {
  window.importFrom(file);
  auto& dialog = find<QDialog>(window, "ImportDialog");
  if (!QTest::qWaitFor([&dialog] { return isShown(dialog, "startImport"); })) qFatal("There is no preview");
  return dialog;
}

/// Imports an archive as the user whose name the list of owners shows.
void import(MainWindow& window, const QString& file, const QString& owner) {
  QDialog& dialog = preview(window, file);
  auto& owners = find<QComboBox>(dialog, "importOwner");
  owners.setCurrentText(owner);
  click(dialog, "startImport");
  if (!QTest::qWaitFor([&dialog] { return textOf(dialog, "title") == u"Import complete"; })) qFatal("No import");
  click(dialog, "close");
}

}  // namespace

void TestArchiveImport::initTestCase() {
  const QByteArray picture = encodedAs(plain({80, 60}, Qt::darkCyan), "PNG");
  makeMastodonArchive(archive("mastodon.zip"), picture);
  makeXArchive(archive("x.zip"), picture);
  makeBlueskyRepository(archive("repository.car"));
}

void TestArchiveImport::asksBeforeAndImportsAsTheViewer() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QDialog& dialog = preview(window, archive("mastodon.zip"));
  QCOMPARE(textOf(dialog, "title"), QString("Mastodon archive of Susan Quill"));
  const QString summary = textOf(dialog, "hint");
  for (const char* part : {"4 posts", "1 picture", "1 follow", "The database grows by about"})
    QVERIFY2(summary.contains(part), qPrintable(summary));
  auto& owners = find<QComboBox>(dialog, "importOwner");
  QCOMPARE(owners.itemText(0), QString("A new user, susan@birds.example"));
  QCOMPARE(owners.itemText(1), QString("@susan"));
  owners.setCurrentIndex(1);
  click(dialog, "startImport");
  QTRY_COMPARE(textOf(dialog, "title"), QString("Import complete"));
  QVERIFY(find<QPlainTextEdit>(dialog, "report").toPlainText().contains("4 posts"));
  click(dialog, "close");
  QTRY_COMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 4);
  import(window, archive("x.zip"), "@susan");
  import(window, archive("repository.car"), "@susan");
  QTRY_COMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 8);
}

void TestArchiveImport::cancelingThePreviewChangesNothing() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QDialog& dialog = preview(window, archive("x.zip"));
  press(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!isShown(window, "ImportDialog"));
  QCOMPARE(Database(desktop.store.file()).value("SELECT count(*) FROM sources").toInt(), 0);
  QCOMPARE(Database(desktop.store.file()).value("SELECT count(*) FROM posts").toInt(), 0);
}

void TestArchiveImport::signingOutClosesThePreview() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  preview(window, archive("x.zip"));
  window.findChild<QAction*>("signOut")->trigger();
  QTRY_VERIFY(isShown(window, "signInPage"));
  QVERIFY(!isShown(window, "ImportDialog"));
  // Who isn't signed in can't undo what others have imported.
  window.findChild<QAction*>("imports")->trigger();
  QVERIFY(!find(find<QDialog>(window, "ImportsDialog"), "undoImport").isEnabled());
}

void TestArchiveImport::undoesFromTheListOfImports() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  import(window, archive("mastodon.zip"), "@susan");
  import(window, archive("x.zip"), "@susan");
  QTRY_COMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 6);
  auto* history = window.findChild<QAction*>("imports");
  QCOMPARE(history->text().remove('&'), QString("Import History…"));
  history->trigger();
  auto& imports = find<QDialog>(window, "ImportsDialog");
  QCOMPARE(imports.windowTitle(), QString("Import History"));
  auto& list = find<QListWidget>(imports, "imports");
  QCOMPARE(list.count(), 2);
  QVERIFY(list.item(0)->text().startsWith("x.zip"));
  list.setCurrentRow(1);
  QVERIFY(find<QPlainTextEdit>(imports, "importReport").toPlainText().contains("4 posts"));
  click(imports, "undoImport");
  auto& undo = find<QDialog>(imports, "UndoImportDialog");
  click(undo, "startUndo");
  QTRY_COMPARE(textOf(undo, "title"), QString("The import was undone"));
  QVERIFY(textOf(undo, "hint").contains("4 posts"));
  click(undo, "close");
  QTRY_COMPARE(list.count(), 1);
  click(imports, "close");
  QTRY_COMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 2);
}

void TestArchiveImport::profilesSayWhereTheirPostsCameFrom() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan");
  MainWindow& window = desktop.startAs(susan);
  import(window, archive("mastodon.zip"), "@susan");
  import(window, archive("x.zip"), "@susan");
  window.go({PageKind::Profile, susan});
  QTRY_VERIFY(textOf(find(window, "profilePage"), "lastSeen").contains("Imported from: Mastodon archive"));
  QVERIFY(textOf(find(window, "profilePage"), "lastSeen").contains("X archive"));
}

void TestArchiveImport::anEmptyTimelineNamesTheNetworks() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QString said;
  for (const auto* label : find(window, "timelinePage").findChildren<QLabel*>()) said += label->text();
  QVERIFY2(said.contains("Mastodon, X or Bluesky"), qPrintable(said));
}

ROOST_TEST(TestArchiveImport)

}  // namespace roost::archive_import_test

#include "test_archive_import.moc"
