#include "core/accounts/sign_in_delay.h"

#include <QTest>

#include "core/accounts/accounts.h"
#include "support/counting_verify.h"
#include "support/query_plan.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::sign_in_delay_test {

using namespace test;

namespace {

const QString wrong = "Invalid username or password";

QString waitOf(int seconds) { return QString("Too many failed attempts. Try again in %1 second(s).").arg(seconds); }

}  // namespace

/// Guessing passwords takes longer with every attempt.
class TestSignInDelay : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();

  void growsToAQuarterOfAnHour();
  void afterSomeFailuresOneMustWait();
  void minutesAreSaidAsMinutes();
  void unknownNamesBehaveAlike();
  void namesAreToldApartAsTheyAreElsewhere();
  void startingAnewChangesNothing();
  void stoppingWhileItIsVerifiedChangesNothing();
  void failuresAreForgottenAfterADay();
  void aClockSetBackLocksNobodyOut();
  void changingThePasswordIsNoWayRound();
  void whatWasTypedIsNotKept();
  void looksUpOneRow();

 private:
  Accounts accounts() { return Accounts(**m_store, m_store->clock(), PasswordCost::Least, m_verify.verify()); }
  /// What the sign-in page says; empty if the user is signed in.
  QString signIn(const QString& username, const QString& password) {
    Accounts accounts = this->accounts();
    const auto signedIn = accounts.signIn(username, password);
    [&] { ROOST_WAIT_FOR(signedIn); }();
    return signedIn.result() ? QString() : signedIn.result().error().message;
  }
  void fail(const QString& username, int times) {
    for (int failure = 0; failure < times; ++failure) {
      m_store->now += 15 * 60'000;
      QCOMPARE(signIn(username, "dog"), wrong);
    }
  }

  std::unique_ptr<TemporaryStore> m_store;
  CountingVerify m_verify;
  UserId m_susan = noUser;
};

void TestSignInDelay::init() {
  m_store = std::make_unique<TemporaryStore>();
  m_susan = m_store->addUser("susan", {}, hashPassword("cat", PasswordCost::Least));
}

void TestSignInDelay::cleanup() {
  m_store.reset();
  m_verify.take();
}

