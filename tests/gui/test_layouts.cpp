#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include "gui/controls/physical_keys.h"
#include "gui/settings/key_recorder.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::layouts_test {

using namespace test;

/// Shortcuts on keyboards whose letters aren't Latin, without any other setup. A key is identified by its number, as
/// X11 and Wayland report it, and by the character that the layout has there.
class TestLayouts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keysMean_data();
  void keysMean();
  void lettersAct_data();
  void lettersAct();
  void placesAreGoneTo_data();
  void placesAreGoneTo();
  void sequencesEndWhereTheyShould();
  void digitsNeedNoShift();
  void textIsWrittenAsTheLayoutHasIt_data();
  void textIsWrittenAsTheLayoutHasIt();
  void textIsCopiedByPlace();
  void keysAreRecordedByPlace();
  void changedKeysWork();
  void menusOpen();
};

namespace {

/// The numbers of keys, named by their characters in the US layout.
enum Number : quint32 {
  N1 = 10,
  N2,
  N3,
  N4,
  Q = 24,
  W,
  E,
  R,
  T,
  Y,
  U,
  I,
  O,
  P,
  A = 38,
  S,
  D,
  F,
  G,
  H,
  J,
  K,
  L,
  Z = 52,
  X,
  C,
  V,
  B,
  N,
  M,
  Comma,
  Dot,
  Slash
};

/// The characters that a layout has on the tested keys.
struct Layout {
  const char* name;
  QHash<quint32, QString> keys;
};

const QList<Layout>& layouts() {
  static const QList<Layout> all{{"Cyrillic",
                                  {{J, "о"},
                                   {K, "л"},
                                   {F, "а"},
                                   {U, "г"},
                                   {N, "т"},
                                   {G, "п"},
                                   {T, "е"},
                                   {A, "ф"},
                                   {O, "щ"},
                                   {P, "з"},
                                   {X, "ч"},
                                   {C, "с"},
                                   {Q, "й"},
                                   {Slash, "."}}},
                                 {"Greek",
                                  {{J, "ξ"},
                                   {K, "κ"},
                                   {F, "φ"},
                                   {U, "θ"},
                                   {N, "ν"},
                                   {G, "γ"},
                                   {T, "τ"},
                                   {A, "α"},
                                   {O, "ο"},
                                   {P, "π"},
                                   {X, "χ"},
                                   {C, "ψ"},
                                   {Q, ";"},
                                   {Slash, "/"}}},
                                 {"Hebrew",
                                  {{J, "ח"},
                                   {K, "ל"},
                                   {F, "כ"},
                                   {U, "ו"},
                                   {N, "מ"},
                                   {G, "ע"},
                                   {T, "א"},
                                   {A, "ש"},
                                   {O, "ם"},
                                   {P, "פ"},
                                   {X, "ס"},
                                   {C, "ב"},
                                   {Q, "/"},
                                   {Slash, "."}}},
                                 {"Arabic",
                                  {{J, "ت"},
                                   {K, "ن"},
                                   {F, "ب"},
                                   {U, "ع"},
                                   {N, "ى"},
                                   {G, "ل"},
                                   {T, "ف"},
                                   {A, "ش"},
                                   {O, "خ"},
                                   {P, "ح"},
                                   {X, "ء"},
                                   {C, "ؤ"},
                                   {Q, "ض"},
                                   {Slash, "ظ"}}}};
  return all;
}

int keyOf(const QString& text) { return text.toUpper().front().unicode(); }

/// Presses a key as the window system does: the window is asked first, then the focused widget gets the key. Qt's own
/// shortcuts would come first; they are left out, since the characters of these layouts aren't shortcuts.
void pressKey(QWidget& window, quint32 number, const QString& text, Qt::KeyboardModifiers modifiers = {}) {
  for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
    QKeyEvent event(type, keyOf(text), modifiers, number, 0, 0, modifiers & Qt::ControlModifier ? QString() : text);
    if (type == QEvent::ShortcutOverride) event.ignore();
    QCoreApplication::sendEvent(window.windowHandle(), &event);
  }
  QCoreApplication::processEvents();
}

/// john follows susan, who has written.
struct Window {
  Window() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addFollow(john, susan);
    for (int number = 1; number <= 5; ++number)
      desktop.store.addPost(susan, number * 1'000, QString("post %1").arg(number));
    desktop.startAs(john);
  }

