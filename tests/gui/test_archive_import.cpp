#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include "gui/theme/theme.h"
#include "gui/transfer/drop_hint.h"
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
  void thePreviewOpensWithRoomForAllItSays_data();
  void thePreviewOpensWithRoomForAllItSays();
  void longNamesDoNotPushThePreviewSideways();
  void whoseArchiveItIsStaysOpen();
  void anAnswerThatIsKnownIsChosen();
  void deletedPostsAreOffered();
  void returnInTheTextDoesNotImport();
  void cancelingThePreviewChangesNothing();
  void signingOutClosesThePreview();
  void undoesFromTheListOfImports();
  void profilesSayWhereTheirPostsCameFrom();
  void anEmptyTimelineNamesTheNetworks();
  void whatIsDraggedIsNamed_data();
  void whatIsDraggedIsNamed();

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

QStringList itemsOf(const QComboBox& box) {
  QStringList items;
  for (int item = 0; item < box.count(); ++item) items << box.itemText(item);
  return items;
}

/// Which of the preview's texts and controls can't be seen whole.
QStringList cutOff(QDialog& dialog) {
  QStringList cut;
  for (const char* name : {"title", "hint", "importOwner", "importDeleted", "report", "startImport", "close"}) {
    // Some archives leave nothing to report.
    if (!isShown(dialog, name)) continue;
    const QWidget& part = find(dialog, name);
    if (part.visibleRegion().boundingRect() != part.rect()) cut << name;
    if (part.hasHeightForWidth() && part.height() < part.heightForWidth(part.width())) cut << name;
  }
  for (const auto* area : dialog.findChildren<QAbstractScrollArea*>())
    if (area->isVisible() && (area->verticalScrollBar()->maximum() > 0 || area->horizontalScrollBar()->maximum() > 0))
      cut << QString("%1 scrolls by %2").arg(area->objectName()).arg(area->verticalScrollBar()->maximum());
  return cut;
}

/// Imports an archive as the signed-in user's.
void import(MainWindow& window, const QString& file) {
  QDialog& dialog = preview(window, file);
  auto& owners = find<QComboBox>(dialog, "importOwner");
  owners.setCurrentIndex(owners.findText("My account, ", Qt::MatchStartsWith));
  click(dialog, "startImport");
  if (!QTest::qWaitFor([&dialog] { return textOf(dialog, "title") == u"Import complete"; })) qFatal("No import");
  click(dialog, "close");
}

/// Drags files over a window and drops them there, or goes away with them.
void drag(MainWindow& window, const QStringList& files, bool drops, const std::function<void()>& meanwhile) {
  QMimeData data;
  QList<QUrl> urls;
  for (const QString& file : files) urls.append(QUrl::fromLocalFile(file));
  data.setUrls(urls);
  QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QCoreApplication::sendEvent(&window, &enter);
  QVERIFY(enter.isAccepted());
  meanwhile();
  QDragLeaveEvent leave;
  QDropEvent drop(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, drops ? static_cast<QEvent*>(&drop) : &leave);
}

}  // namespace

void TestArchiveImport::initTestCase() {
  const QByteArray picture = encodedAs(plain({80, 60}, Qt::darkCyan), "PNG");
  makeMastodonArchive(archive("mastodon.zip"), picture);
  makeXArchive(archive("x.zip"), picture);
  makeBlueskyRepository(archive("repository.car"));
  makeMastodonArchive(archive("without-files.zip"), {});
  makeMastodonArchive(archive("long-name.zip"), picture, QByteArray(120, 'm'));
}

