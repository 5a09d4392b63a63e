#include <QPaintEvent>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include "gui/controls/visible_times.h"
#include "support/desktop.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::times_test {

using namespace test;

/// How the window shows times, and that they stay right while nothing else happens.
class TestTimes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsAs_data();
  void readsAs();
  void spokenAs_data();
  void spokenAs();
  void exactTimesNameTheZoneOnce_data();
  void exactTimesNameTheZoneOnce();
  void readsTheSameUntilItIsSaidToChange();
  void rowsFollowTheClock_data();
  void rowsFollowTheClock();
  void onlyWhatReadsOtherwiseIsDrawn();
  void yesterdayBeginsAtMidnight();
  void lastSeenFollowsTheClock();
  void followsAClockThatWasSet_data();
  void followsAClockThatWasSet();
  void followsTheTimeZone();
  void sleepsWhileItIsNotSeen();
};

namespace {

constexpr qint64 second = 1'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr qint64 first = std::numeric_limits<qint64>::min(), last = std::numeric_limits<qint64>::max();
/// 22:13:20 on 14 November 2023.
constexpr qint64 evening = 1'700'000'000'000;

/// Records which part of a widget is drawn while this exists.
class Drawn : public QObject {
 public:
  explicit Drawn(QWidget& widget) {
    widget.installEventFilter(this);
    // Painting that is already under way doesn't count.
    for (int quietTurns = 0; quietTurns < 20; ++quietTurns) {
      QCoreApplication::processEvents();
      if (!std::exchange(m_region, {}).isEmpty()) quietTurns = 0;
    }
  }
  bool has(const QRect& rect) const { return m_region.intersects(rect); }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) m_region += static_cast<QPaintEvent*>(event)->region();
    return false;
  }

 private:
  QRegion m_region;
};

/// john reads what susan has written.
struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) { desktop.store.addFollow(john, susan); }

  void post(const QString& text, qint64 age) { desktop.store.addPost(susan, desktop.store.now - age, text); }
  /// Shows the profile of susan, who was last seen `age` milliseconds ago.
  void showProfileSeenBefore(qint64 age) {
    // Set before a window exists, which would notice changes by another program.
    Database(desktop.store.file()).run("UPDATE users SET last_seen = ? WHERE id = ?", {desktop.store.now - age, susan});
    desktop.startAs(john);
    press(**this, Qt::Key_K, Qt::ControlModifier);
    test::type(**this, "susan");
    press(**this, Qt::Key_Return);
  }
  void goAwayAndComeBack() const {
    QWidget other;
    other.show();
    if (!QTest::qWaitForWindowActive(&other)) qFatal("The other window does not become active");
    desktop.window->activateWindow();
    if (!QTest::qWaitForWindowActive(desktop.window.get())) qFatal("The window does not become active again");
  }
  MainWindow& operator*() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(**this, "timelineRows"); }
  QRect rect(const QString& text) const { return rows().visualRect(rowWith(rows(), text)); }

  Desktop desktop;
  const UserId john, susan;
};

}  // namespace

void TestTimes::readsAs_data() {
  QTest::addColumn<qint64>("instant");
  QTest::addColumn<bool>("exact");
  QTest::addColumn<QString>("text");
  const auto add = [](const char* text, qint64 instant, bool exact = false) {
    QTest::addRow("%s, %lld", text, instant) << instant << exact << QString(text);
  };
  add("now", evening - minute + 1);
  add("1 min", evening - minute);
  add("now", evening + minute - 1);
  add("in 1 min", evening + minute);
  add("in 59 min", evening + hour - 1);
  add("in 2 h", evening + 2 * hour);
  add("in 11 h", evening + 12 * hour - 1);
  add("Tomorrow", evening + 12 * hour);
  add("Tomorrow", evening + 25 * hour);
  add("in 2 d", evening + 2 * day);
  add("in 6 d", evening + 6 * day);
  add("21 Nov", evening + 7 * day);
  add("1 Jan 2024", evening + 48 * day);
  add("3 Mar 2099", 4'076'179'200'000);
  add("31 Dec 9999", 253'402'300'799'000);
  add("1 Jan 10000", 253'402'300'800'000);
  add("31 Dec 1 BCE", -62'135'596'800'001);
  add("17 Aug 292278994", last);
  add("16 May 292275056 BCE", first);
  add("23:13", evening + hour, true);
  add("16 Nov, 22:13", evening + 2 * day, true);
  add("3 Mar 2099, 00:00", 4'076'179'200'000, true);
  add("16 May 292275056 BCE, 16:47", first, true);
  add("17 Aug 292278994, 07:12", last, true);
}

