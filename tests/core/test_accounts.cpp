#include "core/accounts/accounts.h"

#include <QSignalSpy>
#include <QTest>

#include "core/accounts/password_reset.h"
#include "core/accounts/session.h"
#include "core/accounts/username_skeletons.h"
#include "core/text/names_and_tags.h"
#include "core/users/users.h"
#include "support/background_job.h"
#include "support/counting_verify.h"
#include "support/query_plan.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::accounts_test {

using namespace test;

namespace {

const QString required = "This field is required.";
const QString otherName = "Please use a different username.";
const QString otherEmail = "Please use a different email address.";
const QString wrong = "Invalid username or password";

/// A password hash as imported users have it; the password is "cat".
QString werkzeugHash() {
  const Database microblog(ROOST_TEST_DATA "/microblog-v0.8.db", "QSQLITE_OPEN_READONLY");
  return microblog.value("SELECT password_hash FROM user WHERE username = 'susan'").toString();
}

}  // namespace

class TestAccounts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void signUpForms_data();
  void signUpForms();
  void newUsernames_data();
  void newUsernames();
  void usernamesThatLookAlike_data();
  void usernamesThatLookAlike();
  void whatOthersWriteLooksAlikeToo();
  void skeletonsAreMadeAnew();
  void skeletonsAreMadeInTheBackground();
  void unusualNameMayStay();
  void signUpThenSignIn();
  void mentionsLeaveOutParticles();
  void aNameIsTakenInAnyCase();
  void aNameTakenMeanwhileIsRefused();
  void failuresLookAlike_data();
  void failuresLookAlike();
  void everyFailureTellsOfImportedAccounts();
  void passwordIsReset();
  void whoCannotBeReset();
  void withoutAnyPasswordNobodySignsIn();
  void weakerHashIsReplacedAtSignIn_data();
  void weakerHashIsReplacedAtSignIn();
  void changePasswordNeedsTheCurrentOne();
  void changePasswordEndsRememberedSessions();
  void passwordChangedMeanwhileStays();
  void closingWhileSigningIn();
  void rememberedUntilForgotten();
  void tokensAreNotStoredInClear();
  void rememberedSignInsAreListed();
  void oneRememberedSignInIsRevoked();
  void allOthersAreRevoked();
  void listOfSignInsIsNotSorted();
  void viewerChanges();

 private:
  Accounts accounts() { return Accounts(**m_store, m_store->clock(), PasswordCost::Least, m_verify.verify()); }
  UserId addUser(const QString& username, const QString& password) {
    return m_store->addUser(username, {}, hashPassword(password, PasswordCost::Least));
  }
  QString storedHash(UserId user) const {
    return Database(m_store->file()).value("SELECT password_hash FROM users WHERE id = ?", {user}).toString();
  }

  std::unique_ptr<TemporaryStore> m_store;
  CountingVerify m_verify;
};

void TestAccounts::init() { m_store = std::make_unique<TemporaryStore>(); }

void TestAccounts::cleanup() {
  m_store.reset();
  m_verify.take();
}

