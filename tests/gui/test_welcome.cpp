#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "core/transfer/import_file.h"
#include "gui/accounts/owner_button.h"
#include "support/desktop.h"
#include "support/image_files.h"
#include "support/network_archives.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::welcome_test {

using namespace test;

namespace {

/// A file into which archives were imported before anybody has signed up.
struct File {
  void import(const char* name, UserId into = noUser) {
    const QString archive = folder.filePath(QLatin1String(name));
    const QByteArray picture = encodedAs(plain({80, 60}, Qt::darkCyan), "PNG");
    if (archive.contains("mastodon"))
      makeMastodonArchive(archive, picture);
    else
      makeXArchive(archive, picture);
    need(importFile(*desktop.store, archive, {.name = QLatin1String(name), .into = into}, desktop.store.clock()));
    need(makeAllSkeletons(*desktop.store));
  }
  static QList<OwnerButton*> offers(const MainWindow& window) {
    QList<OwnerButton*> shown;
    for (auto* offer : window.findChildren<OwnerButton*>())
      if (offer->isVisible()) shown.append(offer);
    return shown;
  }

  QTemporaryDir folder;
  Desktop desktop;
};

}  // namespace

/// The first page, where nobody can sign in yet.
class TestWelcome : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offersToContinueAsTheOwner();
  void listsAllOwners();
  void offersNothingWithoutAnImport();
  void newAccountsStayPossible();
  void mistakesAreSaid();
  void fitsEverywhere_data();
  void fitsEverywhere();
};

void TestWelcome::offersToContinueAsTheOwner() {
  File file;
  file.import("mastodon.zip");
  MainWindow& window = file.desktop.start();
  const auto offers = File::offers(window);
  QCOMPARE(offers.size(), 1);
  QVERIFY(offers[0]->text().contains("Susan Quill"));
  for (const char* part : {"Susan Quill", "susan@birds.example", "Mastodon archive", "4 post"})
    QVERIFY2(offers[0]->accessibleName().contains(part), qPrintable(offers[0]->accessibleName()));
  QVERIFY(offers[0]->hasFocus());
  press(window, Qt::Key_Return);
  const QWidget& form = find(window, "signUpPage");
  QVERIFY(textOf(form, "title").contains("Susan Quill"));
  QVERIFY(window.windowTitle().contains("Susan Quill"));
  QCOMPARE(find<QLineEdit>(form, "username").text(), QString("susan"));
  QVERIFY(!isShown(form, "signIn"));
  test::type(window, "susan");
  for (const auto* entry : {"susan@example.com", "cat", "cat"}) {
    press(window, Qt::Key_Return);
    test::type(window, entry);
  }
  press(window, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "timelinePage"));
  QCOMPARE(rowsOf(find<RowView>(window, "timelineRows")).size(), 4);
  QCOMPARE(Database(file.desktop.store.file()).value("SELECT count(*) FROM users WHERE password_hash <> ''"),
           QVariant(1));
  QCOMPARE(Database(file.desktop.store.file()).value("SELECT username FROM users WHERE password_hash <> ''"),
           QVariant("susan"));
}

void TestWelcome::listsAllOwners() {
  File file;
  file.import("mastodon.zip");
  file.import("x.zip");
  MainWindow& window = file.desktop.start();
  const auto offers = File::offers(window);
  QCOMPARE(offers.size(), 2);
  // The newest import first, from top to bottom, and so by Tab.
  QVERIFY(offers[0]->accessibleName().contains("X archive"));
  QVERIFY(offers[0]->y() < offers[1]->y());
  QVERIFY(offers[0]->hasFocus());
  press(window, Qt::Key_Tab);
  QVERIFY(offers[1]->hasFocus());
  press(window, Qt::Key_Tab);
  QVERIFY(find(window, "createAccount").hasFocus());
  click(*offers[1]);
  QVERIFY(textOf(find(window, "signUpPage"), "title").contains("Susan Quill"));
}

void TestWelcome::offersNothingWithoutAnImport() {
  File file;
  file.desktop.store.addUser("nobody");
  MainWindow& window = file.desktop.start();
  QVERIFY(isShown(window, "welcomePage"));
  QCOMPARE(File::offers(window).size(), 0);
  QCOMPARE(textOf(window, "createAccount"), QString("Create an Account"));
}

void TestWelcome::newAccountsStayPossible() {
  File file;
  file.import("mastodon.zip");
  MainWindow& window = file.desktop.start();
  click(*File::offers(window)[0]);
  press(window, Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(File::offers(window).size(), 1);
  click(window, "createAccount");
  const QWidget& form = find(window, "signUpPage");
  QCOMPARE(textOf(form, "title"), QString("Create an account"));
  QCOMPARE(find<QLineEdit>(form, "username").text(), QString());
  QVERIFY(!isShown(form, "ownerHint"));
  for (const auto& [field, text] :
       {std::pair("username", "mary"), {"email", "mary@example.com"}, {"password", "cat"}, {"passwordAgain", "cat"}})
    fill(form, field, text);
  click(form, "signUp");
  QTRY_VERIFY(isShown(window, "timelinePage"));
  QCOMPARE(Database(file.desktop.store.file()).value("SELECT username FROM users WHERE password_hash <> ''"),
           QVariant("mary"));
}

void TestWelcome::mistakesAreSaid() {
  File file;
  file.import("mastodon.zip");
  file.desktop.store.addUser("susan");
  need(makeAllSkeletons(*file.desktop.store));
  MainWindow& window = file.desktop.start();
  click(*File::offers(window)[0]);
  const QWidget& form = find(window, "signUpPage");
  click(form, "signUp");
  QCOMPARE(textOf(form, "usernameError"), QString("Please use a different username."));
  QVERIFY(!textOf(form, "emailError").isEmpty());
  QVERIFY(!textOf(form, "passwordError").isEmpty());
}

void TestWelcome::fitsEverywhere_data() {
  QTest::addColumn<int>("width");
  QTest::addColumn<bool>("dark");
  for (const int width : {480, 1200})
    for (const bool dark : {false, true}) QTest::addRow("%d, %s", width, dark ? "dark" : "light") << width << dark;
}

void TestWelcome::fitsEverywhere() {
  QFETCH(const int, width);
  QFETCH(const bool, dark);
  File file;
  file.import("mastodon.zip");
  file.import("x.zip");
  Database(file.desktop.store.file())
      .run(
          "UPDATE users SET display_name = 'Susan of the very long name that no card has room for' WHERE id = (SELECT "
          "max(owner_id) FROM sources)");
  file.desktop.appearance.setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
  MainWindow& window = file.desktop.start();
  window.resize(width, 900);
  QCoreApplication::processEvents();
  const QRect inside = window.rect();
  for (const OwnerButton* offer : File::offers(window)) {
    const QRect place(offer->mapTo(&window, QPoint()), offer->size());
    QVERIFY(inside.contains(place));
    QCOMPARE(place.width(), find(window, "createAccount").width());
  }
  click(*File::offers(window)[0]);
  QVERIFY(inside.contains(QRect(find(window, "signUp").mapTo(&window, QPoint()), find(window, "signUp").size())));
}

ROOST_TEST(TestWelcome)

}  // namespace roost::welcome_test

#include "test_welcome.moc"
