#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include "gui/accounts/remembered_sign_ins.h"
#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"

namespace roost::sign_in_test {

using namespace test;

/// Signing in and out, staying signed in, and switching to another user.
class TestSignIn : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void entrance();
  void wrong_data();
  void wrong();
  void saysWhatIsMissing();
  void tooManyFailures();
  void staysSignedIn_data();
  void staysSignedIn();
  void signingOutEndsIt();
  void signingOutWaitsForAnotherProgram();
  void settingsThatCannotBeWritten();
  void switchesUser();
  void somebodyElseSignsIn();
  void anotherDatabaseKnowsNobody();
};

namespace {

void signIn(MainWindow& window, const QString& username, const QString& password, bool stay = true) {
  QWidget& form = find(window, "signInPage");
  fill(form, "username", username);
  fill(form, "password", password);
  auto& staySignedIn = find<QCheckBox>(form, "staySignedIn");
  if (staySignedIn.isChecked() != stay) clickAt(staySignedIn, {12, staySignedIn.height() / 2});
  click(form, "signIn");
}

bool isSignedInAs(const MainWindow& window, const QString& name) {
  return isShown(window, "timelinePage") &&
         find(window, "accountButton").accessibleName() == QStringLiteral("Account of %1").arg(name);
}

/// Opens Account > Switch Account and calls `inside` with that menu.
void inSwitchMenu(MainWindow& window, const std::function<void(QMenu&)>& inside) {
  QMenu* account = nullptr;
  for (QAction* top : window.menuBar()->actions())
    if (top->text() == u"&Account") account = top->menu();
  clickAt(*window.menuBar(), window.menuBar()->actionGeometry(account->menuAction()).center());
  for (QAction* action : account->actions())
    if (QMenu* menu = action->menu()) {
      clickAt(*account, account->actionGeometry(action).center());
      QTRY_VERIFY(menu->isVisible());
      inside(*menu);
    }
  while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
}

void switchTo(MainWindow& window, const QString& text) {
  inSwitchMenu(window, [&](QMenu& menu) {
    for (QAction* action : menu.actions())
      if (action->text() == text) return clickAt(menu, menu.actionGeometry(action).center());
  });
}

}  // namespace

void TestSignIn::entrance() {
  Desktop desktop;
  QVERIFY(isShown(desktop.start(), "welcomePage"));
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  QVERIFY(isShown(window, "signInPage"));
  QCOMPARE(window.focusWidget()->objectName(), "username");
  for (const auto* name : {"topBar", "sideBar", "aside"}) QVERIFY2(!isShown(window, name), name);
}

void TestSignIn::wrong_data() {
  QTest::addColumn<QString>("username");
  QTest::addColumn<QString>("password");
  QTest::newRow("password") << "john"
                            << "dog";
  QTest::newRow("name") << "nobody"
                        << "cat";
  QTest::newRow("case of the password") << "john"
                                        << "Cat";
}

void TestSignIn::wrong() {
  QFETCH(const QString, username);
  QFETCH(const QString, password);
  Desktop desktop;
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  signIn(window, username, password);
  QTRY_COMPARE(textOf(find(window, "signInPage"), "formError"), "Invalid username or password");
  QVERIFY(find(window, "signIn").isEnabled());
  QCOMPARE(window.focusWidget()->objectName(), "password");
  signIn(window, " JOHN", "cat");
  QTRY_VERIFY(isSignedInAs(window, "john"));
}

void TestSignIn::saysWhatIsMissing() {
  Desktop desktop;
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  const QWidget& form = find(window, "signInPage");
  click(form, "signIn");
  QCOMPARE(textOf(form, "usernameError"), "This field is required.");
  QCOMPARE(textOf(form, "passwordError"), "This field is required.");
  QVERIFY(!isShown(form, "formError"));
  QCOMPARE(window.focusWidget()->objectName(), "username");
  signIn(window, "john", "");
  QVERIFY(!isShown(form, "usernameError"));
  QCOMPARE(window.focusWidget()->objectName(), "password");
  signIn(window, "john", "cat");
  QTRY_VERIFY(isSignedInAs(window, "john"));
}

void TestSignIn::tooManyFailures() {
  Desktop desktop;
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  QWidget& form = find(window, "signInPage");
  for (int attempt = 0; attempt < 3; ++attempt) {
    signIn(window, "john", "dog");
    QTRY_VERIFY(find(form, "signIn").isEnabled());
    QCOMPARE(textOf(form, "formError"), "Invalid username or password");
  }
  signIn(window, "john", "cat");
  QTRY_COMPARE(textOf(form, "formError"), "Too many failed attempts. Try again in 5 seconds.");
  desktop.store.now += 5'000;
  click(form, "signIn");
  QTRY_VERIFY(isSignedInAs(window, "john"));
}

void TestSignIn::staysSignedIn_data() {
  QTest::addColumn<bool>("stay");
  QTest::newRow("with the check mark") << true;
  QTest::newRow("without it") << false;
}

