#include <QClipboard>
#include <QMouseEvent>
#include <QTabBar>
#include <QTest>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::profile_test {

using namespace test;

/// A user's profile: its head with the one button, and its three lists.
class TestProfile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void offersExactlyOneThing_data();
  void offersExactlyOneThing();
  void saysWhoItIs();
  void listsFromCountsAndTabs_data();
  void listsFromCountsAndTabs();
  void tabsAreSteps();
  void aDoubleClickFollowsOnce();
  void arrowsStayOnTheTabs();
  void followCanBeTakenBack();
  void keysAreAboutWhoseProfileItIs();
  void toggleInAListChangesTheHead();
  void repliesAreInTheFirstTabOnly();
  void tabOfPostsOpensAgainAtTheStart();
  void firstTabIsAsLongAsThereIsRoom();
  void emptyListsSaySo_data();
  void emptyListsSaySo();
};

namespace {

/// John, the viewer, follows susan; mary and david follow her too; she follows mary.
struct Community {
  Community()
      : john(desktop.addUser("john")),
        susan(desktop.addUser("susan")),
        mary(desktop.addUser("mary")),
        david(desktop.addUser("david")) {
    for (const auto& [follower, followed] : {std::pair(john, susan), {mary, susan}, {david, susan}, {susan, mary}})
      desktop.store.addFollow(follower, followed, ++time);
    desktop.store.addPost(susan, 1'000, "post from susan");
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  QWidget& page() const { return find(window(), "profilePage"); }
  RowView& rows() const { return find<RowView>(window(), "profileRows"); }

  void goTo(const QString& name) const {
    press(window(), Qt::Key_K, Qt::ControlModifier);
    test::type(window(), name);
    press(window(), Qt::Key_Return);
    QTRY_COMPARE(textOf(page(), "username"), u'@' + name);
  }

  Desktop desktop;
  const UserId john, susan, mary, david;
  qint64 time = 0;
};

}  // namespace

void TestProfile::offersExactlyOneThing_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("offer");
  QTest::newRow("oneself") << "john"
                           << "Edit Profile";
  QTest::newRow("followed") << "susan"
                            << "Unfollow";
  QTest::newRow("not followed") << "mary"
                                << "Follow";
}

void TestProfile::offersExactlyOneThing() {
  QFETCH(const QString, name);
  QFETCH(const QString, offer);
  Community community;
  community.goTo(name);
  QStringList offers{textOf(community.page(), "editProfile"), textOf(community.page(), "followToggle")};
  offers.removeAll(QString());
  QCOMPARE(offers, QStringList{offer});
}

void TestProfile::saysWhoItIs() {
  Community community;
  community.desktop.store.now += 3 * 3'600'000;
  community.goTo("susan");
  const QWidget& page = community.page();
  QCOMPARE(textOf(page, "name"), "susan");
  QCOMPARE(textOf(page, "followerCount"), "3 followers");
  QCOMPARE(textOf(page, "followingCount"), "1 following");
  QCOMPARE(textOf(page, "lastSeen"), "Last seen 3 hours ago");
  QVERIFY(!isShown(page, "badge"));
  QCOMPARE(rowsOf(community.rows()), QStringList{"post from susan"});
  QCOMPARE(community.window().windowTitle(), "susan – Roost");
  community.goTo("john");
  QCOMPARE(textOf(page, "lastSeen"), "Active now");
}

void TestProfile::listsFromCountsAndTabs_data() {
  QTest::addColumn<QByteArray>("count");
  QTest::addColumn<int>("tab");
  QTest::addColumn<QStringList>("list");
  const QStringList followers{"david", "mary", "john"}, following{"mary"};
  QTest::newRow("followers from the count") << QByteArray("followerCount") << 2 << followers;
  QTest::newRow("following from the count") << QByteArray("followingCount") << 3 << following;
  QTest::newRow("followers from the tab") << QByteArray() << 2 << followers;
  QTest::newRow("following from the tab") << QByteArray() << 3 << following;
}

void TestProfile::listsFromCountsAndTabs() {
  QFETCH(const QByteArray, count);
  QFETCH(const int, tab);
  Community community;
  community.goTo("susan");
  auto& tabs = find<QTabBar>(community.page(), "tabs");
  if (count.isEmpty())
    clickAt(tabs, tabs.tabRect(tab).center());
  else
    click(community.page(), count);
  QTEST(rowsOf(community.rows()), "list");
  QCOMPARE(tabs.currentIndex(), tab);
  QCOMPARE(textOf(community.page(), "username"), "@susan");
}

void TestProfile::tabsAreSteps() {
  Community community;
  community.goTo("susan");
  click(community.page(), "followerCount");
  const QModelIndex mary = rowWith(community.rows(), "mary");
  clickIn(community.rows(), mary, UserDelegate(community.john, community.desktop.store.clock()), RowTarget::Author);
  QCOMPARE(textOf(community.page(), "username"), "@mary");
  QCOMPARE(find<QTabBar>(community.page(), "tabs").currentIndex(), 0);
  press(community.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(textOf(community.page(), "username"), "@susan");
  QCOMPARE(find<QTabBar>(community.page(), "tabs").currentIndex(), 2);
  QCOMPARE(rowsOf(community.rows()), (QStringList{"david", "mary", "john"}));
  press(community.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(find<QTabBar>(community.page(), "tabs").currentIndex(), 0);
  QCOMPARE(rowsOf(community.rows()), QStringList{"post from susan"});
}

void TestProfile::aDoubleClickFollowsOnce() {
  Community community;
  community.goTo("mary");
  QWidget& toggle = find(community.page(), "followToggle");
  const QString before = textOf(community.page(), "followToggle");
  // As a double click arrives.
  const QPointF middle = toggle.rect().center();
  for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick,
                          QEvent::MouseButtonRelease}) {
    const bool isUp = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, middle, toggle.mapToGlobal(middle), Qt::LeftButton, isUp ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&toggle, &event);
  }
  QVERIFY(textOf(community.page(), "followToggle") != before);
}

