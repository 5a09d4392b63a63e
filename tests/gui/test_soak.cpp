#include <QComboBox>
#include <QDialog>
#include <QTabBar>
#include <QTest>
#include <span>

#include "core/sample/sample_community.h"
#include "support/desktop.h"
#include "support/live_objects.h"
#include "support/memory.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/rows.h"
#include "support/sanitizers.h"

namespace roost::soak_test {

using namespace test;

/// However long a window is used, it leaves nothing behind, neither objects nor memory.
class TestSoak : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingPilesUp();
};

namespace {

// A sanitizer makes each action take four times as long.
constexpr int actions = isSanitized ? 500 : 2'000;

/// A window on the sample community, in which every possible action is done in random order.
class Monkey {
 public:
  explicit Monkey(QRandomGenerator& random) : m_random(random) {
    need(loadSampleCommunity(*desktop.store, desktop.store.clock(), PasswordCost::Least));
    const Database database(desktop.store.file());
    for (const auto& row : database.rows("SELECT id FROM users ORDER BY follower_count DESC LIMIT 3"))
      m_users.append(row.first().toLongLong());
    m_follows = database.rows("SELECT follower_id, followed_id, created_at FROM follows");
    desktop.startAs(m_users.first()).resize(900, 640);
  }

  /// Does everything once.
  void actInEachWay() {
    for (const Choice& choice : choices()) act(choice);
  }

  /// Does a random action; one that rebuilds the window only if `mayRebuild` is set.
  void act(bool mayRebuild) {
    int all = 0;
    for (const Choice& choice : choices()) all += choice.rebuilds && !mayRebuild ? 0 : choice.weight;
    int drawn = m_random.bounded(all);
    const Choice* chosen = choices().data();
    // Actions that rebuild the window come last in the list.
    while (drawn >= chosen->weight) drawn -= chosen++->weight;
    act(*chosen);
  }

  /// Returns the window to its initial state, as far as it shows.
  void calmDown() {
    desktop.languages.choose(QStringLiteral("en"));
    desktop.appearance.setScheme(ColorScheme::Light);
    desktop.appearance.setTextSize(Appearance::usualTextSize);
    settle();
    // The suggestions in the column beside the page depend on whom the viewer follows.
    const Database database(desktop.store.file());
    database.run("DELETE FROM follows");
    for (const auto& follow : m_follows)
      database.run("INSERT INTO follows (follower_id, followed_id, created_at) VALUES (?, ?, ?)", follow);
    window().resize(1'150, 640);
    window().signIn(m_users.last());
    window().signIn(m_users.first());
    window().resize(900, 640);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_F, Qt::Key_1}) {
      press(window(), page, Qt::ControlModifier);
      press(window(), Qt::Key_Escape);
      press(window(), Qt::Key_Home);
      settle();
    }
    // Whatever has been open once is kept.
    for (QAction* menu : window().menuBar()->actions()) openMenu(menu);
    openAccountMenu();
    // Waits for what is read on another thread.
    QTest::qWait(300);
    settle();
    // Qt fades the button that clears a field. On a busy machine, that can last longer.
    (void)QTest::qWaitFor([] { return LiveObjects::countByClass().value("QPropertyAnimation") == 0; });
  }

  Desktop desktop;

 private:
  struct Choice {
    int weight;
    void (Monkey::*act)();
    bool rebuilds = false;
  };
  static std::span<const Choice> choices() {
    static constexpr Choice all[]{
        {200, &Monkey::goToPage},
        {150, &Monkey::goBackOrForward},
        {150, &Monkey::scrollRows},
        {120, &Monkey::walk},
        {60, &Monkey::openRow},
        {60, &Monkey::openRowMenu},
        {40, &Monkey::openMenu},
        {20, &Monkey::openAccountMenu},
        {40, &Monkey::openPalette},
        {60, &Monkey::openCard},
        {60, &Monkey::follow},
        {60, &Monkey::takeBack},
        {80, &Monkey::search},
        {60, &Monkey::goToUser},
        {40, &Monkey::filterPeople},
        {60, &Monkey::changeTab},
        {60, &Monkey::resize},
        {40, &Monkey::post},
        {30, &Monkey::remove},
        {30, &Monkey::writeElsewhere},
        {20, &Monkey::openDialog},
        {10, &Monkey::openSettings},
        {10, &Monkey::switchUser},
        {6, &Monkey::changeColours},
        {6, &Monkey::changeTextSize, true},
        {4, &Monkey::changeLanguage, true},
    };
    return all;
  }

  void act(const Choice& choice) {
    (this->*choice.act)();
    settle();
  }

  MainWindow& window() const { return *desktop.window; }

  void settle() const {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // There is no window manager to do it.
    if (!window().isActiveWindow()) window().activateWindow();
    QCoreApplication::processEvents();
  }

  RowView* rows() const {
    for (auto* view : window().findChildren<RowView*>())
      if (view->isVisible()) return view;
    return nullptr;
  }

