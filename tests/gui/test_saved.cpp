#include <QAccessible>
#include <QAction>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include "core/posts/saved_posts.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::saved_test {

using namespace test;

/// Saving posts by key, menu and mouse, and the page that lists them.
class TestSaved : public QObject {
  Q_OBJECT

 public Q_SLOTS:
  void open(const QUrl& address) { m_opened.append(address); }

 private:
  QList<QUrl> m_opened;

 private Q_SLOTS:
  void aKeySavesAndUnsaves();
  void lastSavedIsFirstOnThePage();
  void theBookmarkUnsaves();
  void undoBringsTheEntryBack();
  void notesAreWrittenBelowThePost();
  void aNoteThatIsTooLongCanNotBeSaved();
  void deletedPostsAreLeftOut();
  void addressesAreLinks();
  void nothingSavedYet();
  void cardGoesWithTheLastPost();
  void searchFindsWhatWasSaved();
};

namespace {

/// John reads what susan has written.
struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan", "Susan")) {
    desktop.store.addFollow(john, susan);
    for (int number = 1; number <= 3; ++number)
      posts.append(desktop.store.addPost(susan, desktop.store.now - 10'000 + number, QString("post %1").arg(number)));
    desktop.startAs(john);
  }

  MainWindow& operator*() const { return *desktop.window; }
  RowView& timeline() const { return find<RowView>(**this, "timelineRows"); }
  RowView& saved() const { return find<RowView>(**this, "savedRows"); }
  void select(RowView& view, const QString& text) const {
    view.setCurrentIndex(rowWith(view, text));
    view.setFocus();
  }
  /// Saves a post of the timeline.
  void save(const QString& text) {
    press(**this, Qt::Key_1, Qt::ControlModifier);
    select(timeline(), text);
    ++desktop.store.now;
    press(**this, Qt::Key_B);
  }
  void openSaved() const { press(**this, Qt::Key_7, Qt::ControlModifier); }
  Post postIn(const RowView& view, const QString& text) const {
    return rowWith(view, text).data(PostListModel::PostRole).value<Post>();
  }
  QList<QVariantList> entries() const {
    return Database(desktop.store.file()).rows("SELECT post_id, note FROM saved_posts ORDER BY saved_at");
  }
  /// A delegate that lays rows out as the page's own does.
  PostDelegate delegate() const { return {john, desktop.store.clock(), true}; }

  Desktop desktop;
  const UserId john, susan;
  QList<PostId> posts;
};

}  // namespace

void TestSaved::aKeySavesAndUnsaves() {
  Window window;
  RowView& rows = window.timeline();
  window.select(rows, "post 2");
  const auto* action = [&] {
    for (QAction* each : rows.actions())
      if (each->objectName() == "savePost") return each;
    return static_cast<QAction*>(nullptr);
  }();
  QVERIFY(action);
  QCOMPARE(action->text(), "Save Post");
  press(*window, Qt::Key_B);
  QCOMPARE(noteIn(*window), "The post was saved.");
  QVERIFY(window.postIn(rows, "post 2").isSaved());
  QCOMPARE(action->text(), "Remove from Saved");
  QVERIFY(rowWith(rows, "post 2").data(Qt::AccessibleTextRole).toString().endsWith("– saved"));
  QCOMPARE(window.entries().size(), 1);
  press(*window, Qt::Key_B);
  QCOMPARE(noteIn(*window), "The post is no longer saved.");
  QVERIFY(!window.postIn(rows, "post 2").isSaved());
  QVERIFY(window.entries().isEmpty());
}

void TestSaved::lastSavedIsFirstOnThePage() {
  Window window;
  for (const char* text : {"post 3", "post 1", "post 2"}) window.save(text);
  window.openSaved();
  QCOMPARE(rowsOf(window.saved()), QStringList({"post 2", "post 1", "post 3"}));
  QVERIFY((*window).windowTitle().startsWith("Saved"));
  press(*window, Qt::Key_1, Qt::ControlModifier);
  press(*window, Qt::Key_G);
  press(*window, Qt::Key_S);
  QVERIFY(isShown(*window, "savedPage"));
}