void TestArchiveImport::asksBeforeAndImportsAsTheViewer() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QDialog& dialog = preview(window, archive("mastodon.zip"));
  QCOMPARE(textOf(dialog, "title"), QString("Mastodon archive of Susan Quill"));
  const QString summary = textOf(dialog, "hint");
  for (const char* part : {"4 posts", "1 picture", "1 follow", "The database grows by about"})
    QVERIFY2(summary.contains(part), qPrintable(summary));
  find<QComboBox>(dialog, "importOwner").setCurrentText("My account, @susan");
  click(dialog, "startImport");
  QTRY_COMPARE(textOf(dialog, "title"), QString("Import complete"));
  QVERIFY(find<QPlainTextEdit>(dialog, "report").toPlainText().contains("4 posts"));
  click(dialog, "close");
  QTRY_COMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 4);
  import(window, archive("x.zip"));
  import(window, archive("repository.car"));
  QTRY_COMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 8);
}

void TestArchiveImport::thePreviewOpensWithRoomForAllItSays_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"mastodon.zip", "without-files.zip", "repository.car"}) QTest::newRow(name) << name;
}

void TestArchiveImport::thePreviewOpensWithRoomForAllItSays() {
  QFETCH(const QString, name);
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QDialog& dialog = preview(window, m_folder.filePath(name));
  QTRY_VERIFY2(cutOff(dialog).isEmpty(), qPrintable(cutOff(dialog).join(", ")));
  QTRY_VERIFY(find(dialog, "importOwner").hasFocus());
  QVERIFY2(cutOff(dialog).isEmpty(), qPrintable(cutOff(dialog).join(", ")));
}

void TestArchiveImport::longNamesDoNotPushThePreviewSideways() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan", QString(64, 'W'));
  MainWindow& window = desktop.startAs(susan);
  QDialog& dialog = preview(window, archive("long-name.zip"));
  auto& owners = find<QComboBox>(dialog, "importOwner");
  owners.setCurrentIndex(0);
  QTRY_VERIFY2(cutOff(dialog).isEmpty(), qPrintable(cutOff(dialog).join(", ")));
  // Made smaller, it scrolls, but not sideways.
  dialog.resize(dialog.minimumWidth(), 300);
  const auto& area = *dialog.findChild<QScrollArea*>({}, Qt::FindDirectChildrenOnly);
  QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
  QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
  QVERIFY(owners.mapTo(area.viewport(), owners.rect().topRight()).x() < area.viewport()->width());
}

void TestArchiveImport::whoseArchiveItIsStaysOpen() {
  Desktop desktop;
  const UserId susan = desktop.addUser("susan", "Susan");
  desktop.addUser("david", "David");
  MainWindow& window = desktop.startAs(susan);
  import(window, archive("repository.car"));
  QDialog& dialog = preview(window, archive("mastodon.zip"));
  auto& owners = find<QComboBox>(dialog, "importOwner");
  // Nobody else can be handed posts that they did not write: whoever has a password imports their own.
  QCOMPARE(itemsOf(owners), QStringList({"My account, Susan (@susan)", "A separate person, susan@birds.example"}));
  QCOMPARE(owners.currentIndex(), -1);
  QVERIFY(!find(dialog, "startImport").isEnabled());
  press(dialog, Qt::Key_Return);
  QVERIFY(isShown(dialog, "startImport"));
  owners.setCurrentIndex(1);
  click(dialog, "startImport");
  QTRY_COMPARE(textOf(dialog, "title"), QString("Import complete"));
  click(dialog, "close");
  // Whoever was imported has no password, and may have an account on another network, too.
  QDialog& next = preview(window, archive("x.zip"));
  QCOMPARE(itemsOf(find<QComboBox>(next, "importOwner")),
           QStringList(
               {"My account, Susan (@susan)", "A separate person, susan@x.com", "Susan Quill (@susan@birds.example)"}));
}

void TestArchiveImport::anAnswerThatIsKnownIsChosen() {
  Desktop desktop;
  {
    MainWindow& window = desktop.start();
    QDialog& dialog = preview(window, archive("mastodon.zip"));
    const auto& owners = find<QComboBox>(dialog, "importOwner");
    // Nobody is here, so only one answer makes sense.
    QCOMPARE(itemsOf(owners), QStringList("A separate person, susan@birds.example"));
    QCOMPARE(owners.currentIndex(), 0);
    QTRY_VERIFY(find(dialog, "startImport").hasFocus());
  }
  MainWindow& window = desktop.startAs(desktop.addUser("susan", "Susan"));
  import(window, archive("mastodon.zip"));
  QDialog& again = preview(window, archive("mastodon.zip"));
  QCOMPARE(find<QComboBox>(again, "importOwner").currentText(), QString("My account, Susan (@susan)"));
  QVERIFY(find(again, "startImport").isEnabled());
  QVERIFY2(textOf(again, "hint").endsWith("All of it is already in Roost."), qPrintable(textOf(again, "hint")));
}

