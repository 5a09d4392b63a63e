// The plugin is part of this program.
#define QT_STATICPLUGIN
#include <QAccessible>
#include <QAccessibleBridge>
#include <QAccessibleBridgePlugin>
#include <QDialog>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <QtPlugin>

#include "support/desktop.h"
#include "support/files.h"
#include "support/rows.h"

namespace roost {

using namespace test;

namespace {

struct Heard {
  QAccessible::Event type;
  const QObject* object;
};
QList<Heard> heard;

bool hasHeard(QAccessible::Event type, const QObject& object) {
  return std::any_of(heard.cbegin(), heard.cend(),
                     [&](const Heard& event) { return event.type == type && event.object == &object; });
}

/// Listens as a screen reader's bridge does. Qt's own update handler is only called when a screen reader runs.
class Ear : public QAccessibleBridge {
 public:
  void setRootObject(QAccessibleInterface*) override {}
  void notifyAccessibilityUpdate(QAccessibleEvent* event) override { heard.append({event->type(), event->object()}); }
};

}  // namespace

class EarPlugin : public QAccessibleBridgePlugin {
  Q_OBJECT
  // moc doesn't expand QAccessibleBridgeFactoryInterface_iid.
  Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QAccessibleBridgeFactoryInterface" FILE "ear.json")

 public:
  QAccessibleBridge* create(const QString&) override {
    // Qt never deletes its bridges.
    static Ear* const ear = new Ear;
    return ear;
  }
};

/// What someone hears who doesn't see the window.
class TestSpeech : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyControlHasAName_data();
  void everyControlHasAName();
  void rowsAreSpokenOnce_data();
  void rowsAreSpokenOnce();
  void postIsOneSentence_data();
  void postIsOneSentence();
  void currentRowIsToldApart();
  void notesAreHeard();
  void whatTheFieldHidesIsHeard();
  void mistakesAreHeard();
  void followingIsHeard();
  void profileCardIsHeard();
  void failuresInEditProfileAreHeard();
  void partsHaveTheLanguagesPunctuation();
  void placesCanBeGoneTo();
};

namespace {

void collect(QAccessibleInterface* interface, QSet<const QObject*>& found) {
  if (!interface || interface->state().invisible) return;
  found.insert(interface->object());
  for (int child = 0; child < interface->childCount(); ++child) collect(interface->child(child), found);
}

QAccessibleInterface& spoken(QWidget& widget) { return *QAccessible::queryAccessibleInterface(&widget); }

/// Susan, who follows john and is not followed back, in a window with everything in it.
struct Community {
  Community()
      : john(desktop.addUser("john")), susan(desktop.addUser("susan")), mary(desktop.addUser("mary", "Mary Owl")) {
    desktop.store.addFollow(susan, john);
    desktop.store.addFollow(john, mary);
    const qint64 hour = 3'600'000;
    desktop.store.addPost(susan, desktop.store.now - 3 * hour, "post from susan");
    desktop.store.addPost(mary, desktop.store.now - 4 * hour, "post from mary");
    desktop.store.addPost(john, desktop.store.now - 5 * hour, "post from john");
    // The same post again: two rows, each of them announced.
    desktop.store.addPost(john, desktop.store.now - 5 * hour, "post from john");
  }

  void goTo(const QString& name) const {
    press(*desktop.window, Qt::Key_K, Qt::ControlModifier);
    test::type(*desktop.window, name);
    press(*desktop.window, Qt::Key_Return);
  }