void TestTimes::readsAs() {
  QFETCH(const qint64, instant);
  QFETCH(const bool, exact);
  const Desktop desktop;
  QTEST(shortTime(instant, evening, {exact, HourFormat::TwentyFour}), "text");
}

void TestTimes::spokenAs_data() {
  QTest::addColumn<qint64>("instant");
  QTest::addColumn<QString>("text");
  const auto add = [](const char* text, qint64 instant) {
    QTest::addRow("%s, %lld", text, instant) << instant << QString(text);
  };
  add("just now", evening + minute - 1);
  add("in 2 hour", evening + 2 * hour);
  add("in 45 minute", evening + 45 * minute);
  add("tomorrow", evening + day);
  add("in 3 day", evening + 3 * day);
  add("on Tuesday, 3 March 2099", 4'076'179'200'000);
  add("on 16 May 292275056 BCE", first);
  add("on Sunday, 17 August 292278994", last);
}

void TestTimes::spokenAs() {
  QFETCH(const qint64, instant);
  QFETCH(const QString, text);
  const Desktop desktop;
  QVERIFY2(spokenTime(instant, evening).startsWith(text), qPrintable(spokenTime(instant, evening)));
  // The full date doesn't overflow either.
  for (const HourFormat hours : {HourFormat::Language, HourFormat::TwentyFour}) {
    QVERIFY(!exactTime(instant, {false, hours}).isEmpty());
    QVERIFY(!exactTime(instant, {false, hours}).contains("+2"));
  }
}

void TestTimes::exactTimesNameTheZoneOnce_data() {
  QTest::addColumn<QLocale>("locale");
  for (const char* name : {"C", "en_US", "de_DE", "fr_FR", "es_ES", "ja_JP", "zh_CN", "ar_EG", "hi_IN", "ko_KR"})
    QTest::addRow("%s", name) << QLocale(name);
}

void TestTimes::exactTimesNameTheZoneOnce() {
  QFETCH(const QLocale, locale);
  qputenv("TZ", "Europe/Berlin");
  const auto back = qScopeGuard([] { qputenv("TZ", "UTC"); });
  const QDateTime time = QDateTime::fromMSecsSinceEpoch(evening);
  const QString abbreviation = time.timeZoneAbbreviation();
  const QString name = time.timeZone().displayName(time, QTimeZone::LongName, locale);
  for (const HourFormat hours : {HourFormat::Language, HourFormat::TwentyFour}) {
    const QString text = exactTime(evening, {false, hours}, locale);
    // Where the name is the abbreviation, both count the same place.
    const qsizetype named = abbreviation == name ? 0 : text.count(name);
    QVERIFY2(text.count(abbreviation) + named == 1, qPrintable(text));
  }
}

void TestTimes::readsTheSameUntilItIsSaidToChange() {
  const Desktop desktop;
  QRandomGenerator random = seededRandom();
  for (int times = 0; times < 5'000; ++times) {
    const qint64 now = evening + random.bounded(static_cast<int>(day));
    const qint64 distance = random.bounded(60) * (qint64{1} << random.bounded(24)) + random.bounded(2);
    const qint64 instant = random.bounded(2) ? now + distance : now - distance;
    const qint64 midnight = localDate(now).addDays(1).startOfDay().toMSecsSinceEpoch();
    const qint64 until = std::min(nextTimeChange(instant, now), midnight);
    QVERIFY(until > now);
    const auto said = [&](qint64 at) { return shortTime(instant, at) + u'|' + spokenTime(instant, at); };
    for (const qint64 at : {now + (until - now) / 2, until - 1})
      QVERIFY2(said(at) == said(now), qPrintable(QString("%1 seen at %2 and %3").arg(instant).arg(now).arg(at)));
  }
  // At either end of time there is nothing to wait for, and nothing overflows.
  for (const qint64 instant : {first, last})
    for (const qint64 now : {first, qint64{0}, last}) QVERIFY(nextTimeChange(instant, now) > now || now == last);
}

void TestTimes::rowsFollowTheClock_data() {
  QTest::addColumn<Qt::Key>("page");
  QTest::addColumn<QByteArray>("rows");
  QTest::newRow("timeline") << Qt::Key_1 << QByteArray("timelineRows");
  QTest::newRow("all posts") << Qt::Key_2 << QByteArray("allPostsRows");
  QTest::newRow("people") << Qt::Key_3 << QByteArray("peopleRows");
}