  /// A random visible row; invalid if there is none.
  QModelIndex someRow() {
    const RowView* view = rows();
    if (!view) return {};
    const QRect seen = view->viewport()->rect();
    return view->indexAt({seen.center().x(), m_random.bounded(seen.height())});
  }

  /// Clicks a random row, which then receives keys.
  bool chooseRow() {
    const QModelIndex row = someRow();
    if (!row.isValid()) return false;
    const QRect rect = rows()->visualRect(row) & rows()->viewport()->rect();
    clickAt(*rows()->viewport(), {rect.left() + 2, rect.center().y()});
    return true;
  }

  QString someWord() {
    static const QStringList words{"the", "morning",    "#garden",       "from:susan", "s",
                                   "bir", "\"a walk\"", "no such thing", "since:2020", "j"};
    return oneOf(words, m_random);
  }

  void goToPage() {
    press(window(), oneOf(QList{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}, m_random), Qt::ControlModifier);
  }
  void goBackOrForward() { press(window(), m_random.bounded(3) ? Qt::Key_Left : Qt::Key_Right, Qt::AltModifier); }

  void scrollRows() {
    if (RowView* view = rows()) scroll(*view, m_random.bounded(4) ? 700 : -700);
  }

  void walk() {
    press(window(), oneOf(QList{Qt::Key_J, Qt::Key_K, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home}, m_random));
  }

  void openRow() {
    if (chooseRow()) press(window(), Qt::Key_U);
  }

  void openRowMenu() {
    const QModelIndex row = someRow();
    if (!row.isValid()) return;
    RowView& view = *rows();
    const QPoint point = view.visualRect(row).center();
    if (!view.viewport()->rect().contains(point)) return;
    within<QMenu>([&] { Q_EMIT view.customContextMenuRequested(point); },
                  [](QMenu& menu) { press(menu, Qt::Key_Escape); });
  }

  void openMenu() { openMenu(oneOf(window().menuBar()->actions(), m_random)); }

  void openMenu(QAction* menu) const {
    const QRect rect = window().menuBar()->actionGeometry(menu);
    if (!window().menuBar()->rect().contains(rect.center())) return;
    clickAt(*window().menuBar(), rect.center());
    while (QWidget* popup = QApplication::activePopupWidget()) press(*popup, Qt::Key_Escape);
    press(window(), Qt::Key_Escape);
  }

  void openAccountMenu() {
    within<QMenu>([&] { click(window(), "accountButton"); }, [](QMenu& menu) { press(menu, Qt::Key_Escape); });
  }