void TestAccounts::signUpForms_data() {
  QTest::addColumn<SignUpForm>("form");
  QTest::addColumn<FieldErrors>("errors");
  using F = AccountField;
  const QString tooLong = "Use %1 character(s) or fewer.";
  const QString invalid = "Enter a valid email address, such as susan@example.com.";
  const auto add = [](const char* name, const SignUpForm& form, const FieldErrors& errors) {
    QTest::newRow(name) << form << errors;
  };
  const auto named = [](const QString& name) { return SignUpForm{name, "new@example.com", "cat", "cat"}; };
  const auto mailed = [](const QString& email) { return SignUpForm{"new", email, "cat", "cat"}; };

  add("right", named("new"), {});
  add("empty", {},
      {{F::Username, required}, {F::Email, required}, {F::Password, required}, {F::PasswordAgain, required}});
  add("only spaces", {"  ", "\t", "cat", "cat"}, {{F::Username, required}, {F::Email, required}});
  add("64 characters", named(QString(64, u'a')), {});
  add("64 after trimming", named(' ' + QString(64, u'a') + ' '), {});
  add("65 characters", named(QString(65, u'a')), {{F::Username, tooLong.arg(64)}});
  const QString letter = QString::fromUtf8("𐓘");
  add("64 letters of two units", named(letter.repeated(64)), {});
  add("65 letters of two units", named(letter.repeated(65)), {{F::Username, tooLong.arg(64)}});
  add("taken", named("susan"), {{F::Username, otherName}});
  add("taken, in capitals", named("SUSAN"), {{F::Username, otherName}});
  add("taken, with spaces", named(" susan "), {{F::Username, otherName}});
  add("taken, full width", named("ｓｕｓａｎ"), {{F::Username, otherName}});
  add("taken, umlaut in the other case", named("ÄRMEL"), {{F::Username, otherName}});
  add("address taken", mailed("susan@example.com"), {{F::Email, otherEmail}});
  add("address taken, in another case", mailed("Susan@Example.COM"), {{F::Email, otherEmail}});
  add("both taken", {"susan", "susan@example.com", "cat", "cat"}, {{F::Username, otherName}, {F::Email, otherEmail}});
  add("subdomain and plus", mailed("a+b@mail.example.co.uk"), {});
  for (const char* bad : {"susan", "susan@", "@example.com", "susan@example", "susan@@example.com", "susan@.com",
                          "susan@example.", "su san@example.com", "susan@exam ple.com", "susan@example..com"})
    add(bad, mailed(bad), {{F::Email, invalid}});
  add("address of 120", mailed(QString(108, u'a') + "@example.com"), {});
  add("address of 121", mailed(QString(109, u'a') + "@example.com"), {{F::Email, tooLong.arg(120)}});
  add("passwords don’t match", {"new", "new@example.com", "cat", "Cat"},
      {{F::PasswordAgain, "The passwords don’t match."}});
  add("password once", {"new", "new@example.com", "cat", ""}, {{F::PasswordAgain, required}});
  add("password of spaces", {"new", "new@example.com", "  ", "  "}, {});
}

void TestAccounts::signUpForms() {
  QFETCH(const SignUpForm, form);
  QFETCH(const FieldErrors, errors);
  addUser("susan", "cat");
  addUser("Ärmel", "cat");
  Accounts accounts = this->accounts();
  const auto found = accounts.check(form);
  QVERIFY2(found, why(found));
  QCOMPARE(*found, errors);

  const auto user = accounts.signUp(form);
  ROOST_WAIT_FOR(user);
  QCOMPARE(bool(user.result()), errors.isEmpty());
  if (!user.result()) {
    QCOMPARE(user.result().error().code, ErrorCode::InvalidInput);
    QCOMPARE(user.result().error().message, errors.first());
  }
  QCOMPARE(Database(m_store->file()).value("SELECT count(*) FROM users"), errors.isEmpty() ? 3 : 2);
}

void TestAccounts::newUsernames_data() {
  QTest::addColumn<QString>("username");
  QTest::addColumn<QString>("error");
  const QString grammar = "Use letters and digits, with “.”, “-” or “_” only between them.",
                mixed = "Don’t mix letters from different alphabets.";
  const auto add = [](const QString& error, std::initializer_list<const char*> names) {
    for (const char* name : names)
      QTest::addRow("%s", qPrintable(QString::fromUtf8(name).toUtf8().toPercentEncoding()))
          << QString::fromUtf8(name) << error;
  };
  add({}, {"mary", "Mary",  "m",           "7",    "mary.owl",   "mary-owl", "mary_owl", "a.b-c_d", "2cats",
           "ÅSE",  "Émile", "e\u0301mile", "żółw", "שלום",       "مُحَمَّد",     "हिन्दी",    "สวัสดี",    "தமிழ்",
           "민수", "田中",  "すずき",      "カナ", "田中たろう", "李x",      "김x"});
  add(grammar, {"su san",
                "susan@home",
                "@mary",
                "mary\u3000owl",
                "mary\nowl",
                "mary\n.",
                "bob.",
                ".bob",
                "-x",
                "x-",
                "_x",
                "x_",
                "a..b",
                "a.-b",
                "🦜",
                "a#b",
                "a/b",
                "№1",
                "½",
                "mary❤",
                "\u0301a",
                "ma\u202Ery",
                "\u200B\u2060",
                "su\u200Dsan",
                "su\u00ADsan",
                "su\u2060san",
                "susan\u034F",
                "susan\uFE0F",
                "\u200Fsusan",
                "su\u3164san",
                "su\u2029san",
                "علی\u200Cرضا"});
  add(mixed, {"\u0455usan", "m\u0430ry", "maρy", "аlex", "שלוםa", "aЖ"});
}

