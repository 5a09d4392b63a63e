#include <QAccessible>
#include <QClipboard>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::long_posts_test {

using namespace test;

/// Posts of any length: a long one shows its beginning until it is unfolded, and none can stall the window.
class TestLongPosts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void foldedWhenLong_data();
  void foldedWhenLong();
  void neverMoreIsLaidOutThanIsShown_data();
  void neverMoreIsLaidOutThanIsShown();
  void whatIsCutInTwoLeadsNowhere();
  void unfoldsAndFolds_data();
  void unfoldsAndFolds();
  void placeStaysWhenFoldedFromBelow();
  void staysUnfolded();
  void enormousPostIsShownInPart();
  void foldIsSpoken();

 private:
  const QFont m_font{QStringLiteral("DejaVu Sans")};
};

namespace {

QString linesOfText(int count) {
  QStringList lines;
  for (int number = 1; number <= count; ++number) lines.append(QString::number(number));
  return lines.join(u'\n');
}

/// One long post among short ones.
struct Timeline {
  explicit Timeline(const QString& text = linesOfText(100)) : john(desktop.addUser("john")) {
    for (int number = 0; number < 60; ++number)
      if (number == 58)
        Database(desktop.store.file())
            .run("INSERT INTO posts (author_id, created_at, body, imported) VALUES (?, ?, ?, 1)",
                 {john, number * 1'000, text});
      else
        desktop.store.addPost(john, number * 1'000, QString("post %1").arg(number));
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(window(), "timelineRows"); }
  QModelIndex row() const { return rows().model()->index(1, 0); }
  int height() const { return rows().visualRect(row()).height(); }
  void toggle(bool byKey) const {
    if (byKey) return press(window(), Qt::Key_X);
    // Both "more" and "less" are at the bottom of the row.
    const QRect rect = rows().visualRect(row());
    const QPoint fold(rect.left() + 90, rect.bottom() - 26);
    QVERIFY(rows().viewport()->rect().contains(fold));
    clickAt(*rows().viewport(), fold);
    QCoreApplication::processEvents();
  }

  Desktop desktop;
  const UserId john;
};

}  // namespace

void TestLongPosts::foldedWhenLong_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<Fold>("fold");
  QTest::addColumn<int>("lines");
  QTest::newRow("nothing") << "" << Fold::None << 1;
  QTest::newRow("a line") << "a wren" << Fold::None << 1;
  QTest::newRow("as many as are shown") << linesOfText(12) << Fold::None << 12;
  QTest::newRow("hardly more") << linesOfText(15) << Fold::None << 15;
  QTest::newRow("more") << linesOfText(16) << Fold::Folded << 12;
  QTest::newRow("one line that is wrapped") << QString(2'000, 'w') << Fold::Folded << 12;
  QTest::newRow("words") << QString("wren ").repeated(1'000) << Fold::Folded << 12;
}

void TestLongPosts::foldedWhenLong() {
  QFETCH(const QString, text);
  const PostBody folded(text, m_font, 500, false, Qt::black);
  QTEST(folded.fold(), "fold");
  QTEST(folded.lines().lineCount(), "lines");
  const PostBody unfolded(text, m_font, 500, true, Qt::black);
  QCOMPARE(unfolded.fold(), folded.fold() == Fold::None ? Fold::None : Fold::Unfolded);
  QVERIFY(!unfolded.isCut());
  QVERIFY(unfolded.height() > folded.height() || folded.fold() == Fold::None);
}

void TestLongPosts::neverMoreIsLaidOutThanIsShown_data() {
  QTest::addColumn<QString>("text");
  QTest::newRow("no space") << QString(10'000'000, 'x');
  QTest::newRow("nothing but lines") << QString(1'000'000, '\n') + "end";
  QTest::newRow("no width") << QString(1'000'000, QChar(0x200B)) + "end";
  QTest::newRow("marks on one letter") << "a" + QString(1'000'000, QChar(0x0301));
  QTest::newRow("pairs") << QString("x") + QString("🦉").repeated(100'000);
  QTest::newRow("mentions") << QString("@john ").repeated(100'000);
  QTest::newRow("links") << QString("https://example.org/").repeated(50'000);
  QTest::newRow("almost a link") << QString("a.").repeated(500'000);
}

void TestLongPosts::neverMoreIsLaidOutThanIsShown() {
  QFETCH(const QString, text);
  const PostBody folded(text, m_font, 500, false, Qt::black);
  QCOMPARE(folded.fold(), Fold::Folded);
  QVERIFY(folded.lines().lineCount() <= PostBody::foldedLines);
  QVERIFY(folded.lines().text().size() <= PostBody::mostFolded);
  const PostBody unfolded(text, m_font, 500, true, Qt::black);
  QCOMPARE(unfolded.fold(), Fold::Unfolded);
  QVERIFY(unfolded.isCut());
  QVERIFY(unfolded.lines().lineCount() <= PostBody::mostLines);
  QVERIFY(unfolded.lines().text().size() <= PostBody::mostShown);
  for (const PostBody* body : {&folded, &unfolded}) QVERIFY(!body->lines().text().back().isHighSurrogate());
}

void TestLongPosts::whatIsCutInTwoLeadsNowhere() {
  const QString link = "https://example.org/a-page";
  const QString text = QString(PostBody::mostFolded - 10, ' ') + link;
  QCOMPARE(PostBody(text, m_font, 500, false, Qt::black).entities(), QList<PostEntity>());
  QCOMPARE(PostBody(text, m_font, 500, true, Qt::black).entities().value(0).target, link);
}

void TestLongPosts::unfoldsAndFolds_data() {
  QTest::addColumn<bool>("byKey");
  QTest::newRow("by key") << true;
  QTest::newRow("by mouse") << false;
}

void TestLongPosts::unfoldsAndFolds() {
  QFETCH(const bool, byKey);
  Timeline timeline;
  RowView& rows = timeline.rows();
  const int folded = timeline.height(), top = rows.visualRect(timeline.row()).top();
  rows.setFocus();
  rows.setCurrentIndex(timeline.row());
  timeline.toggle(byKey);
  QVERIFY(timeline.height() > folded + 80 * 20);
  QCOMPARE(rows.visualRect(timeline.row()).top(), top);
  if (byKey) timeline.toggle(true);
  while (!byKey && timeline.height() > folded) {
    const QRect rect = rows.visualRect(timeline.row());
    scroll(rows, std::min(400, rect.bottom() - rows.viewport()->height() + 40));
    if (rows.visualRect(timeline.row()).bottom() < rows.viewport()->height()) timeline.toggle(false);
  }
  QCOMPARE(timeline.height(), folded);
  // A short post can't be unfolded.
  rows.setCurrentIndex(rows.model()->index(0, 0));
  const QRect before = rows.visualRect(rows.currentIndex());
  press(timeline.window(), Qt::Key_X);
  QCOMPARE(rows.visualRect(rows.currentIndex()), before);
}

void TestLongPosts::placeStaysWhenFoldedFromBelow() {
  Timeline timeline;
  RowView& rows = timeline.rows();
  rows.setFocus();
  rows.setCurrentIndex(timeline.row());
  timeline.toggle(true);
  // Down to the bottom of the post, so that its top is far out of sight.
  while (rows.visualRect(timeline.row()).bottom() > 300) scroll(rows, 60);
  QVERIFY(rows.visualRect(timeline.row()).top() < 0);
  const int next = rows.visualRect(rows.model()->index(2, 0)).top();
  timeline.toggle(true);
  QCOMPARE(rows.visualRect(rows.model()->index(2, 0)).top(), next);
  // Unfolding keeps the top in place, so that reading continues where the folded text ended.
  scroll(rows, rows.visualRect(timeline.row()).top() + 60);
  const int top = rows.visualRect(timeline.row()).top();
  QVERIFY(top < 0);
  timeline.toggle(true);
  QCOMPARE(rows.visualRect(timeline.row()).top(), top);
}

void TestLongPosts::staysUnfolded() {
  Timeline timeline;
  RowView& rows = timeline.rows();
  rows.setFocus();
  rows.setCurrentIndex(timeline.row());
  timeline.toggle(true);
  const int unfolded = timeline.height();
  press(timeline.window(), Qt::Key_3, Qt::ControlModifier);
  press(timeline.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(timeline.height(), unfolded);
}

void TestLongPosts::enormousPostIsShownInPart() {
  const QString text(10'000'000, 'x');
  Timeline timeline(text);
  RowView& rows = timeline.rows();
  rows.setFocus();
  rows.setCurrentIndex(timeline.row());
  QVERIFY(timeline.height() < 500);
  timeline.toggle(true);
  QVERIFY(timeline.height() > 2'000);
  QVERIFY(timeline.height() < 100'000);
  press(timeline.window(), Qt::Key_C, Qt::ControlModifier);
  QVERIFY(QApplication::clipboard()->text() == text);
}

void TestLongPosts::foldIsSpoken() {
  Timeline timeline(QString("a wren ").repeated(1'000).trimmed());
  const auto spoken = [&] { return timeline.row().data(Qt::AccessibleTextRole).toString(); };
  timeline.rows().setFocus();
  timeline.rows().setCurrentIndex(timeline.row());
  QVERIFY(spoken().endsWith("… – shown in part"));
  QVERIFY(spoken().size() < 400);
  timeline.toggle(true);
  QVERIFY(spoken().endsWith("a wren"));
  QVERIFY(spoken().size() > 6'000);
}

ROOST_TEST(TestLongPosts)

}  // namespace roost::long_posts_test

#include "test_long_posts.moc"
