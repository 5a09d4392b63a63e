#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimeZone>
#include <ctime>

#include "core/notifications/notification_list_model.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::notification_list_test {

using namespace test;

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;
/// 14 November 2023, 00:00 UTC.
constexpr qint64 midnight = 1'699'920'000'000;

QString speak(const Notification& notification) {
  QString text = nameOf(notification.kind()) + u' ' + QString::number(notification.count);
  for (const auto& person : notification.people) text += u' ' + person.username;
  return text;
}

/// While this exists, the local time zone is another one.
class Zone {
 public:
  explicit Zone(const QByteArray& name) { set(name); }
  ~Zone() { set(m_before); }
  Zone(const Zone&) = delete;
  Zone& operator=(const Zone&) = delete;

 private:
  static void set(const QByteArray& name) {
    qputenv("TZ", name);
    tzset();
  }
  const QByteArray m_before = qgetenv("TZ");
};

/// One notification in the file.
struct Row {
  qint64 createdAt, id;
  QString kind;
  QDate date() const { return QDateTime::fromMSecsSinceEpoch(createdAt).date(); }
  PageKey key() const { return {createdAt, id}; }
};

/// The keys and counts of the rows that a list has to have, newest first.
using Joined = QList<std::pair<PageKey, int>>;

}  // namespace

/// How notifications are joined into rows, and that pages of them fit together.
class TestNotificationList : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void neighborsOfOneKindAreJoined();
  void everyDayHasItsOwnRow_data();
  void everyDayHasItsOwnRow();
  void daysOfAnyTimeAreEqual_data();
  void daysOfAnyTimeAreEqual();
  void rowsAreCountedUpToAHundred();
  void rowsSayWhoAndWhat();
  void goneOnesAreNotShown();
  void whatIsReadDuringAVisitStaysMarked();
  void unfoldsAndFolds();
  void newOnesDoNotJoinWhatIsUnfolded();
  void agreesWithALoop_data();
  void agreesWithALoop();

 private:
  UserId person(int number) {
    while (people.size() <= number) people.append(store->addUser(QString("user%1").arg(people.size())));
    return people[number];
  }
  /// Adds a notification for susan.
  qint64 add(const QString& kind, qint64 createdAt, int by, qint64 subject = 0) {
    const Database file(store->file());
    file.run("INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at) VALUES (?, ?, ?, ?, ?)",
             {susan, kind, person(by), subject, createdAt});
    return file.value("SELECT max(id) FROM notifications").toLongLong();
  }
  QStringList shown() {
    model->show(susan, 0);
    loadAll(*model);
    return textsIn(*model);
  }
  QList<Row> rowsInFile() const {
    QList<Row> rows;
    for (const auto& row : Database(store->file())
                               .rows("SELECT created_at, id, kind FROM notifications WHERE user_id = ? AND is_gone = 0 "
                                     "ORDER BY created_at DESC, id DESC",
                                     {susan}))
      rows.append({row[0].toLongLong(), row[1].toLongLong(), row[2].toString()});
    return rows;
  }
  Joined joinedByALoop(const QList<NotificationRun>& unfolded) const;
  Joined joinedByTheModel() const {
    Joined joined;
    for (int row = 0; row < model->rowCount(); ++row)
      joined.append({model->keyAt(row), model->notificationAt(row).count});
    return joined;
  }

  std::optional<TemporaryStore> store;
  std::optional<NotificationListModel> model;
  UserId susan = noUser;
  QList<UserId> people;
};

void TestNotificationList::init() {
  model.reset();
  store.emplace();
  model.emplace(**store, speak);
  people.clear();
  susan = store->addUser("susan");
}

Joined TestNotificationList::joinedByALoop(const QList<NotificationRun>& unfolded) const {
  const auto unfoldedWith = [&](const Row& row) {
    for (int i = 0; i < unfolded.size(); ++i) {
      const auto inOrder = [](const PageKey& key) { return std::pair(key.position.toLongLong(), key.id); };
      if (inOrder(unfolded[i].oldest) <= inOrder(row.key()) && inOrder(row.key()) <= inOrder(unfolded[i].newest))
        return i;
    }
    return -1;
  };
  Joined joined;
  std::optional<Row> before;
  for (const Row& row : rowsInFile()) {
    const bool joins = before && before->kind == row.kind && before->date() == row.date() && unfoldedWith(row) == -1 &&
                       unfoldedWith(*before) == -1;
    if (joins)
      joined.last() = {row.key(), std::min(joined.last().second + 1, NotificationListModel::mostCounted)};
    else
      joined.append({row.key(), 1});
    before = row;
  }
  return joined;
}

void TestNotificationList::neighborsOfOneKindAreJoined() {
  const Zone zone("UTC");
  add("follow", midnight, 0);
  add("follow", midnight + 1, 1);
  add("reply", midnight + 2, 2, 1);
  add("follow", midnight + 3, 3);
  add("mention", midnight + 4, 2, 2);
  add("mention", midnight + 4, 2, 3);
  QCOMPARE(shown(), (QStringList{"mention 2 user2", "follow 1 user3", "reply 1 user2", "follow 2 user1 user0"}));
}