void TestAccounts::newUsernames() {
  QFETCH(const QString, username);
  QFETCH(const QString, error);
  addUser("susan", "cat");
  Accounts accounts = this->accounts();
  const FieldErrors expected = error.isEmpty() ? FieldErrors() : FieldErrors{{AccountField::Username, error}};
  QCOMPARE(need(accounts.check({username, "new@example.com", "cat", "cat"})), expected);
  // Every accepted username can be mentioned.
  if (error.isEmpty()) QVERIFY(isUsername(username));
}

void TestAccounts::usernamesThatLookAlike_data() {
  QTest::addColumn<QString>("here");
  QTest::addColumn<QString>("wanted");
  QTest::addColumn<bool>("free");
  const auto add = [](const char* here, const char* wanted, bool free) {
    QTest::addRow("%s beside %s", qPrintable(QString::fromUtf8(wanted)), qPrintable(QString::fromUtf8(here)))
        << QString::fromUtf8(here) << QString::fromUtf8(wanted) << free;
  };
  add("modem", "modern", true);
  add("susan", "susan1", true);
  add("bill", "bi11", true);
  add("bill", "biII", true);
  add("coco", "сосо", false);
  add("COCO", "сосо", false);
  add("сосо", "coco", false);
  add("ора", "opa", false);
  add("susan", "susɑn", false);
  add("dilan", "dılan", true);
  add("émile", "emile", true);
  add("emile", "émile", true);
  add("é", "e\u0301", false);
  add("ニ", "二", false);
}

void TestAccounts::usernamesThatLookAlike() {
  QFETCH(const QString, here);
  QFETCH(const QString, wanted);
  QFETCH(const bool, free);
  addUser(here, "cat");
  const UserId john = addUser("john", "cat");
  Accounts accounts = this->accounts();
  const FieldErrors expected = free ? FieldErrors() : FieldErrors{{AccountField::Username, otherName}};
  QCOMPARE(need(accounts.check({wanted, "new@example.com", "cat", "cat"})), expected);
  // Nor can it be taken later by changing a profile.
  QCOMPARE(need(accounts.check(john, {wanted, {}, "john@example.com", {}})), expected);
  QCOMPARE(bool(accounts.updateProfile(john, {wanted, {}, "john@example.com", {}})), free);
}

void TestAccounts::whatOthersWriteLooksAlikeToo() {
  addUser("john", "cat");
  Accounts accounts = this->accounts();
  QCOMPARE(need(accounts.check({"new", "new@example.com", "cat", "cat"})), FieldErrors());
  const Database other(m_store->file());
  QCOMPARE(other.value("SELECT count(*) FROM users WHERE username_skeleton IS NULL"), 0);
  other.run(
      "INSERT INTO users (username, username_folded, name_folded, created_at) VALUES ('coco', 'coco', 'coco', 0)");
  other.run("UPDATE users SET username = 'opa', username_folded = 'opa', name_folded = 'opa' WHERE username = 'john'");
  for (const char* alike : {"сосо", "ора"})
    QCOMPARE(need(accounts.check({alike, "new@example.com", "cat", "cat"})),
             (FieldErrors{{AccountField::Username, otherName}}));
}

void TestAccounts::skeletonsAreMadeAnew() {
  addUser("coco", "cat");
  addUser("opa", "cat");
  Accounts accounts = this->accounts();
  QCOMPARE(need(accounts.check({"new", "new@example.com", "cat", "cat"})), FieldErrors());
  const Database other(m_store->file());
  other.run("UPDATE users SET username_skeleton = '0.9|x' WHERE username = 'coco'");
  other.run("UPDATE users SET username_skeleton = '999.1|x' WHERE username = 'opa'");
  for (const char* alike : {"сосо", "ора"})
    QCOMPARE(need(accounts.check({alike, "new@example.com", "cat", "cat"})),
             (FieldErrors{{AccountField::Username, otherName}}));
}

