#include <sqlite3.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <filesystem>

#include "core/accounts/accounts.h"
#include "core/archives/microblog_time.h"
#include "core/messages/messages.h"
#include "core/survey/import_survey.h"
#include "core/transfer/import_file.h"
#include "support/limits.h"
#include "support/messages.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"
#include "support/wait.h"

namespace roost::microblog_import_test {

using namespace test;

namespace {

constexpr qint64 noon = 1'516'708'800'000;  // 2018-01-23 12:00:00 UTC; the fixtures' posts begin a second later.

constexpr std::chrono::milliseconds impatient{50};

const char* const tables =
    "CREATE TABLE user (id INTEGER PRIMARY KEY, username, email, password_hash, about_me, last_seen);"
    "CREATE TABLE post (id INTEGER PRIMARY KEY, body, timestamp, user_id);"
    "CREATE TABLE followers (follower_id INTEGER, followed_id INTEGER)";

void runAll(const Database& database, const QString& script) {
  for (const QString& statement : script.split(u';', Qt::SkipEmptyParts)) database.run(statement);
}

/// One line for each row, with its values separated by |.
QStringList linesOf(const Database& database, const QString& select) {
  QStringList lines;
  for (const QVariantList& row : database.rows(select)) {
    QStringList values;
    for (const QVariant& value : row) values << (value.isNull() ? QStringLiteral("NULL") : value.toString());
    lines << values.join(u'|');
  }
  return lines;
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// The files of a folder with their names, times and hashes, and the folder's own time.
QStringList stateOf(const QString& folder) {
  QStringList state;
  for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
    const auto modified = std::filesystem::last_write_time(file.filePath().toStdString()).time_since_epoch().count();
    state << file.fileName() + u' ' + QString::number(modified) + u' ' +
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytesOf(file.filePath()), QCryptographicHash::Sha1).toHex());
  }
  return state << QString::number(std::filesystem::last_write_time(folder.toStdString()).time_since_epoch().count());
}

QString fixture(const QString& version) { return QStringLiteral(ROOST_TEST_DATA "/microblog-%1.db").arg(version); }

/// The whole list in the report, as it is saved.
QStringList notesOf(const ImportReport& report) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("report.txt");
  need(report.save(file));
  const QString text = QString::fromUtf8(bytesOf(file));
  const QString beginning = report.toText() + "\n\n";
  if (!text.startsWith(beginning)) qFatal("The saved report begins otherwise");
  return text.mid(beginning.size()).split(u'\n', Qt::SkipEmptyParts);
}

/// The list in the report without the reasons.
QStringList briefly(const ImportReport& report) {
  QStringList notes = notesOf(report);
  for (QString& note : notes) note = note.section(": ", 0, 0).remove(u',');
  return notes;
}

/// The instant from which the tests count, as numbers near 0 aren't taken for times.
constexpr qint64 start = 1'000'000'000;  // Seconds.

QString ms(qint64 second) { return QString::number((start + second) * 1000); }

ImportReport::Counts counts(qint64 users, qint64 posts, qint64 follows, qint64 messages = 0) {
  return {users, posts, follows, messages};
}

/// Lets this process write only `bytesFree` more bytes, as on a disk that fills up.
class FillingDisk {
 public:
  explicit FillingDisk(qint64 bytesFree) {
    s_bytesFree = bytesFree;
    auto* vfs = sqlite3_vfs_find(nullptr);
    s_pwrite = vfs->xGetSystemCall(vfs, "pwrite64");
    vfs->xSetSystemCall(vfs, "pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(&write));
  }
  ~FillingDisk() {
    auto* vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, "pwrite64", nullptr);
  }
  FillingDisk(const FillingDisk&) = delete;
  FillingDisk& operator=(const FillingDisk&) = delete;

 private:
  static ssize_t write(int file, const void* data, size_t size, off64_t offset) {
    s_bytesFree -= static_cast<qint64>(size);
    if (s_bytesFree >= 0)
      return reinterpret_cast<ssize_t (*)(int, const void*, size_t, off64_t)>(s_pwrite)(file, data, size, offset);
    errno = ENOSPC;
    return -1;
  }
  static inline qint64 s_bytesFree = 0;
  static inline sqlite3_syscall_ptr s_pwrite = nullptr;
};

}  // namespace

class TestMicroblogImport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();

  void importsTheTutorialsUsersPostsAndFollows();
  void importsTheLatestSchemaAndSaysWhatRoostLacks();
  void importsMessagesBothWays();
  void unreadMessagesAreTheSourcesOwn_data();
  void unreadMessagesAreTheSourcesOwn();
  void microsecondsDecideWhatIsRead();
  void importingMessagesAgainAddsNothing();
  void laterLooksMoveOnAndNeverBack();
  void datesMessagesWithoutATime();
  void leavesOutMessagesThatCannotBe();
  void messagesOfAnotherFormAreLeftOut();
  void importsASchemaWithoutProfiles();
  void signsInWithTheOldPassword_data();
  void signsInWithTheOldPassword();
  void signsInWithWhateverWerkzeugWrote();
  void saysWhoNeedsANewPassword();
  void saysWhichNamesAreUnusual();
  void leavesTheSourceAsItIs();
  void readsTimes_data();
  void readsTimes();

  void mergesTwoDatabasesByEmail();
  void changesNothingTheSecondTime();
  void leavesWhoIsHereAsTheyAre();
  void numbersUsernamesThatAreTaken();
  void keepsTwoUsersWithOneAddressApart();
  void keepsUsersWithoutAddressApart();
  void namesTheNameless();
  void keepsLongTextsWhole();
  void dropsControlCharacters();
  void datesUsersByTheirFirstTrace();
  void tellsWhatIsNoText();
  void readsEveryFormOfTimeOrSaysSo();
  void reportIsOfABoundedSize();
  void reportIsSavedWholeOrNotAtAll();

  void datesPostsWithoutATime();
  void datesPostsWhereNoTimeCanBeRead();
  void leavesOutPostsWithoutAuthorOrText();
  void keepsAsManyCopiesAsTheSourceHas();
  void tellsManyPostsOfOneMomentApart();
  void comparesTextsAsTheDatabaseKeepsThem();
  void leavesOutFollowsThatCannotBe();
  void keepsTheDateOfAFollow();

  void reportsProgressAndStops();
  void refusesWhatIsNoMicroblog_data();
  void refusesWhatIsNoMicroblog();
  void readsAnUntidySource();
  void leavesTheFolderOfASourceAlone_data();
  void leavesTheFolderOfASourceAlone();
  void copiesASourceOfOneMoment();
  void aSourceThatNeverRestsIsBusy();
  void copyingCanBeStopped();
  void noRoomForACopyIsSaid();
  void fullDiskWhileCopyingIsSaid();
  void waitsForALockOnlySoLong();
  void damagedSourceChangesNothing();
  void fullDiskChangesNothing_data();
  void fullDiskChangesNothing();
  void busyStoreChangesNothing();

 private:
  QString path(const QString& name) const { return m_folder->filePath(name); }
  QString source(const QString& script = {}) const;
  QString sourceWithPosts(int count, const QString& text = {}) const;
  ImportReport import(const QString& file) { return need(importFile(**m_store, file, {}, m_store->clock())); }
  Error refusal(const QString& file, const ImportProgress& progress = {});
  Database here() const { return Database(m_store->file()); }
  QStringList here(const QString& select) const { return linesOf(here(), select); }
  QStringList everything() const;
  int unreadOf(const QString& username) const {
    Messages messages(**m_store, m_store->clock());
    return need(messages.unreadCount(here().value("SELECT id FROM users WHERE username = ?", {username}).toLongLong()));
  }

  const QTemporaryDir m_temporary;
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<TemporaryStore> m_store;
};

void TestMicroblogImport::initTestCase() {
  // A temporary folder for this test alone, so that it can see what an import leaves behind.
  Unprivileged::give(m_temporary.path(), 01777);
  qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
}

void TestMicroblogImport::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  m_store = std::make_unique<TemporaryStore>();
}

void TestMicroblogImport::cleanup() {
  m_store.reset();
  m_folder.reset();
}

/// A new source with `tables`, filled by `script`.
QString TestMicroblogImport::source(const QString& script) const {
  static int number = 0;
  const QString file = path(QStringLiteral("source%1.db").arg(++number));
  const Database database(file);
  runAll(database, tables);
  runAll(database, script);
  for (const auto& [table, column] : {std::pair("post", "timestamp"), std::pair("user", "last_seen")})
    database.run(QStringLiteral("UPDATE %1 SET %2 = %2 + %3 WHERE typeof(%2) = 'integer' AND %2 < 1000")
                     .arg(table, column)
                     .arg(start));
  return file;
}