void TestNotificationList::everyDayHasItsOwnRow_data() {
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<QList<qint64>>("times");
  QTest::addColumn<QStringList>("rows");
  const QStringList together{"follow 2 user1 user0"}, apart{"follow 1 user1", "follow 1 user0"};
  const qint64 before = midnight - hour / 2, after = midnight + hour / 2;
  QTest::newRow("over midnight") << QByteArray("UTC") << QList{before, after} << apart;
  QTest::newRow("midnight is the new day's") << QByteArray("UTC") << QList{midnight - 1, midnight} << apart;
  QTest::newRow("midnight here is none there") << QByteArray("Europe/Berlin") << QList{before, after} << together;
  QTest::newRow("midnight there is none here")
      << QByteArray("Europe/Berlin") << QList{before - hour, after - hour} << apart;
  QTest::newRow("three quarters of an hour")
      << QByteArray("Asia/Kathmandu") << QList{midnight + 18 * hour + hour / 5, midnight + 18 * hour + hour / 3}
      << apart;
  // 26 March and 29 October 2023.
  const qint64 spring = 1'679'785'200'000, autumn = 1'698'530'400'000;
  QTest::newRow("a day of 23 hours") << QByteArray("Europe/Berlin") << QList{spring, spring + 23 * hour - 1}
                                     << together;
  QTest::newRow("after 23 hours") << QByteArray("Europe/Berlin") << QList{spring, spring + 23 * hour} << apart;
  QTest::newRow("a day of 25 hours") << QByteArray("Europe/Berlin") << QList{autumn, autumn + 25 * hour - 1}
                                     << together;
  QTest::newRow("after 25 hours") << QByteArray("Europe/Berlin") << QList{autumn, autumn + 25 * hour} << apart;
  // 4 November 2018 began there at one o'clock.
  const qint64 gap = 1'541'300'400'000;
  QTest::newRow("a day without a midnight")
      << QByteArray("America/Sao_Paulo") << QList{gap, gap + 23 * hour - 1} << together;
  QTest::newRow("before a day without a midnight") << QByteArray("America/Sao_Paulo") << QList{gap - 1, gap} << apart;
}

void TestNotificationList::everyDayHasItsOwnRow() {
  QFETCH(const QByteArray, zone);
  QFETCH(const QList<qint64>, times);
  const Zone local(zone);
  for (int i = 0; i < times.size(); ++i) add("follow", times[i], i);
  QTEST(shown(), "rows");
}