  /// Goes to the place that a test row names, and calls `inside` with it.
  void onScreen(const QByteArray& screen, const std::function<void(QWidget&)>& inside) {
    if (screen == "welcome") {
      Desktop empty;
      return inside(empty.start());
    }
    MainWindow& window = screen.startsWith("sign") ? desktop.start() : desktop.startAs(john);
    if (screen == "edit profile") return within<QDialog>([&] { choose(window, "editProfile"); }, inside);
    if (screen == "export") return within<QDialog>([&] { choose(window, "exportData"); }, inside);
    if (screen == "go to date") return within<QDialog>([&] { choose(window, "goToDate"); }, inside);
    if (screen == "sign up") click(find(window, "signInPage"), "createAccount");
    if (screen == "all posts") press(window, Qt::Key_2, Qt::ControlModifier);
    if (screen == "people") press(window, Qt::Key_3, Qt::ControlModifier);
    if (screen == "own profile") press(window, Qt::Key_4, Qt::ControlModifier);
    if (screen == "profile" || screen == "followers") goTo("mary");
    if (screen == "followers") click(window, "followerCount");
    if (screen == "note") {
      goTo("mary");
      click(find(window, "profilePage"), "followToggle");
    }
    inside(window);
  }

  Desktop desktop;
  const UserId john, susan, mary;
};

void placesWithRows() {
  QTest::addColumn<QByteArray>("list");
  QTest::newRow("timeline") << QByteArray("timelineRows");
  QTest::newRow("all posts") << QByteArray("allPostsRows");
  QTest::newRow("people") << QByteArray("peopleRows");
  QTest::newRow("profile") << QByteArray("profileRows");
  QTest::newRow("followers") << QByteArray("profileRows");
}

}  // namespace

void TestSpeech::everyControlHasAName_data() {
  placesWithRows();
  for (const auto* screen :
       {"welcome", "sign in", "sign up", "own profile", "edit profile", "go to date", "export", "note"})
    QTest::newRow(screen) << QByteArray();
}

void TestSpeech::everyControlHasAName() {
  Community community;
  community.onScreen(QTest::currentDataTag(), [](QWidget& window) {
    int controls = 0;
    QStringList nameless, unreachable;
    QSet<const QObject*> reachable;
    collect(&spoken(window), reachable);
    for (QWidget* widget : window.findChildren<QWidget*>()) {
      if (!widget->isVisible() || qobject_cast<QMenuBar*>(widget)) continue;
      QAccessibleInterface& interface = spoken(*widget);
      const QAccessibleActionInterface* actions = interface.actionInterface();
      const bool pressable = actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction());
      if (!pressable && widget->focusPolicy() == Qt::NoFocus) continue;
      ++controls;
      const QString called = widget->metaObject()->className() + QStringLiteral(" ") + widget->objectName();
      if (interface.text(QAccessible::Name).trimmed().isEmpty()) nameless.append(called);
      if (!reachable.contains(widget)) unreachable.append(called);
    }
    QVERIFY(controls > 2);
    QCOMPARE(nameless.join(", "), "");
    QCOMPARE(unreachable.join(", "), "");
  });
}

void TestSpeech::rowsAreSpokenOnce_data() { placesWithRows(); }

void TestSpeech::rowsAreSpokenOnce() {
  QFETCH(const QByteArray, list);
  Community community;
  community.onScreen(QTest::currentDataTag(), [&](QWidget& window) {
    auto& rows = find<RowView>(window, list);
    const QAccessibleInterface& interface = spoken(rows);
    QCOMPARE(interface.role(), QAccessible::List);
    QVERIFY(!interface.text(QAccessible::Name).isEmpty());
    QStringList told;
    for (int child = 0; child < interface.childCount(); ++child)
      if (const QAccessibleInterface* row = interface.child(child); row->role() == QAccessible::ListItem) {
        told.append(row->text(QAccessible::Name));
        QVERIFY(row->text(QAccessible::Description).isEmpty());
        QCOMPARE(row->childCount(), 0);
      }
    QStringList sentences;
    for (int row = 0; row < rows.model()->rowCount(); ++row)
      sentences.append(rows.model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QVERIFY(!sentences.isEmpty());
    QCOMPARE(told, sentences);
  });
}

void TestSpeech::postIsOneSentence_data() {
  QTest::addColumn<qint64>("age");
  QTest::addColumn<QString>("sentence");
  const qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
  QTest::newRow("now") << qint64{0} << "susan, just now: text";
  QTest::newRow("a minute") << minute << "susan, 1 minute ago: text";
  QTest::newRow("minutes") << 59 * minute << "susan, 59 minutes ago: text";
  QTest::newRow("an hour") << hour << "susan, 1 hour ago: text";
  QTest::newRow("hours") << 3 * hour << "susan, 3 hours ago: text";
  QTest::newRow("yesterday") << 23 * hour << "susan, yesterday: text";
  QTest::newRow("days") << 2 * day << "susan, 2 days ago: text";
  QTest::newRow("Relative") << 31 * day << "susan, on Saturday, 14 October 2023: text";
}

void TestSpeech::postIsOneSentence() {
  QFETCH(const qint64, age);
  Desktop desktop;
  const UserId susan = desktop.addUser("susan");
  desktop.store.addPost(susan, desktop.store.now - age, "text");
  auto& rows = find<RowView>(desktop.startAs(susan), "timelineRows");
  QTEST(spoken(rows).child(0)->text(QAccessible::Name), "sentence");
}

void TestSpeech::currentRowIsToldApart() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  auto& rows = find<RowView>(window, "timelineRows");
  rows.setFocus();
  for (int row = 0; row < 3; ++row) {
    press(window, Qt::Key_Down);
    for (int child = 0; child < rows.model()->rowCount(); ++child) {
      const auto state = spoken(rows).child(child)->state();
      QCOMPARE(static_cast<bool>(state.focused), child == row);
      QCOMPARE(static_cast<bool>(state.selected), child == row);
    }
  }
}