  MainWindow& operator*() const { return *desktop.window; }
  MainWindow* operator->() const { return desktop.window.get(); }
  RowView& rows() const { return find<RowView>(**this, "timelineRows"); }
  QString current() const { return rows().currentIndex().data().toString(); }
  void press(const Layout& layout, Number number, Qt::KeyboardModifiers modifiers = {}) const {
    pressKey(**this, number, layout.keys.value(number), modifiers);
  }

  Desktop desktop;
  const UserId john, susan;
};

void addLayouts() {
  QTest::addColumn<int>("layout");
  for (int number = 0; number < layouts().size(); ++number) QTest::newRow(layouts().at(number).name) << number;
}

}  // namespace

void TestLayouts::keysMean_data() {
  QTest::addColumn<quint32>("number");
  QTest::addColumn<QString>("text");
  QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
  QTest::addColumn<QString>("keys");
  const auto add = [](const char* name, quint32 number, const char* text, Qt::KeyboardModifiers modifiers,
                      const char* keys) {
    QTest::newRow(name) << number << QString(text) << modifiers << QString(keys);
  };
  add("Cyrillic letter", J, "о", {}, "J");
  add("its capital", J, "О", Qt::ShiftModifier, "Shift+J");
  add("letter where US has a sign", Comma, "б", Qt::ControlModifier, "Ctrl+,");
  add("Arabic question mark", Slash, "؟", Qt::ShiftModifier, "?");
  add("letter and Ctrl and Shift", P, "з", Qt::ControlModifier | Qt::ShiftModifier, "Ctrl+Shift+P");
  add("Cyrillic full stop", Slash, ".", {}, "/");
  add("Cyrillic comma", Slash, ",", Qt::ShiftModifier, "?");
  add("US", J, "j", {}, "");
  add("US slash", Slash, "/", {}, "");
  add("German Z", Y, "z", {}, "");
  add("German hyphen where US has a slash", Slash, "-", {}, "");
  add("French exclamation mark where US has a slash", Slash, "!", {}, "");
  add("French é with Ctrl", N2, "é", Qt::ControlModifier, "Ctrl+2");
  add("French é", N2, "é", {}, "");
  add("French & with Ctrl", N1, "&", Qt::ControlModifier, "Ctrl+1");
  add("French 2", N2, "2", Qt::ControlModifier | Qt::ShiftModifier, "");
  add("Czech š with Alt", N3, "š", Qt::AltModifier, "Alt+3");
  add("Turkish ı", I, "ı", {}, "");
  add("key of another kind", 9, "о", {}, "");
}

void TestLayouts::keysMean() {
  QFETCH(const quint32, number);
  QFETCH(const QString, text);
  QFETCH(const Qt::KeyboardModifiers, modifiers);
  const auto keys = keysByPlace(QKeyEvent(QEvent::KeyPress, keyOf(text), modifiers, number, 0, 0, text));
  QTEST(keys ? QKeySequence(*keys).toString(QKeySequence::PortableText) : QString(), "keys");
}

void TestLayouts::lettersAct_data() { addLayouts(); }

void TestLayouts::lettersAct() {
  QFETCH(const int, layout);
  const Layout& keys = layouts().at(layout);
  const Window window;
  window.press(keys, J);
  window.press(keys, J);
  QCOMPARE(window.current(), "post 4");
  window.press(keys, K);
  QCOMPARE(window.current(), "post 5");
  window.press(keys, N);
  QVERIFY(find<QPlainTextEdit>(*window, "postText").hasFocus());
  press(*window, Qt::Key_Escape);
  window.press(keys, J);
  window.press(keys, U);
  QVERIFY(isShown(*window, "profilePage"));
  window.press(keys, F);
  QCOMPARE(noteIn(*window), "You are not following susan.");
  window.press(keys, F);
  QCOMPARE(noteIn(*window), "You are following susan!");
}

void TestLayouts::placesAreGoneTo_data() { addLayouts(); }

void TestLayouts::placesAreGoneTo() {
  QFETCH(const int, layout);
  const Layout& keys = layouts().at(layout);
  const Window window;
  for (const auto& [key, page] :
       {std::pair(A, "allPostsPage"), {O, "peoplePage"}, {P, "profilePage"}, {T, "timelinePage"}}) {
    window.press(keys, G);
    window.press(keys, key);
    QVERIFY2(isShown(*window, page), page);
  }
  // The Greek layout has "/" on this key, and Qt runs that shortcut itself.
  if (keys.keys.value(Slash) != u"/") {
    window.press(keys, Slash);
    QVERIFY(isShown(*window, "searchPage"));
    QVERIFY(find<QLineEdit>(*window, "searchField").hasFocus());
    QCOMPARE(find<QLineEdit>(*window, "searchField").text(), "");
  }
}