QString TestMicroblogImport::sourceWithPosts(int count, const QString& text) const {
  const QString file = source(
      "CREATE INDEX ix_post_timestamp ON post (timestamp);"
      "INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  Database(file).run(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
      " INSERT INTO post SELECT i, 'post ' || i || ?, i + 1000000000, 1 FROM n",
      {count, QStringLiteral(" ") + text});
  return file;
}

Error TestMicroblogImport::refusal(const QString& file, const ImportProgress& progress) {
  const auto report = importFile(**m_store, file, {}, m_store->clock(), progress, impatient);
  return report ? Error{ErrorCode::Internal, QStringLiteral("There was no error.")} : report.error();
}

QStringList TestMicroblogImport::everything() const {
  const Database database = here();
  QStringList all;
  for (const QString& table : linesOf(database, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
    all << table << linesOf(database, "SELECT * FROM " + table);
  return all;
}

void TestMicroblogImport::importsTheTutorialsUsersPostsAndFollows() {
  const auto report = import(fixture("v0.8"));
  QCOMPARE(report.added, counts(4, 4, 4));
  QCOMPARE(report.alreadyHere, counts(0, 0, 0));
  QCOMPARE(briefly(report), QStringList());
  QCOMPARE(report.toText(), "Added: " + QLocale().createSeparatedList({"4 post(s)", "4 user(s)", "4 follow(s)"}) + '.');
  const auto at = [](qint64 seconds) { return QString::number(noon + seconds * 1000); };
  QCOMPARE(here("SELECT username, email, email_folded, about_me, created_at, last_seen FROM users ORDER BY id"),
           QStringList({"john|john@example.com|john@example.com||" + at(1) + "|" + at(3600),
                        "susan|susan@example.com|susan@example.com|I like birds.|" + at(4) + "|" + at(7200),
                        "mary|mary@example.com|mary@example.com||" + at(3) + "|" + at(10800),
                        "david|david@example.com|david@example.com||" + at(2) + "|" + at(14400)}));
  QCOMPARE(here("SELECT u.username, p.created_at, p.body FROM posts AS p JOIN users AS u ON u.id = p.author_id "
                "ORDER BY p.created_at"),
           QStringList({"john|" + at(1) + "|post from john", "david|" + at(2) + "|post from david",
                        "mary|" + at(3) + "|post from mary", "susan|" + at(4) + "|post from susan"}));
  QCOMPARE(here("SELECT a.username, b.username, f.created_at FROM follows AS f JOIN users AS a ON a.id = "
                "follower_id "
                "JOIN users AS b ON b.id = followed_id ORDER BY a.id, b.id"),
           QStringList({"john|susan|1700000000000", "john|david|1700000000000", "susan|mary|1700000000000",
                        "mary|david|1700000000000"}));
  QCOMPARE(here("SELECT password_hash FROM users ORDER BY id"),
           linesOf(Database(fixture("v0.8"), "QSQLITE_OPEN_READONLY"), "SELECT password_hash FROM user ORDER BY id"));
}

void TestMicroblogImport::importsTheLatestSchemaAndSaysWhatRoostLacks() {
  const auto report = import(fixture("v0.23"));
  QCOMPARE(report.added, (ImportReport::Counts{4, 4, 4, 1}));
  QCOMPARE(briefly(report), QStringList({"notification 1 left out", "task 9f0c left out"}));
  QCOMPARE(report.toText().section('\n', 0, 0),
           "Added: " + QLocale().createSeparatedList({"4 post(s)", "4 user(s)", "4 follow(s)", "1 message(s)"}) + '.');
  QVERIFY(
      report.toText().endsWith("2 row(s) changed or left out:\n"
                               "1 × notification, left out: Only the running web application needs these.\n    1\n"
                               "1 × task, left out: Only the running web application needs these.\n    9f0c"));
  QCOMPARE(here("SELECT s.username, r.username, m.body, m.created_at, m.imported FROM messages AS m "
                "JOIN users AS s ON s.id = sender_id JOIN users AS r ON r.id = recipient_id"),
           QStringList("susan|john|hello john|" + QString::number(noon) + "|1"));
  // Nothing would come a second time, its message neither.
  const auto again = need(openForImport(**m_store, fixture("v0.23")));
  const ImportSurvey survey = need(surveySource(*again, **m_store));
  QCOMPARE(survey.found, survey.alreadyHere);
  QCOMPARE(survey.growth, 0);
  // john has never looked at his messages there.
  QCOMPARE(unreadOf("john"), 1);
  QCOMPARE(unreadOf("susan"), 0);
}

namespace {

/// What the tutorial's chapter 21 adds, with susan, john and mary, who last read their messages at these times.
QString withMessages(const QString& susan, const QString& john, const QString& messages) {
  const auto time = [](const QString& text) { return text.isEmpty() ? "NULL" : u'\'' + text + u'\''; };
  return "ALTER TABLE user ADD COLUMN last_message_read_time;"
         "CREATE TABLE message (id INTEGER PRIMARY KEY, sender_id, recipient_id, body, timestamp);"
         "INSERT INTO user (id, username, email, last_message_read_time) VALUES (1, 'susan', 'susan@example.com', " +
         time(susan) + "), (2, 'john', 'john@example.com', " + time(john) +
         "), (3, 'mary', 'mary@example.com', NULL);"
         "INSERT INTO message VALUES " +
         messages;
}

}  // namespace

void TestMicroblogImport::importsMessagesBothWays() {
  const auto report = import(source(withMessages("", "2020-01-01 12:00:02.000000",
                                                 "(1, 1, 2, 'one', '2020-01-01 12:00:00.000000'),"
                                                 "(2, 2, 1, 'two', '2020-01-01 12:00:01.500000'),"
                                                 "(3, 1, 2, 'three', '2020-01-01 12:00:03.000000'),"
                                                 "(4, 3, 2, 'four', '2020-01-01 12:00:04.000000'),"
                                                 "(5, 2, 2, 'a note', '2020-01-01 12:00:05.000000')")));
  QCOMPARE(report.added, (ImportReport::Counts{3, 0, 0, 5}));
  QCOMPARE(briefly(report), QStringList());
  QCOMPARE(here("SELECT a.username, b.username, group_concat(m.body) FROM kept_messages AS k "
                "JOIN users AS a ON a.id = k.user_id JOIN users AS b ON b.id = k.other_id "
                "JOIN messages AS m ON m.id = k.message_id GROUP BY a.id, b.id"),
           QStringList({"susan|john|one,two,three", "john|susan|one,two,three", "john|john|a note", "john|mary|four",
                        "mary|john|four"}));
  // The web application counts a note to oneself as new, too.
  QCOMPARE(unreadOf("john"), 3);
  QCOMPARE(unreadOf("susan"), 1);
}

void TestMicroblogImport::unreadMessagesAreTheSourcesOwn_data() {
  QTest::addColumn<QString>("lastRead");
  QTest::newRow("never") << "";
  QTest::newRow("before all") << "2019-01-01 00:00:00.000000";
  QTest::newRow("between") << "2020-01-01 12:00:10.000000";
  QTest::newRow("at the moment of one") << "2020-01-01 12:00:20.000000";
  QTest::newRow("a microsecond before one") << "2020-01-01 12:00:19.999999";
  QTest::newRow("after all") << "2021-01-01 00:00:00.000000";
}

void TestMicroblogImport::unreadMessagesAreTheSourcesOwn() {
  QFETCH(const QString, lastRead);
  QStringList messages;
  for (int number = 0; number < 40; ++number)
    messages.append(QStringLiteral("(%1, %2, %3, 'message %1', '2020-01-01 12:00:%4.000000')")
                        .arg(number + 1)
                        .arg(number % 3 == 0   ? 2
                             : number % 3 == 1 ? 1
                                               : 3)
                        .arg(number % 6 == 0 ? 1 : 2)
                        .arg(number, 2, 10, QChar(u'0')));
  const QString file = source(withMessages({}, lastRead, messages.join(u',')));
  import(file);
  // The web application's own question.
  const int unread = Database(file)
                         .value(
                             "SELECT count(*) FROM message WHERE recipient_id = 2 AND timestamp > "
                             "coalesce((SELECT last_message_read_time FROM user WHERE id = 2), '1900-01-01')")
                         .toInt();
  QCOMPARE(unreadOf("john"), unread);
}

void TestMicroblogImport::microsecondsDecideWhatIsRead() {
  // All in one millisecond, and not in the order of their numbers.
  import(source(withMessages("", "2020-01-01 12:00:00.000500",
                             "(1, 1, 2, 'late', '2020-01-01 12:00:00.000900'),"
                             "(2, 1, 2, 'early', '2020-01-01 12:00:00.000100'),"
                             "(3, 1, 2, 'just then', '2020-01-01 12:00:00.000500'),"
                             "(4, 1, 2, 'later', '2020-01-01 12:00:00.000501')")));
  QCOMPARE(unreadOf("john"), 2);
  QCOMPARE(here("SELECT body FROM messages ORDER BY created_at, id"),
           QStringList({"early", "just then", "later", "late"}));
}

void TestMicroblogImport::importingMessagesAgainAddsNothing() {
  const QString file = source(withMessages("", "",
                                           "(1, 1, 2, 'hi', '2020-01-01 12:00:00.000000'),"
                                           "(2, 1, 2, 'hi', '2020-01-01 12:00:00.000000'),"
                                           "(3, 2, 1, 'hi', '2020-01-01 12:00:00.000000'),"
                                           "(4, 3, 1, 'hi', '2020-01-01 12:00:00.000000')"));
  import(file);
  const QStringList before = everything();
  const auto again = import(file);
  QCOMPARE(again.added, ImportReport::Counts{});
  QCOMPARE(again.alreadyHere.messages, 4);
  QCOMPARE(everything(), before);
  Database(file).run("INSERT INTO message VALUES (5, 1, 2, 'hi', '2020-01-01 12:00:00.000000')");
  QCOMPARE(import(file).added.messages, 1);
  QCOMPARE(unreadOf("john"), 3);
}

void TestMicroblogImport::laterLooksMoveOnAndNeverBack() {
  const QString file = source(withMessages("", "2020-01-01 12:00:01.000000",
                                           "(1, 1, 2, 'one', '2020-01-01 12:00:01.000000'),"
                                           "(2, 1, 2, 'two', '2020-01-01 12:00:02.000000'),"
                                           "(3, 1, 2, 'three', '2020-01-01 12:00:03.000000')"));
  import(file);
  QCOMPARE(unreadOf("john"), 2);
  // He reads on in the web application.
  const Database database(file);
  database.run("UPDATE user SET last_message_read_time = '2020-01-01 12:00:02.000000' WHERE id = 2");
  import(file);
  QCOMPARE(unreadOf("john"), 1);
  // What he has read in Roost stays read.
  const UserId john = here("SELECT id FROM users WHERE username = 'john'").first().toLongLong();
  const UserId susan = here("SELECT id FROM users WHERE username = 'susan'").first().toLongLong();
  need(Messages(**m_store, m_store->clock()).markRead(john, susan, newestMessage(**m_store, john, susan)));
  database.run("UPDATE user SET last_message_read_time = '2020-01-01 12:00:01.000000' WHERE id = 2");
  import(file);
  QCOMPARE(unreadOf("john"), 0);
  // A new one is unread.
  database.run("INSERT INTO message VALUES (4, 1, 2, 'four', '2020-01-01 12:00:04.000000')");
  import(file);
  QCOMPARE(unreadOf("john"), 1);
}

void TestMicroblogImport::datesMessagesWithoutATime() {
  const auto report = import(source(withMessages("", "",
                                                 "(1, 1, 2, 'none', NULL),"
                                                 "(2, 1, 2, 'dated', '2020-01-01 12:00:00.000000'),"
                                                 "(3, 1, 2, 'odd', 'yesterday')")));
  const QString at = QString::number(QDateTime({2020, 1, 1}, {12, 0}, Qt::UTC).toMSecsSinceEpoch());
  QCOMPARE(here("SELECT body, created_at FROM messages ORDER BY id"),
           QStringList({"none|" + at, "dated|" + at, "odd|" + at}));
  QCOMPARE(briefly(report), QStringList({"message 1 changed", "message 3 changed"}));
}

void TestMicroblogImport::leavesOutMessagesThatCannotBe() {
  const auto report = import(source(withMessages("", "",
                                                 "(1, 1, 9, 'to nobody', '2020-01-01 12:00:00.000000'),"
                                                 "(2, NULL, 2, 'by nobody', '2020-01-01 12:00:00.000000'),"
                                                 "(3, 1, 2, ' ', '2020-01-01 12:00:00.000000')")));
  QCOMPARE(report.added.messages, 0);
  QCOMPARE(notesOf(report), QStringList({"message 1, left out: The sender or the recipient isn’t in the imported data.",
                                         "message 2, left out: The sender or the recipient isn’t in the imported data.",
                                         "message 3, left out: The message has no text."}));
}

void TestMicroblogImport::messagesOfAnotherFormAreLeftOut() {
  const auto report =
      import(source("INSERT INTO user (id, username, email) VALUES (1, 'susan', 'susan@example.com');"
                    "CREATE TABLE message (id INTEGER PRIMARY KEY, text); INSERT INTO message VALUES (1, 'hi')"));
  QCOMPARE(notesOf(report), QStringList("message 1, left out: Columns of Microblog’s messages are missing."));
}

void TestMicroblogImport::importsASchemaWithoutProfiles() {
  const QString file = path("old.db");
  runAll(Database(file),
         "CREATE TABLE user (id INTEGER PRIMARY KEY, username, email);"
         "CREATE TABLE post (id INTEGER PRIMARY KEY, body, timestamp, user_id);"
         "CREATE TABLE followers (follower_id, followed_id);"
         "INSERT INTO user VALUES (1, 'susan', 'susan@example.com')");
  QCOMPARE(import(file).added, counts(1, 0, 0));
  QCOMPARE(here("SELECT username, password_hash, about_me, created_at, last_seen FROM users"),
           QStringList("susan|!||1700000000000|NULL"));
}

void TestMicroblogImport::signsInWithTheOldPassword_data() {
  QTest::addColumn<QString>("version");
  QTest::newRow("PBKDF2") << "v0.8";
  QTest::newRow("scrypt") << "v0.23";
}

void TestMicroblogImport::signsInWithTheOldPassword() {
  QFETCH(QString, version);
  import(fixture(version));
  Accounts accounts(**m_store, m_store->clock(), PasswordCost::Least);
  auto wrong = accounts.signIn("susan", "dog");
  ROOST_WAIT_FOR(wrong);
  QVERIFY(!wrong.result());
  auto right = accounts.signIn("Susan", "cat");
  ROOST_WAIT_FOR(right);
  QVERIFY(right.result());
  const auto hash = here("SELECT password_hash FROM users WHERE username = 'susan'").first();
  QVERIFY2(hash.startsWith("$argon2id$"), qPrintable(hash));
  auto again = accounts.signIn("susan", "cat");
  ROOST_WAIT_FOR(again);
  QVERIFY(again.result());
}

void TestMicroblogImport::signsInWithWhateverWerkzeugWrote() {
  const QString file = source(
      "INSERT INTO user (id, username, email, password_hash) VALUES"
      " (1, 'digest', 'a', 'sha256$abcdefgh$f2de341364a7053211d57c61b8f51152439c9a4f42d1bd8028e95bf6bbea3855'),"
      " (2, 'pbkdf2', 'b', 'pbkdf2:sha1:1000$abcdefgh$549d4443ffde658889a6e87f5764634d591ee9a4'),"
      " (3, 'plain', 'c', 'plain$$secret')");
  QCOMPARE(import(file).withoutPassword, QStringList());
  Accounts accounts(**m_store, m_store->clock(), PasswordCost::Least);
  for (const auto* username : {"digest", "pbkdf2", "plain"}) {
    QVERIFY(!here("SELECT password_hash FROM users WHERE username = '" + QString(username) + "'")
                 .first()
                 .contains("secret"));
    for (const auto& [password, isRight] : {std::pair("Secret", false), {"secret", true}}) {
      const auto signedIn = accounts.signIn(username, password);
      ROOST_WAIT_FOR(signedIn);
      QCOMPARE(bool(signedIn.result()), isRight);
    }
  }
  // Not even in unused parts of the file.
  m_store->now += 1;
  need((*m_store)->emptyLog());
  QVERIFY(!bytesOf(m_store->file()).contains("plain$$"));
}

void TestMicroblogImport::saysWhoNeedsANewPassword() {
  const QString bcrypt = "$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW";
  m_store->addUser("none");
  const auto report = import(source(
      "INSERT INTO user (id, username, email, password_hash) VALUES (1, 'none', 'a', NULL), (2, 'other', 'b', '" +
      bcrypt + "'), (3, 'susan', 'c', 'sha1$$e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4')"));
  QCOMPARE(report.withoutPassword, QStringList({"none2", "other"}));
  QVERIFY2(report.toText().contains(
               "2 user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: "
               "roost FILE --set-password USER\n" +
               QLocale().createSeparatedList({"none2", "other"})),
           qPrintable(report.toText()));
  QCOMPARE(here("SELECT password_hash FROM users WHERE imported_username IS NOT NULL ORDER BY id"),
           QStringList({"!", '!' + bcrypt, "sha1$$e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4"}));
}

void TestMicroblogImport::saysWhichNamesAreUnusual() {
  m_store->addUser("coco");
  const QStringList names{"susan", "bob.", QString::fromUtf8("сосо"), "modem", "modern"};
  QStringList values;
  for (int id = 0; id < names.size(); ++id)
    values << QString("(%1, '%2', 'a%1', 'sha1$$e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4')").arg(id).arg(names[id]);
  const auto report =
      import(source("INSERT INTO user (id, username, email, password_hash) VALUES " + values.join(',')));
  QCOMPARE(report.unusualNames, QStringList({names[1], names[2]}));
  QVERIFY2(report.toText().contains(QLocale().createSeparatedList({names[1], names[2]})), qPrintable(report.toText()));
  QCOMPARE(here("SELECT username FROM users WHERE imported_username IS NOT NULL ORDER BY id"), names);
}

void TestMicroblogImport::leavesTheSourceAsItIs() {
  const QString file = path("microblog.db");
  QVERIFY(QFile::copy(fixture("v0.23"), file));
  QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
  import(file);
  QCOMPARE(bytesOf(file), bytesOf(fixture("v0.23")));
  QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList("microblog.db"));
}

void TestMicroblogImport::readsTimes_data() {
  QTest::addColumn<QVariant>("stored");
  QTest::addColumn<qint64>("expected");
  const qint64 unreadable = -1;
  const auto row = [](const char* name, const QVariant& stored, qint64 expected) {
    QTest::newRow(name) << stored << expected;
  };
  row("as SQLAlchemy writes it", "2018-01-23 12:00:01.000000", noon + 1000);
  row("microseconds are cut", "2018-01-23 12:00:01.999999", noon + 1999);
  row("one digit of a second", "2018-01-23 12:00:01.5", noon + 1500);
  row("nine digits of a second", "2018-01-23 12:00:00.123456789", noon + 123);
  row("no fraction", "2018-01-23 12:00:01", noon + 1000);
  row("no seconds", "2018-01-23 12:00", noon);
  row("a day", "2018-01-23", noon - 43'200'000);
  row("ISO", "2018-01-23T12:00:01", noon + 1000);
  row("Z", "2018-01-23T12:00:01.250Z", noon + 1250);
  row("east", "2018-01-23T13:30:00+01:30", noon);
  row("west", "2018-01-23 04:00:00.0-0800", noon);
  row("hours only", "2018-01-23 14:00:00+02", noon);
  row("spaces around", " 2018-01-23 12:00:00 ", noon);
  row("a leap day", "2016-02-29 00:00:00", 1'456'704'000'000);
  row("before 1970", "1969-12-31 23:59:59", -1000);
  row("a space before the zone", "2018-01-23 12:00:01.000 +00:00", noon + 1000);
  row("a space before an eastern zone", "2018-01-23 13:00:01 +0100", noon + 1000);
  row("UTC", "2018-01-23 12:00:01 UTC", noon + 1000);
  row("UTC at once", "2018-01-23T12:00:01UTC", noon + 1000);
  row("GMT", "2018-01-23 12:00:01 GMT", noon + 1000);
  row("a space before Z", "2018-01-23 12:00:01 Z", noon + 1000);
  row("small letters", "2018-01-23t12:00:01z", noon + 1000);
  row("a comma", "2018-01-23 12:00:01,250000", noon + 1250);
  row("RFC 1123", "Tue, 23 Jan 2018 12:00:01 GMT", noon + 1000);
  row("RFC 1123 with an offset", "Tue, 23 Jan 2018 13:00:01 +0100", noon + 1000);
  row("RFC 1123 without a weekday or seconds", "23 Jan 2018 12:00 GMT", noon);
  row("RFC 1123 with one digit", "Mon, 1 Jan 2018 00:00:00 GMT", noon - 22 * 86'400'000LL - 43'200'000);
  row("basic ISO", "20180123T120001Z", noon + 1000);
  row("basic ISO with a fraction and a zone", "20180123T130001.5+0100", noon + 1500);
  row("basic ISO with a space", "20180123 120001", noon + 1000);
  row("basic ISO of digits", "20180123120001", noon + 1000);
  row("basic ISO of digits without seconds", "201801231200", noon);
  row("basic ISO day", "20180123", noon - 43'200'000);
  row("basic ISO that became a number", QVariant(qlonglong(20'180'123'120'001)), noon + 1000);
  row("basic ISO day that became a number", QVariant(qlonglong(20'180'123)), noon - 43'200'000);
  row("seconds", QVariant(qlonglong(1'516'708'801)), noon + 1000);
  row("seconds with a fraction", QVariant(1'516'708'800.25), noon + 250);
  row("seconds as text", "1516708800.5", noon + 500);
  row("milliseconds", QVariant(qlonglong(1'516'708'801'250)), noon + 1250);
  row("milliseconds as text", "1516708801250", noon + 1250);
  row("microseconds", QVariant(qlonglong(1'516'708'801'250'999)), noon + 1250);
  row("nanoseconds", QVariant(qlonglong(1'516'708'801'250'000'000)), noon + 1250);
  row("Julian day", QVariant(qlonglong(2'458'142)), noon);
  row("Julian day with a fraction", QVariant(2'458'142.25), noon + 21'600'000);
  row("Julian day as text", "2458142.0", noon);
  row("a number that can be anything", QVariant(qlonglong(5)), unreadable);
  row("a number from the start of 1970", QVariant(qlonglong(86'400)), unreadable);
  row("a negative number", QVariant(qlonglong(-1'516'708'801)), unreadable);
  row("a number that is no day", QVariant(qlonglong(20'181'323)), unreadable);
  row("another weekday's language", "Di, 23 Jan 2018 12:00:01 GMT", unreadable);
  row("a zone by name", "Tue, 23 Jan 2018 12:00:01 PST", unreadable);
  row("half a day", "2018-01-23 12:00:01 PM", unreadable);
  row("nothing", QVariant(), unreadable);
  row("empty", "", unreadable);
  row("words", "yesterday", unreadable);
  row("no such day", "2018-02-29 12:00:00", unreadable);
  row("no such hour", "2018-01-23 24:00:00", unreadable);
  row("no such minute", "2018-01-23 12:60:00", unreadable);
  row("something after it", "2018-01-23 12:00:00 or so", unreadable);
  row("something after the zone", "2018-01-23 12:00:00Z or so", unreadable);
  row("cut off", "2018-01-23 12:0", unreadable);
  row("no fraction after the point", "2018-01-23 12:00:00.", unreadable);
  row("letters for digits", "2018-O1-23 12:00:00", unreadable);
  row("beyond any year", QVariant(1e30), unreadable);
  row("infinite", "inf", unreadable);
  row("not a number", "nan", unreadable);
}

void TestMicroblogImport::readsTimes() {
  QFETCH(QVariant, stored);
  QFETCH(qint64, expected);
  if (expected == -1)
    QVERIFY(!microblogInstant(stored));
  else
    QCOMPARE(microblogInstant(stored).value_or(-1), expected);
}

void TestMicroblogImport::mergesTwoDatabasesByEmail() {
  import(fixture("v0.8"));
  const auto second = import(fixture("v0.23"));
  // Only the newer database has messages.
  QCOMPARE(second.added, counts(0, 0, 0, 1));
  QCOMPARE(second.alreadyHere, counts(4, 4, 4));
  const auto before = everything();
  import(fixture("v0.8"));
  import(fixture("v0.23"));
  QCOMPARE(everything(), before);
}

void TestMicroblogImport::changesNothingTheSecondTime() {
  const QString longText(600, u'x');
  const QString file = source(
      QStringLiteral("INSERT INTO user VALUES"
                     " (1, 'susan', 'susan@example.com', 'hash', 'about', '2018-01-23 12:00:00'),"
                     " (2, 'Susan', 'SUSAN@example.com', NULL, NULL, NULL), (3, 'SUSAN', NULL, NULL, NULL, 'never'),"
                     " (4, 'susan', '', NULL, NULL, NULL), (5, NULL, NULL, NULL, NULL, NULL), (6, '', '', NULL, NULL, "
                     "NULL),"
                     " (7, 'user5', NULL, NULL, NULL, NULL), (8, '%1', 'long@example.com', NULL, '%1', NULL);"
                     "INSERT INTO post VALUES (1, 'first', NULL, 1), (2, 'second', '2018-01-23 12:00:00', 2),"
                     " (3, 'second', '2018-01-23 12:00:00', 2), (4, 'third', 'what', 3), (5, '%1', 1516708800, 4),"
                     " (6, NULL, 1516708800, 5), (7, 'lost', 1516708800, 99), (8, ' spaced' || char(13, 10) || 'out ', "
                     "1516708800, 8);"
                     "INSERT INTO followers VALUES (1, 2), (1, 2), (2, 2), (NULL, 1), (3, 99), (3, 4), (4, 5), (5, 6), "
                     "(6, 7)")
          .arg(longText));
  const auto first = import(file);
  QCOMPARE(first.added, counts(8, 6, 5));
  const auto before = everything();
  const auto second = import(file);
  QCOMPARE(everything(), before);
  QCOMPARE(second.added, counts(0, 0, 0));
  QCOMPARE(second.alreadyHere, counts(8, 6, 5));
  QCOMPARE(briefly(second),
           QStringList({"post 6 left out", "post 7 left out", "followers NULL → 1 left out", "followers 1 → 2 left out",
                        "followers 2 → 2 left out", "followers 3 → 99 left out"}));
}

void TestMicroblogImport::leavesWhoIsHereAsTheyAre() {
  here().run(
      "INSERT INTO users (username, username_folded, name_folded, email, email_folded, password_hash, "
      "created_at) "
      "VALUES ('sue', 'sue', 'sue', 'Susan@Example.com', 'susan@example.com', 'mine', 5)");
  const auto report = import(fixture("v0.8"));
  QCOMPARE(report.added, counts(3, 4, 4));
  QCOMPARE(report.alreadyHere, counts(1, 0, 0));
  QCOMPARE(briefly(report), QStringList());
  QCOMPARE(here("SELECT id, username, email, password_hash, about_me, created_at, last_seen, imported_username, "
                "post_count, follower_count, following_count FROM users WHERE id = 1"),
           QStringList("1|sue|Susan@Example.com|mine||5|NULL|NULL|1|1|1"));
}

void TestMicroblogImport::numbersUsernamesThatAreTaken() {
  here().run(
      "INSERT INTO users (username, username_folded, name_folded, created_at) VALUES "
      "('Susan', 'susan', 'susan', 5), ('susan2', 'susan2', 'susan2', 5)");
  const auto report =
      import(source("INSERT INTO user (id, username, email) VALUES (1, 'SUSAN', 'a@example.com'),"
                    " (2, 'susan', 'b@example.com'), (3, 'Ärger', 'c@example.com'), (4, 'äRGER', 'd@example.com')"));
  QCOMPARE(here("SELECT username, imported_username FROM users WHERE id > 2 ORDER BY id"),
           QStringList({"SUSAN3|susan", "susan4|susan", "Ärger|ärger", "äRGER2|ärger"}));
  QCOMPARE(briefly(report), QStringList({"user 1 changed", "user 2 changed", "user 4 changed"}));
  QCOMPARE(notesOf(report)[0],
           "user 1, changed: The username was taken, so the user was renamed. “SUSAN” is now “SUSAN3”.");
}

void TestMicroblogImport::keepsTwoUsersWithOneAddressApart() {
  const QString file = source(
      "INSERT INTO user (id, username, email) VALUES (1, 'susan', 'both@example.com'), (2, 'tom', "
      "'BOTH@example.com');"
      "INSERT INTO post VALUES (1, 'from tom', '2018-01-23 12:00:00', 2)");
  const auto report = import(file);
  QCOMPARE(here("SELECT username, email, email_folded, post_count FROM users"),
           QStringList({"susan|both@example.com|both@example.com|0", "tom||NULL|1"}));
  QCOMPARE(briefly(report), QStringList("user 2 changed"));
  QVERIFY(notesOf(report)[0].contains("email"));
  QCOMPARE(import(file).alreadyHere, counts(2, 1, 0));
}

void TestMicroblogImport::keepsUsersWithoutAddressApart() {
  const QString file = source(
      "INSERT INTO user (id, username, email) VALUES (1, 'susan', NULL), (2, 'Susan', ''), (3, 'SUSAN', '  "
      "');"
      "INSERT INTO post VALUES (1, 'one', 1, 1), (2, 'two', 2, 2), (3, 'three', 3, 3)");
  import(file);
  const QStringList expected{"susan|one", "Susan2|two", "SUSAN3|three"};
  const QString select = "SELECT username, body FROM users AS u JOIN posts ON author_id = u.id ORDER BY u.id";
  QCOMPARE(here(select), expected);
  QCOMPARE(import(file).added, counts(0, 0, 0));
  QCOMPARE(here(select), expected);
}

void TestMicroblogImport::namesTheNameless() {
  const auto report =
      import(source("INSERT INTO user (id, username, email) VALUES (7, NULL, 'a@example.com'), (8, '  ', NULL),"
                    " (9, '  susan ', 'susan@example.com')"));
  QCOMPARE(here("SELECT username, imported_username FROM users ORDER BY id"),
           QStringList({"user7|user7", "user8|user8", "susan|susan"}));
  QCOMPARE(briefly(report), QStringList({"user 7 changed", "user 8 changed", "user 9 changed"}));
  QCOMPARE(notesOf(report)[0], "user 7, changed: The user had no username and was named after their ID. user7");
}

void TestMicroblogImport::keepsLongTextsWhole() {
  const QString name(65, u'n');
  const QString about(141, u'a');
  const QString body = QStringLiteral("😀").repeated(501);
  const QString fits = QStringLiteral("😀").repeated(500);
  const QString file = source();
  {
    const Database raw(file);
    raw.run("INSERT INTO user (id, username, email, about_me) VALUES (1, ?, 'n@example.com', ?)", {name, about});
    raw.run("INSERT INTO post VALUES (1, ?, 1000000001, 1), (2, ?, 1000000002, 1)", {body, fits});
  }
  const auto report = import(file);
  QCOMPARE(here("SELECT username, about_me FROM users"), QStringList(name + "|" + about));
  QCOMPARE(here("SELECT body FROM posts ORDER BY id"), QStringList({body, fits}));
  QCOMPARE(briefly(report), QStringList({"user 1 kept unchanged", "user 1 kept unchanged", "post 1 kept unchanged"}));
  QCOMPARE(report.notedRows, 0);
  QVERIFY2(report.toText().endsWith("Kept unchanged:\n"
                                    "1 × user: The username is longer than 64 character(s).\n    1\n"
                                    "1 × user: “About me” is longer than 140 character(s).\n    1\n"
                                    "1 × post: The post is longer than 500 character(s).\n    1"),
           qPrintable(report.toText()));
}

void TestMicroblogImport::dropsControlCharacters() {
  const auto report = import(
      source("INSERT INTO user (id, username, email, about_me) VALUES"
             " (1, 'su' || char(0) || 'san', 's@example.com', 'b' || char(27) || 'ird'),"
             " (2, 'two' || char(10) || 'lines', 't@example.com', 'two' || char(10) || 'lines'),"
             " (3, char(8238) || 'nasus', 'r@example.com', NULL);"
             "INSERT INTO post VALUES (1, 'a' || char(0) || 'b' || char(13, 10) || 'c', 1, 1), (2, char(0), 2, 1)"));
  QCOMPARE(here("SELECT username, about_me FROM users ORDER BY id"),
           QStringList({"susan|bird", "two lines|two\nlines", "nasus|"}));
  QCOMPARE(here("SELECT body FROM posts"), QStringList("ab\nc"));
  QCOMPARE(briefly(report), QStringList({"user 1 changed", "user 1 changed", "user 2 changed", "user 3 changed",
                                         "post 1 changed", "post 2 left out"}));
}

void TestMicroblogImport::datesUsersByTheirFirstTrace() {
  const auto report =
      import(source("INSERT INTO user (id, username, email, last_seen) VALUES (1, 'a', 'a', 30), (2, 'b', 'b', 10),"
                    " (3, 'c', 'c', 'never'), (4, 'd', 'd', NULL), (5, 'e', 'e', 30);"
                    "INSERT INTO post VALUES (1, 'x', 25, 1), (2, 'x', 20, 1), (3, 'x', 20, 2), (4, 'x', 15, 3), "
                    "(6, 'x', 28, 1),"
                    " (5, 'x', NULL, 5)"));
  QCOMPARE(here("SELECT username, created_at, last_seen FROM users ORDER BY id"),
           QStringList({"a|" + ms(20) + "|" + ms(30), "b|" + ms(10) + "|" + ms(10), "c|" + ms(15) + "|NULL",
                        "d|1700000000000|NULL", "e|" + ms(30) + "|" + ms(30)}));
  QCOMPARE(briefly(report), QStringList({"user 3 changed", "post 5 changed"}));
}

void TestMicroblogImport::datesPostsWithoutATime() {
  const auto report =
      import(source("INSERT INTO user (id, username, email, last_seen) VALUES (1, 'a', 'a', 99);"
                    "INSERT INTO post VALUES (1, 'one', NULL, 1), (2, 'two', 'soon', 1), (3, 'three', 20, "
                    "1), (4, 'four', '', 1),"
                    " (5, 'lost', 40, 77), (6, 'six', 'later', 1), (7, 'seven', 60, 1)"));
  QCOMPARE(here("SELECT body, created_at FROM posts ORDER BY id"),
           QStringList({"one|" + ms(20), "two|" + ms(20), "three|" + ms(20), "four|" + ms(20), "six|" + ms(40),
                        "seven|" + ms(60)}));
  QCOMPARE(briefly(report),
           QStringList({"post 1 changed", "post 2 changed", "post 4 changed", "post 5 left out", "post 6 changed"}));
  QVERIFY(notesOf(report)[0].contains("the next post’s time was used"));
  QVERIFY(notesOf(report)[2].contains("the previous post’s time was used"));
}

void TestMicroblogImport::datesPostsWhereNoTimeCanBeRead() {
  const QString file = source(
      "INSERT INTO user (id, username, email, last_seen) VALUES (1, 'a', 'a', 99), (2, 'b', 'b', NULL);"
      "INSERT INTO post VALUES (1, 'one', NULL, 1), (2, 'two', NULL, 2)");
  const auto report = import(file);
  QCOMPARE(here("SELECT body, created_at FROM posts ORDER BY id"), QStringList({"one|" + ms(99), "two|0"}));
  QVERIFY(notesOf(report)[0].contains("last seen"));
  QVERIFY(notesOf(report)[1].contains("1970"));
  QCOMPARE(import(file).alreadyHere, counts(2, 2, 0));
}

void TestMicroblogImport::leavesOutPostsWithoutAuthorOrText() {
  const auto report =
      import(source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a');"
                    "INSERT INTO post VALUES (1, 'x', 1, NULL), (2, 'x', 1, 5), (3, 'x', 1, 'a'), (4, NULL, "
                    "1, 1), (5, '', 1, 1),"
                    " (6, ' ' || char(10, 8203), 1, 1), (7, 'kept', 1, 1)"));
  QCOMPARE(report.added, counts(1, 1, 0));
  QCOMPARE(here("SELECT body FROM posts"), QStringList("kept"));
  QCOMPARE(briefly(report), QStringList({"post 1 left out", "post 2 left out", "post 3 left out", "post 4 left out",
                                         "post 5 left out", "post 6 left out"}));
  QVERIFY(notesOf(report)[0].contains("author"));
  QVERIFY(notesOf(report)[5].contains("text"));
}

void TestMicroblogImport::keepsAsManyCopiesAsTheSourceHas() {
  const QString user = "INSERT INTO user (id, username, email) VALUES (1, 'a', 'a'); INSERT INTO post VALUES ";
  const QString twice = source(user + "(1, 'x', 1, 1), (2, 'x', 1, 1)");
  const QString fourTimes = source(
      user +
      "(1, 'x', 1, 1), (2, 'y', 1, 1), (3, 'x', 1, 1), (4, 'x', 2, 1), (5, 'x', '1000000001', 1), (6, 'x', 1, 1)");
  QCOMPARE(import(twice).added, counts(1, 2, 0));
  const auto more = import(fourTimes);
  QCOMPARE(more.added, counts(0, 4, 0));
  QCOMPARE(more.alreadyHere, counts(1, 2, 0));
  QCOMPARE(import(twice).added, counts(0, 0, 0));
  QCOMPARE(here("SELECT body, created_at, count(*) FROM posts GROUP BY 1, 2"),
           QStringList({"x|" + ms(1) + "|4", "x|" + ms(2) + "|1", "y|" + ms(1) + "|1"}));
}

void TestMicroblogImport::tellsManyPostsOfOneMomentApart() {
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  const auto addPosts = [&](int from, int to) {
    const Database raw(file);
    raw.run("BEGIN");
    for (int i = from; i < to; ++i)
      raw.run("INSERT INTO post (body, timestamp, user_id) VALUES (?, 1000000001, 1)",
              {QStringLiteral("post %1").arg(i / 2)});
    raw.run("COMMIT");
  };
  addPosts(0, 100);
  QCOMPARE(import(file).added, counts(1, 100, 0));
  addPosts(99, 110);
  const auto second = import(file);
  QCOMPARE(second.added, counts(0, 11, 0));
  QCOMPARE(second.alreadyHere, counts(1, 100, 0));
  QCOMPARE(here("SELECT count(*), count(DISTINCT body) FROM posts"), QStringList("111|55"));
}

void TestMicroblogImport::comparesTextsAsTheDatabaseKeepsThem() {
  // SQLite drops a byte order mark at the start and replaces some code points that aren't characters.
  const QString file = path("utf16.db");
  {
    const Database raw(file);
    raw.run("PRAGMA encoding = 'UTF-16le'");
    runAll(raw, tables);
    raw.run("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
    int time = 1'000'000'000;
    for (const QString& body :
         {QString(u'\uFEFF') + "mark", QStringLiteral(" ") + u'\uFEFF' + "mark", QString("a") + QChar(0xFFFE) + "b",
          QString("a") + QChar(0xD83D) + "b", QStringLiteral("plain 😀 ü")})
      raw.run("INSERT INTO post (body, timestamp, user_id) VALUES (?, ?, 1)", {body, ++time});
  }
  QCOMPARE(import(file).added, counts(1, 5, 0));
  QCOMPARE(here("SELECT body FROM posts ORDER BY id").mid(0, 2), QStringList({"mark", "mark"}));
  QCOMPARE(import(file).added, counts(0, 0, 0));
}

void TestMicroblogImport::leavesOutFollowsThatCannotBe() {
  const auto report =
      import(source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a'), (2, 'b', 'b'), (3, 'c', 'c');"
                    "INSERT INTO followers VALUES (1, 2), (2, 1), (1, 1), (NULL, 1), (1, NULL), (1, 2), (1, "
                    "9), (9, 1), (1, 2), (2.6, 1)"));
  QCOMPARE(report.added, counts(3, 0, 2));
  QCOMPARE(here("SELECT follower_id, followed_id FROM follows ORDER BY 1, 2"), QStringList({"1|2", "2|1"}));
  QCOMPARE(here("SELECT follower_count, following_count FROM users"), QStringList({"1|1", "1|1", "0|0"}));
  QCOMPARE(briefly(report),
           QStringList({"followers NULL → 1 left out", "followers 1 → NULL left out", "followers 1 → 1 left out",
                        "followers 1 → 2 left out", "followers 1 → 2 left out", "followers 1 → 9 left out",
                        "followers 2.6 → 1 left out", "followers 9 → 1 left out"}));
}

void TestMicroblogImport::keepsTheDateOfAFollow() {
  import(
      source("INSERT INTO user (id, username, email) VALUES (1, 'john', 'john@example.com'),"
             " (2, 'susan', 'susan@example.com'); INSERT INTO followers VALUES (1, 2)"));
  here().run("UPDATE follows SET created_at = 5");
  const auto report = import(fixture("v0.8"));
  QCOMPARE(report.added, counts(2, 4, 3));
  QCOMPARE(report.alreadyHere, counts(2, 0, 1));
  QCOMPARE(here("SELECT count(*) FROM follows WHERE created_at = 5"), QStringList("1"));
}

void TestMicroblogImport::reportsProgressAndStops() {
  const QString file = sourceWithPosts(3000);
  const auto before = everything();
  QList<qint64> seen;
  const auto error = refusal(file, [&](const ImportState& state) {
    if (state.allRows != 3001) QTest::qFail("wrong total", __FILE__, __LINE__);
    seen << state.rows;
    return state.rows < 1000;
  });
  QCOMPARE(error.code, ErrorCode::InvalidInput);
  QVERIFY(seen.size() >= 2 && seen.last() >= 1000 && seen.last() < 2000);
  QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
  QCOMPARE(everything(), before);
}

void TestMicroblogImport::refusesWhatIsNoMicroblog_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<QString>("script");
  QTest::addColumn<ErrorCode>("code");
  QTest::addColumn<QString>("words");
  const QByteArray none;
  QTest::newRow("missing") << "missing.db" << none << "" << ErrorCode::CannotOpen << "can’t be opened";
  QTest::newRow("folder") << "." << none << "" << ErrorCode::OtherApplication << "can’t import this";
  QTest::newRow("text") << "a.txt" << QByteArray("Dear diary,\n").repeated(500) << "" << ErrorCode::OtherApplication
                        << "can’t import this";
  QTest::newRow("a little text") << "a.txt" << QByteArray("Hello") << "" << ErrorCode::OtherApplication
                                 << "can’t import this";
  QTest::newRow("empty") << "empty.db" << QByteArray("") << "" << ErrorCode::OtherApplication << "can’t import this";
  QTest::newRow("other application") << "other.db" << none << "CREATE TABLE user (id); CREATE TABLE places (url)"
                                     << ErrorCode::OtherApplication << "isn’t a Microblog database";
  QTest::newRow("tables with its names") << "other.db" << none
                                         << "CREATE TABLE user (id); CREATE TABLE post (id);"
                                            "CREATE TABLE followers (id)"
                                         << ErrorCode::OtherApplication << "isn’t a Microblog database";
  QTest::newRow("before followers") << "older.db" << none
                                    << "CREATE TABLE user (id, username, email);"
                                       "CREATE TABLE post (id, body, timestamp, user_id)"
                                    << ErrorCode::OtherApplication << "older than the tutorial’s chapter 8";
  QTest::newRow("Roost's own") << "roost.db" << none << "" << ErrorCode::OtherApplication << "already a Roost database";
}

void TestMicroblogImport::refusesWhatIsNoMicroblog() {
  QFETCH(QString, name);
  QFETCH(QByteArray, content);
  QFETCH(QString, script);
  QFETCH(ErrorCode, code);
  QFETCH(QString, words);
  if (!content.isNull()) {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  }
  if (!script.isEmpty()) runAll(Database(path(name)), script);
  const auto before = everything();
  const QString file = name == "roost.db" ? m_store->file() : path(name);
  const auto error = refusal(file);
  QCOMPARE(error.code, code);
  QVERIFY2(error.message.contains(words), qPrintable(error.message));
  QCOMPARE(everything(), before);
  QCOMPARE(QFileInfo::exists(file), name != "missing.db");
}

void TestMicroblogImport::readsAnUntidySource() {
  // The state after a power cut: a database half written, and the journal that undoes it.
  const QString file = sourceWithPosts(3000);
  {
    const Database writing(file);
    runAll(writing, "PRAGMA cache_size = 5; BEGIN; UPDATE post SET body = body || ' changed'");
    QVERIFY(QDir().mkpath(path("source")));
    QVERIFY(QFile::copy(file, path("source/untidy.db")));
    QVERIFY(QFile::copy(file + "-journal", path("source/untidy.db-journal")));
  }
  const auto before = stateOf(path("source"));
  QCOMPARE(import(path("source/untidy.db")).added, counts(1, 3000, 0));
  QCOMPARE(here("SELECT count(*) FROM posts WHERE body LIKE '%changed'"), QStringList("0"));
  QCOMPARE(stateOf(path("source")), before);
}

void TestMicroblogImport::leavesTheFolderOfASourceAlone_data() {
  QTest::addColumn<QStringList>("files");
  QTest::addColumn<bool>("isReadOnly");
  for (const bool isReadOnly : {false, true}) {
    const char* folder = isReadOnly ? "read-only" : "writable";
    QTest::addRow("log in a %s folder", folder) << QStringList{"app.db", "app.db-wal"} << isReadOnly;
    QTest::addRow("log and index in a %s folder", folder)
        << QStringList{"app.db", "app.db-wal", "app.db-shm"} << isReadOnly;
    QTest::addRow("no log in a %s folder", folder) << QStringList{"app.db"} << isReadOnly;
  }
}

void TestMicroblogImport::leavesTheFolderOfASourceAlone() {
  QFETCH(const QStringList, files);
  QFETCH(const bool, isReadOnly);
  const QString folder = path("source");
  QVERIFY(QDir().mkpath(folder));
  {
    const Database running(path("app.db"));
    running.run("PRAGMA journal_mode = WAL");
    runAll(running, tables);
    running.run("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
    running.run("PRAGMA wal_checkpoint(TRUNCATE)");
    running.run("INSERT INTO user (id, username, email) VALUES (2, 'b', 'b')");
    for (const QString& file : files) QVERIFY(QFile::copy(path(file), folder + "/" + file));
  }
  for (const QString& file : files) Unprivileged::give(folder + "/" + file, isReadOnly ? 0444 : 0644);
  Unprivileged::give(folder, isReadOnly ? 0555 : 0755);
  Unprivileged::give(m_folder->path(), 0755);
  Unprivileged::give(QFileInfo(m_store->file()).path(), 0700);
  for (const QString& file : QDir(QFileInfo(m_store->file()).path()).entryList(QDir::Files))
    Unprivileged::give(QFileInfo(m_store->file()).path() + "/" + file, 0600);
  const auto before = stateOf(folder);
  {
    const Unprivileged user;
    const auto report = importFile(**m_store, folder + "/app.db", {}, m_store->clock());
    QVERIFY2(report, why(report));
    QCOMPARE(report->added, counts(files.size() > 1 ? 2 : 1, 0, 0));
  }
  QCOMPARE(stateOf(folder), before);
  QCOMPARE(QDir(QDir::tempPath()).entryList({"roost-import-*"}, QDir::Dirs), QStringList());
}

void TestMicroblogImport::copiesASourceOfOneMoment() {
  // Posts are added in pairs while the log grows, is moved into the file, and starts again.
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  const Database running(file);
  runAll(running, "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
  int pairs = 0;
  const auto post = [&](const QString& checkpoint) {
    ++pairs;
    running.run("INSERT INTO post (body, timestamp, user_id) VALUES (?, 1000000001, 1), (?, 1000000001, 1)",
                {QString::number(pairs) + QString(3000, u'x'), QString::number(pairs) + QString(3000, u'y')});
    if (!checkpoint.isEmpty()) running.run("PRAGMA wal_checkpoint(" + checkpoint + ")");
  };
  for (int i = 0; i < 400; ++i) post({});
  int asked = 0;
  const auto whileCopying = [&](const ImportState& state) {
    constexpr int rounds = 20;
    if (state.allRows == 0 && ++asked <= rounds) post(QStringList{"", "PASSIVE", "RESTART", "TRUNCATE"}.at(asked % 4));
    return true;
  };
  const auto report = importFile(**m_store, file, {}, m_store->clock(), whileCopying);
  QVERIFY2(report, why(report));
  QVERIFY(asked > 4);
  QVERIFY(report->added.posts >= 800 && report->added.posts <= 2 * pairs);
  QCOMPARE(here("SELECT count(*) FROM posts AS p WHERE NOT EXISTS (SELECT 1 FROM posts AS o WHERE o.id <> p.id"
                " AND CAST(o.body AS INTEGER) = CAST(p.body AS INTEGER))"),
           QStringList("0"));
}

void TestMicroblogImport::aSourceThatNeverRestsIsBusy() {
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  const Database running(file);
  runAll(running, "PRAGMA journal_mode = WAL");
  const auto error = refusal(file, [&](const ImportState&) {
    runAll(running, "UPDATE user SET username = username || 'x'; PRAGMA wal_checkpoint(TRUNCATE)");
    return true;
  });
  QCOMPARE(error.code, ErrorCode::Busy);
}

void TestMicroblogImport::copyingCanBeStopped() {
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  const Database running(file);
  runAll(running, "PRAGMA journal_mode = WAL");
  const auto error = refusal(file, [](const ImportState&) { return false; });
  QCOMPARE(error.message, "The import was canceled. Nothing was imported.");
  QCOMPARE(QDir(QDir::tempPath()).entryList({"roost-import-*"}, QDir::Dirs), QStringList());
}

void TestMicroblogImport::noRoomForACopyIsSaid() {
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  runAll(Database(file), "PRAGMA journal_mode = WAL");
  // More than any disk here holds; this file is sparse and takes no space.
  constexpr qint64 huge = qint64{4} << 40;
  QFile grown(file);
  if (!grown.resize(huge)) QSKIP("No file of that size can be made here");
  const auto error = refusal(file);
  QCOMPARE(error.code, ErrorCode::DiskFull);
  QVERIFY2(error.message.startsWith(
               "This database must be copied before it can be read, but there isn’t enough free space in "),
           qPrintable(error.message));
  QVERIFY2(error.message.contains("4.0 TiB"), qPrintable(error.message));
}

void TestMicroblogImport::fullDiskWhileCopyingIsSaid() {
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  runAll(Database(file), "PRAGMA journal_mode = WAL");
  const FileSizeLimit full(1000);
  const auto error = refusal(file);
  QCOMPARE(error.code, ErrorCode::DiskFull);
  QVERIFY2(error.message.contains("must be copied"), qPrintable(error.message));
}

void TestMicroblogImport::waitsForALockOnlySoLong() {
  const QString file = source("INSERT INTO user (id, username, email) VALUES (1, 'a', 'a')");
  {
    const Database writing(file);
    writing.run("BEGIN EXCLUSIVE");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusal(file).code, ErrorCode::Busy);
    QVERIFY(timer.elapsed() < 4000);
    writing.run("ROLLBACK");
  }
  QCOMPARE(import(file).added, counts(1, 0, 0));
}

void TestMicroblogImport::damagedSourceChangesNothing() {
  const QString file = sourceWithPosts(3000);
  const auto at = bytesOf(file).indexOf("post 2900");
  QVERIFY(at > 0);
  {
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(at / 4096 * 4096));
    QCOMPARE(damaged.write(QByteArray(4096, '\xA5')), 4096);
  }
  const auto before = everything();
  qint64 furthest = 0;
  const auto error = refusal(file, [&](const ImportState& state) {
    furthest = state.rows;
    return true;
  });
  QCOMPARE(error.code, ErrorCode::Damaged);
  QVERIFY(furthest > 1000);
  QCOMPARE(everything(), before);
}

void TestMicroblogImport::fullDiskChangesNothing_data() {
  QTest::addColumn<int>("posts");
  QTest::addColumn<int>("length");
  QTest::addColumn<QString>("failing");
  QTest::newRow("when it is kept") << 600 << 10 << "commit";
  QTest::newRow("partway") << 2000 << 5'000 << "import_post";
}

void TestMicroblogImport::fullDiskChangesNothing() {
  QFETCH(int, posts);
  QFETCH(int, length);
  QFETCH(QString, failing);
  const QString file = sourceWithPosts(posts, QString(length, u'x'));
  const auto before = everything();
  {
    // As with far more posts, what is written doesn't stay in memory until the end.
    const auto usualLimit = sqlite3_soft_heap_limit64(4 << 20);
    const auto restored = qScopeGuard([&] { sqlite3_soft_heap_limit64(usualLimit); });
    const FillingDisk disk(10'000);
    const auto error = refusal(file);
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QVERIFY2(error.detail.startsWith(failing), qPrintable(error.detail));
  }
  QCOMPARE(everything(), before);
  QCOMPARE(import(fixture("v0.8")).added, counts(4, 4, 4));
}

void TestMicroblogImport::busyStoreChangesNothing() {
  const auto before = everything();
  const auto impatientStore = m_store->openAgain(impatient);
  {
    const Database other = here();
    other.run("BEGIN IMMEDIATE");
    const auto report = importFile(*impatientStore, fixture("v0.8"), {}, m_store->clock());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Busy);
    other.run("ROLLBACK");
  }
  QCOMPARE(everything(), before);
  QCOMPARE(import(fixture("v0.8")).added, counts(4, 4, 4));
}

void TestMicroblogImport::tellsWhatIsNoText() {
  const QString file = source(
      "INSERT INTO user (id, username, email, about_me) VALUES"
      " (1, CAST(x'737573e9' AS TEXT), CAST(x'73e97540' AS TEXT), CAST(x'2be9' AS TEXT)), (2, 'fine', 'f@example.com', "
      "'�');"
      "INSERT INTO post VALUES (1, CAST(x'636166e9206c6174696e31' AS TEXT), 1, 2), (2, CAST(x'a9' AS TEXT), 2, 2), (3, "
      "'caf�', 3, 2),"
      " (4, CAST(x'c0af' AS TEXT) || 'overlong', 4, 2), (5, 'ends ' || CAST(x'e2' AS TEXT), 5, 2), (6, CAST(x'eda080' "
      "AS TEXT) || '!', 6, 2)");
  const auto report = import(file);
  QCOMPARE(briefly(report), QStringList({"user 1 changed", "user 1 changed", "user 1 changed", "post 1 changed",
                                         "post 2 changed", "post 4 changed", "post 5 changed", "post 6 changed"}));
  for (const QString& note : notesOf(report)) QVERIFY2(note.contains("Invalid characters"), qPrintable(note));
  QCOMPARE(here("SELECT username, email, about_me FROM users"), QStringList({"sus�|s�u@|+�", "fine|f@example.com|�"}));
  QCOMPARE(here("SELECT body FROM posts ORDER BY id").mid(0, 3), QStringList({"caf� latin1", "�", "caf�"}));
  QCOMPARE(import(file).added, counts(0, 0, 0));
}

void TestMicroblogImport::readsEveryFormOfTimeOrSaysSo() {
  // A column declared to hold times turns some of these texts into numbers.
  const QString file = path("times.db");
  {
    const Database raw(file);
    runAll(raw,
           "CREATE TABLE user (id INTEGER PRIMARY KEY, username, email);"
           "CREATE TABLE post (id INTEGER PRIMARY KEY, body, timestamp DATETIME, user_id);"
           "CREATE TABLE followers (follower_id, followed_id);"
           "INSERT INTO user VALUES (1, 'a', 'a')");
    for (const char* time :
         {"2024-01-01 12:00:00.000 +00:00", "2024-01-01 12:00:00 UTC", "Mon, 01 Jan 2024 12:00:00 GMT", "1704110400000",
          "2460311.0", "20240101T120000Z", "2024-01-01 12:00:00,123456", "20240101120000", "1704110400", "86400"})
      raw.run("INSERT INTO post (body, timestamp, user_id) VALUES (?, ?, 1)", {time, time});
  }
  const auto report = import(file);
  QCOMPARE(briefly(report), QStringList("post 10 changed"));
  QCOMPARE(here("SELECT DISTINCT created_at / 1000 FROM posts"), QStringList("1704110400"));
}

void TestMicroblogImport::reportIsOfABoundedSize() {
  constexpr int rows = 100'000;
  ImportReport report;
  const auto note = [&report](const QString& id, const QString& why) {
    report.note({"message", id, ImportNote::Outcome::LeftOut, why});
  };
  for (int row = 0; row < rows; ++row) note(QString::number(row), "why");
  // The last row has two notes.
  note(QString::number(rows - 1), "another");
  QCOMPARE(report.groups.size(), 2);
  const QStringList lines = report.toText().split(u'\n');
  QCOMPARE(lines.mid(1), QStringList({"", "100,000 row(s) changed or left out:", "100,000 × message, left out: why",
                                      "    for example " + QLocale().createSeparatedList({"0", "1", "2", "3", "4"}),
                                      "1 × message, left out: another", "    99999"}));
  QVERIFY(report.hasMore());
  const QStringList list = notesOf(report);
  QCOMPARE(list.size(), rows + 1);
  QCOMPARE(list.first(), "message 0, left out: why");
  QCOMPARE(list.last(), "message 99999, left out: another");
  QCOMPARE(ImportReport().toText(), "Nothing was added.");
  QVERIFY(!ImportReport().hasList());
}

void TestMicroblogImport::reportIsSavedWholeOrNotAtAll() {
  const auto report = import(fixture("v0.23"));
  const QString file = path("report.txt");
  need(report.save(file));
  const auto before = bytesOf(file);
  QVERIFY(before.contains("notification 1, left out"));
  {
    const FileSizeLimit full(10);
    const auto saved = report.save(file);
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.startsWith("The report can’t be saved: "), qPrintable(saved.error().message));
  }
  QCOMPARE(bytesOf(file), before);
  QVERIFY(!report.save(path("nowhere/report.txt")));
  QVERIFY(!ReportLines::checkTarget(path("nowhere/report.txt")));
  need(ReportLines::checkTarget(path("new.txt")));
  QVERIFY(!QFile::exists(path("new.txt")));
}

ROOST_TEST(TestMicroblogImport)

}  // namespace roost::microblog_import_test

#include "test_microblog_import.moc"
