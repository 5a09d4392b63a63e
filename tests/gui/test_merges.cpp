#include <QAction>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

#include "core/transfer/import_file.h"
#include "support/desktop.h"
#include "support/image_files.h"
#include "support/integrity.h"
#include "support/network_archives.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::merges_gui_test {

using namespace test;

namespace {

/// Susan, who has imported an archive of hers as a user of its own, and john, who can sign in.
struct Window {
  Window() : susan(desktop.addUser("susan")), john(desktop.addUser("john")), file(desktop.store.file()) {
    const QString archive = folder.filePath("mastodon.zip");
    makeMastodonArchive(archive, encodedAs(plain({80, 60}, Qt::darkCyan), "PNG"));
    need(importFile(*desktop.store, archive, {.name = "mastodon.zip"}, desktop.store.clock()));
    imported = file.value("SELECT id FROM users WHERE username = 'susan@birds.example'").toLongLong();
    need(makeAllSkeletons(*desktop.store));
    desktop.startAs(susan);
  }

  MainWindow& operator*() const { return *desktop.window; }
  const QWidget& profile() const { return find(**this, "profilePage"); }
  void goToProfileOf(UserId user) const { desktop.window->go({PageKind::Profile, user}); }
  /// The names of the entries in the menu of the profile that is shown.
  QStringList menu(const char* chosen = nullptr) const {
    QStringList names;
    within<QMenu>([&] { click(profile(), "userMenuButton"); },
                  [&](QMenu& menu) {
                    for (const QAction* action : menu.actions())
                      if (!action->isSeparator()) names.append(action->objectName());
                    if (!chosen) return;
                    if (!names.contains(QLatin1String(chosen))) qFatal("There is no %s", chosen);
                    clickAt(menu, menu.actionGeometry(menu.findChild<QAction*>(QLatin1String(chosen))).center());
                  });
    return names;
  }
  QDialog& ask() const {
    menu("menuMerge");
    return find<QDialog>(**this, "MergeDialog");
  }
  void merge() const {
    click(ask(), "startMerge");
    if (!QTest::qWaitFor([this] { return noteIn(**this).contains("part of your profile"); })) qFatal("No merge");
  }
  QString authors() const { return file.value("SELECT group_concat(DISTINCT author_id) FROM posts").toString(); }

  QTemporaryDir folder;
  Desktop desktop;
  const UserId susan, john;
  const Database file;
  UserId imported = noUser;
};

}  // namespace

/// Merging users without a password into the viewer.
class TestMerges : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksBeforeAndShowsOnesOwnProfile();
  void cancelingChangesNothing();
  void isUndone();
  void isUndoneOnlyWhileItCan();
  void isOfferedWhereItIsPossible();
  void failuresAreSaid();
};

void TestMerges::asksBeforeAndShowsOnesOwnProfile() {
  Window window;
  window.goToProfileOf(window.imported);
  QDialog& dialog = window.ask();
  QVERIFY(textOf(dialog, "title").contains("susan@birds.example"));
  for (const char* part : {"4 post", "1 follow", "undo"})
    QVERIFY2(textOf(dialog, "hint").contains(part), qPrintable(textOf(dialog, "hint")));
  click(dialog, "startMerge");
  QTRY_VERIFY(noteIn(*window).contains("susan@birds.example"));
  QCOMPARE(window.desktop.window->location(), (Location{PageKind::Profile, window.susan}));
  QCOMPARE(textOf(window.profile(), "name"), QString("Susan Quill"));
  QTRY_COMPARE(rowsOf(find<RowView>(*window, "profileRows")).size(), 4);
  QCOMPARE(window.authors(), QString::number(window.susan));
  QCOMPARE(faultsIn(window.desktop.store.file()), QStringList());
}

void TestMerges::cancelingChangesNothing() {
  Window window;
  window.goToProfileOf(window.imported);
  QDialog& dialog = window.ask();
  press(dialog, Qt::Key_Escape);
  QTRY_VERIFY(!isShown(*window, "MergeDialog"));
  QCOMPARE(window.authors(), QString::number(window.imported));
  QCOMPARE(window.desktop.window->location().user, window.imported);
}

void TestMerges::isUndone() {
  Window window;
  window.goToProfileOf(window.imported);
  window.merge();
  const auto* undo = window.desktop.window->findChild<QAction*>("undo");
  QVERIFY(undo->isEnabled());
  QVERIFY(undo->text().contains("susan@birds.example"));
  click(*window, "noteAction");
  QTRY_VERIFY(noteIn(*window).startsWith("Undone: "));
  QCOMPARE(window.authors(), QString::number(window.imported));
  QTRY_COMPARE(rowsOf(find<RowView>(*window, "profileRows")).size(), 0);
  QVERIFY(!undo->isEnabled());
  QCOMPARE(faultsIn(window.desktop.store.file()), QStringList());
  // And once more, by the keyboard.
  window.goToProfileOf(window.imported);
  window.merge();
  window.desktop.window->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(window.desktop.window.get()));
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QTRY_VERIFY(noteIn(*window).startsWith("Undone: "));
  QCOMPARE(window.authors(), QString::number(window.imported));
}

void TestMerges::isUndoneOnlyWhileItCan() {
  Window window;
  window.goToProfileOf(window.imported);
  window.merge();
  window.desktop.store.addUser("susan@birds.example");
  QTRY_VERIFY(!window.desktop.window->findChild<QAction*>("undo")->isEnabled());
  QCOMPARE(window.authors(), QString::number(window.susan));
}

void TestMerges::isOfferedWhereItIsPossible() {
  Window window;
  window.goToProfileOf(window.john);
  QVERIFY(!window.menu().contains("menuMerge"));
  press(*window, Qt::Key_3, Qt::ControlModifier);
  RowView& rows = find<RowView>(*window, "peopleRows");
  const auto action = [&rows](int row) -> QAction* {
    rows.setCurrentIndex(rows.model()->index(row, 0));
    for (QAction* each : rows.actions())
      if (each->objectName() == "mergeIntoMine") return each->isVisible() && each->isEnabled() ? each : nullptr;
    return nullptr;
  };
  const auto* model = qobject_cast<const UserListModel*>(rows.model());
  int offered = 0, first = -1;
  for (int row = 0; row < rows.model()->rowCount(); ++row) {
    const bool isImported = model->userAt(row).username.contains(".example");
    QCOMPARE(action(row) != nullptr, isImported);
    if (isImported && first < 0) first = row;
    offered += isImported;
  }
  QVERIFY(offered > 0);
  QAction* merge = action(first);
  QVERIFY(merge->text().contains("Into My Profile"));
  merge->trigger();
  QVERIFY(isShown(*window, "MergeDialog"));
}

void TestMerges::failuresAreSaid() {
  Window window;
  window.goToProfileOf(window.imported);
  QDialog& dialog = window.ask();
  window.file.run("UPDATE users SET password_hash = 'hash' WHERE id = ?", {window.imported});
  click(dialog, "startMerge");
  QTRY_COMPARE(textOf(dialog, "title"), QString("The profile wasn’t merged"));
  QVERIFY(textOf(dialog, "hint").contains("has a password"));
  click(dialog, "close");
  QTRY_VERIFY(!isShown(*window, "MergeDialog"));
}

ROOST_TEST(TestMerges)

}  // namespace roost::merges_gui_test

#include "test_merges.moc"