void TestAccounts::skeletonsAreMadeInTheBackground() {
  const BackgroundJob job = skeletonJob();
  QVERIFY(!need(job.isDue(**m_store)));
  const Database other(m_store->file());
  m_store->together([&] {
    for (int n = 0; n < 25; ++n) addUser(QString("user%1").arg(n), "cat");
  });
  QVERIFY(need(job.isDue(**m_store)));
  QVERIFY(makeStep(job, **m_store, 10));
  // The rest is what a restart would continue with.
  QCOMPARE(other.value("SELECT count(*) FROM users WHERE username_skeleton IS NULL"), 15);
  QVERIFY(makeStep(job, **m_store, 10));
  QVERIFY(!makeStep(job, **m_store, 10));
  QVERIFY(!need(job.isDue(**m_store)));
  QCOMPARE(other.value("SELECT count(*) FROM users WHERE username_skeleton IS NULL"), 0);
}

void TestAccounts::unusualNameMayStay() {
  addUser("coco", "cat");
  const UserId alike = addUser("сосо", "cat"), odd = addUser("🦜 #1", "cat");
  Accounts accounts = this->accounts();
  QCOMPARE(need(accounts.check(alike, {"сосо", "Coco", "coco2@example.com", {}})), FieldErrors());
  QCOMPARE(need(accounts.check(alike, {"Сосо", "Coco", "coco2@example.com", {}})), FieldErrors());
  QCOMPARE(need(accounts.check(odd, {"🦜 #1", "Parrot", "parrot@example.com", {}})), FieldErrors());
  QVERIFY(need(accounts.check(odd, {"🦜", "Parrot", "parrot@example.com", {}})).contains(AccountField::Username));
}

void TestAccounts::signUpThenSignIn() {
  Accounts accounts = this->accounts();
  Users users(**m_store, m_store->clock());
  QVERIFY(!need(users.anybody()));
  const auto signedUp = accounts.signUp({" Susan ", " susan@Example.com ", " cat ", " cat "});
  ROOST_WAIT_FOR(signedUp);
  const UserId susan = need(signedUp.result());
  QVERIFY(need(users.anybody()));

  const User user = need(users.findByUsername(susan, "susan"));
  QCOMPARE(user.id, susan);
  QCOMPARE(user.username, "Susan");
  QCOMPARE(user.name(), "Susan");
  QCOMPARE(user.email, "susan@Example.com");
  QCOMPARE(user.createdAt, m_store->now);
  QCOMPARE(user.lastSeen, m_store->now);
  QVERIFY(storedHash(susan).startsWith("$argon2id$"));
  // A password is taken exactly as it is typed, including spaces.
  for (const auto& [password, right] : {std::pair(" cat ", true), std::pair("cat", false), std::pair("", false)}) {
    const auto signedIn = accounts.signIn("SUSAN", password);
    ROOST_WAIT_FOR(signedIn);
    QCOMPARE(bool(signedIn.result()), right);
    if (right) QCOMPARE(*signedIn.result(), susan);
  }
}

void TestAccounts::mentionsLeaveOutParticles() {
  const UserId susan = m_store->addUser("susan"), minjun = m_store->addUser("김민준"),
               minjunLee = m_store->addUser("김민준이");
  Users users(**m_store, m_store->clock());
  const auto mentioned = [&](const QString& text) {
    const auto user = users.findMentioned(susan, text);
    return user ? user->id : noUser;
  };
  QCOMPARE(mentioned("susan"), susan);
  QCOMPARE(mentioned("susanさん"), susan);
  QCOMPARE(mentioned("김민준さんと東京に行きました"), minjun);
  // The longest name wins.
  QCOMPARE(mentioned("김민준이가"), minjunLee);
  QCOMPARE(mentioned("susanna"), noUser);
  QCOMPARE(mentioned("さくら"), noUser);
  QCOMPARE(users.findMentioned(susan, "さくら").error().message, "User さくら not found.");
}

