#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::new_posts_test {

using namespace test;

/// New posts that arrive during reading are announced and never move what is being read.
class TestNewPosts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void appearAtTheTop();
  void waitElsewhere();
  void ownRepliesAreNotNew();
  void placeIsKeptFromStartToStart();
};

namespace {

/// John follows susan, who has written a lot.
struct Community {
  Community() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan);
    desktop.store.together([this] {
      for (int number = 0; number < 200; ++number) post(number);
    });
  }

  void post(int number) { desktop.store.addPost(susan, 1'000 * number, QString("post %1").arg(number)); }
  RowView& rows() const { return find<RowView>(*desktop.window, "timelineRows"); }

  Desktop desktop;
  const UserId john, susan;
};

}  // namespace

void TestNewPosts::appearAtTheTop() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  const int top = community.rows().visualRect(rowWith(community.rows(), "post 199")).top();
  community.post(200);
  QTRY_COMPARE(rowsOf(community.rows()).first(), "post 200");
  QCOMPARE(community.rows().visualRect(rowWith(community.rows(), "post 200")).top(), top);
  QVERIFY(!isShown(window, "newPosts"));
}

void TestNewPosts::waitElsewhere() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  RowView& rows = community.rows();
  for (int turns = 0; turns < 10; ++turns) scroll(rows, 311);
  const QString text = firstWholeRow(rows).data().toString();
  const int top = rows.visualRect(firstWholeRow(rows)).top();
  for (const int number : {200, 201, 202}) community.post(number);
  QTRY_COMPARE(textOf(window, "newPosts"), "3 new posts");
  QCOMPARE(rows.visualRect(rowWith(rows, text)).top(), top);

  click(window, "newPosts");
  QCOMPARE(rowsOf(rows).first(), "post 202");
  QVERIFY(rows.isAtTop());
  QVERIFY(!isShown(window, "newPosts"));
  // Going back returns to the post that was being read.
  press(window, Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(rows.visualRect(rowWith(rows, text)).top(), top);
  QVERIFY(!isShown(window, "newPosts"));
}

void TestNewPosts::ownRepliesAreNotNew() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  RowView& rows = community.rows();
  for (int turns = 0; turns < 10; ++turns) scroll(rows, 311);
  rows.setFocus();
  rows.setCurrentIndex(firstWholeRow(rows));
  press(window, Qt::Key_R);
  test::type(window, "a reply");
  press(window, Qt::Key_Return, Qt::ControlModifier);
  QCOMPARE(noteIn(window), "Your post is now live!");
  QVERIFY(!isShown(window, "newPosts"));
  community.post(200);
  QTRY_COMPARE(textOf(window, "newPosts"), "1 new post");
  click(window, "newPosts");
  QCOMPARE(rowsOf(rows).mid(0, 2), QStringList({"@susan a reply", "post 200"}));
}

void TestNewPosts::placeIsKeptFromStartToStart() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  RowView& rows = community.rows();
  for (int turns = 0; turns < 10; ++turns) scroll(rows, 311);
  const QString text = firstWholeRow(rows).data().toString();
  const int top = rows.visualRect(firstWholeRow(rows)).top();
  window.close();
  community.desktop.startAs(community.john);
  QCOMPARE(community.rows().visualRect(rowWith(community.rows(), text)).top(), top);
}

ROOST_TEST(TestNewPosts)

}  // namespace roost::new_posts_test

#include "test_new_posts.moc"