void TestTimes::rowsFollowTheClock() {
  QFETCH(const Qt::Key, page);
  QFETCH(const QByteArray, rows);
  Window window;
  window.post("a heron", minute - 10);
  window.desktop.startAs(window.john);
  press(*window, page, Qt::ControlModifier);
  const auto& view = find<RowView>(*window, rows);
  const Drawn drawn(*view.viewport());
  const QRect row = view.visualRect(rowWith(view, page == Qt::Key_3 ? "susan" : "a heron"));
  QVERIFY(!row.isEmpty());
  window.desktop.store.now += 10;
  QTRY_VERIFY(drawn.has(row));
}

void TestTimes::onlyWhatReadsOtherwiseIsDrawn() {
  Window window;
  window.post("a heron", minute - 10);
  window.post("a wren", 3 * hour);
  window.desktop.startAs(window.john);
  const Drawn drawn(*window.rows().viewport());
  window.desktop.store.now += 10;
  QTRY_VERIFY(drawn.has(window.rect("a heron")));
  QVERIFY(!drawn.has(window.rect("a wren").adjusted(0, 1, 0, 0)));
}

void TestTimes::yesterdayBeginsAtMidnight() {
  Window window;
  const qint64 midnight = (evening / day + 1) * day;
  window.desktop.store.now = midnight - 10;
  window.post("a heron", 13 * hour);
  window.desktop.startAs(window.john);
  const Drawn drawn(*window.rows().viewport());
  QCOMPARE(shortTime(midnight - 10 - 13 * hour, window.desktop.store.now), "13 h");
  window.desktop.store.now = midnight;
  QCOMPARE(shortTime(midnight - 10 - 13 * hour, window.desktop.store.now), "Yesterday");
  QTRY_VERIFY(drawn.has(window.rect("a heron")));
}

void TestTimes::lastSeenFollowsTheClock() {
  Window window;
  window.showProfileSeenBefore(minute - 10);
  QCOMPARE(textOf(*window, "lastSeen"), "Last seen just now");
  window.desktop.store.now += 10;
  QTRY_COMPARE(textOf(*window, "lastSeen"), "Last seen 1 minute ago");
}

void TestTimes::followsAClockThatWasSet_data() {
  QTest::addColumn<qint64>("by");
  QTest::addColumn<QString>("text");
  QTest::newRow("on, or the computer has slept") << 8 * hour << "Last seen 11 hours ago";
  QTest::newRow("back") << -2 * hour << "Last seen 1 hour ago";
}

void TestTimes::followsAClockThatWasSet() {
  QFETCH(const qint64, by);
  QFETCH(const QString, text);
  Window window;
  window.showProfileSeenBefore(3 * hour);
  QCOMPARE(textOf(*window, "lastSeen"), "Last seen 3 hours ago");
  window.desktop.store.now += by;
  window.goAwayAndComeBack();
  QTRY_COMPARE(textOf(*window, "lastSeen"), text);
}

void TestTimes::followsTheTimeZone() {
  Window window;
  window.showProfileSeenBefore(13 * hour);
  QCOMPARE(textOf(*window, "lastSeen"), "Last seen 13 hours ago");
  // Five hours east of Greenwich it is already the next day.
  qputenv("TZ", "XXX-5");
  const auto back = qScopeGuard([] { qputenv("TZ", "UTC"); });
  window.goAwayAndComeBack();
  QTRY_COMPARE(textOf(*window, "lastSeen"), "Last seen yesterday");
}

void TestTimes::sleepsWhileItIsNotSeen() {
  qint64 now = evening;
  QWidget window;
  VisibleTimes times(window, [&] { return now; });
  QSignalSpy passed(&times, &VisibleTimes::passed);
  QVERIFY(!times.isAwaiting());
  window.show();
  QTRY_VERIFY(times.isAwaiting());
  for (const bool minimised : {false, true}) {
    if (minimised)
      window.showMinimized();
    else
      window.hide();
    QTRY_VERIFY(!times.isAwaiting());
    passed.clear();
    // Nothing is timed while the window can't be seen.
    times.expect(now + 1);
    QVERIFY(!times.isAwaiting());
    now += hour;
    window.showNormal();
    QTRY_COMPARE(passed.count(), 1);
    QVERIFY(times.isAwaiting());
  }
}

ROOST_TEST(TestTimes)

}  // namespace roost::times_test

#include "test_times.moc"