void TestAccounts::aNameIsTakenInAnyCase() {
  Accounts accounts = this->accounts();
  const auto first = accounts.signUp({"Żółw", "one@example.com", "cat", "cat"});
  ROOST_WAIT_FOR(first);
  QVERIFY(first.result());
  const auto second = accounts.signUp({"żÓŁW", "two@example.com", "cat", "cat"});
  ROOST_WAIT_FOR(second);
  QVERIFY(!second.result());
  QCOMPARE(second.result().error().message, otherName);
}

void TestAccounts::aNameTakenMeanwhileIsRefused() {
  Accounts accounts = this->accounts();
  for (int attempt = 0; attempt < 100; ++attempt) {
    const QString name = QString("susan%1").arg(attempt);
    const auto signedUp = accounts.signUp({name, name.mid(5) + "@example.com", "cat", "cat"});
    // Very rarely the hash is finished at once, and nothing can happen in between.
    if (signedUp.isFinished()) continue;
    addUser(name.toUpper(), "dog");
    ROOST_WAIT_FOR(signedUp);
    QVERIFY(!signedUp.result());
    QCOMPARE(signedUp.result().error().message, otherName);
    QCOMPARE(Database(m_store->file()).value("SELECT count(*) FROM users"), attempt + 1);
    return;
  }
  QFAIL("every password was hashed at once");
}

void TestAccounts::failuresLookAlike_data() {
  QTest::addColumn<QString>("hash");
  QTest::newRow("Argon2id") << hashPassword("cat", PasswordCost::Least);
  QTest::newRow("Werkzeug") << werkzeugHash();
}

void TestAccounts::failuresLookAlike() {
  QFETCH(const QString, hash);
  m_store->addUser("susan", {}, hash);
  m_store->addUser("locked");
  Accounts accounts = this->accounts();
  // The wrong password of a user, an unknown name, an unknown name with a user's password, a user who can't sign in.
  const std::pair<const char*, const char*> attempts[] = {{"susan", "dog"}, {"nobody", "dog"}, {"nobody", "cat"},
                                                          {"locked", ""},   {"locked", "cat"}, {"", ""}};
  for (const auto& [username, password] : attempts) {
    const auto signedIn = accounts.signIn(username, password);
    ROOST_WAIT_FOR(signedIn);
    QVERIFY(!signedIn.result());
    QCOMPARE(signedIn.result().error().code, ErrorCode::InvalidInput);
    QCOMPARE(signedIn.result().error().message, wrong);
    QCOMPARE(m_verify.take(), QStringList{hash});
  }
}

void TestAccounts::everyFailureTellsOfImportedAccounts() {
  const QString hash = hashPassword("cat", PasswordCost::Least);
  const QString way =
      "Some imported accounts need a new password first. Set one in a terminal: roost FILE --set-password USER";
  m_store->addUser("susan", {}, hash);
  for (const char* unusable : {"!", "!$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW"})
    m_store->addUser(QString("imported%1").arg(qstrlen(unusable)), {}, unusable);
  // A hash of another program that isn't marked with "!".
  m_store->addUser("odd", {}, "$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW");
  Accounts accounts = this->accounts();
  for (const char* username : {"susan", "nobody", "imported1", "imported61", "odd", ""}) {
    for (int attempt = 0; attempt < 4; ++attempt) {
      const auto signedIn = accounts.signIn(username, "dog");
      ROOST_WAIT_FOR(signedIn);
      QVERIFY(!signedIn.result());
      const QStringList lines = signedIn.result().error().message.split('\n');
      QCOMPARE(lines.last(), way);
      QCOMPARE(lines.size(), 2);
      QCOMPARE(lines.first() == wrong, attempt < 3);
      // Each name costs one verification, so that all attempts take the same time.
      QCOMPARE(m_verify.take(), attempt < 3 ? QStringList{hash} : QStringList());
    }
  }
  need(resetPassword(**m_store, m_store->clock(), "imported1", "owl", PasswordCost::Least));
  need(resetPassword(**m_store, m_store->clock(), "imported61", "owl", PasswordCost::Least));
  const auto signedIn = accounts.signIn("imported61", "dog");
  ROOST_WAIT_FOR(signedIn);
  QCOMPARE(signedIn.result().error().message, wrong);
}

