#include "core/accounts/password_hash.h"

#include <QTest>

#include "core/accounts/werkzeug_hash.h"
#include "support/database.h"
#include "support/registered_test.h"

namespace roost::password_hash_test {

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
  void verifiesWhateverWerkzeugWrote_data();
  void verifiesWhateverWerkzeugWrote();
  void findsThePasswordThatIsKeptAsItWas();
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
    const Database microblog(QStringLiteral(ROOST_TEST_DATA "/microblog-%1.db").arg(version), "QSQLITE_OPEN_READONLY");
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
  QTest::newRow("scrypt, empty") << "scrypt:16:1:1$$77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
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

void TestPasswordHash::verifiesWhateverWerkzeugWrote_data() {
  QTest::addColumn<QString>("hash");
  const auto add = [](const char* name, const char* hash) { QTest::newRow(name) << hash; };
  // Made with Werkzeug 2.2.2.
  add("PBKDF2 with md5", "pbkdf2:md5:1000$abcdefgh$43edbba197afe5f3128789c9d220046d");
  add("md5 with a salt", "md5$abcdefgh$627815fe9777bc0035150fe993e259bc");
  add("md5", "md5$$6f4e12413472620ff37c910cffd95ab3");
  add("PBKDF2 with sha1",
      "pbkdf2:sha1:1000$abcdefgh$"
      "f37301fd912a42c0cf8d1d9ca8331da91c68fd2b");
  add("sha1 with a salt", "sha1$abcdefgh$6e839a0b9f295f9b1bc89dbbd67ae745ac7e1acd");
  add("sha1", "sha1$$39aafda6eb9bcd483372c0849165f0b73c3e7f95");
  add("PBKDF2 with sha224",
      "pbkdf2:sha224:1000$abcdefgh$"
      "7c37221ef54d817bd0e73b5e363a15839be3306c14c65f68ca6ba71a");
  add("sha224 with a salt",
      "sha224$abcdefgh$"
      "44a35dc1c3cdaf6cbd2b1ecdbf6880e25cdcfdf713fbe9aa05326c0a");
  add("sha224",
      "sha224$$"
      "9c0bae441af3c56581ce9991dc740159ebae38d85962e719f94bfb1e");
  add("PBKDF2 with sha256",
      "pbkdf2:sha256:1000$abcdefgh$"
      "76a6a29ed317f3504df8f83dfdbd2c9149656a542b2cd0988a5376a28d2a2b82");
  add("sha256 with a salt",
      "sha256$abcdefgh$"
      "9f095b8dc2ff2a0c8c0f0df7e9587fb0184e2f9a3d876228a82fae99b0a32645");
  add("sha256",
      "sha256$$"
      "50edd34cd7474a4e5fe3d16c931ee5e97e189efdf0836f133b4b8f19d9e6e398");
  add("PBKDF2 with sha384",
      "pbkdf2:sha384:1000$abcdefgh$"
      "077a4a8a25428b4a8dbc6f49d4471aa78ce6a7f9dde8d98b168b4e560a6e0d95a59f6c059ff81066730244e168e3da63");
  add("sha384 with a salt",
      "sha384$abcdefgh$"
      "fcb703f342bb8f2736a75696b0978c96d6dc2ea6da5652c217d7cfae71ae4747884826efcd149bcc7fb9badf57e49c2a");
  add("sha384",
      "sha384$$"
      "71c58dfa958ccd50b5226ede18c4d7fa0b11330369f90bce2fc869cb2ddf0675c6eb1ac5ac3c55b4915fdf8fb554e2b3");
  add("PBKDF2 with sha512",
      "pbkdf2:sha512:1000$abcdefgh$"
      "60eb126399b80fd852c36b9c1ddca993304d49ba993f703e561678fbe71157c1a3288891a0e5a3004e5f6cc6e6fbe1c08bf77fa56bf59b4c"
      "438df1fc1229e348");
  add("sha512 with a salt",
      "sha512$abcdefgh$"
      "b58f902830602c81ec270cbf37c8d1086980573d6339c8c9a9a0859020ccc926680a7f9023dcf767b5dc402a4cd8730a22e3dc1de259a115"
      "b1a83f4febc11952");
  add("sha512",
      "sha512$$"
      "63227608e1a64c815aaf3f50ec8922abf6a637a182de1ea018deb7059593d35f2a27f277e00ca108de9f43f9d981b868c20528a11e5499c1"
      "27d97cc9408565a8");
  add("PBKDF2 with sha3_224",
      "pbkdf2:sha3_224:1000$abcdefgh$"
      "aaec903d0b1f5b35c5ef2045fdc4fde177d4bfed00aea7ca2eb0c5cc");
  add("sha3_224 with a salt",
      "sha3_224$abcdefgh$"
      "35ffd014db829113927b28e14f276546edc1c4ccba792451de10d969");
  add("sha3_224",
      "sha3_224$$"
      "83d6808a798825e6ecff70759e251b1b78f7735261b2927ea1d461a5");
  add("PBKDF2 with sha3_256",
      "pbkdf2:sha3_256:1000$abcdefgh$"
      "f3eb6db7cbe1949eb8cbf92961207336e98fc94a7815b75dc8b3b47d9951d546");
  add("sha3_256 with a salt",
      "sha3_256$abcdefgh$"
      "56d6e90393138cc3bd2795a5873c33aa3d39378aecf8c2f6ebde5b969891ae3b");
  add("sha3_256",
      "sha3_256$$"
      "db295fd0070540d685311f686ab46d6d66d31648cb3b063d02eb8c9124f1ee8a");
  add("PBKDF2 with sha3_384",
      "pbkdf2:sha3_384:1000$abcdefgh$"
      "d275f0efe929793aa15437ec050356d4e1e433a4dc79b2829d55175d06542ad5e0e3d7c01baf1f21c5c7240f50e1b7cf");
  add("sha3_384 with a salt",
      "sha3_384$abcdefgh$"
      "fa36dc7bf7b1f60b606025e83b128bcf38c82777223f6eafc129564b85af26eba4ffc294538c98dbfe33f82d51b6ee3f");
  add("sha3_384",
      "sha3_384$$"
      "cdd8e032f0617a08f1f1714f83a85c9f26ba799cf18c50bdae4635f229267c7e2cad3de14f71d5640f38e28c5645e545");
  add("PBKDF2 with sha3_512",
      "pbkdf2:sha3_512:1000$abcdefgh$"
      "277b5b220e6fdcb5e8fa95dcd113a4e4f02c6332117d4e8a2cd915c2052531d2f16779a804211e999696ab4782f737b317b1912277504ed8"
      "6506c17b2c2de25f");
  add("sha3_512 with a salt",
      "sha3_512$abcdefgh$"
      "0c8eb71977f041411234eb82477bf40710a53bb8865f0d7b65cddc95d856f5bfd6c4e8f8d4b63f843231a4b5b68ebcce534523fd4fd45294"
      "f9607513d5431a3c");
  add("sha3_512",
      "sha3_512$$"
      "a2be70a9894e94bbfe37eebfcd2f2e4243bca4dcc30f5a5575a7f3844994d242eba815396c79bf9f96e3d125f9b44ae1f12eb905f659e921"
      "c6e6b1689d525c0b");
  add("PBKDF2 with blake2b",
      "pbkdf2:blake2b:1000$abcdefgh$"
      "930a5b0c7039a659489093bbf793f5b96f1babd5afef6ecf2eff0ab0e552fa4b8a6151d71adecf96a14646a961c34fb162dee7cc99a30866"
      "02a56dbe5c02ffee");
  add("blake2b with a salt",
      "blake2b$abcdefgh$"
      "2f7f3d2890f2748fb93000d66acccd508332346063f6b10b80cc06676891d610cbda2ba4a0e0cc296c00ad61f3d0c4545eb2802d55b4e2ec"
      "12d4720b0c667afa");
  add("blake2b",
      "blake2b$$"
      "c7f66ce8a2e1990906523fd97cb167326605fc8b05217d0a743b88cfffa909cbb73fa8b10d278c5efd2fa33b67c3c979e2f723c5b76d00ce"
      "add11799d715f09c");
  add("PBKDF2 with blake2s",
      "pbkdf2:blake2s:1000$abcdefgh$"
      "a33e81f43c9a380d70127d1bf93f452dcb732ae696576a78246e897a80aa9671");
  add("blake2s with a salt",
      "blake2s$abcdefgh$"
      "ca379f5899c5c16b1699f7e52539fdf10fccb9b9f8798faad06a6c5c80a2177d");
  add("blake2s",
      "blake2s$$"
      "11754b63b2bf179b1035d37c7cdc5f059ba6097c48141c087a9e4d8de2717626");
  add("PBKDF2 without a number, 1000",
      "pbkdf2:sha256$abcdefgh$"
      "76a6a29ed317f3504df8f83dfdbd2c9149656a542b2cd0988a5376a28d2a2b82");
  add("PBKDF2 without a number, 1000000",
      "pbkdf2:sha256$abcdefgh$"
      "4d682eced33f04067230d93fb4ddc36843f4e3510f27a69eeddb41745da5ad05");
  add("PBKDF2 with sha1 without a number",
      "pbkdf2:sha1$abcdefgh$"
      "4ebf17a09399957a5da48c6cbbc92e674c9b0c79");
}

void TestPasswordHash::verifiesWhateverWerkzeugWrote() {
  QFETCH(const QString, hash);
  const QString cat = QString::fromUtf8("пароль 🐈");
  QVERIFY(isPasswordHash(hash));
  QVERIFY(verifyPassword(hash, cat));
  QVERIFY(!verifyPassword(hash, cat + u'x'));
  QVERIFY(needsNewHash(hash, PasswordCost::Least));
}

void TestPasswordHash::findsThePasswordThatIsKeptAsItWas() {
  QCOMPARE(werkzeugPlainPassword("plain$$cat"), "cat");
  QCOMPARE(werkzeugPlainPassword("plain$$ca$$t"), "ca$$t");
  QCOMPARE(werkzeugPlainPassword("plain$$"), "");
  for (const auto* other : {"", "plain", "plain$cat", "plainer$$cat", "sha1$$cat"})
    QVERIFY(!werkzeugPlainPassword(other));
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
  add("no rounds, and a colon", "pbkdf2:sha256:$salt$" + key);
  add("zero rounds", "pbkdf2:sha256:0$salt$" + key);
  add("minus one round", "pbkdf2:sha256:-1$salt$" + key);
  add("rounds in words", "pbkdf2:sha256:one$salt$" + key);
  add("another digest's key", "pbkdf2:sha1:1$salt$" + key);
  add("an unknown digest", "pbkdf2:sha257:1$salt$" + key);
  add("a digest of any length", "shake_256$salt$" + key);
  add("no digest", "pbkdf2$salt$" + key);
  add("a digest with a number", "sha256:1$salt$" + key);
  add("a key that is no number", "sha256$salt$" + key.chopped(1) + 'g');
  add("bcrypt", "$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW");
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
  QVERIFY(!isPasswordHash(hash) || hash.startsWith("$argon2id$"));
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
  const QString argon2id =
      QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g");
  QTest::newRow("Argon2id, terabytes") << argon2id.arg("4294967295", "2");
  QTest::newRow("Argon2id, four billion rounds") << argon2id.arg("65536", "4000000000");
}

void TestPasswordHash::refusesAbsurdCostAtOnce() {
  QFETCH(const QString, hash);
  QVERIFY(!isPasswordHash(hash));
  // To compute this hash would take longer than the test runner waits.
  QVERIFY(!verifyPassword(hash, "cat"));
}

ROOST_TEST(TestPasswordHash)

}  // namespace roost::password_hash_test

#include "test_password_hash.moc"
