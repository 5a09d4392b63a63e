#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "gui/profile/edit_profile_dialog.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::edit_profile_test {

using namespace test;

/// The viewer's own profile and password, edited in the window.
class TestEditProfile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rules_data();
  void rules();
  void savedChangesAreSeenEverywhere();
  void cancelChangesNothing();
  void tooLongAboutMeCannotBeSaved();
  void passwordRules_data();
  void passwordRules();
  void changesThePassword_data();
  void changesThePassword();
  void passwordIsChangedOnce();
};

namespace {

/// susan, looking at her own profile, and john.
struct OwnProfile {
  OwnProfile() : susan(desktop.addUser("susan")), john(desktop.addUser("john")) {
    desktop.store.addPost(susan, desktop.store.now - 3'600'000, "post from susan");
    desktop.startAs(susan);
    press(window(), Qt::Key_4, Qt::ControlModifier);
  }

  MainWindow& window() const { return *desktop.window; }
  QWidget& page() const { return find(window(), "profilePage"); }
  void edit(const std::function<void(QDialog&)>& inside) const {
    within<QDialog>([this] { click(page(), "editProfile"); }, inside);
  }

  Desktop desktop;
  const UserId susan, john;
};

const QByteArrayList fields{"displayName", "username", "aboutMe", "email"};
const QByteArrayList passwordFields{"currentPassword", "password", "passwordAgain"};

QStringList linesOf(const QWidget& dialog, const QByteArrayList& names) {
  QStringList lines;
  for (const QByteArray& name : names) lines.append(textOf(dialog, name + "Error"));
  return lines;
}

}  // namespace

void TestEditProfile::rules_data() {
  QTest::addColumn<QByteArray>("field");
  QTest::addColumn<QString>("entered");
  QTest::addColumn<QString>("said");
  const auto rule = [](const char* name, const QByteArray& field, const QString& entered, const QString& said) {
    QTest::newRow(name) << field << entered << said;
  };
  rule("no username", "username", "", "This field is required.");
  rule("username taken", "username", "JOHN", "Please use a different username.");
  rule("username too long", "username", QString(65, 'm'), "Use 64 characters or fewer.");
  rule("username of two lines", "username", u"su\u2028san"_qs,
       "Use letters and digits, with “.”, “-” or “_” only between them.");
  rule("username of two alphabets", "username", u"j\u043Ehn"_qs, "Don’t mix letters from different alphabets.");
  rule("no address", "email", "", "This field is required.");
  rule("address taken", "email", "john@example.com", "Please use a different email address.");
  rule("not an address", "email", "susan", "Enter a valid email address, such as susan@example.com.");
  rule("display name too long", "displayName", QString(65, 'm'), "Use 64 characters or fewer.");
  rule("display name that turns the direction", "displayName", u"Su\u202Esan"_qs,
       "Please use a different display name.");
}

void TestEditProfile::rules() {
  QFETCH(const QByteArray, field);
  QFETCH(const QString, entered);
  QFETCH(const QString, said);
  OwnProfile own;
  own.edit([&](QDialog& dialog) {
    fill(dialog, field, entered);
    click(dialog, "save");
    QVERIFY(dialog.isVisible());
    for (const QByteArray& name : fields) QCOMPARE(textOf(dialog, name + "Error"), name == field ? said : "");
    QCOMPARE(dialog.focusWidget()->objectName(), field);
  });
  QCOMPARE(textOf(own.page(), "username"), "@susan");
  QCOMPARE(noteIn(own.window()), "");
}