void TestProfile::arrowsStayOnTheTabs() {
  Community community;
  community.goTo("susan");
  auto& tabs = find<QTabBar>(community.page(), "tabs");
  tabs.setFocus(Qt::TabFocusReason);
  for (const int tab : {1, 2, 3}) {
    press(community.window(), Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), tab);
    QVERIFY(tabs.hasFocus());
  }
}

void TestProfile::keysAreAboutWhoseProfileItIs() {
  Community community;
  // She has no posts, so there is no current row.
  community.goTo("mary");
  press(community.window(), Qt::Key_C);
  QCOMPARE(QApplication::clipboard()->text(), "@mary");
  press(community.window(), Qt::Key_F);
  QCOMPARE(noteIn(community.window()), "You are following mary!");
  QCOMPARE(textOf(community.page(), "followToggle"), "Unfollow");
  // Nobody can follow themselves.
  press(community.window(), Qt::Key_4, Qt::ControlModifier);
  press(community.window(), Qt::Key_F);
  QCOMPARE(noteIn(community.window()), "You are following mary!");
}

void TestProfile::followCanBeTakenBack() {
  Community community;
  community.goTo("mary");
  click(community.page(), "followToggle");
  QCOMPARE(textOf(community.page(), "followToggle"), "Unfollow");
  QCOMPARE(textOf(community.window(), "noteAction"), "Undo");
  press(community.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(textOf(community.page(), "followToggle"), "Follow");
  QCOMPARE(textOf(community.page(), "followerCount"), "1 follower");
}

void TestProfile::toggleInAListChangesTheHead() {
  Community community;
  community.goTo("john");
  QCOMPARE(textOf(community.page(), "followingCount"), "1 following");
  click(community.page(), "followingCount");
  QCOMPARE(rowsOf(community.rows()), QStringList{"susan"});
  const UserDelegate delegate(community.john, community.desktop.store.clock());
  clickIn(community.rows(), rowWith(community.rows(), "susan"), delegate, RowTarget::FollowToggle);
  QCOMPARE(textOf(community.page(), "followingCount"), "0 following");
  // The row stays, so that the same button undoes it.
  QCOMPARE(rowsOf(community.rows()), QStringList{"susan"});
  clickIn(community.rows(), rowWith(community.rows(), "susan"), delegate, RowTarget::FollowToggle);
  QCOMPARE(textOf(community.page(), "followingCount"), "1 following");
}

void TestProfile::repliesAreInTheFirstTabOnly() {
  Community community;
  const auto reply = [&](UserId author, const QString& body) {
    need(community.desktop.store->insert("insert_post", {{":author", author},
                                                         {":created_at", 2'000},
                                                         {":body", body},
                                                         {":reply_to", 1},
                                                         {":reply_to_author", community.susan}}));
  };
  reply(community.susan, "a reply");
  reply(community.mary, "nothing but a reply");
  community.goTo("susan");
  auto& tabs = find<QTabBar>(community.page(), "tabs");
  QCOMPARE(tabs.tabText(0), "Posts && Replies (2)");
  QCOMPARE(rowsOf(community.rows()), (QStringList{"a reply", "post from susan"}));
  clickAt(tabs, tabs.tabRect(1).center());
  QCOMPARE(rowsOf(community.rows()), QStringList{"post from susan"});
  press(community.window(), Qt::Key_Left, Qt::AltModifier);
  QCOMPARE(rowsOf(community.rows()), (QStringList{"a reply", "post from susan"}));
  community.goTo("mary");
  QCOMPARE(tabs.tabText(0), "Posts && Replies (1)");
  clickAt(tabs, tabs.tabRect(1).center());
  QCOMPARE(textOf(community.page(), "emptyTitle"), "mary has only posted replies");
}

void TestProfile::tabOfPostsOpensAgainAtTheStart() {
  Community community;
  for (int post = 0; post < 50; ++post)
    community.desktop.store.addPost(community.susan, 2'000 + post, QString::number(post));
  community.goTo("susan");
  auto& tabs = find<QTabBar>(community.page(), "tabs");
  clickAt(tabs, tabs.tabRect(1).center());
  for (int times = 0; times < 5; ++times) scroll(community.rows(), 400);
  const QString top = firstWholeRow(community.rows()).data().toString();
  QVERIFY(top != "49");
  community.window().close();
  community.desktop.startAs(community.john);
  QCOMPARE(find<QTabBar>(community.page(), "tabs").currentIndex(), 1);
  QCOMPARE(firstWholeRow(community.rows()).data().toString(), top);
}

void TestProfile::firstTabIsAsLongAsThereIsRoom() {
  Community community;
  community.goTo("susan");
  auto& tabs = find<QTabBar>(community.page(), "tabs");
  QCOMPARE(tabs.tabText(0), "Posts && Replies (1)");
  community.window().resize(480, 800);
  const auto widthOfTabs = [&] { return tabs.tabRect(tabs.count() - 1).right() + 1; };
  QTRY_VERIFY(widthOfTabs() <= tabs.width());
  community.window().setMinimumSize(1, 1);
  community.window().resize(360, 800);
  QTRY_COMPARE(tabs.tabText(0), "All");
  QVERIFY(widthOfTabs() <= tabs.width());
  community.window().resize(1200, 800);
  QTRY_COMPARE(tabs.tabText(0), "Posts && Replies (1)");
}

void TestProfile::emptyListsSaySo_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("tab");
  QTest::addColumn<QString>("words");
  QTest::newRow("own posts") << "john" << 0 << "You haven’t posted yet";
  QTest::newRow("own followers") << "john" << 2 << "No followers yet";
  QTest::newRow("posts") << "david" << 0 << "david hasn’t posted yet";
  QTest::newRow("posts that are no replies") << "david" << 1 << "david hasn’t posted yet";
  QTest::newRow("followers") << "david" << 2 << "No one follows david yet";
  QTest::newRow("following") << "mary" << 3 << "mary doesn’t follow anyone yet";
}

void TestProfile::emptyListsSaySo() {
  QFETCH(const QString, name);
  QFETCH(const int, tab);
  Community community;
  if (tab == 3)
    Database(community.desktop.store.file()).run("DELETE FROM follows WHERE follower_id = ?", {community.mary});
  community.goTo(name);
  auto& tabs = find<QTabBar>(community.page(), "tabs");
  clickAt(tabs, tabs.tabRect(tab).center());
  QTEST(textOf(community.page(), "emptyTitle"), "words");
}

ROOST_TEST(TestProfile)

}  // namespace roost::profile_test

#include "test_profile.moc"