void TestLayouts::sequencesEndWhereTheyShould() {
  const Layout& cyrillic = layouts().first();
  const Window window;
  window.press(cyrillic, G);
  window.press(cyrillic, X);
  // G, X is no shortcut, and the next key starts a new sequence.
  window.press(cyrillic, A);
  QVERIFY(isShown(*window, "timelinePage"));
  window.press(cyrillic, J);
  QCOMPARE(window.current(), "post 5");
  window.press(cyrillic, G);
  press(*window, Qt::Key_2, Qt::ControlModifier);
  press(*window, Qt::Key_1, Qt::ControlModifier);
  window.press(cyrillic, O);
  QVERIFY(isShown(*window, "timelinePage"));
}

void TestLayouts::digitsNeedNoShift() {
  const Window window;
  pressKey(*window, N2, "é", Qt::ControlModifier);
  QVERIFY(isShown(*window, "allPostsPage"));
  pressKey(*window, N1, "&", Qt::ControlModifier);
  QVERIFY(isShown(*window, "timelinePage"));
}

void TestLayouts::textIsWrittenAsTheLayoutHasIt_data() { addLayouts(); }

void TestLayouts::textIsWrittenAsTheLayoutHasIt() {
  QFETCH(const int, layout);
  const Layout& keys = layouts().at(layout);
  const Window window;
  press(*window, Qt::Key_N);
  QString written;
  for (const Number number : {J, K, F, U, N, G, T, A, O, P, X, Q, Slash}) {
    window.press(keys, number);
    written += keys.keys.value(number);
  }
  QCOMPARE(find<QPlainTextEdit>(*window, "postText").toPlainText(), written);
  press(*window, Qt::Key_K, Qt::ControlModifier);
  for (const Number number : {G, T, J}) window.press(keys, number);
  QCOMPARE(find<QLineEdit>(*window, "goToField").text(), keys.keys.value(G) + keys.keys.value(T) + keys.keys.value(J));
  QVERIFY(isShown(*window, "timelinePage"));
}

void TestLayouts::textIsCopiedByPlace() {
  const Layout& cyrillic = layouts().first();
  const Window window;
  press(*window, Qt::Key_N);
  test::type(*window, "a heron");
  window.press(cyrillic, A, Qt::ControlModifier);
  press(*window, Qt::Key_Delete);
  QCOMPARE(find<QPlainTextEdit>(*window, "postText").toPlainText(), "");
}

void TestLayouts::keysAreRecordedByPlace() {
  const Desktop desktop;
  QWidget window;
  KeyRecorder recorder({}, "Home", &window);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QKeySequence recorded;
  connect(&recorder, &KeyRecorder::recorded, this, [&](const QKeySequence& keys) { recorded = keys; });
  recorder.record();
  pressKey(window, G, "п");
  pressKey(window, O, "щ");
  QCOMPARE(recorded, QKeySequence(Qt::Key_G, Qt::Key_O));
  recorder.record();
  pressKey(window, N2, "é", Qt::ControlModifier);
  QCOMPARE(recorded, QKeySequence(Qt::CTRL | Qt::Key_2));
}

void TestLayouts::changedKeysWork() {
  const Layout& cyrillic = layouts().first();
  const Window window;
  auto* actions = window->findChild<ActionRegistry*>();
  actions->setKeys("people", {QKeySequence(Qt::CTRL | Qt::Key_J)});
  actions->setKeys("allPosts", {QKeySequence(Qt::Key_X, Qt::Key_X)});
  actions->setKeys("toggleFold", {});
  window.press(cyrillic, J, Qt::ControlModifier);
  QVERIFY(isShown(*window, "peoplePage"));
  window.press(cyrillic, X);
  window.press(cyrillic, X);
  QVERIFY(isShown(*window, "allPostsPage"));
}

void TestLayouts::menusOpen() {
  const Window window;
  pressKey(*window, F, "а", Qt::AltModifier);
  const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  QVERIFY(menu);
  QCOMPARE(menu->title(), "&File");
  press(*QApplication::activePopupWidget(), Qt::Key_Escape);
  press(*window, Qt::Key_Escape);
}

ROOST_TEST(TestLayouts)

}  // namespace roost::layouts_test

#include "test_layouts.moc"
