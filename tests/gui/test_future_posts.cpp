#include <QCalendarWidget>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::future_posts_test {

using namespace test;

/// Posts dated ahead of the clock, which an import may contain.
class TestFuturePosts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areSpokenAsWhatTheyAre();
  void whatIsPostedIsShown_data();
  void whatIsPostedIsShown();
  void undoLeavesThePlace();
  void canBeGoneToByDate();
  void anyTimeCanBeScrolledTo();
};

namespace {

constexpr qint64 hour = 3'600'000, day = 24 * hour;

/// susan reads john, who has posts with future dates.
struct Timeline {
  explicit Timeline(int ahead) : susan(desktop.addUser("susan")), john(desktop.addUser("john")) {
    desktop.store.addFollow(susan, john);
    desktop.store.together([&] {
      for (int number = 1; number <= ahead; ++number) post(number * 30 * day, QString("in %1 months").arg(number));
      for (int number = 1; number <= 70; ++number) post(-number * hour, QString("%1 hours ago").arg(number));
    });
    desktop.startAs(susan);
  }

  void post(qint64 after, const QString& text, UserId author = 0) {
    desktop.store.addPost(author ? author : john, desktop.store.now + after, text);
  }
  MainWindow& operator*() const { return *desktop.window; }
  RowView& rows(const char* name = "timelineRows") const { return find<RowView>(**this, name); }
  void write(const QString& text) const {
    press(**this, Qt::Key_N, Qt::ControlModifier);
    test::type(**this, text);
    press(**this, Qt::Key_Return, Qt::ControlModifier);
  }

  Desktop desktop;
  const UserId susan, john;
};

bool isSeenAndCurrent(const RowView& rows, const QString& text) {
  const QModelIndex row = rowWith(rows, text);
  return row.isValid() && rows.viewport()->rect().contains(rows.visualRect(row)) && rows.currentIndex() == row;
}

}  // namespace

void TestFuturePosts::areSpokenAsWhatTheyAre() {
  Timeline timeline(0);
  timeline.post(day, "the weather");
  timeline.post(3'000 * day, "the eclipse");
  QTRY_COMPARE(rowsOf(timeline.rows()).first(), "the eclipse");
  const auto* model = timeline.rows().model();
  QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
           "john, on Saturday, 31 January 2032: the eclipse");
  QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), "john, tomorrow: the weather");
}

void TestFuturePosts::whatIsPostedIsShown_data() {
  QTest::addColumn<int>("ahead");
  QTest::addColumn<Qt::Key>("page");
  QTest::addColumn<QByteArray>("rows");
  for (const int ahead : {0, 3, 40, 120}) {
    QTest::addRow("timeline, %d posts ahead", ahead) << ahead << Qt::Key_1 << QByteArray("timelineRows");
    QTest::addRow("all posts, %d posts ahead", ahead) << ahead << Qt::Key_2 << QByteArray("allPostsRows");
    QTest::addRow("own profile, %d posts ahead", ahead) << ahead << Qt::Key_4 << QByteArray("profileRows");
  }
}

void TestFuturePosts::whatIsPostedIsShown() {
  QFETCH(const int, ahead);
  QFETCH(const Qt::Key, page);
  QFETCH(const QByteArray, rows);
  Timeline timeline(ahead);
  for (int number = 1; number <= ahead; ++number)
    timeline.post(number * 31 * day, QString("own in %1 months").arg(number), timeline.susan);
  {
    // The post has to wait for another program, so that there is time to go to another page.
    const Database other(timeline.desktop.store.file());
    other.run("BEGIN IMMEDIATE");
    timeline.write("a heron\non the weir");
    press(*timeline, page, Qt::ControlModifier);
    other.run("COMMIT");
  }
  QTRY_VERIFY(isSeenAndCurrent(timeline.rows(rows), "a heron\non the weir"));
  QCOMPARE(noteIn(*timeline), "Your post is now live!");
  press(*timeline, Qt::Key_1, Qt::ControlModifier);
  press(*timeline, Qt::Key_N, Qt::ControlModifier);
  QCOMPARE(find<QPlainTextEdit>(*timeline, "postText").toPlainText(), "");
}

void TestFuturePosts::undoLeavesThePlace() {
  const Timeline timeline(60);
  timeline.write("a heron");
  QVERIFY(isSeenAndCurrent(timeline.rows(), "a heron"));
  const int top = timeline.rows().visualRect(rowWith(timeline.rows(), "a heron")).top();
  press(*timeline, Qt::Key_Delete);
  QVERIFY(!rowWith(timeline.rows(), "a heron").isValid());
  press(*timeline, Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(timeline.rows().visualRect(rowWith(timeline.rows(), "a heron")).top(), top);
}

void TestFuturePosts::canBeGoneToByDate() {
  Timeline timeline(60);
  timeline.post(std::numeric_limits<qint64>::max() - timeline.desktop.store.now, "the end");
  timeline.post(std::numeric_limits<qint64>::min() - timeline.desktop.store.now, "the beginning");
  QTRY_COMPARE(rowsOf(timeline.rows()).first(), "the end");
  within<QDialog>([&] { press(*timeline, Qt::Key_G, Qt::ControlModifier); },
                  [](QDialog& dialog) {
                    auto& calendar = find<QCalendarWidget>(dialog, "date");
                    QCOMPARE(calendar.selectedDate(), QDate(2023, 11, 14));
                    QCOMPARE(calendar.maximumDate(), QDate(9999, 12, 31));
                    QCOMPARE(calendar.minimumDate(), QDate(1, 1, 1));
                    calendar.setSelectedDate(QDate(2024, 1, 13));
                    click(dialog, "go");
                  });
  QCOMPARE(timeline.rows().indexAt({timeline.rows().width() / 2, 1}).data().toString(), "in 2 months");
}

void TestFuturePosts::anyTimeCanBeScrolledTo() {
  Timeline timeline(0);
  timeline.post(std::numeric_limits<qint64>::max() - timeline.desktop.store.now, "the end");
  timeline.post(std::numeric_limits<qint64>::min() - timeline.desktop.store.now, "the beginning");
  QTRY_COMPARE(rowsOf(timeline.rows()).first(), "the end");
  QScrollBar& bar = *timeline.rows().verticalScrollBar();
  for (const double part : {0.000001, 0.5, 0.999999}) {
    bar.setValue(static_cast<int>(part * bar.maximum()));
    QVERIFY(timeline.rows().model()->rowCount() > 0);
  }
  press(*timeline, Qt::Key_J);
  press(*timeline, Qt::Key_End);
  QVERIFY(isSeenAndCurrent(timeline.rows(), "the beginning"));
  press(*timeline, Qt::Key_Home);
  QVERIFY(isSeenAndCurrent(timeline.rows(), "the end"));
}

ROOST_TEST(TestFuturePosts)

}  // namespace roost::future_posts_test

#include "test_future_posts.moc"
