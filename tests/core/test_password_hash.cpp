#include "core/accounts/password_hash.h"

#include <QTest>

#include "support/database.h"

namespace roost {

using namespace test;

class TestPasswordHash : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hashesAsTheTutorialDoes();
  void saltsEachHash();
  void usualCostIsHigher();
  void onlyWeakerHashesAreReplaced_data();
  void onlyWeakerHashesAreReplaced();
  void verifiesTheTutorialsHashes_data();
  void verifiesTheTutorialsHashes();
  void verifiesPublishedVectors_data();
  void verifiesPublishedVectors();
  void refusesOtherForms_data();
  void refusesOtherForms();
  void refusesAbsurdCostAtOnce_data();
  void refusesAbsurdCostAtOnce();
};

void TestPasswordHash::hashesAsTheTutorialDoes() {
  const QString hash = hashPassword("cat", PasswordCost::Least);
  QVERIFY(!verifyPassword(hash, "dog"));
  QVERIFY(verifyPassword(hash, "cat"));
  QVERIFY(!verifyPassword(hash, "Cat"));
  QVERIFY(!verifyPassword(hash, "cat "));
  QVERIFY(!verifyPassword(hash, ""));
  QVERIFY(hash.startsWith("$argon2id$"));
  QVERIFY(!needsNewHash(hash, PasswordCost::Least));
}

void TestPasswordHash::saltsEachHash() {
  QVERIFY(hashPassword("cat", PasswordCost::Least) != hashPassword("cat", PasswordCost::Least));
  const QString word = QString::fromUtf8("пароль 🐈").repeated(50);
  QVERIFY(verifyPassword(hashPassword(word, PasswordCost::Least), word));
  QVERIFY(!verifyPassword(hashPassword(word, PasswordCost::Least), word.chopped(2)));
}

void TestPasswordHash::usualCostIsHigher() {
  const QString hash = hashPassword("cat", PasswordCost::Moderate);
  QVERIFY2(hash.startsWith("$argon2id$v=19$m=262144,t=3,p=1$"), qPrintable(hash));
  QVERIFY(verifyPassword(hash, "cat"));
}

void TestPasswordHash::onlyWeakerHashesAreReplaced_data() {
  QTest::addColumn<QString>("parameters");
  QTest::addColumn<bool>("weaker");
  QTest::newRow("least") << "m=8,t=1,p=1" << true;
  QTest::newRow("interactive") << "m=65536,t=2,p=1" << true;
  QTest::newRow("less memory") << "m=262143,t=3,p=1" << true;
  QTest::newRow("fewer rounds") << "m=262144,t=2,p=1" << true;
  QTest::newRow("moderate") << "m=262144,t=3,p=1" << false;
  QTest::newRow("sensitive") << "m=1048576,t=4,p=1" << false;
}

void TestPasswordHash::onlyWeakerHashesAreReplaced() {
  QFETCH(const QString, parameters);
  QTEST(needsNewHash(QString("$argon2id$v=19$%1$c2FsdA$aGFzaA").arg(parameters), PasswordCost::Moderate), "weaker");
}

void TestPasswordHash::verifiesTheTutorialsHashes_data() {
  QTest::addColumn<QString>("hash");
  for (const char* version : {"v0.8", "v0.23"}) {
    const Database microblog(QStringLiteral(ROOST_TEST_DATA "/microblog-%1.db").arg(version),
                             "QSQLITE_OPEN_READONLY");
    const auto users = microblog.rows("SELECT username, password_hash FROM user");
    QCOMPARE(users.size(), 4);
    for (const QVariantList& user : users)
      QTest::addRow("%s of %s", qPrintable(user[0].toString()), version) << user[1].toString();
  }
}

void TestPasswordHash::verifiesTheTutorialsHashes() {
  QFETCH(const QString, hash);
  QVERIFY(verifyPassword(hash, "cat"));
  QVERIFY(!verifyPassword(hash, "dog"));
  QVERIFY(needsNewHash(hash, PasswordCost::Least));
}

void TestPasswordHash::verifiesPublishedVectors_data() {
  QTest::addColumn<QString>("hash");
  QTest::addColumn<QString>("password");
  // Source: RFC 7914, sections 11 and 12; of PBKDF2's output the first 32 bytes.
  QTest::newRow("PBKDF2, once")
      << "pbkdf2:sha256:1$salt$55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
      << "passwd";
  QTest::newRow("PBKDF2, 80,000 times")
      << "pbkdf2:sha256:80000$NaCl$4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
      << "Password";
  QTest::newRow("scrypt, empty")
      << "scrypt:16:1:1$$77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
         "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
      << "";
  QTest::newRow("scrypt, parallel")
      << "scrypt:1024:8:16$NaCl$fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
         "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
      << "password";
  // Made with Werkzeug 3.1.8.
  const QString cat = QString::fromUtf8("пароль 🐈");
  QTest::newRow("PBKDF2, not ASCII") << "pbkdf2:sha256:1000$lrbUkIopTCtdfY0I$"
                                        "fecab317715761e0b27bcac84e202e3bd3f01bb5eb5aa031883796e158f8dadb"
                                     << cat;
  QTest::newRow("scrypt, not ASCII")
      << "scrypt:1024:8:1$DtJVMlnF8hNZfNVZ$80ec8fd8ea2c3e5f9442b18f2328e11ce29eb0a72608ddb70f75a2cf007b78f7"
         "f3d8bd63f4e3a64705f0ade0326bc83224995628eeb4a29463457e29daa5f09e"
      << cat;
  QTest::newRow("PBKDF2, longer than a block of SHA-256")
      << "pbkdf2:sha256:1000$DqxcJ8CXEISIDQb4$"
         "aaf030149e99a06253c3f2189ff322f85f535bc515be6a0d93d1754712226700"
      << QString(100, u'x');
}