void TestEditProfile::savedChangesAreSeenEverywhere() {
  OwnProfile own;
  own.edit([](QDialog& dialog) {
    QCOMPARE(find<QLineEdit>(dialog, "username").text(), "susan");
    QCOMPARE(find<QLineEdit>(dialog, "email").text(), "susan@example.com");
    fill(dialog, "displayName", "Susan Owl");
    fill(dialog, "username", "Susan");
    fill(dialog, "aboutMe", "I like birds.");
    fill(dialog, "email", "owl@example.com");
    press(dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
  });
  QCOMPARE(noteIn(own.window()), "Your changes have been saved.");
  QCOMPARE(textOf(own.page(), "name"), "Susan Owl");
  QCOMPARE(textOf(own.page(), "username"), "@Susan");
  QCOMPARE(textOf(own.page(), "aboutMe"), "I like birds.");
  QCOMPARE(find(own.window(), "accountButton").accessibleName(), "Account of Susan Owl");
  const auto& posts = find<RowView>(own.window(), "profileRows");
  QCOMPARE(posts.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
           "Susan Owl, 1 hour ago: post from susan");
  QVERIFY2(own.window().windowTitle().startsWith("Susan Owl"), qPrintable(own.window().windowTitle()));
}

void TestEditProfile::cancelChangesNothing() {
  OwnProfile own;
  for (const int key : {0, static_cast<int>(Qt::Key_Escape), static_cast<int>(Qt::Key_Return)}) {
    own.edit([&](QDialog& dialog) {
      fill(dialog, "displayName", "Somebody else");
      if (key == Qt::Key_Return) find(dialog, "cancel").setFocus(Qt::TabFocusReason);
      if (key == 0)
        click(dialog, "cancel");
      else
        press(dialog, static_cast<Qt::Key>(key));
      QVERIFY(!dialog.isVisible());
    });
    QCOMPARE(textOf(own.page(), "name"), "susan");
    QCOMPARE(noteIn(own.window()), "");
  }
}

void TestEditProfile::tooLongAboutMeCannotBeSaved() {
  OwnProfile own;
  own.edit([](QDialog& dialog) {
    QCOMPARE(textOf(dialog, "aboutMeCounter"), "140");
    fill(dialog, "aboutMe", QString(140, 'x'));
    QCOMPARE(textOf(dialog, "aboutMeCounter"), "0");
    QVERIFY(find(dialog, "save").isEnabled());
    test::type(dialog, "y");
    QCOMPARE(textOf(dialog, "aboutMeCounter"), "-1");
    QVERIFY(!find(dialog, "save").isEnabled());
    QCOMPARE(find(dialog, "save").toolTip(), "“About me” is 1 character too long");
    press(dialog, Qt::Key_Backspace);
    click(dialog, "save");
    QVERIFY(!dialog.isVisible());
  });
  QCOMPARE(textOf(own.page(), "aboutMe"), QString(140, 'x'));
}

void TestEditProfile::passwordRules_data() {
  QTest::addColumn<QStringList>("entered");
  QTest::addColumn<QStringList>("said");
  const QString required = "This field is required.";
  QTest::newRow("nothing") << QStringList{"", "", ""} << QStringList{"", required, required};
  QTest::newRow("differ") << QStringList{"cat", "owl", "own"} << QStringList{"", "", "The passwords don’t match."};
  QTest::newRow("wrong") << QStringList{"dog", "owl", "owl"} << QStringList{"The current password is wrong.", "", ""};
}

void TestEditProfile::passwordRules() {
  QFETCH(const QStringList, entered);
  QFETCH(const QStringList, said);
  OwnProfile own;
  own.edit([&](QDialog& dialog) {
    fill(dialog, "displayName", "Susan Owl");
    click(dialog, "changePassword");
    for (int field = 0; field < entered.size(); ++field) fill(dialog, passwordFields.at(field), entered.at(field));
    click(dialog, "save");
    QTRY_COMPARE(linesOf(dialog, passwordFields), said);
    QVERIFY(find(dialog, "save").isEnabled());
  });
  // The profile isn't saved if the new password is refused.
  QCOMPARE(textOf(own.page(), "name"), "susan");
  QCOMPARE(noteIn(own.window()), "");
}

void TestEditProfile::changesThePassword_data() {
  QTest::addColumn<bool>("stays");
  QTest::newRow("who stays signed in") << true;
  QTest::newRow("who does not") << false;
}

void TestEditProfile::changesThePassword() {
  QFETCH(const bool, stays);
  Desktop desktop;
  desktop.addUser("susan");
  MainWindow& first = desktop.start();
  const auto signIn = [](QWidget& window, const QString& password) {
    QWidget& form = find(window, "signInPage");
    fill(form, "username", "susan");
    fill(form, "password", password);
    click(form, "signIn");
  };
  find<QCheckBox>(find(first, "signInPage"), "staySignedIn").setChecked(stays);
  signIn(first, "cat");
  QTRY_VERIFY(isShown(first, "timelinePage"));
  within<QDialog>([&] { choose(first, "editProfile"); },
                  [](QDialog& dialog) {
                    click(dialog, "changePassword");
                    for (const auto& [field, text] :
                         {std::pair("currentPassword", "cat"), {"password", "owl"}, {"passwordAgain", "owl"}})
                      fill(dialog, field, text);
                    const QPointer<QDialog> still = &dialog;
                    click(dialog, "save");
                    QTRY_VERIFY(!still || !still->isVisible());
                  });
  QCOMPARE(noteIn(first), "Your changes have been saved.");

  // On this computer she stays signed in if she was; elsewhere only the new password works.
  MainWindow& second = desktop.start();
  QCOMPARE(isShown(second, "timelinePage"), stays);
  if (stays) choose(second, "signOut");
  signIn(second, "cat");
  QTRY_COMPARE(textOf(find(second, "signInPage"), "formError"), "Invalid username or password");
  signIn(second, "owl");
  QTRY_VERIFY(isShown(second, "timelinePage"));
}

void TestEditProfile::passwordIsChangedOnce() {
  const OwnProfile own;
  const Database other(own.desktop.store.file());
  own.edit([&](QDialog& dialog) {
    fill(dialog, "displayName", "Susan Owl");
    click(dialog, "changePassword");
    for (const auto& [field, text] :
         {std::pair("currentPassword", "cat"), {"password", "owl"}, {"passwordAgain", "owl"}})
      fill(dialog, field, text);
    // Another program takes the lock between the change of the password and that of the profile.
    connect(qobject_cast<EditProfileDialog*>(&dialog), &EditProfileDialog::passwordChanged, &dialog,
            [&] { other.run("BEGIN IMMEDIATE"); });
    click(dialog, "save");
    QTRY_VERIFY(textOf(dialog, "formError").contains("Another program"));
    other.run("ROLLBACK");
    const QPointer<QDialog> still = &dialog;
    click(dialog, "save");
    QTRY_VERIFY(!still || !still->isVisible());
  });
  QCOMPARE(noteIn(own.window()), "Your changes have been saved.");
  QCOMPARE(textOf(own.page(), "name"), "Susan Owl");
}

ROOST_TEST(TestEditProfile)

}  // namespace roost::edit_profile_test

#include "test_edit_profile.moc"