void TestAccounts::passwordIsReset() {
  const UserId susan = addUser("susan", "cat");
  const UserId john = addUser("john", "cat");
  Accounts accounts = this->accounts();
  Session session(**m_store, m_store->clock());
  const QString token = need(session.remember(susan)), johns = need(session.remember(john));
  for (int attempt = 0; attempt < 5; ++attempt) {
    const auto failed = accounts.signIn("susan", "owl");
    ROOST_WAIT_FOR(failed);
    QVERIFY(!failed.result());
  }
  need(resetPassword(**m_store, m_store->clock(), "SUSAN", "owl", PasswordCost::Least));
  QCOMPARE(need(session.resume(token)), noUser);
  QCOMPARE(need(session.resume(johns)), john);
  // After a password reset, earlier wrong attempts no longer delay a sign-in.
  const auto signedIn = accounts.signIn("susan", "owl");
  ROOST_WAIT_FOR(signedIn);
  QCOMPARE(need(signedIn.result()), susan);
}

void TestAccounts::whoCannotBeReset() {
  const UserId susan = addUser("susan", "cat");
  const QString before = storedHash(susan);
  const auto nobody = resetPassword(**m_store, m_store->clock(), "john", "owl", PasswordCost::Least);
  QVERIFY(!nobody);
  QCOMPARE(nobody.error().message, "User john not found.");
  const auto empty = resetPassword(**m_store, m_store->clock(), "susan", "", PasswordCost::Least);
  QVERIFY(!empty);
  QCOMPARE(empty.error().message, required);
  QCOMPARE(storedHash(susan), before);
}

void TestAccounts::withoutAnyPasswordNobodySignsIn() {
  Accounts accounts = this->accounts();
  m_store->addUser("locked");
  for (const char* username : {"nobody", "locked"}) {
    const auto signedIn = accounts.signIn(username, "");
    ROOST_WAIT_FOR(signedIn);
    QVERIFY(!signedIn.result());
    QCOMPARE(signedIn.result().error().message, wrong);
  }
}

void TestAccounts::weakerHashIsReplacedAtSignIn_data() {
  QTest::addColumn<QString>("weaker");
  QTest::addColumn<PasswordCost>("cost");
  QTest::addColumn<QString>("replacement");
  const QString imported = werkzeugHash();
  QVERIFY(imported.startsWith("pbkdf2:sha256:"));
  QTest::newRow("imported") << imported << PasswordCost::Least << "$argon2id$v=19$m=8,t=1,p=1$";
  // Made with libsodium 1.0.18 at its INTERACTIVE limits, as Roost did before.
  QTest::newRow("of an earlier Roost")
      << "$argon2id$v=19$m=65536,t=2,p=1$DjUz9MG6NARfbB5baMK3+A$s/eALA+O2myk2Yo3ycNXi8Di6bwNVAT83nkTXj6WbDI"
      << PasswordCost::Moderate << "$argon2id$v=19$m=262144,t=3,p=1$";
}

void TestAccounts::weakerHashIsReplacedAtSignIn() {
  QFETCH(const QString, weaker);
  QFETCH(const PasswordCost, cost);
  QFETCH(const QString, replacement);
  const UserId susan = m_store->addUser("susan", {}, weaker);
  Accounts accounts(**m_store, m_store->clock(), cost);
  const auto failed = accounts.signIn("susan", "dog");
  ROOST_WAIT_FOR(failed);
  QVERIFY(!failed.result());
  QCOMPARE(storedHash(susan), weaker);

  const auto first = accounts.signIn("susan", "cat");
  ROOST_WAIT_FOR(first);
  QCOMPARE(need(first.result()), susan);
  const QString replaced = storedHash(susan);
  QVERIFY2(replaced.startsWith(replacement), qPrintable(replaced));

  const auto second = accounts.signIn("susan", "cat");
  ROOST_WAIT_FOR(second);
  QCOMPARE(need(second.result()), susan);
  QCOMPARE(storedHash(susan), replaced);
}