void TestSpeech::notesAreHeard() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  community.goTo("susan");
  // The second note replaces the first.
  for (const auto* text : {"You are following susan!", "You are not following susan."}) {
    heard.clear();
    click(find(window, "profilePage"), "followToggle");
    QVERIFY(hasHeard(QAccessible::Alert, find(window, "note")));
    QWidget& announcement = find(window, "announcement");
    QVERIFY(hasHeard(QAccessible::ObjectShow, announcement));
    QCOMPARE(spoken(announcement).role(), QAccessible::Notification);
    QCOMPARE(spoken(announcement).text(QAccessible::Name), text);
  }
}

void TestSpeech::whatTheFieldHidesIsHeard() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  const auto hears = [&](const QString& text) {
    QTRY_COMPARE(spoken(find(window, "announcement")).text(QAccessible::Name), text);
    QVERIFY(hasHeard(QAccessible::ObjectShow, find(window, "announcement")));
    heard.clear();
  };
  click(window, "postText");
  test::type(window, QString(501, 'x'));
  heard.clear();
  press(window, Qt::Key_Return, Qt::ControlModifier);
  hears("1 character too long");
  press(window, Qt::Key_Escape);
  press(window, Qt::Key_Slash);
  test::type(window, "zzzqq");
  hears("Nothing found for “zzzqq”");
  press(window, Qt::Key_3, Qt::ControlModifier);
  fill(window, "filter", "zzz");
  hears("No names start with “zzz”");
}

void TestSpeech::mistakesAreHeard() {
  Desktop desktop;
  MainWindow& window = desktop.start();
  click(find(window, "welcomePage"), "createAccount");
  heard.clear();
  click(find(window, "signUpPage"), "signUp");
  QWidget& username = find(window, "username");
  QVERIFY(hasHeard(QAccessible::DescriptionChanged, username));
  QCOMPARE(spoken(username).text(QAccessible::Description), "This field is required.");
}

void TestSpeech::followingIsHeard() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  community.goTo("susan");
  QWidget& profile = find(window, "profilePage");
  QWidget& toggle = find(profile, "followToggle");
  const auto name = [&](const char* control) { return spoken(find(profile, control)).text(QAccessible::Name); };
  // Its name says what it does, so it isn't a check box.
  QCOMPARE(spoken(toggle).role(), QAccessible::Button);
  QCOMPARE(name("followToggle"), "Follow susan");
  QCOMPARE(name("followerCount"), "0 followers");
  heard.clear();
  // As a screen reader presses it.
  spoken(toggle).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  QTRY_COMPARE(name("followToggle"), "Unfollow susan");
  QVERIFY(hasHeard(QAccessible::NameChanged, toggle));
  QVERIFY(hasHeard(QAccessible::NameChanged, find(profile, "followerCount")));
  QCOMPARE(name("followerCount"), "1 follower");
  press(window, Qt::Key_3, Qt::ControlModifier);
  auto& people = find<RowView>(window, "peopleRows");
  QCOMPARE(spoken(people).child(rowWith(people, "susan").row())->text(QAccessible::Name),
           "susan, @susan, 1 follower, you follow them, follows you");
}