void TestPasswordHash::verifiesPublishedVectors() {
  QFETCH(const QString, hash);
  QFETCH(const QString, password);
  QVERIFY(verifyPassword(hash, password));
  QVERIFY(!verifyPassword(hash, password + u'x'));
}

void TestPasswordHash::refusesOtherForms_data() {
  QTest::addColumn<QString>("hash");
  const QString key = "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc";
  const auto add = [](const char* name, const QString& hash) { QTest::newRow(name) << hash; };
  add("nothing", "");
  add("the password itself", "passwd");
  add("dollars only", "$$");
  add("no key", "pbkdf2:sha256:1$salt$");
  add("half a key", "pbkdf2:sha256:1$salt$" + key.left(32));
  add("key and more", "pbkdf2:sha256:1$salt$" + key + "00");
  add("no salt", "pbkdf2:sha256:1$" + key);
  add("a fourth part", "pbkdf2:sha256:1$salt$" + key + "$");
  add("no rounds", "pbkdf2:sha256$salt$" + key);
  add("zero rounds", "pbkdf2:sha256:0$salt$" + key);
  add("minus one round", "pbkdf2:sha256:-1$salt$" + key);
  add("rounds in words", "pbkdf2:sha256:one$salt$" + key);
  add("another digest", "pbkdf2:sha1:1$salt$" + key);
  add("another method", "md5:sha256:1$salt$" + key);
  add("scrypt without parameters", "scrypt$NaCl$" + key + key);
  add("scrypt with N = 0", "scrypt:0:8:1$NaCl$" + key + key);
  add("scrypt with N not a power of two", "scrypt:1000:8:1$NaCl$" + key + key);
  add("scrypt with r = 0", "scrypt:1024:0:1$NaCl$" + key + key);
  add("scrypt with p = 0", "scrypt:1024:8:0$NaCl$" + key + key);
  add("Argon2id cut off", "$argon2id$v=19$m=8,t=1,p=1$4nux+SMBJYM638pv8Lj4tw");
  add("Argon2id too long",
      "$argon2id$v=19$m=8,t=1,p=1$4nux+SMBJYM638pv8Lj4tw$p8UTBivvrO4kfbwuolaxugmSnSW0nFRzAcUU2XHj8WE" +
          QString(200, u'x'));
}

void TestPasswordHash::refusesOtherForms() {
  QFETCH(const QString, hash);
  for (const QString& password : {QString(), QString("passwd"), QString("password"), QString("cat"), hash})
    QVERIFY(!verifyPassword(hash, password));
}

void TestPasswordHash::refusesAbsurdCostAtOnce_data() {
  QTest::addColumn<QString>("hash");
  const auto add = [](const char* name, const char* method) {
    QTest::newRow(name) << QStringLiteral("%1$salt$%2").arg(method, QString(128, u'0'));
  };
  add("PBKDF2, four billion rounds", "pbkdf2:sha256:4294967295");
  add("PBKDF2, more than a number holds", "pbkdf2:sha256:99999999999999999999");
  add("scrypt, a terabyte", "scrypt:1073741824:8:1");
  add("scrypt, the largest N", "scrypt:9223372036854775808:8:1");
  add("scrypt, huge r", "scrypt:2:4294967295:1");
  add("scrypt, huge p", "scrypt:16384:8:4294967295");
  add("scrypt, N times r overflows", "scrypt:4611686018427387904:4:1");
  add("scrypt, all of it near the limits", "scrypt:65536:64:16");
  const QString argon2id = QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g");
  QTest::newRow("Argon2id, terabytes") << argon2id.arg("4294967295", "2");
  QTest::newRow("Argon2id, four billion rounds") << argon2id.arg("65536", "4000000000");
}

void TestPasswordHash::refusesAbsurdCostAtOnce() {
  QFETCH(const QString, hash);
  // Taken at its word it would not end before the test runner loses patience.
  QVERIFY(!verifyPassword(hash, "cat"));
}

}  // namespace roost

QTEST_GUILESS_MAIN(roost::TestPasswordHash)
#include "test_password_hash.moc"