void TestAccounts::changePasswordNeedsTheCurrentOne() {
  const UserId susan = addUser("susan", "cat");
  Accounts accounts = this->accounts();
  const QString before = storedHash(susan);
  for (const auto& [current, password, message] :
       {std::tuple("dog", "new", "The current password is wrong."),
        std::tuple("", "new", "The current password is wrong."), std::tuple("cat", "", "This field is required.")}) {
    const auto changed = accounts.changePassword(susan, current, password);
    ROOST_WAIT_FOR(changed);
    QVERIFY(!changed.result());
    QCOMPARE(changed.result().error().code, ErrorCode::InvalidInput);
    QCOMPARE(changed.result().error().message, message);
    QCOMPARE(storedHash(susan), before);
  }
}

void TestAccounts::changePasswordEndsRememberedSessions() {
  const UserId susan = addUser("susan", "cat");
  const UserId john = addUser("john", "cat");
  Accounts accounts = this->accounts();
  Session session(**m_store, m_store->clock());
  const QString atHome = need(session.remember(susan));
  const QString atWork = need(session.remember(susan));
  const QString johns = need(session.remember(john));
  const auto refused = accounts.changePassword(susan, "dog", "new");
  ROOST_WAIT_FOR(refused);
  QCOMPARE(need(session.resume(atHome)), susan);

  const auto changed = accounts.changePassword(susan, "cat", "new");
  ROOST_WAIT_FOR(changed);
  QVERIFY2(changed.result(), why(changed.result()));
  QCOMPARE(need(session.resume(atHome)), noUser);
  QCOMPARE(need(session.resume(atWork)), noUser);
  QCOMPARE(need(session.resume(johns)), john);
  for (const auto& [password, right] : {std::pair("cat", false), std::pair("new", true)}) {
    const auto signedIn = accounts.signIn("susan", password);
    ROOST_WAIT_FOR(signedIn);
    QCOMPARE(bool(signedIn.result()), right);
  }
}

void TestAccounts::passwordChangedMeanwhileStays() {
  const UserId susan = addUser("susan", "cat");
  WaitingVerify waiting;
  Accounts accounts(**m_store, m_store->clock(), PasswordCost::Least, waiting.verify());
  Session session(**m_store, m_store->clock());
  const QString token = need(session.remember(susan));
  const auto changed = accounts.changePassword(susan, "cat", "new");
  waiting.waitUntilBegun();
  const QString elsewhere = hashPassword("elsewhere", PasswordCost::Least);
  Database(m_store->file()).run("UPDATE users SET password_hash = ?", {elsewhere});
  waiting.letEnd();
  ROOST_WAIT_FOR(changed);
  QVERIFY(!changed.result());
  QCOMPARE(changed.result().error().message, "The current password is wrong.");
  QCOMPARE(storedHash(susan), elsewhere);
  QCOMPARE(need(session.resume(token)), susan);
}

void TestAccounts::closingWhileSigningIn() {
  addUser("susan", "cat");
  WaitingVerify waiting;
  auto accounts = std::make_unique<Accounts>(**m_store, m_store->clock(), PasswordCost::Least, waiting.verify());
  const auto signedIn = accounts->signIn("susan", "cat");
  waiting.waitUntilBegun();
  accounts.reset();
  waiting.letEnd();
  m_store.reset();
  QCoreApplication::processEvents();
  QVERIFY(!signedIn.isFinished() || signedIn.isCanceled());
}

void TestAccounts::rememberedUntilForgotten() {
  const UserId susan = addUser("susan", "cat");
  const UserId john = addUser("john", "cat");
  Session session(**m_store, m_store->clock());
  const QString token = need(session.remember(susan));
  const QString other = need(session.remember(susan));
  const QString johns = need(session.remember(john));
  QVERIFY(token.size() >= 32);
  QVERIFY(token != other);
  QCOMPARE(need(session.resume(token)), susan);
  QCOMPARE(need(session.resume(johns)), john);
  for (const QString& bad : {QString(), token.chopped(1), token + "0", token.toUpper() + ' ', QString("0")})
    QCOMPARE(need(session.resume(bad)), noUser);

  QVERIFY(session.forget(token));
  QVERIFY(session.forget(token));
  QCOMPARE(need(session.resume(token)), noUser);
  QCOMPARE(need(session.resume(other)), susan);
}

