#include <QSignalSpy>
#include <QTest>

#include "core/accounts/accounts.h"
#include "core/users/users.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::profile_test {

using namespace test;

namespace {

const QString required = "This field is required.";
const QString otherName = "Please use a different username.";
const QString otherEmail = "Please use a different email address.";
const QString owl = QString::fromUtf8("🦉");

}  // namespace

class TestProfile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_store = std::make_unique<TemporaryStore>(); }

  void profileForms_data();
  void profileForms();
  void profileIsUpdated();
  void whatIsUnchangedNeedsNotKeepTheRules();
  void emptyProfileTextsAreKept();
  void strangersHaveNoAccount();

 private:
  Accounts accounts() { return Accounts(**m_store, m_store->clock(), PasswordCost::Least); }

  std::unique_ptr<TemporaryStore> m_store;
};

void TestProfile::profileForms_data() {
  QTest::addColumn<ProfileForm>("form");
  QTest::addColumn<FieldErrors>("errors");
  using F = AccountField;
  const QString tooLong = "Use %1 character(s) or fewer.";
  const QString otherDisplayName = "Please use a different display name.";
  const auto add = [](const char* name, const ProfileForm& form, const FieldErrors& errors) {
    QTest::newRow(name) << form << errors;
  };
  const auto shown = [](const QString& name) { return ProfileForm{"susan", name, "susan@example.com", {}}; };
  const auto about = [](const QString& text) { return ProfileForm{"susan", {}, "susan@example.com", text}; };
  const auto named = [](const QString& name) { return ProfileForm{name, {}, "susan@example.com", {}}; };
  const auto mailed = [](const QString& email) { return ProfileForm{"susan", {}, email, {}}; };

  add("unchanged", named("susan"), {});
  add("own name in another case", named("SuSaN"), {});
  add("own address in another case", mailed("Susan@Example.com"), {});
  add("a new name", named("susanna"), {});
  add("no name", named(" "), {{F::Username, required}});
  add("65 characters", named(QString(65, u'a')), {{F::Username, tooLong.arg(64)}});
  add("somebody's name", named("John"), {{F::Username, otherName}});
  add("somebody's address", mailed("JOHN@example.com"), {{F::Email, otherEmail}});
  add("no address", mailed(""), {{F::Email, required}});
  add("display name of 64", shown(owl.repeated(64)), {});
  add("display name of 65", shown(QString(65, u'a')), {{F::DisplayName, tooLong.arg(64)}});
  add("display name of two lines", shown("Susan\nAbebe"), {{F::DisplayName, otherDisplayName}});
  add("display name that can't be seen", shown(QString::fromUtf8("\u200B")), {{F::DisplayName, otherDisplayName}});
  add("somebody's display name", shown("john"), {});
  add("about me of 140", about(owl.repeated(140)), {});
  add("about me of 140 after trimming", about(' ' + QString(140, u'a') + "\r\n"), {});
  add("about me of 141", about(QString(141, u'a')), {{F::AboutMe, tooLong.arg(140)}});
}

void TestProfile::profileForms() {
  QFETCH(const ProfileForm, form);
  QFETCH(const FieldErrors, errors);
  const UserId susan = m_store->addUser("susan");
  m_store->addUser("john");
  Accounts accounts = this->accounts();
  QSignalSpy changed(&accounts, &Accounts::profileChanged);
  const ProfileForm before = need(accounts.profile(susan));
  const auto found = accounts.check(susan, form);
  QVERIFY2(found, why(found));
  QCOMPARE(*found, errors);

  const auto updated = accounts.updateProfile(susan, form);
  QCOMPARE(bool(updated), errors.isEmpty());
  QCOMPARE(changed.count(), errors.isEmpty() ? 1 : 0);
  if (!updated) QCOMPARE(updated.error().message, errors.first());
  const ProfileForm after = need(accounts.profile(susan));
  QCOMPARE(after.username, (updated ? form : before).username.trimmed());
  QCOMPARE(after.displayName, (updated ? form : before).displayName.trimmed());
  QCOMPARE(after.email, (updated ? form : before).email.trimmed());
  QCOMPARE(after.aboutMe, (updated ? form : before).aboutMe.trimmed());
}

