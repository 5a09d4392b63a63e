#include <QTemporaryDir>
#include <QTest>

#include "core/accounts/accounts.h"
#include "core/exports/database_export.h"
#include "core/exports/database_restore.h"
#include "core/transfer/import.h"
#include "core/transfer/imports.h"
#include "core/users/users.h"
#include "support/list_source.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::archive_owners_test {

using namespace test;

/// Those whose archives were imported, in a file in which nobody can sign in.
class TestArchiveOwners : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areListed();
  void comeWithExports();
  void signInFromNowOn();
  void mayKeepTheirUsernames();
  void formsAreChecked_data();
  void formsAreChecked();
  void othersAreRefused();
};

namespace {

template <typename T>
Result<T> resultOf(const QFuture<Result<T>>& future) {
  if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000)) qFatal("It does not end");
  return future.result();
}

struct File {
  File() { susan = import("susan@birds.example", SourceKind::Mastodon); }

  UserId import(const QString& owner, SourceKind kind) {
    ListSource source(kind);
    source.users = {{.key = 1,
                     .id = owner,
                     .username = {owner},
                     .email = {},
                     .aboutMe = {"Ferries."},
                     .passwordHash = {},
                     .lastSeen = {},
                     .displayName = {"Susan Quill"},
                     .origin = owner,
                     .isOwner = true}};
    source.posts = {ListSource::post(1, "hello @susan@birds.example", 1'000, owner)};
    need(importFrom(source, *store, {.name = owner}, store.clock()));
    return need(users.findByUsername(noUser, owner)).id;
  }
  Result<UserId> continueAs(UserId owner, const SignUpForm& form) { return resultOf(accounts.continueAs(owner, form)); }
  QList<UserId> owners(int most = 9) { return need(Imports(*store).ownersWithoutPassword(most)); }
  QStringList accountsIn() const {
    QStringList rows;
    for (const QVariantList& row : Database(store.file()).rows("SELECT username, email, password_hash FROM users"))
      rows.append(row[0].toString() + row[1].toString() + row[2].toString());
    return rows;
  }

  TemporaryStore store;
  Accounts accounts{*store, store.clock(), PasswordCost::Least};
  Users users{*store, store.clock()};
  UserId susan = noUser;
};

const SignUpForm form{"susan", "susan@example.com", "cat", "cat"};

}  // namespace

void TestArchiveOwners::areListed() {
  File file;
  const UserId other = file.import("12", SourceKind::X);
  file.store.addUser("nobody's archive");
  QCOMPARE(file.owners(), (QList<UserId>{other, file.susan}));
  QCOMPARE(file.owners(1), QList<UserId>{other});
  // Whoever owns several imports is listed once.
  QCOMPARE(file.import("susan@birds.example", SourceKind::Mastodon), file.susan);
  QCOMPARE(file.owners().size(), 2);
}

void TestArchiveOwners::comeWithExports() {
  TemporaryStore store;
  const UserId vera = store.addUser("vera", {}, "hash"), john = store.addUser("john", {}, "hash");
  store.addFollow(vera, john);
  store.addPost(vera, store.now);
  const QTemporaryDir folder;
  const auto restored = [&](const ExportScope& scope) {
    auto other = std::make_unique<TemporaryStore>();
    const QString file = folder.filePath("export.zip");
    need(exportDatabase(*store, scope, file, store.clock()));
    need(restoreDatabase(**other, file));
    return other;
  };
  // Of an export of one user it is that user alone, and nobody whom they follow.
  const auto own = restored({.user = vera});
  QCOMPARE(need(Imports(**own).ownersWithoutPassword(9)), QList<UserId>{vera});
  Accounts accounts(**own, own->clock(), PasswordCost::Least);
  const SignUpForm asJohn{"john", "john@example.com", "cat", "cat"}, asVera{"vera", "vera@example.com", "cat", "cat"};
  QCOMPARE(resultOf(accounts.continueAs(john, asJohn)).error().code, ErrorCode::Refused);
  need(resultOf(accounts.continueAs(vera, asVera)));
  QCOMPARE(need(Imports(**own).ownersWithoutPassword(9)), QList<UserId>());
  // Of a whole database it is everybody who signed up there, unless it has the passwords.
  QCOMPARE(need(Imports(**restored({})).ownersWithoutPassword(9)), (QList<UserId>{vera, john}));
  QCOMPARE(need(Imports(**restored({.withPasswords = true})).ownersWithoutPassword(9)), QList<UserId>());
}

void TestArchiveOwners::signInFromNowOn() {
  File file;
  file.store.now += 5'000;
  QCOMPARE(need(file.continueAs(file.susan, form)), file.susan);
  const User user = need(file.users.find(file.susan, file.susan));
  QCOMPARE(user.username, QString("susan"));
  QCOMPARE(user.name(), QString("Susan Quill"));
  QCOMPARE(user.aboutMe, QString("Ferries."));
  QCOMPARE(user.postCount, 1);
  QCOMPARE(user.lastSeen, std::optional(file.store.now));
  QCOMPARE(need(resultOf(file.accounts.signIn("susan", "cat"))), file.susan);
  QCOMPARE(file.owners(), QList<UserId>());
  // A newer archive is still theirs.
  ListSource newer(SourceKind::Mastodon);
  newer.users = {{.key = 1,
                  .id = "susan",
                  .username = {"susan@birds.example"},
                  .email = {},
                  .aboutMe = {},
                  .passwordHash = {},
                  .lastSeen = {},
                  .origin = "susan@birds.example",
                  .isOwner = true}};
  newer.posts = {ListSource::post(1, "newer", 2'000, "2")};
  need(importFrom(newer, *file.store, {.name = "b"}, file.store.clock()));
  QCOMPARE(need(file.users.find(file.susan, file.susan)).postCount, 2);
}

void TestArchiveOwners::mayKeepTheirUsernames() {
  File file;
  SignUpForm kept = form;
  kept.username = "susan@birds.example";
  QCOMPARE(need(file.accounts.checkContinuing(file.susan, kept)), FieldErrors());
  need(file.continueAs(file.susan, kept));
  QCOMPARE(need(resultOf(file.accounts.signIn("susan@birds.example", "cat"))), file.susan);
}

void TestArchiveOwners::formsAreChecked_data() {
  QTest::addColumn<SignUpForm>("entered");
  QTest::addColumn<AccountField>("field");
  QTest::newRow("no name") << SignUpForm{"", "susan@example.com", "cat", "cat"} << AccountField::Username;
  QTest::newRow("another's") << SignUpForm{"VERA", "susan@example.com", "cat", "cat"} << AccountField::Username;
  QTest::newRow("no name at all") << SignUpForm{"su san", "susan@example.com", "cat", "cat"} << AccountField::Username;
  QTest::newRow("no address") << SignUpForm{"susan", "", "cat", "cat"} << AccountField::Email;
  QTest::newRow("another's address") << SignUpForm{"susan", "vera@example.com", "cat", "cat"} << AccountField::Email;
  QTest::newRow("no password") << SignUpForm{"susan", "susan@example.com", "", ""} << AccountField::Password;
  QTest::newRow("another password") << SignUpForm{"susan", "susan@example.com", "cat", "dog"}
                                    << AccountField::PasswordAgain;
}

void TestArchiveOwners::formsAreChecked() {
  QFETCH(const SignUpForm, entered);
  QFETCH(const AccountField, field);
  File file;
  file.store.addUser("vera");
  const QStringList before = file.accountsIn();
  QVERIFY(need(file.accounts.checkContinuing(file.susan, entered)).contains(field));
  const auto result = file.continueAs(file.susan, entered);
  QVERIFY(!result);
  QCOMPARE(result.error().code, ErrorCode::InvalidInput);
  QCOMPARE(file.accountsIn(), before);
}

void TestArchiveOwners::othersAreRefused() {
  File file;
  const UserId other = file.store.addUser("vera");
  const auto refused = [&](UserId owner) {
    const QStringList before = file.accountsIn();
    const auto result = file.continueAs(owner, form);
    return !result && result.error().code == ErrorCode::Refused && file.accountsIn() == before;
  };
  QVERIFY(refused(other));
  QVERIFY(refused(noUser));
  QVERIFY(refused(99));
  // Somebody signs up while the password is being hashed.
  const auto begun = file.accounts.continueAs(file.susan, form);
  file.store.addUser("john", {}, "hash");
  const auto late = resultOf(begun);
  QVERIFY(!late);
  QCOMPARE(late.error().code, ErrorCode::Refused);
  QVERIFY(refused(file.susan));
}

ROOST_TEST(TestArchiveOwners)

}  // namespace roost::archive_owners_test

#include "test_archive_owners.moc"