  void openPalette() {
    press(window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    test::type(window(), someWord());
    press(window(), Qt::Key_Escape);
  }

  void openCard() {
    if (!chooseRow()) return;
    press(window(), Qt::Key_I);
    settle();
    press(window(), Qt::Key_Escape);
  }

  void follow() {
    if (chooseRow()) press(window(), Qt::Key_F);
  }

  void takeBack() { press(window(), Qt::Key_Z, Qt::ControlModifier); }

  void search() {
    press(window(), Qt::Key_F, Qt::ControlModifier);
    press(window(), Qt::Key_A, Qt::ControlModifier);
    test::type(window(), someWord());
    if (m_random.bounded(2)) press(window(), Qt::Key_Return);
  }

  void goToUser() {
    press(window(), Qt::Key_K, Qt::ControlModifier);
    test::type(window(), someWord().left(3));
    press(window(), m_random.bounded(2) ? Qt::Key_Return : Qt::Key_Escape);
    if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    // The text goes first, then the focus.
    for (int time = 0; time < 2; ++time) press(window(), Qt::Key_Escape);
  }

  void filterPeople() {
    press(window(), Qt::Key_3, Qt::ControlModifier);
    press(window(), Qt::Key_3, Qt::ControlModifier);
    if (!isShown(window(), "filter")) return;
    find(window(), "filter").setFocus();
    press(window(), Qt::Key_A, Qt::ControlModifier);
    test::type(window(), m_random.bounded(2) ? QString("s") : QString("ma"));
    auto& order = find<QComboBox>(window(), "order");
    order.setFocus();
    press(window(), m_random.bounded(2) ? Qt::Key_Down : Qt::Key_Up);
  }

  void changeTab() {
    if (!isShown(window(), "profilePage")) press(window(), Qt::Key_4, Qt::ControlModifier);
    if (!isShown(window(), "tabs")) return;
    auto& tabs = find<QTabBar>(window(), "tabs");
    if (!tabs.visibleRegion().isEmpty()) clickAt(tabs, tabs.tabRect(m_random.bounded(tabs.count())).center());
  }

  void resize() {
    // Narrow enough for the bar to move below, wide enough for the column beside the page.
    window().resize(oneOf(QList{480, 700, 900, 1'150}, m_random), oneOf(QList{500, 640}, m_random));
  }

  void post() {
    press(window(), Qt::Key_N, Qt::ControlModifier);
    test::type(window(), "Hello " + someWord());
    press(window(), Qt::Key_Return, Qt::ControlModifier);
    press(window(), Qt::Key_Escape);
  }

  void remove() {
    press(window(), Qt::Key_4, Qt::ControlModifier);
    press(window(), Qt::Key_Escape);
    press(window(), Qt::Key_J);
    press(window(), Qt::Key_Delete);
  }

  void writeElsewhere() {
    desktop.store.addPost(oneOf(m_users, m_random), desktop.store.now - m_random.bounded(1'000'000), "from elsewhere");
    const Database database(desktop.store.file());
    database.run("UPDATE users SET about_me = about_me || '.' WHERE id = ? AND length(about_me) < 100",
                 {oneOf(m_users, m_random)});
    desktop.store.now += 60'000;
  }

  void openDialog() {
    const char* name = oneOf(QList<const char*>{"showShortcuts", "goToDate", "editProfile", "about"}, m_random);
    within<QDialog>(
        [&] { window().findChild<QAction*>(QLatin1String(name))->trigger(), QCoreApplication::processEvents(); },
        [](QDialog& dialog) { press(dialog, Qt::Key_Escape); });
  }

  void openSettings() {
    within<QDialog>([&] { press(window(), Qt::Key_Comma, Qt::ControlModifier); },
                    [this](QDialog& dialog) {
                      auto& tabs = find<QTabBar>(dialog, "settingsTabs");
                      for (int tab = 0; tab < tabs.count(); ++tab) tabs.setCurrentIndex(m_random.bounded(tabs.count()));
                      press(dialog, Qt::Key_Escape);
                    });
  }

  void switchUser() { window().signIn(oneOf(m_users, m_random)); }
  void changeColours() { desktop.appearance.setScheme(m_random.bounded(2) ? ColorScheme::Dark : ColorScheme::Light); }
  void changeTextSize() { press(window(), m_random.bounded(2) ? Qt::Key_Plus : Qt::Key_Minus, Qt::ControlModifier); }
  void changeLanguage() { desktop.languages.choose(oneOf(QStringList{"en", "de", "ar", "ja"}, m_random)); }

  QRandomGenerator& m_random;
  QList<UserId> m_users;
  QList<QVariantList> m_follows;  ///< The follows of all users at the start.
};

/// The objects and the memory in use once everything has come to rest.
struct Level {
  QMap<QByteArray, int> objects = LiveObjects::countByClass();
  qint64 inUse = bytesInUse(), resident = residentBytes();
};

/// The classes that have more objects than before.
QStringList grown(const Level& before, const Level& after) {
  QStringList classes;
  for (auto kind = after.objects.cbegin(); kind != after.objects.cend(); ++kind)
    if (const int count = before.objects.value(kind.key()); kind.value() > count)
      classes.append(QStringLiteral("%1: %2, then %3").arg(QLatin1String(kind.key())).arg(count).arg(kind.value()));
  return classes;
}

constexpr qint64 megabyte = 1'024 * 1'024;

}  // namespace

void TestSoak::nothingPilesUp() {
  const LiveObjects objects;
  QRandomGenerator random = seededRandom();
  Monkey monkey(random);
  monkey.actInEachWay();
  const auto use = [&monkey](int count, bool mayRebuild = true) {
    for (int number = 0; number < count; ++number) monkey.act(mayRebuild);
    monkey.calmDown();
    return Level();
  };
  // Once each action has been done a few times, everything is created that ever will be, and all caches are full.
  const Level warm = use(actions / 2);
  const Level after = use(actions / 2);
  qInfo("In use: %lld KB, then %lld KB; resident: %lld KB, then %lld KB", warm.inUse / 1'024, after.inUse / 1'024,
        warm.resident / 1'024, after.resident / 1'024);
  QVERIFY2(grown(warm, after).isEmpty(), qPrintable(grown(warm, after).join(QStringLiteral("; "))));
  // A menu left behind at each visit would cost 17 KB several hundred times over. What may differ is which rows are
  // loaded, which glyphs have been drawn, and what can be undone.
  QVERIFY2(after.inUse - warm.inUse < 4 * megabyte, qPrintable(QString::number(after.inUse - warm.inUse)));
  // Rebuilding a window frees whatever it had left behind, so the test also uses a single window for long.
  const Level anew = use(actions / 4, false), later = use(actions / 4, false);
  QVERIFY2(grown(anew, later).isEmpty(), qPrintable(grown(anew, later).join(QStringLiteral("; "))));
  if (isSanitized) return;
  // The allocator returns memory only in whole pages, so once it may keep 10 MB more with the same objects in use. A
  // leak grows each time.
  qint64 before = warm.resident, growth = after.resident - before;
  for (int again = 0; again < 2 && growth >= 8 * megabyte; ++again) {
    before += growth;
    growth = use(actions / 2).resident - before;
  }
  QVERIFY2(growth < 8 * megabyte, qPrintable(QString::number(growth)));
}

ROOST_TEST(TestSoak)

}  // namespace roost::soak_test

#include "test_soak.moc"