void TestProfile::profileIsUpdated() {
  const UserId susan = m_store->addUser("susan");
  Accounts accounts = this->accounts();
  Users users(**m_store, m_store->clock());
  QVERIFY(accounts.updateProfile(susan, {"Susanna", " Susan Abebe ", "s@example.com", "Birds.\r\nLetters."}));
  User user = need(users.findByUsername(susan, "SUSANNA"));
  QCOMPARE(user.id, susan);
  QCOMPARE(user.name(), "Susan Abebe");
  QCOMPARE(user.aboutMe, "Birds.\nLetters.");
  QCOMPARE(user.email, "s@example.com");
  QVERIFY(!users.findByUsername(susan, "susan"));

  // Without a display name, users are called by their username and found by it.
  QVERIFY(accounts.updateProfile(susan, {"Susanna", "", "s@example.com", ""}));
  user = need(users.find(susan, susan));
  QCOMPARE(user.name(), "Susanna");
  QCOMPARE(Database(m_store->file()).value("SELECT name_folded FROM users WHERE id = ?", {susan}), "susanna");
}

void TestProfile::whatIsUnchangedNeedsNotKeepTheRules() {
  // As an import creates them: a long name, no address, a long text about oneself.
  const QString longName(70, u'x');
  const QString longText(200, u'y');
  const QString insert =
      "INSERT INTO users (username, username_folded, name_folded, about_me, created_at, imported_username)"
      " VALUES (?, ?, ?, ?, 0, ?)";
  Database(m_store->file()).run(insert, {longName, longName, longName, longText, longName});
  Accounts accounts = this->accounts();
  const ProfileForm before = need(accounts.profile(1));
  ProfileForm form = before;
  form.displayName = "Short";
  const auto updated = accounts.updateProfile(1, form);
  QVERIFY2(updated, why(updated));
  QCOMPARE(need(accounts.profile(1)).aboutMe, longText);

  form.aboutMe += "!";
  QCOMPARE(need(accounts.check(1, form)).keys(), QList{AccountField::AboutMe});
  form = before;
  form.username += "x";
  QCOMPARE(need(accounts.check(1, form)).keys(), QList{AccountField::Username});
  // Two users without an address aren't in conflict.
  const UserId susan = m_store->addUser("susan");
  Database(m_store->file()).run("UPDATE users SET email = '', email_folded = NULL WHERE id = ?", {susan});
  QVERIFY(accounts.updateProfile(susan, {"susan", "Susan", "", ""}));
}

void TestProfile::emptyProfileTextsAreKept() {
  const UserId susan = m_store->addUser("susan");
  Accounts accounts = this->accounts();
  for (const QString& nothing : {QString(), QString(""), QString("  \n")}) {
    QVERIFY(accounts.updateProfile(susan, {"susan", "Susan", "susan@example.com", "Birds."}));
    const auto updated = accounts.updateProfile(susan, {"susan", nothing, "susan@example.com", nothing});
    QVERIFY2(updated, why(updated));
    QCOMPARE(need(accounts.profile(susan)).displayName, "");
    QCOMPARE(need(accounts.profile(susan)).aboutMe, "");
  }
}

void TestProfile::strangersHaveNoAccount() {
  Accounts accounts = this->accounts();
  for (const UserId nobody : {noUser, UserId(999)}) {
    const auto profile = accounts.profile(nobody);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::Refused);
    const auto updated = accounts.updateProfile(nobody, {"susan", "", "susan@example.com", ""});
    QVERIFY(!updated);
    QCOMPARE(updated.error().code, ErrorCode::Refused);
    const auto changed = accounts.changePassword(nobody, "", "dog");
    ROOST_WAIT_FOR(changed);
    QVERIFY(!changed.result());
    QCOMPARE(changed.result().error().code, ErrorCode::Refused);
  }
}

ROOST_TEST(TestProfile)

}  // namespace roost::profile_test

#include "test_profile.moc"