void TestSignIn::staysSignedIn() {
  QFETCH(const bool, stay);
  Desktop desktop;
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  signIn(window, "john", "cat", stay);
  QTRY_VERIFY(isSignedInAs(window, "john"));
  const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
  if (stay) QVERIFY((QFile::permissions(desktop.settings.fileName()) & ~owner) == 0);
  MainWindow& next = desktop.start();
  QCOMPARE(isSignedInAs(next, "john"), stay);
  QCOMPARE(isShown(next, "signInPage"), !stay);
}

void TestSignIn::signingOutEndsIt() {
  Desktop desktop;
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  signIn(window, "john", "cat");
  QTRY_VERIFY(isSignedInAs(window, "john"));
  // This time from the menu of the account button.
  within<QMenu>([&] { click(window, "accountButton"); },
                [&](QMenu& menu) {
                  auto* signOut = window.findChild<QAction*>("signOut");
                  clickAt(menu, menu.actionGeometry(signOut).center());
                });
  QVERIFY(isShown(window, "signInPage"));
  // Going back doesn't lead to john's pages.
  press(window, Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(window, "signInPage"));
  QVERIFY(isShown(desktop.start(), "signInPage"));
}

void TestSignIn::signingOutWaitsForAnotherProgram() {
  Desktop desktop;
  desktop.addUser("john");
  MainWindow& window = desktop.start();
  signIn(window, "john", "cat");
  QTRY_VERIFY(isSignedInAs(window, "john"));
  const Database other(desktop.store.file());
  other.run("BEGIN IMMEDIATE");
  choose(window, "signOut");
  QVERIFY(isShown(window, "signInPage"));
  QVERIFY(noteIn(window).contains("1 change will be saved when it’s free."));
  other.run("ROLLBACK");
  QTRY_COMPARE(other.value("SELECT count(*) FROM sessions").toInt(), 0);
}

void TestSignIn::settingsThatCannotBeWritten() {
  const TemporaryStore store;
  const UserId john = test::addUser(*store, "john", {}, {}, store.now);
  Session session(*store, store.clock());
  // The folder is a file, so nothing can be stored there.
  QSettings settings(store.file() + "/roost.ini", QSettings::IniFormat);
  RememberedSignIns signIns(settings, store.file());
  const auto added = signIns.add(session, john);
  QVERIFY(!added && added.error().message.startsWith("You’re signed in, but only until you close Roost"));
  QCOMPARE(need(session.remembered(john)).size(), 0);
}

void TestSignIn::switchesUser() {
  Desktop desktop;
  desktop.addUser("john");
  desktop.addUser("susan", "Susan Owl");
  MainWindow& window = desktop.start();
  signIn(window, "john", "cat");
  QTRY_VERIFY(isSignedInAs(window, "john"));
  choose(window, "signInAsOther");
  QVERIFY(isShown(window, "signInPage"));
  // Users who have chosen this by mistake can go back.
  click(window, "noteAction");
  QVERIFY(isSignedInAs(window, "john"));
  choose(window, "signInAsOther");
  switchTo(window, "john @john");
  QVERIFY(isSignedInAs(window, "john"));
  choose(window, "signInAsOther");
  signIn(window, "susan", "cat");
  QTRY_VERIFY(isSignedInAs(window, "Susan Owl"));
  inSwitchMenu(window, [&](QMenu& menu) {
    QStringList names, checked;
    for (const QAction* action : menu.actions()) {
      if (action->isCheckable()) names.append(action->text());
      if (action->isChecked()) checked.append(action->text());
    }
    QCOMPARE(names, (QStringList{"Susan Owl @susan", "john @john"}));
    QCOMPARE(checked, QStringList{"Susan Owl @susan"});
  });
  switchTo(window, "john @john");
  QVERIFY(isSignedInAs(window, "john"));
  // The next start signs in the last user.
  QVERIFY(isSignedInAs(desktop.start(), "john"));
}

void TestSignIn::somebodyElseSignsIn() {
  Desktop desktop;
  desktop.addUser("john");
  desktop.addUser("susan");
  MainWindow& window = desktop.start();
  signIn(window, "john", "cat", false);
  QTRY_VERIFY(isSignedInAs(window, "john"));
  choose(window, "signInAsOther");
  signIn(window, "susan", "cat", true);
  QTRY_VERIFY(isSignedInAs(window, "susan"));
  inSwitchMenu(window, [](QMenu& menu) {
    const auto actions = menu.actions();
    QCOMPARE(std::count_if(actions.cbegin(), actions.cend(), [](auto* action) { return action->isCheckable(); }), 1);
  });
}

void TestSignIn::anotherDatabaseKnowsNobody() {
  Desktop desktop, other;
  desktop.addUser("john");
  other.addUser("john");
  MainWindow& window = desktop.start();
  signIn(window, "john", "cat");
  QTRY_VERIFY(isSignedInAs(window, "john"));
  MainWindow elsewhere(other.store.openAgain(), other.store.clock(), PasswordCost::Least, desktop.settings,
                       desktop.appearance, desktop.languages);
  elsewhere.show();
  elsewhere.start();
  QVERIFY(isShown(elsewhere, "signInPage"));
}

ROOST_TEST(TestSignIn)

}  // namespace roost::sign_in_test

#include "test_sign_in.moc"
