#include <QAccessible>
#include <QContextMenuEvent>
#include <QDeadlineTimer>
#include <QMenu>
#include <QTest>

#include "gui/controls/placement.h"
#include "gui/users/hover_card.h"
#include "support/desktop.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::hover_card_test {

using namespace test;

/// The small profile beside anything that shows a user, by pointer and by key.
class TestHoverCard : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void restingShowsTheProfile_data();
  void restingShowsTheProfile();
  void saysWhatIsBetweenThem();
  void staysUnderThePointer();
  void goes_data();
  void goes();
  void mentionOfNobodyShowsNothing();
  void toggles();
  void opensByKey();
  void tabStaysInside();
  void isInTheMenu();
  void leadsToTheProfile();
  void isMirrored();
  void isBesideItsSpot();
  void isAsHighAsItNeeds();
  void namesAreShortened();
};

namespace {

/// John follows susan and mary, both of whom follow david; susan follows john back.
struct Community {
  Community()
      : john(desktop.addUser("john")),
        susan(desktop.addUser("susan", "Susan Abebe")),
        mary(desktop.addUser("mary")),
        david(desktop.addUser("david")) {
    for (const auto& [follower, followed] :
         {std::pair(john, susan), {john, mary}, {susan, david}, {mary, david}, {susan, john}})
      desktop.store.addFollow(follower, followed, ++time);
    desktop.store.addPost(susan, 2'000, "ask @nobody or @david");
    desktop.store.addPost(mary, 1'000, "post from mary");
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  QWidget& card() const { return find(window(), "hoverCard"); }
  bool isCardShown() const { return isShown(window(), "hoverCard"); }
  RowView& timeline() const { return find<RowView>(window(), "timelineRows"); }
  RowView& people() const {
    press(window(), Qt::Key_3, Qt::ControlModifier);
    return find<RowView>(window(), "peopleRows");
  }
  PostDelegate posts() const { return {john, desktop.store.clock(), false}; }
  UserDelegate users() const { return {john, desktop.store.clock()}; }

  void pointAt(const QWidget& widget, const QPoint& point) const {
    // The pointer comes from elsewhere, since an event is only sent when it has moved.
    QTest::mouseMove(window().windowHandle(), {3, 3});
    QTest::mouseMove(window().windowHandle(), widget.mapTo(&window(), point));
  }
  /// Rests on the picture in a post's row until the card is shown.
  void showCardOf(const QString& post) const {
    pointAt(*timeline().viewport(), pointIn(timeline(), rowWith(timeline(), post), posts(), RowTarget::Author));
    QTRY_VERIFY(isCardShown());
  }

  Desktop desktop;
  const UserId john, susan, mary, david;
  qint64 time = 0;
};

QRect globalRect(const QWidget& widget) { return {widget.mapToGlobal(QPoint()), widget.size()}; }

/// The place of a mention in a post's text, in viewport coordinates.
QPoint placeOfMention(const RowView& view, const QModelIndex& row, const PostDelegate& delegate, const QString& name) {
  const QRect rect = view.visualRect(row);
  const RowContext context{
      .rect = rect, .font = view.font(), .palette = view.palette(), .direction = view.layoutDirection()};
  for (int y = 1; y < rect.height(); y += 3)
    for (int x = 1; x < rect.width(); x += 3)
      if (const auto target = delegate.targetAt({x, y}, context, row); target.text == name)
        return rect.topLeft() + target.rect.center();
  return {};
}

}  // namespace

void TestHoverCard::restingShowsTheProfile_data() {
  QTest::addColumn<QString>("username");
  QTest::newRow("author") << "@susan";
  QTest::newRow("mention") << "@david";
  QTest::newRow("row of People") << "@mary";
  QTest::newRow("row of a profile's list") << "@mary";
  QTest::newRow("suggestion") << "@david";
  QTest::newRow("suggestion's name") << "@david";
}

void TestHoverCard::restingShowsTheProfile() {
  const QByteArray on = QTest::currentDataTag();
  Community community;
  QRect spot;
  if (on == "author" || on == "mention") {
    RowView& rows = community.timeline();
    const PostDelegate delegate = community.posts();
    const QModelIndex row = rows.model()->index(0, 0);
    const QPoint point =
        on == "author" ? pointIn(rows, row, delegate, RowTarget::Author) : placeOfMention(rows, row, delegate, "david");
    community.pointAt(*rows.viewport(), point);
    spot = {rows.viewport()->mapToGlobal(point), QSize(1, 1)};
  } else if (on.startsWith("row")) {
    if (on != "row of People") {
      press(community.window(), Qt::Key_4, Qt::ControlModifier);
      click(find(community.window(), "profilePage"), "followingCount");
    }
    RowView& rows = on == "row of People" ? community.people() : find<RowView>(community.window(), "profileRows");
    const QPoint point = pointIn(rows, rowWith(rows, "mary"), community.users(), RowTarget::Author);
    community.pointAt(*rows.viewport(), point);
    spot = {rows.viewport()->mapToGlobal(point), QSize(1, 1)};
  } else {
    QTRY_VERIFY(isShown(community.window(), "suggestionReason"));
    QWidget* reason = &find(community.window(), "suggestionReason");
    const QList<QAbstractButton*> buttons = reason->parentWidget()->findChildren<QAbstractButton*>();
    QWidget* widget = on == "suggestion" ? buttons.first() : buttons.at(1);
    community.pointAt(*widget, widget->rect().center());
    spot = globalRect(*widget);
  }
  QTRY_VERIFY(community.isCardShown());
  QTEST(textOf(community.card(), "cardUsername"), "username");
  QVERIFY(!globalRect(community.card()).intersects(spot));
  QVERIFY(globalRect(community.window()).contains(globalRect(community.card())));
}

void TestHoverCard::saysWhatIsBetweenThem() {
  Community community;
  community.showCardOf("ask @nobody or @david");
  QCOMPARE(textOf(community.card(), "cardName"), "Susan Abebe");
  QCOMPARE(find(community.card(), "cardBadge").accessibleName(), "Mutual");
  QVERIFY(!isShown(community.card(), "cardKnownFollowers"));
  QCOMPARE(textOf(community.card(), "followToggle"), "Unfollow");

  // The card covers the mention until it closes.
  QTest::mouseMove(community.window().windowHandle(), {3, 3});
  QTRY_VERIFY(!community.isCardShown());
  RowView& rows = community.timeline();
  community.pointAt(*rows.viewport(), placeOfMention(rows, rows.model()->index(0, 0), community.posts(), "david"));
  QTRY_VERIFY(community.isCardShown());
  QCOMPARE(textOf(community.card(), "cardUsername"), "@david");
  QCOMPARE(textOf(community.card(), "cardKnownFollowers"), "Followed by mary and susan");
  QVERIFY(!isShown(community.card(), "cardBadge"));
  QCOMPARE(textOf(community.card(), "followToggle"), "Follow");
  // The aside uses the same words.
  QCOMPARE(textOf(find(community.window(), "aside"), "suggestionReason"), "Followed by mary and susan");
}

void TestHoverCard::staysUnderThePointer() {
  Community community;
  community.showCardOf("post from mary");
  const QPoint onCard = community.card().mapTo(&community.window(), community.card().rect().center());
  QTest::mouseMove(community.window().windowHandle(), onCard);
  // For as long as the card would take to close.
  const QDeadlineTimer gone(2 * HoverCard::leaveAfter);
  QTRY_VERIFY(gone.hasExpired());
  QVERIFY(community.isCardShown());
  QTest::mouseMove(community.window().windowHandle(), {3, 3});
  QTRY_VERIFY(!community.isCardShown());
}

void TestHoverCard::goes_data() {
  QTest::addColumn<QByteArray>("how");
  for (const char* how : {"leaving", "wheel", "Escape", "another key", "press", "another page", "narrower window"})
    QTest::newRow(how) << QByteArray(how);
}

void TestHoverCard::goes() {
  QFETCH(const QByteArray, how);
  Community community;
  community.showCardOf("post from mary");
  MainWindow& window = community.window();
  if (how == "leaving") QTest::mouseMove(window.windowHandle(), {3, 3});
  if (how == "wheel") scroll(community.timeline(), 20);
  if (how == "Escape") press(window, Qt::Key_Escape);
  if (how == "another key") press(window, Qt::Key_Down);
  if (how == "press") clickAt(*community.timeline().viewport(), {300, 500});
  if (how == "another page") press(window, Qt::Key_2, Qt::ControlModifier);
  if (how == "narrower window") window.resize(900, 700);
  QTRY_VERIFY(!community.isCardShown());
}

void TestHoverCard::mentionOfNobodyShowsNothing() {
  Community community;
  RowView& rows = community.timeline();
  const QModelIndex row = rows.model()->index(0, 0);
  community.pointAt(*rows.viewport(), placeOfMention(rows, row, community.posts(), "nobody"));
  const QDeadlineTimer shown(2 * HoverCard::restFor);
  QTRY_VERIFY(shown.hasExpired());
  QVERIFY(!community.isCardShown());
  QCOMPARE(noteIn(community.window()), "");
}

void TestHoverCard::toggles() {
  Community community;
  community.showCardOf("post from mary");
  click(community.card(), "followToggle");
  QCOMPARE(noteIn(community.window()), "You are not following mary.");
  QVERIFY(community.isCardShown());
  QCOMPARE(textOf(community.card(), "followToggle"), "Follow");
  click(community.card(), "followToggle");
  QCOMPARE(textOf(community.card(), "followToggle"), "Unfollow");
}

void TestHoverCard::opensByKey() {
  Community community;
  RowView& rows = community.people();
  rows.setFocus();
  while (rows.currentIndex().data().toString() != "Susan Abebe") press(community.window(), Qt::Key_Down);
  press(community.window(), Qt::Key_I);
  QVERIFY(community.isCardShown());
  QCOMPARE(textOf(community.card(), "cardUsername"), "@susan");
  QVERIFY(community.card().isAncestorOf(QApplication::focusWidget()));
  QVERIFY(community.card().accessibleName().contains("Susan Abebe, @susan"));
  // The position of the pointer doesn't matter.
  QTest::mouseMove(community.window().windowHandle(), {3, 3});
  const QDeadlineTimer gone(2 * HoverCard::leaveAfter);
  QTRY_VERIFY(gone.hasExpired());
  QVERIFY(community.isCardShown());
  press(community.window(), Qt::Key_Escape);
  QVERIFY(!community.isCardShown());
  QCOMPARE(QApplication::focusWidget(), &rows);
  QCOMPARE(rows.currentIndex().data().toString(), "Susan Abebe");
}

void TestHoverCard::tabStaysInside() {
  Community community;
  RowView& rows = community.people();
  rows.setFocus();
  press(community.window(), Qt::Key_Home);
  press(community.window(), Qt::Key_I);
  QSet<QWidget*> reached;
  for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab})
    for (int turn = 0; turn < 8; ++turn) {
      press(community.window(), key);
      QVERIFY(community.card().isAncestorOf(QApplication::focusWidget()));
      reached.insert(QApplication::focusWidget());
    }
  QVERIFY(reached.size() >= 3);
  QVERIFY(community.isCardShown());
}

void TestHoverCard::isInTheMenu() {
  Community community;
  RowView& rows = community.timeline();
  within<QMenu>(
      [&] {
        const QPoint point = rows.visualRect(rows.model()->index(1, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, rows.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(rows.viewport(), &event);
      },
      [&](QMenu& menu) {
        for (QAction* action : menu.actions())
          if (action->text() == "Show Profile Card") return clickAt(menu, menu.actionGeometry(action).center());
        QFAIL("It is not there");
      });
  QVERIFY(community.isCardShown());
  QCOMPARE(textOf(community.card(), "cardUsername"), "@mary");
}

void TestHoverCard::leadsToTheProfile() {
  Community community;
  community.showCardOf("post from mary");
  click(community.card(), "cardName");
  QVERIFY(!community.isCardShown());
  QCOMPARE(textOf(find(community.window(), "profilePage"), "username"), "@mary");
}

void TestHoverCard::isMirrored() {
  QApplication::setLayoutDirection(Qt::RightToLeft);
  Community community;
  community.window().resize(780, 700);
  QCoreApplication::processEvents();
  RowView& rows = community.timeline();
  const QRect picture = rows.globalAvatarRect(rowWith(rows, "post from mary"));
  community.pointAt(*rows.viewport(), rows.viewport()->mapFromGlobal(picture.center()));
  QTRY_VERIFY(community.isCardShown());
  QCOMPARE(globalRect(community.card()).right(), picture.right());
  QVERIFY(find(community.card(), "followToggle").x() < find(community.card(), "cardName").geometry().center().x());
  QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestHoverCard::isBesideItsSpot() {
  QRandomGenerator random = seededRandom();
  for (int round = 0; round < 5'000; ++round) {
    const QRect area(random.bounded(40), random.bounded(40), 480 + random.bounded(900), 480 + random.bounded(600));
    const QSize size(296, 150 + random.bounded(200));
    const QSize spotSize(20 + random.bounded(200), 18 + random.bounded(40));
    const QRect spot({area.left() + random.bounded(area.width() - spotSize.width()),
                      area.top() + random.bounded(area.height() - spotSize.height())},
                     spotSize);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
      const QRect card = placeBeside(spot, size, area, direction);
      QCOMPARE(card.size(), size);
      QVERIFY(area.contains(card));
      const bool hasRoom =
          spot.top() - area.top() >= size.height() + 6 || area.bottom() - spot.bottom() >= size.height() + 6 ||
          spot.left() - area.left() >= size.width() + 6 || area.right() - spot.right() >= size.width() + 6;
      if (hasRoom) QVERIFY(!card.intersects(spot));
    }
  }
}

void TestHoverCard::isAsHighAsItNeeds() {
  Community community;
  Database(community.desktop.store.file())
      .run("UPDATE users SET about_me = ? WHERE id = ?", {QString("birds ").repeated(23), community.susan});
  RowView& rows = community.people();
  QList<int> heights;
  for (const char* name : {"mary", "Susan Abebe", "mary"}) {
    rows.setCurrentIndex(rowWith(rows, name));
    press(community.window(), Qt::Key_I);
    QCOMPARE(textOf(community.card(), "cardName"), name);
    heights.append(community.card().height());
    for (const char* part : {"cardName", "cardFollowers"})
      QVERIFY(find(community.card(), part).height() >= find(community.card(), part).minimumSizeHint().height());
    press(community.window(), Qt::Key_Escape);
  }
  QVERIFY(heights[1] > heights[0] + 40);
  QCOMPARE(heights[2], heights[0]);
}

void TestHoverCard::namesAreShortened() {
  Community community;
  const UserId endless = community.desktop.addUser(QString(64, 'm'));
  community.desktop.store.addFollow(community.john, endless, 100);
  community.desktop.store.addFollow(endless, community.david, 100);
  RowView& rows = community.timeline();
  community.pointAt(*rows.viewport(), placeOfMention(rows, rows.model()->index(0, 0), community.posts(), "david"));
  QTRY_VERIFY(community.isCardShown());
  for (const QLabel* label : community.card().findChildren<QLabel*>())
    if (label->isVisible()) QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
  QVERIFY(textOf(community.card(), "cardKnownFollowers").contains(u'…'));
}

ROOST_TEST(TestHoverCard)

}  // namespace roost::hover_card_test

#include "test_hover_card.moc"
