#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::people_test {

using namespace test;

/// Finding people and following them from a row.
class TestPeople : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void searchesByPrefix_data();
  void searchesByPrefix();
  void findsEachWord_data();
  void findsEachWord();
  void offersAreSeenWholeInANarrowWindow_data();
  void offersAreSeenWholeInANarrowWindow();
  void emptyResultIsSaid();
  void sorts();
  void followsFromARow_data();
  void followsFromARow();
  void followsFromARowCutOffAtTheEdge();
  void oneselfHasNoToggle();
  void nameOpensTheProfile_data();
  void nameOpensTheProfile();
  void rowsThatComeBackAreRight_data();
  void rowsThatComeBackAreRight();
  void rowsOutOfSightAreRightToo();
  void ownRowTellsOfOnesPosts();
  void eachVisitHasItsFilterAndOrder();
};

namespace {

/// John is the viewer. By name: Ann, john, susan; by followers: susan 2, Ann 1, john 0; by last post: john, Ann,
/// susan, who has never posted.
struct People {
  People() : john(desktop.addUser("john")), susan(desktop.addUser("susan")), anna(desktop.addUser("owl", "Ann")) {
    desktop.store.addFollow(anna, susan);
    desktop.store.addFollow(john, susan);
    desktop.store.addFollow(susan, anna);
    desktop.store.addPost(anna, 1'000);
    desktop.store.addPost(john, 2'000);
    desktop.startAs(john);
    press(window(), Qt::Key_3, Qt::ControlModifier);
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& rows() const { return find<RowView>(window(), "peopleRows"); }
  UserDelegate delegate() const { return {john, desktop.store.clock()}; }
  QString spoken(const QString& name) const { return rowWith(rows(), name).data(Qt::AccessibleTextRole).toString(); }

  Desktop desktop;
  const UserId john, susan, anna;
};

/// The middle of the area in a row that is filled with the accent colour: its Follow button, as shown while the pointer
/// is elsewhere.
QPoint paintedPill(RowView& view, const QModelIndex& row) {
  QTest::mouseMove(view.window()->windowHandle(), {1, 1});
  const QRgb accent = Theme::light().accent.rgb();
  // Without the edges, where the focus is shown.
  const QRect rect = view.visualRect(row).adjusted(8, 8, -8, -8) & view.viewport()->rect();
  const QImage picture = view.viewport()->grab(rect).toImage();
  QRect pill;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x)
      if (picture.pixel(x, y) == accent) pill |= QRect(x, y, 1, 1);
  return pill.isNull() ? QPoint() : rect.topLeft() + pill.center();
}

}  // namespace

void TestPeople::searchesByPrefix_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QStringList>("found");
  QTest::newRow("username") << "su" << QStringList{"susan"};
  QTest::newRow("other case") << "SuS" << QStringList{"susan"};
  QTest::newRow("display name") << "an" << QStringList{"Ann"};
  QTest::newRow("username of one who has a display name") << "ow" << QStringList{"Ann"};
  QTest::newRow("not the middle") << "usan" << QStringList{};
  QTest::newRow("no pattern") << "%" << QStringList{};
}

void TestPeople::searchesByPrefix() {
  QFETCH(const QString, typed);
  People people;
  fill(people.window(), "filter", typed);
  QTEST(rowsOf(people.rows()), "found");
  press(people.window(), Qt::Key_A, Qt::ControlModifier);
  press(people.window(), Qt::Key_Delete);
  QCOMPARE(rowsOf(people.rows()).size(), 3);
}

void TestPeople::findsEachWord_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("typed");
  QTest::newRow("without the accent") << "Émile"
                                      << "emile";
  QTest::newRow("second name") << "María García"
                               << "garcia";
  QTest::newRow("given name in Korean") << QString::fromUtf8("김민수") << QString::fromUtf8("민수");
}

void TestPeople::findsEachWord() {
  QFETCH(const QString, name);
  QFETCH(const QString, typed);
  People people;
  people.desktop.addUser("somebody", name);
  fill(people.window(), "filter", typed);
  QCOMPARE(rowsOf(people.rows()), QStringList{name});
  // Also among the completions of the field at the top.
  press(people.window(), Qt::Key_K, Qt::ControlModifier);
  test::type(people.window(), typed);
  const auto* offers = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
  QVERIFY(offers);
  QCOMPARE(offers->model()->index(0, 0).data().toString(), name);
  press(people.window(), Qt::Key_Escape);
}