void TestSignInDelay::growsToAQuarterOfAnHour() {
  QList<qint64> seconds;
  for (int failures = 0; failures <= 12; ++failures) seconds.append(SignInDelay::delayAfter(failures) / 1'000);
  QCOMPARE(seconds, (QList<qint64>{0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900}));
  QCOMPARE(SignInDelay::delayAfter(std::numeric_limits<int>::max()), 900'000);
}

void TestSignInDelay::afterSomeFailuresOneMustWait() {
  for (int attempt = 0; attempt < 3; ++attempt) QCOMPARE(signIn("susan", "dog"), wrong);
  m_verify.take();
  QCOMPARE(signIn("susan", "cat"), waitOf(5));
  m_store->now += 4'001;
  QCOMPARE(signIn("susan", "cat"), waitOf(1));
  // During the wait no password is checked, and another attempt doesn't prolong it.
  QCOMPARE(m_verify.take(), QStringList());
  m_store->now += 999;
  QCOMPARE(signIn("susan", "dog"), wrong);
  QCOMPARE(signIn("susan", "cat"), waitOf(10));
  m_store->now += 10'000;
  QCOMPARE(signIn("susan", "cat"), QString());
  // After a sign-in, earlier failures no longer count.
  for (int attempt = 0; attempt < 3; ++attempt) QCOMPARE(signIn("susan", "dog"), wrong);
  QCOMPARE(signIn("susan", "dog"), waitOf(5));
}

void TestSignInDelay::minutesAreSaidAsMinutes() {
  fail("susan", 7);
  QCOMPARE(signIn("susan", "cat"), "Too many failed attempts. Try again in 2 minute(s).");
  m_store->now += 20'000;
  QCOMPARE(signIn("susan", "cat"), waitOf(60));
}

void TestSignInDelay::unknownNamesBehaveAlike() {
  QList<QStringList> said;
  for (const QString& name : {QString("susan"), QString("nobody"), QString()}) {
    said.emplaceBack();
    for (int attempt = 0; attempt < 8; ++attempt) {
      said.last().append(signIn(name, "dog"));
      m_store->now += 3'000;
    }
  }
  QVERIFY(said.first().contains(waitOf(2)));
  QCOMPARE(said.at(1), said.first());
  QCOMPARE(said.at(2), said.first());
}

void TestSignInDelay::namesAreToldApartAsTheyAreElsewhere() {
  m_store->addUser("john", {}, hashPassword("cat", PasswordCost::Least));
  for (const char* name : {"susan", " SUSAN", "Susan "}) QCOMPARE(signIn(name, "dog"), wrong);
  QCOMPARE(signIn("susan", "dog"), waitOf(5));
  QCOMPARE(signIn("john", "cat"), QString());
}

void TestSignInDelay::startingAnewChangesNothing() {
  fail("susan", 3);
  const auto store = m_store->openAgain();
  Accounts accounts(*store, m_store->clock(), PasswordCost::Least);
  const auto signedIn = accounts.signIn("susan", "cat");
  ROOST_WAIT_FOR(signedIn);
  QVERIFY(!signedIn.result());
  QCOMPARE(signedIn.result().error().message, waitOf(5));
}

void TestSignInDelay::stoppingWhileItIsVerifiedChangesNothing() {
  fail("susan", 2);
  WaitingVerify waiting;
  auto accounts = std::make_unique<Accounts>(**m_store, m_store->clock(), PasswordCost::Least, waiting.verify());
  (void)accounts->signIn("susan", "dog");
  waiting.waitUntilBegun();
  waiting.letEnd();
  accounts.reset();
  QCOMPARE(signIn("susan", "cat"), waitOf(5));
}

void TestSignInDelay::failuresAreForgottenAfterADay() {
  fail("susan", 12);
  m_store->now += SignInDelay::forgottenAfter + 1;
  QCOMPARE(signIn("susan", "dog"), wrong);
  QCOMPARE(signIn("susan", "cat"), QString());
}

void TestSignInDelay::aClockSetBackLocksNobodyOut() {
  fail("susan", 3);
  m_store->now -= 365LL * 24 * 60 * 60'000;
  QCOMPARE(signIn("susan", "cat"), waitOf(5));
  m_store->now += 5'000;
  QCOMPARE(signIn("susan", "cat"), QString());
}

void TestSignInDelay::changingThePasswordIsNoWayRound() {
  Accounts accounts = this->accounts();
  const auto change = [&](const QString& current) {
    const auto changed = accounts.changePassword(m_susan, current, "new");
    [&] { ROOST_WAIT_FOR(changed); }();
    return changed.result() ? QString() : changed.result().error().message;
  };
  for (int attempt = 0; attempt < 3; ++attempt) QCOMPARE(change("dog"), "The current password is wrong.");
  QCOMPARE(change("cat"), waitOf(5));
  QCOMPARE(signIn("susan", "cat"), waitOf(5));
  m_store->now += 5'000;
  QCOMPARE(change("cat"), QString());
  QCOMPARE(signIn("susan", "new"), QString());
}

void TestSignInDelay::whatWasTypedIsNotKept() {
  QCOMPARE(signIn("correct horse battery", "staple"), wrong);
  QCOMPARE(Database(m_store->file()).value("SELECT count(*) FROM sign_in_failures"), 1);
  for (const char* end : {"", "-wal"}) {
    QFile file(m_store->file() + end);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("battery"));
  }
}

void TestSignInDelay::looksUpOneRow() {
  const Database file(m_store->file());
  for (const char* query : {"sign_in_failures", "delete:table=sign_in_failures,column=name_number"})
    QCOMPARE(planOf(file, query), QStringList("SEARCH sign_in_failures USING INTEGER PRIMARY KEY (rowid=?)"));
}

ROOST_TEST(TestSignInDelay)

}  // namespace roost::sign_in_delay_test

#include "test_sign_in_delay.moc"