void TestSaved::theBookmarkUnsaves() {
  Window window;
  window.save("post 2");
  RowView& rows = window.timeline();
  const PostDelegate delegate = window.delegate();
  QVERIFY(pointIn(rows, rowWith(rows, "post 1"), delegate, RowTarget::Bookmark).isNull());
  clickIn(rows, rowWith(rows, "post 2"), delegate, RowTarget::Bookmark);
  QTRY_VERIFY(window.entries().isEmpty());
  QVERIFY(!window.postIn(rows, "post 2").isSaved());
}

void TestSaved::undoBringsTheEntryBack() {
  Window window;
  window.save("post 1");
  window.save("post 2");
  window.openSaved();
  RowView& rows = window.saved();
  window.select(rows, "post 1");
  press(*window, Qt::Key_B);
  QCOMPARE(rowsOf(rows), QStringList{"post 2"});
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(noteIn(*window), "Undone: Remove from Saved");
  QCOMPARE(rowsOf(rows), QStringList({"post 2", "post 1"}));
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(noteIn(*window), "Undone: Save Post");
  QCOMPARE(rowsOf(rows), QStringList{"post 1"});
}

void TestSaved::notesAreWrittenBelowThePost() {
  Window window;
  window.save("post 1");
  window.openSaved();
  RowView& rows = window.saved();
  window.select(rows, "post 1");
  const int height = rows.visualRect(rowWith(rows, "post 1")).height();
  const auto write = [&](const QString& note) {
    within<QDialog>([&] { press(*window, Qt::Key_E); },
                    [&](QDialog& dialog) {
                      press(dialog, Qt::Key_A, Qt::ControlModifier);
                      press(dialog, Qt::Key_Delete);
                      test::type(dialog, note);
                      click(dialog, "save");
                    });
    // As a window manager would.
    (*window).activateWindow();
    if (!QTest::qWaitForWindowActive(&*window)) qFatal("The window does not become active again");
  };
  write("for <b>the</b> garden");
  QCOMPARE(noteIn(*window), "The note was saved.");
  QCOMPARE(window.postIn(rows, "post 1").savedNote, "for <b>the</b> garden");
  QTRY_VERIFY(rows.visualRect(rowWith(rows, "post 1")).height() > height);
  QVERIFY(rowWith(rows, "post 1").data(Qt::AccessibleTextRole).toString().contains("for <b>the</b> garden"));
  window.select(rows, "post 1");
  write("");
  QCOMPARE(window.entries().first().last().toString(), "");
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(window.entries().first().last().toString(), "for <b>the</b> garden");
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(window.entries().first().last().toString(), "");
  QTRY_COMPARE(rows.visualRect(rowWith(rows, "post 1")).height(), height);
}

void TestSaved::aNoteThatIsTooLongCanNotBeSaved() {
  Window window;
  window.save("post 1");
  window.openSaved();
  window.select(window.saved(), "post 1");
  within<QDialog>([&] { press(*window, Qt::Key_E); },
                  [&](QDialog& dialog) {
                    find<QPlainTextEdit>(dialog, "noteText").setPlainText(QString(SavedPosts::maxNoteLength + 3, 'x'));
                    QVERIFY(!find(dialog, "save").isEnabled());
                    QCOMPARE(textOf(dialog, "left"), "3 characters too long");
                    press(dialog, Qt::Key_Return, Qt::ControlModifier);
                    QVERIFY(dialog.isVisible());
                    press(dialog, Qt::Key_Escape);
                  });
  QCOMPARE(window.entries().first().last().toString(), "");
}

void TestSaved::deletedPostsAreLeftOut() {
  Window window;
  const PostId own = window.desktop.store.addPost(window.john, window.desktop.store.now, "from john");
  QTRY_VERIFY(rowWith(window.timeline(), "from john").isValid());
  window.save("from john");
  window.openSaved();
  RowView& rows = window.saved();
  window.select(rows, "from john");
  press(*window, Qt::Key_Delete);
  QCOMPARE(rowsOf(rows), QStringList());
  QCOMPARE(window.entries().size(), 1);
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(rows), QStringList{"from john"});
  QCOMPARE(window.postIn(rows, "from john").id, own);
}

