#include <QCheckBox>
#include <QLineEdit>
#include <QTest>

#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"

namespace roost::sign_up_test {

using namespace test;

/// The sign-up form: every rule is explained at the field that breaks it.
class TestSignUp : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rules_data();
  void rules();
  void worksWithoutAMouse();
  void wayToSignInAndBack();
};

namespace {

const QStringList fields{"username", "email", "password", "passwordAgain"};

QWidget& openForm(MainWindow& window) {
  click(find(window, "signInPage"), "createAccount");
  return find(window, "signUpPage");
}

qint64 userCount(const Desktop& desktop) {
  return Database(desktop.store.file()).value("SELECT count(*) FROM users").toLongLong();
}

}  // namespace

void TestSignUp::rules_data() {
  QTest::addColumn<QStringList>("entered");
  QTest::addColumn<QStringList>("said");
  const auto rule = [](const char* name, const QStringList& entered, const QStringList& said) {
    QTest::newRow(name) << entered << said;
  };
  const QString required = "This field is required.";
  const QString otherName = "Please use a different username.";
  const QString grammar = "Use letters and digits, with “.”, “-” or “_” only between them.";
  const QString otherAddress = "Please use a different email address.";
  const QString noAddress = "Enter a valid email address, such as susan@example.com.";
  rule("nothing", {"", "", "", ""}, {required, required, required, required});
  rule("name of spaces", {"  ", "mary@example.com", "cat", "cat"}, {required, "", "", ""});
  rule("name taken", {"susan", "mary@example.com", "cat", "cat"}, {otherName, "", "", ""});
  rule("name taken in other case", {" SuSaN ", "mary@example.com", "cat", "cat"}, {otherName, "", "", ""});
  rule("name too long", {QString(65, 'm'), "mary@example.com", "cat", "cat"},
       {"Use 64 characters or fewer.", "", "", ""});
  rule("name that turns the direction", {u"ma\u202Ery"_qs, "mary@example.com", "cat", "cat"}, {grammar, "", "", ""});
  rule("name without ink", {u"\u200B\u3164"_qs, "mary@example.com", "cat", "cat"}, {grammar, "", "", ""});
  rule("name with a hidden character", {u"sus\u00ADan"_qs, "mary@example.com", "cat", "cat"}, {grammar, "", "", ""});
  rule("name of two alphabets", {u"\u0455usan"_qs, "mary@example.com", "cat", "cat"},
       {"Don’t mix letters from different alphabets.", "", "", ""});
  rule("address taken", {"mary", "susan@example.com", "cat", "cat"}, {"", otherAddress, "", ""});
  rule("address taken in other case", {"mary", "SUSAN@Example.com", "cat", "cat"}, {"", otherAddress, "", ""});
  rule("no address", {"mary", "mary at home", "cat", "cat"}, {"", noAddress, "", ""});
  rule("address without a host", {"mary", "mary@", "cat", "cat"}, {"", noAddress, "", ""});
  rule("address too long", {"mary", QString(110, 'm') + "@example.com", "cat", "cat"},
       {"", "Use 120 characters or fewer.", "", ""});
  rule("passwords don’t match", {"mary", "mary@example.com", "cat", "Cat"}, {"", "", "", "The passwords don’t match."});
  rule("password not repeated", {"mary", "mary@example.com", "cat", ""}, {"", "", "", required});
  rule("name and address taken", {"susan", "susan@example.com", "cat", "dog"},
       {otherName, otherAddress, "", "The passwords don’t match."});
}

void TestSignUp::rules() {
  QFETCH(const QStringList, entered);
  QFETCH(const QStringList, said);
  Desktop desktop;
  desktop.addUser("susan");
  MainWindow& window = desktop.start();
  QWidget& form = openForm(window);
  for (int field = 0; field < fields.size(); ++field) fill(form, fields.at(field).toLatin1(), entered.at(field));
  click(form, "signUp");
  QStringList shown;
  for (const QString& field : fields) shown.append(textOf(form, (field + "Error").toLatin1()));
  QCOMPARE(shown, said);
  QVERIFY(find(form, "signUp").isEnabled());
  QCOMPARE(userCount(desktop), 1);

  // The focus is on the first mistake, and a screen reader announces the error there.
  const auto mistake = std::find_if(said.cbegin(), said.cend(), [](const QString& line) { return !line.isEmpty(); });
  const QWidget* first = &find(form, fields.at(std::distance(said.cbegin(), mistake)).toLatin1());
  QCOMPARE(window.focusWidget(), first);
  QCOMPARE(first->accessibleDescription(), *mistake);

  const QStringList right{"mary", "mary@example.com", "cat", "cat"};
  for (int field = 0; field < fields.size(); ++field) fill(form, fields.at(field).toLatin1(), right.at(field));
  click(form, "signUp");
  QTRY_VERIFY(isShown(window, "timelinePage"));
  QCOMPARE(userCount(desktop), 2);
}

void TestSignUp::worksWithoutAMouse() {
  Desktop desktop;
  MainWindow& window = desktop.start();
  QVERIFY(isShown(window, "welcomePage"));
  press(window, Qt::Key_Space);
  QVERIFY(isShown(window, "signUpPage"));
  for (const auto* entry : {"mary", "mary@example.com", "cat", "cat"}) {
    test::type(window, entry);
    press(window, Qt::Key_Tab);
  }
  press(window, Qt::Key_Backtab, Qt::ShiftModifier);
  press(window, Qt::Key_Return);
  QTRY_VERIFY(isShown(window, "timelinePage"));
  // With nobody to follow, new users aren't sent to look for people.
  const QWidget& timeline = find(window, "timelinePage");
  QCOMPARE(textOf(timeline, "emptyTitle"), "It’s just you so far");
  QVERIFY(isShown(timeline, "importPeople") && isShown(timeline, "visitSample") && !isShown(timeline, "findPeople"));
  desktop.addUser("susan");
  press(window, Qt::Key_2, Qt::ControlModifier);
  press(window, Qt::Key_1, Qt::ControlModifier);
  QCOMPARE(textOf(timeline, "emptyTitle"), "Your timeline is empty");
  QVERIFY(!isShown(timeline, "importPeople") && !isShown(timeline, "visitSample") && isShown(timeline, "findPeople"));
}

void TestSignUp::wayToSignInAndBack() {
  Desktop desktop;
  desktop.addUser("susan");
  MainWindow& window = desktop.start();
  QWidget& form = openForm(window);
  fill(form, "username", "mary");
  fill(form, "password", "cat");
  click(form, "signIn");
  QVERIFY(isShown(window, "signInPage"));
  fill(find(window, "signInPage"), "password", "cat");
  // The text stays, except for passwords, and earlier errors are no longer shown.
  openForm(window);
  QCOMPARE(find<QLineEdit>(form, "username").text(), "mary");
  for (const QLineEdit* field : window.findChildren<QLineEdit*>(QRegularExpression("^password")))
    QVERIFY2(field->text().isEmpty(), qPrintable(field->objectName()));
  QCOMPARE(textOf(form, "emailError"), "");
}

ROOST_TEST(TestSignUp)

}  // namespace roost::sign_up_test

#include "test_sign_up.moc"