void TestSpeech::profileCardIsHeard() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  press(window, Qt::Key_3, Qt::ControlModifier);
  auto& rows = find<RowView>(window, "peopleRows");
  rows.setFocus();
  while (rows.currentIndex().data().toString() != "susan") press(window, Qt::Key_Down);
  heard.clear();
  press(window, Qt::Key_I);
  QWidget& card = find(window, "hoverCard");
  QVERIFY(hasHeard(QAccessible::Alert, card));
  const QString said = spoken(card).text(QAccessible::Name);
  QVERIFY2(said.startsWith("susan, @susan, ") && said.contains("follows you"), qPrintable(said));
  QVERIFY(hasHeard(QAccessible::Focus, *QApplication::focusWidget()));
}

void TestSpeech::failuresInEditProfileAreHeard() {
  Community community;
  const Database other(community.desktop.store.file());
  community.onScreen("edit profile", [&](QWidget& dialog) {
    heard.clear();
    const QTemporaryDir folder;
    const QString file = folder.filePath("picture.png");
    overwrite(file, "can’t read this picture");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QWidget& preview = find(dialog, "picturePreview");
    QDragEnterEvent enter(preview.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&preview, &enter);
    QDropEvent dropped(preview.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&preview, &dropped);
    QTRY_VERIFY(isShown(dialog, "pictureError"));
    const auto isHeard = [&](const char* line) {
      QWidget& label = find(dialog, line);
      return hasHeard(QAccessible::Alert, label) && spoken(label).text(QAccessible::Name) == textOf(dialog, line) &&
             spoken(find(dialog, "announcement")).text(QAccessible::Name) == textOf(dialog, line);
    };
    QVERIFY(isHeard("pictureError"));
    fill(dialog, "displayName", "John Owl");
    other.run("BEGIN IMMEDIATE");
    click(dialog, "save");
    QVERIFY(isHeard("formError"));
    other.run("ROLLBACK");
  });
}

void TestSpeech::partsHaveTheLanguagesPunctuation() {
  Community community;
  community.desktop.store.addFollow(community.mary, community.susan);
  community.desktop.languages.choose("ar");
  MainWindow& window = community.desktop.startAs(community.john);
  press(window, Qt::Key_3, Qt::ControlModifier);
  auto& people = find<RowView>(window, "peopleRows");
  people.setFocus();
  people.setCurrentIndex(rowWith(people, "susan"));
  press(window, Qt::Key_I);
  const QString card = spoken(find(window, "hoverCard")).text(QAccessible::Name);
  QVERIFY2(card.contains("mary") && card.contains(u'،') && !card.contains(", "), qPrintable(card));
  press(window, Qt::Key_Escape);
  press(window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
  const QString command =
      find<QListView>(window, "paletteRows").model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
  QVERIFY2(command.contains(u'،') && !command.contains(", "), qPrintable(command));
  press(window, Qt::Key_Escape);
  community.desktop.languages.choose({});
}

void TestSpeech::placesCanBeGoneTo() {
  Community community;
  MainWindow& window = community.desktop.startAs(community.john);
  for (const char* button : {"peopleButton", "homeButton"})
    QCOMPARE(spoken(find(window, button)).role(), QAccessible::PageTab);
  for (int times = 0; times < 2; ++times) {
    spoken(find(window, "peopleButton")).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(isShown(window, "peoplePage"));
    QVERIFY(spoken(find(window, "peopleButton")).state().selected);
    QVERIFY(!spoken(find(window, "homeButton")).state().selected);
  }
}

}  // namespace roost

Q_IMPORT_PLUGIN(EarPlugin)
QTEST_MAIN(roost::TestSpeech)
#include "test_speech.moc"