void TestNotificationList::daysOfAnyTimeAreEqual_data() {
  QTest::addColumn<qint64>("instant");
  constexpr qint64 first = std::numeric_limits<qint64>::min(), last = std::numeric_limits<qint64>::max();
  for (const qint64 instant :
       {first, first + 1, first + day, qint64{-4'000'000'000'000'000}, qint64{-70'000'000'000'000}, qint64{-1},
        qint64{0}, midnight, qint64{70'000'000'000'000}, qint64{4'000'000'000'000'000}, last - day, last - 1, last})
    QTest::addRow("%lld", static_cast<long long>(instant)) << instant;
}

void TestNotificationList::daysOfAnyTimeAreEqual() {
  QFETCH(const qint64, instant);
  for (const auto around : {DaysAround::Before, DaysAround::After}) {
    const LocalDays days = localDays(instant, around);
    QVERIFY(days.from <= instant);
    QVERIFY(instant <= days.until);
    QVERIFY(days.length > 0);
  }
  // Whatever the time, it can be listed.
  add("follow", instant, 0);
  add("reply", instant, 1, 1);
  QCOMPARE(shown().size(), 2);
}

void TestNotificationList::rowsAreCountedUpToAHundred() {
  store->together([&] {
    for (int i = 0; i < 120; ++i) store->addFollow(person(i), susan, midnight + 1);
  });
  const Zone zone("UTC");
  QCOMPARE(shown(), QStringList("follow 100 user119 user118 user117 user116"));
}

void TestNotificationList::rowsSayWhoAndWhat() {
  const UserId john = store->addUser("john", "John");
  store->addFollow(susan, john);
  const PostId post = store->addPost(john, midnight, "the text");
  Database(store->file())
      .run("INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at) VALUES (?, 'mention', ?, ?, ?)",
           {susan, john, post, midnight});
  model->show(susan, 0);
  const Notification row = model->notificationAt(0);
  QCOMPARE(row.kind(), NotificationKind::Mention);
  QCOMPARE(row.post, post);
  QCOMPARE(row.text, "the text");
  QCOMPARE(row.createdAt, midnight);
  QCOMPARE(row.people.size(), 1);
  QCOMPARE(row.people[0].id, john);
  QCOMPARE(row.people[0].name, "John");
  QCOMPARE(row.people[0].username, "john");
  QVERIFY(row.people[0].followedByViewer);
  QVERIFY(row.isUnread);
  QVERIFY(!row.isJoined());
  // A warning covers the text here, too.
  Database(store->file()).run("INSERT INTO post_details (post_id, content_warning) VALUES (?, 'The ending')", {post});
  model->show(susan, 0);
  QCOMPARE(model->notificationAt(0).text, "The ending");
}

void TestNotificationList::goneOnesAreNotShown() {
  const Zone zone("UTC");
  add("follow", midnight, 0);
  const qint64 gone = add("reply", midnight + 1, 1, 1);
  add("follow", midnight + 2, 2);
  QCOMPARE(shown().size(), 3);
  Database(store->file()).run("UPDATE notifications SET is_gone = 1 WHERE id = ?", {gone});
  // What stood between the two is no longer there.
  QCOMPARE(shown(), QStringList("follow 2 user2 user0"));
}

void TestNotificationList::whatIsReadDuringAVisitStaysMarked() {
  add("follow", midnight, 0);
  const Database file(store->file());
  file.run("UPDATE notifications SET read_at = 1000");
  const auto isMarked = [&](qint64 since) {
    model->show(susan, since);
    return model->notificationAt(0).isUnread;
  };
  QVERIFY(isMarked(1'000));
  QVERIFY(!isMarked(1'001));
  file.run("UPDATE notifications SET read_at = 0");
  QVERIFY(isMarked(1'001));
}

void TestNotificationList::unfoldsAndFolds() {
  const Zone zone("UTC");
  for (int i = 0; i < 60; ++i) add("reply", midnight + i, i % 3, i + 1);
  add("follow", midnight + 100, 0);
  add("reply", midnight + 200, 0, 100);
  QCOMPARE(shown(), (QStringList{"reply 1 user0", "follow 1 user0", "reply 60 user2 user1 user0"}));
  model->unfold(model->notificationAt(2));
  model->reload();
  QCOMPARE(model->rowCount(), PagedListModel::pageSize);
  loadAll(*model);
  QCOMPARE(model->rowCount(), 62);
  QCOMPARE(model->notificationAt(2).post, 60);
  QCOMPARE(model->notificationAt(61).post, 1);
  QVERIFY(model->notificationAt(61).isUnfolded);
  QVERIFY(!model->notificationAt(1).isUnfolded);
  QVERIFY(!model->fold(model->notificationAt(1)));
  QVERIFY(model->fold(model->notificationAt(30)));
  model->reload();
  QCOMPARE(model->rowCount(), 3);
}

void TestNotificationList::newOnesDoNotJoinWhatIsUnfolded() {
  const Zone zone("UTC");
  add("follow", midnight, 0);
  add("follow", midnight + 1, 1);
  shown();
  model->unfold(model->notificationAt(0));
  add("follow", midnight + 2, 2);
  add("follow", midnight + 3, 3);
  model->reload();
  QCOMPARE(textsIn(*model), (QStringList{"follow 2 user3 user2", "follow 1 user1", "follow 1 user0"}));
  // Another viewer's list starts folded.
  model->show(people[0], 0);
  model->show(susan, 0);
  QCOMPARE(textsIn(*model).size(), 1);
}

void TestNotificationList::agreesWithALoop_data() {
  QTest::addColumn<QByteArray>("zone");
  for (const char* zone : {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca"})
    QTest::newRow(zone) << QByteArray(zone);
}

// In both directions and from any key, pages have the same rows as a loop over all notifications.
void TestNotificationList::agreesWithALoop() {
  QFETCH(const QByteArray, zone);
  const Zone local(zone);
  QRandomGenerator random = seededRandom();
  QAbstractItemModelTester tester(&*model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  tester.setUseFetchMore(false);
  const QStringList kinds{"follow", "reply", "mention"};
  // Around the change of the clocks in autumn, in runs of many lengths, with many at the same instant.
  qint64 time = 1'698'100'000'000;
  QString kind = kinds[0];
  person(3);
  const Database file(store->file());
  file.run("BEGIN");
  for (int i = 1; i <= 900; ++i) {
    if (random.bounded(6) == 0) kind = oneOf(kinds, random);
    if (random.bounded(3) != 0) time += random.bounded(random.bounded(20) == 0 ? 3 * day : hour);
    file.run("INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at) VALUES (?, ?, ?, ?, ?)",
             {susan, kind, people[random.bounded(4)], i, time});
  }
  file.run("COMMIT");
  const QList<Row> rows = rowsInFile();
  QList<NotificationRun> unfolded;
  for (int round = 0; round < 60; ++round) {
    const Joined joined = joinedByALoop(unfolded);
    const bool isRow = random.bounded(2) == 0;
    PageKey key = isRow ? oneOf(joined, random).first : oneOf(rows, random).key();
    if (!isRow && random.bounded(2) == 0) key.position = key.position.toLongLong() + random.bounded(-9, 10) * hour;
    const int row = model->show(susan, 0, key);
    if (isRow) QCOMPARE(model->keyAt(row), key);
    loadAll(*model);
    QCOMPARE(joinedByTheModel(), joined);
    if (round % 10 != 9) continue;
    const Notification some = model->notificationAt(random.bounded(model->rowCount()));
    model->unfold(some);
    if (some.isJoined()) unfolded.append(some.run);
  }
  QVERIFY(unfolded.size() > 1);
}

ROOST_TEST(TestNotificationList)

}  // namespace roost::notification_list_test

#include "test_notification_list.moc"