void TestArchiveImport::deletedPostsAreOffered() {
  makeXArchive(archive("deleted.zip"), encodedAs(plain({80, 60}, Qt::darkCyan), "PNG"), "I take this back");
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QDialog& dialog = preview(window, archive("deleted.zip"));
  QTRY_COMPARE(cutOff(dialog), QStringList());
  auto& deleted = find<QCheckBox>(dialog, "importDeleted");
  QCOMPARE(deleted.text(), QString("Also import 1 deleted post"));
  QVERIFY(!deleted.isChecked());
  deleted.setFocus();
  press(dialog, Qt::Key_Space);
  QVERIFY(deleted.isChecked());
  find<QComboBox>(dialog, "importOwner").setCurrentText("My account, @susan");
  click(dialog, "startImport");
  QTRY_COMPARE(textOf(dialog, "title"), QString("Import complete"));
  QVERIFY(!deleted.isVisible());
  QCOMPARE(Database(desktop.store.file()).value("SELECT body FROM posts ORDER BY created_at").toString(),
           QString("I take this back"));
}

void TestArchiveImport::returnInTheTextDoesNotImport() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  QDialog& dialog = preview(window, archive("mastodon.zip"));
  find<QComboBox>(dialog, "importOwner").setCurrentIndex(0);
  find(dialog, "report").setFocus();
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) press(dialog, key);
  QVERIFY(isShown(dialog, "startImport"));
  find(dialog, "startImport").setFocus();
  press(dialog, Qt::Key_Return);
  QTRY_COMPARE(textOf(dialog, "title"), QString("Import complete"));
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
  import(window, archive("mastodon.zip"));
  import(window, archive("x.zip"));
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
  import(window, archive("mastodon.zip"));
  import(window, archive("x.zip"));
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

void TestArchiveImport::whatIsDraggedIsNamed_data() {
  QTest::addColumn<bool>("isDark");
  QTest::newRow("light") << false;
  QTest::newRow("dark") << true;
}

void TestArchiveImport::whatIsDraggedIsNamed() {
  QFETCH(const bool, isDark);
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  const Theme theme = isDark ? Theme::darkTheme() : Theme::light();
  drag(window, {archive("x.zip")}, false, [&] {
    auto& hint = find<DropHint>(window, "dropHint");
    QCOMPARE(hint.text(), "Drop to import x.zip");
    QVERIFY(hint.rect().contains(hint.mapFrom(&window, window.centralWidget()->geometry().center())));
    // It covers the page in the theme's colors.
    hint.setPalette(theme.palette());
    const QColor ground = hint.grab().toImage().pixelColor(4, 4);
    QCOMPARE(ground.lightness() < 128, isDark);
  });
  QVERIFY(!isShown(window, "dropHint"));
  QVERIFY(!isShown(window, "ImportDialog"));
  // Several at once are answered in words.
  drag(window, {archive("x.zip"), archive("mastodon.zip")}, true,
       [&] { QCOMPARE(find<DropHint>(window, "dropHint").text(), "Only one file can be imported at a time."); });
  QCOMPARE(noteIn(window), "Only one file can be imported at a time.");
  QVERIFY(!isShown(window, "dropHint"));
  drag(window, {archive("x.zip")}, true, [] {});
  QTRY_VERIFY(isShown(window, "ImportDialog"));
  QVERIFY(!isShown(window, "dropHint"));
}

ROOST_TEST(TestArchiveImport)

}  // namespace roost::archive_import_test

#include "test_archive_import.moc"