void TestPeople::offersAreSeenWholeInANarrowWindow_data() {
  QTest::addColumn<Qt::LayoutDirection>("direction");
  QTest::newRow("left to right") << Qt::LeftToRight;
  QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestPeople::offersAreSeenWholeInANarrowWindow() {
  QFETCH(const Qt::LayoutDirection, direction);
  People people;
  QWidget& window = *people.desktop.window;
  window.setLayoutDirection(direction);
  window.resize(480, 700);
  press(window, Qt::Key_K, Qt::ControlModifier);
  for (const char* typed : {"s", "u", "s"}) {
    test::type(window, typed);
    const QWidget* offers = QApplication::activePopupWidget();
    QVERIFY(offers && offers->width() >= 320);
    QVERIFY(window.geometry().contains(QRect(offers->mapToGlobal(QPoint()), offers->size())));
  }
  press(window, Qt::Key_Escape);
}

void TestPeople::emptyResultIsSaid() {
  People people;
  QVERIFY(!isShown(people.rows(), "emptyState"));
  fill(people.window(), "filter", "<b>x");
  QCOMPARE(textOf(people.rows(), "emptyTitle"), "No names start with “<b>x”");
  press(people.window(), Qt::Key_Backspace);
  QCOMPARE(textOf(people.rows(), "emptyTitle"), "No names start with “<b>”");
}

void TestPeople::sorts() {
  People people;
  const auto& order = find<QComboBox>(people.window(), "order");
  QCOMPARE(order.currentText(), "Last post");
  QCOMPARE(rowsOf(people.rows()), (QStringList{"john", "Ann", "susan"}));
  const auto choose = [&](Qt::Key key) {
    find(people.window(), "order").setFocus();
    press(people.window(), key);
  };
  choose(Qt::Key_Down);
  QCOMPARE(order.currentText(), "Followers");
  QCOMPARE(rowsOf(people.rows()), (QStringList{"susan", "Ann", "john"}));
  choose(Qt::Key_Down);
  QCOMPARE(order.currentText(), "Name");
  QCOMPARE(rowsOf(people.rows()), (QStringList{"Ann", "john", "susan"}));
}

void TestPeople::followsFromARow_data() {
  QTest::addColumn<bool>("byKey");
  QTest::newRow("by mouse where the button is painted") << false;
  QTest::newRow("by the F key") << true;
}

void TestPeople::followsFromARow() {
  QFETCH(const bool, byKey);
  People people;
  find<QComboBox>(people.window(), "order").setFocus();
  press(people.window(), Qt::Key_Down);
  RowView& rows = people.rows();
  const QStringList before = rowsOf(rows);
  QCOMPARE(people.spoken("Ann"), "Ann, @owl, 1 follower");
  const QPoint button = paintedPill(rows, rowWith(rows, "Ann"));
  QVERIFY(!button.isNull());
  if (byKey) {
    clickAt(*rows.viewport(), rows.visualRect(rowWith(rows, "Ann")).center());
    press(people.window(), Qt::Key_F);
  } else {
    clickAt(*rows.viewport(), button);
  }
  // With two followers she would move to another row, but the button that was just pressed stays under the pointer.
  QCOMPARE(rowsOf(rows), before);
  QCOMPARE(people.spoken("Ann"), "Ann, @owl, 2 followers, you follow them");
  QCOMPARE(noteIn(people.window()), "You are following owl!");
  QVERIFY(paintedPill(rows, rowWith(rows, "Ann")).isNull());
  if (byKey)
    press(people.window(), Qt::Key_F);
  else
    clickAt(*rows.viewport(), button);
  QCOMPARE(people.spoken("Ann"), "Ann, @owl, 1 follower");
  QCOMPARE(noteIn(people.window()), "You are not following owl.");
  QVERIFY(!paintedPill(rows, rowWith(rows, "Ann")).isNull());
  QCOMPARE(rowsOf(rows), before);
}

void TestPeople::followsFromARowCutOffAtTheEdge() {
  Desktop desktop;
  const UserId john = desktop.addUser("john");
  for (int number = 0; number < 40; ++number)
    desktop.store.addPost(desktop.addUser(QString("user%1").arg(number)), number);
  MainWindow& window = desktop.startAs(john);
  press(window, Qt::Key_3, Qt::ControlModifier);
  auto& rows = find<RowView>(window, "peopleRows");
  const QModelIndex cut = rows.indexAt({rows.viewport()->width() / 2, rows.viewport()->height() - 1});
  // Scrolled so that the button can be pressed while a part of the row is cut off.
  scroll(rows, rows.visualRect(cut).bottom() - rows.viewport()->height() - 9);
  const int top = rows.visualRect(cut).top();
  QVERIFY(rows.visualRect(cut).bottom() > rows.viewport()->height());
  clickIn(rows, cut, UserDelegate(john, desktop.store.clock()), RowTarget::FollowToggle);
  QCOMPARE(noteIn(window), QString("You are following %1!").arg(cut.data().toString()));
  QCOMPARE(rows.visualRect(cut).top(), top);
}

void TestPeople::oneselfHasNoToggle() {
  People people;
  RowView& rows = people.rows();
  const QModelIndex own = rowWith(rows, "john");
  QVERIFY(paintedPill(rows, own).isNull());
  QVERIFY(pointIn(rows, own, people.delegate(), RowTarget::FollowToggle).isNull());
  const QPoint beside = pointIn(rows, rowWith(rows, "Ann"), people.delegate(), RowTarget::FollowToggle) -
                        rows.visualRect(rowWith(rows, "Ann")).topLeft();
  clickAt(*rows.viewport(), rows.visualRect(own).topLeft() + beside);
  press(people.window(), Qt::Key_F);
  QCOMPARE(noteIn(people.window()), "");
  QCOMPARE(people.spoken("john"), "john, @john, 0 followers");
}

void TestPeople::nameOpensTheProfile_data() {
  QTest::addColumn<bool>("byKey");
  QTest::newRow("by mouse") << false;
  QTest::newRow("with Enter") << true;
}

void TestPeople::nameOpensTheProfile() {
  QFETCH(const bool, byKey);
  People people;
  RowView& rows = people.rows();
  if (byKey) {
    clickAt(*rows.viewport(), rows.visualRect(rowWith(rows, "Ann")).center());
    press(people.window(), Qt::Key_Return);
  } else {
    clickIn(rows, rowWith(rows, "Ann"), people.delegate(), RowTarget::Author);
  }
  QVERIFY(isShown(people.window(), "profilePage"));
  QCOMPARE(textOf(find(people.window(), "profilePage"), "username"), "@owl");
  press(people.window(), Qt::Key_Left, Qt::AltModifier);
  QVERIFY(isShown(people.window(), "peoplePage"));
  QCOMPARE(rows.currentIndex().data().toString(), "Ann");
}

/// John among a thousand others, who are listed in the order of their names.
struct Crowd {
  Crowd() : john(desktop.addUser("aaron")) {
    desktop.store.together([this] {
      for (int number = 0; number < 1'000; ++number)
        others.append(desktop.addUser(QString("user%1").arg(number, 3, 10, QChar(u'0'))));
    });
    desktop.startAs(john);
    press(*desktop.window, Qt::Key_3, Qt::ControlModifier);
    auto& order = find<QComboBox>(*desktop.window, "order");
    order.setCurrentIndex(order.findText("Name"));
  }

  RowView& rows() const { return find<RowView>(*desktop.window, "peopleRows"); }
  QModelIndex row(const QString& name) const { return rowWith(rows(), name); }
  QString spoken(const QString& name) const { return row(name).data(Qt::AccessibleTextRole).toString(); }
  /// Scrolls until the rows at the beginning are no longer loaded.
  void goFarDown() const {
    for (int turn = 0; turn < 400 && row("user000").isValid(); ++turn) scroll(rows(), 500);
    QVERIFY(!row("user000").isValid());
  }
  void comeBack() const {
    for (int turn = 0; turn < 400 && !rows().isAtTop(); ++turn) scroll(rows(), -500);
    QVERIFY(row("user000").isValid());
  }

  Desktop desktop;
  const UserId john;
  QList<UserId> others;
};

void TestPeople::rowsThatComeBackAreRight_data() {
  QTest::addColumn<bool>("elsewhere");
  QTest::newRow("taken back") << false;
  QTest::newRow("changed by another program") << true;
}

void TestPeople::rowsThatComeBackAreRight() {
  QFETCH(const bool, elsewhere);
  Crowd crowd;
  clickAt(*crowd.rows().viewport(), crowd.rows().visualRect(crowd.row("user000")).center());
  press(*crowd.desktop.window, Qt::Key_F);
  QCOMPARE(crowd.spoken("user000"), "user000, @user000, 1 follower, you follow them");
  const int height = crowd.rows().visualRect(crowd.row("user000")).height();
  crowd.goFarDown();
  const Database other(crowd.desktop.store.file());
  if (elsewhere)
    other.run("DELETE FROM follows");
  else
    press(*crowd.desktop.window, Qt::Key_Z, Qt::ControlModifier);
  other.run("UPDATE users SET about_me = 'I have moved.' WHERE id = ?", {crowd.others.first()});
  crowd.comeBack();
  QCOMPARE(crowd.spoken("user000"), "user000, @user000, 0 followers, I have moved.");
  QVERIFY(!paintedPill(crowd.rows(), crowd.row("user000")).isNull());
  // The row has grown to make room for what they say about themselves.
  QTRY_VERIFY(crowd.rows().visualRect(crowd.row("user000")).height() > height);
}

void TestPeople::rowsOutOfSightAreRightToo() {
  Crowd crowd;
  for (int turn = 0; turn < 5; ++turn) scroll(crowd.rows(), 500);
  QVERIFY(crowd.row("user060").isValid());
  QVERIFY(!crowd.rows().visualRect(crowd.row("user001")).intersects(crowd.rows().viewport()->rect()));
  crowd.desktop.store.addFollow(crowd.john, crowd.others.at(1));
  QTRY_COMPARE(crowd.spoken("user001"), "user001, @user001, 1 follower, you follow them");
}

void TestPeople::ownRowTellsOfOnesPosts() {
  People people;
  press(people.window(), Qt::Key_4, Qt::ControlModifier);
  press(people.window(), Qt::Key_Escape);
  press(people.window(), Qt::Key_J);
  press(people.window(), Qt::Key_Delete);
  QCOMPARE(noteIn(people.window()), "Your post was deleted.");
  press(people.window(), Qt::Key_3, Qt::ControlModifier);
  const auto posts = [&] {
    return rowWith(people.rows(), "john").data(UserListModel::UserRole).value<User>().postCount;
  };
  QCOMPARE(posts(), 0);
  press(people.window(), Qt::Key_Z, Qt::ControlModifier);
  QCOMPARE(posts(), 1);
}

void TestPeople::eachVisitHasItsFilterAndOrder() {
  People people;
  const auto filter = [&] { return find<QLineEdit>(people.window(), "filter").text(); };
  const auto order = [&] { return find<QComboBox>(people.window(), "order").currentText(); };
  const auto go = [&](Qt::Key key) {
    press(people.window(), key, key == Qt::Key_Left || key == Qt::Key_Right ? Qt::AltModifier : Qt::ControlModifier);
  };
  fill(people.window(), "filter", "s");
  find(people.window(), "order").setFocus();
  press(people.window(), Qt::Key_Down);
  go(Qt::Key_1);
  // A new visit lists everybody, in the order that was chosen last.
  go(Qt::Key_3);
  QCOMPARE(filter(), "");
  QCOMPARE(order(), "Followers");
  QCOMPARE(rowsOf(people.rows()), (QStringList{"susan", "Ann", "john"}));
  fill(people.window(), "filter", "an");
  find(people.window(), "order").setFocus();
  press(people.window(), Qt::Key_Down);
  go(Qt::Key_4);
  go(Qt::Key_Left);
  QCOMPARE(filter(), "an");
  QCOMPARE(order(), "Name");
  QCOMPARE(rowsOf(people.rows()), QStringList{"Ann"});
  go(Qt::Key_Left);
  go(Qt::Key_Left);
  QCOMPARE(filter(), "s");
  QCOMPARE(order(), "Followers");
  QCOMPARE(rowsOf(people.rows()), QStringList{"susan"});
  go(Qt::Key_Right);
  go(Qt::Key_Right);
  QCOMPARE(filter(), "an");
  // The page's own shortcut moves to the top and doesn't reset the filter.
  press(people.window(), Qt::Key_Escape);
  go(Qt::Key_3);
  QCOMPARE(filter(), "an");
}

ROOST_TEST(TestPeople)

}  // namespace roost::people_test

#include "test_people.moc"