void TestSaved::addressesAreLinks() {
  QDesktopServices::setUrlHandler("https", this, "open");
  Window window;
  const QString address = "https://example.org/@mary/77";
  Database(window.desktop.store.file())
      .run("INSERT INTO saved_posts (user_id, address, note, saved_at) VALUES (?, ?, 'by mary', 5)",
           {window.john, address});
  window.openSaved();
  RowView& rows = window.saved();
  const QString text = "by mary";
  QCOMPARE(rowsOf(rows), QStringList{text});
  window.select(rows, text);
  const PostDelegate delegate = window.delegate();
  clickIn(rows, rowWith(rows, text), delegate, RowTarget::Link);
  QCOMPARE(m_opened, QList{QUrl(address)});
  rows.setFocus();
  press(*window, Qt::Key_Return);
  QCOMPARE(m_opened, QList({QUrl(address), QUrl(address)}));
  QVERIFY(isShown(*window, "savedPage"));
  QDesktopServices::unsetUrlHandler("https");
  QVERIFY(pointIn(rows, rowWith(rows, text), delegate, RowTarget::Reply).isNull());
  QVERIFY(pointIn(rows, rowWith(rows, text), delegate, RowTarget::Author).isNull());
  const QString spoken = rowWith(rows, text).data(Qt::AccessibleTextRole).toString();
  QVERIFY2(spoken.startsWith("example.org, ") && spoken.endsWith(": by mary – saved"), qPrintable(spoken));
  // There is nobody to follow, mute or visit.
  for (const QAction* action : rows.actions())
    for (const char* name : {"openProfile", "showProfileCard", "follow", "mute", "muteForDay", "copyName", "deletePost",
                             "reply", "openConversation"})
      QVERIFY2(action->objectName() != name || !action->isVisible(), name);
  press(*window, Qt::Key_U);
  QVERIFY(isShown(*window, "savedPage"));
  press(*window, Qt::Key_B);
  QCOMPARE(rowsOf(rows), QStringList());
}

void TestSaved::nothingSavedYet() {
  Window window;
  window.openSaved();
  QCOMPARE(textOf(*window, "emptyTitle"), "Nothing saved yet");
  const auto hint = [&] {
    QStringList texts;
    for (const auto* label : find(*window, "emptyState").findChildren<QLabel*>()) texts.append(label->text());
    return texts.last();
  };
  QCOMPARE(hint(), "Press B on a post, or choose “Save Post” in its menu, to keep it here.");
  // Keys can be changed and removed.
  window.desktop.settings.setValue("shortcuts/savePost", QStringList{"Ctrl+B"});
  window.desktop.startAs(window.john);
  window.openSaved();
  QVERIFY(hint().startsWith("Press Ctrl+B on a post"));
  window.desktop.settings.setValue("shortcuts/savePost", QStringList());
  window.desktop.startAs(window.john);
  window.openSaved();
  QVERIFY(hint().startsWith("Choose “Save Post”"));
}

void TestSaved::cardGoesWithTheLastPost() {
  Window window;
  (*window).resize(1'300, 800);
  window.save("post 1");
  window.openSaved();
  window.select(window.saved(), "post 1");
  QCOMPARE(textOf(find(*window, "aside"), "cardName"), "Susan");
  press(*window, Qt::Key_B);
  QCOMPARE(rowsOf(window.saved()), QStringList());
  QVERIFY(!isShown(find(*window, "aside"), "cardName"));
  press(*window, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(rowsOf(window.saved()), QStringList{"post 1"});
  window.select(window.saved(), "post 1");
  QCOMPARE(textOf(find(*window, "aside"), "cardName"), "Susan");
}

void TestSaved::searchFindsWhatWasSaved() {
  Window window;
  window.save("post 1");
  window.save("post 3");
  press(*window, Qt::Key_F, Qt::ControlModifier);
  test::type(*window, "in:saved");
  press(*window, Qt::Key_Return);
  QTRY_COMPARE(rowsOf(find<RowView>(*window, "searchRows")), QStringList({"post 3", "post 1"}));
}

ROOST_TEST(TestSaved)

}  // namespace roost::saved_test

#include "test_saved.moc"