void TestAccounts::tokensAreNotStoredInClear() {
  const UserId susan = addUser("susan", "cat");
  const QString token = need(Session(**m_store, m_store->clock()).remember(susan));
  QByteArray stored;
  for (const char* end : {"", "-wal"}) {
    QFile file(m_store->file() + end);
    QVERIFY(file.open(QIODevice::ReadOnly));
    stored += file.readAll();
  }
  QVERIFY(stored.contains("susan@example.com"));
  QVERIFY(!stored.contains(token.toLatin1()));
  QVERIFY(!stored.contains(QByteArray::fromHex(token.toLatin1())));
}

void TestAccounts::rememberedSignInsAreListed() {
  const UserId susan = addUser("susan", "cat"), john = addUser("john", "cat");
  Session session(**m_store, m_store->clock());
  QCOMPARE(need(session.remembered(susan)).size(), 0);
  const QString first = need(session.remember(susan));
  need(session.remember(john));
  m_store->now += 1'000;
  const QString second = need(session.remember(susan));
  const auto listed = need(session.remembered(susan));
  QCOMPARE(listed.size(), 2);
  QCOMPARE(listed[0].id, Session::idOf(second));
  QCOMPARE(listed[0].createdAt, m_store->now);
  QCOMPARE(listed[1].id, Session::idOf(first));
  QCOMPARE(listed[1].createdAt, m_store->now - 1'000);
  // The listed id can't be used as a token.
  QCOMPARE(need(session.resume(QString::fromLatin1(listed[0].id.toHex()))), noUser);
  QCOMPARE(need(session.remembered(noUser)).size(), 0);
}

void TestAccounts::oneRememberedSignInIsRevoked() {
  const UserId susan = addUser("susan", "cat"), john = addUser("john", "cat");
  Session session(**m_store, m_store->clock());
  const QString lost = need(session.remember(susan)), kept = need(session.remember(susan));
  QVERIFY(!session.revoke(john, Session::idOf(lost)));
  QVERIFY(!session.revoke(noUser, Session::idOf(lost)));
  QVERIFY(!session.revoke(susan, {}));
  QCOMPARE(need(session.resume(lost)), susan);

  QVERIFY(session.revoke(susan, Session::idOf(lost)));
  QCOMPARE(need(session.resume(lost)), noUser);
  QCOMPARE(need(session.resume(kept)), susan);
  const auto again = session.revoke(susan, Session::idOf(lost));
  QVERIFY(!again);
  QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestAccounts::allOthersAreRevoked() {
  const UserId susan = addUser("susan", "cat"), john = addUser("john", "cat");
  Session session(**m_store, m_store->clock());
  const QString johns = need(session.remember(john));
  const QString kept = need(session.remember(susan));
  for (int times = 0; times < 3; ++times) need(session.remember(susan));
  QVERIFY(!session.revokeOthers(noUser, {}));
  QCOMPARE(need(session.revokeOthers(susan, Session::idOf(kept))), 3);
  QCOMPARE(need(session.resume(kept)), susan);
  QCOMPARE(need(session.revokeOthers(susan, {})), 1);
  QCOMPARE(need(session.remembered(susan)).size(), 0);
  QCOMPARE(need(session.resume(johns)), john);
}

void TestAccounts::listOfSignInsIsNotSorted() {
  const auto plan = planOf(Database(m_store->file()), "sessions_of_user");
  QVERIFY2(searchesBy(plan, "sessions_by_user"), qPrintable(plan.join(u'\n')));
  QCOMPARE(sortsIn(plan), QStringList());
}

void TestAccounts::viewerChanges() {
  Session session(**m_store, m_store->clock());
  QSignalSpy changed(&session, &Session::viewerChanged);
  QVERIFY(!session.isSignedIn());
  session.setViewer(noUser);
  QCOMPARE(changed.count(), 0);
  session.setViewer(7);
  session.setViewer(7);
  QCOMPARE(changed.count(), 1);
  QVERIFY(session.isSignedIn());
  QCOMPARE(session.viewer(), 7);
  session.setViewer(noUser);
  QCOMPARE(changed.count(), 2);
  QVERIFY(!session.isSignedIn());
}

ROOST_TEST(TestAccounts)

}  // namespace roost::accounts_test

#include "test_accounts.moc"
