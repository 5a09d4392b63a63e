#include <QAccessible>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::plain_text_test {

using namespace test;

/// Names and texts are shown as people wrote them, and nothing in them takes effect by itself.
class TestPlainText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void labels_data();
  void labels();
  void headOfAProfile();
  void toolTips_data();
  void toolTips();
  void cardOfAProfile();
  void namesAreNoKeys();
  void menusOfRows_data();
  void menusOfRows();
  void menuOfUsers();
  void notesAndEmptyLists();
  void linksOpenOnAClickOnly();
  void mentionsLeadToProfiles();

 public Q_SLOTS:
  void open(const QUrl& address) { m_opened.append(address); }

 private:
  QList<QUrl> m_opened;
};

namespace {

const QString evilUsername = QStringLiteral("<b>x</b>&amp;\u202Ey&z");
const QString evilName = QStringLiteral("<i>Tom</i> & &Jerry \u202E<img src=\"https://example.org/a.png\">");
const QString evilText = QStringLiteral("<h1>&lt;</h1> &amp; &c \u202Ereversed <img src='https://example.org/b.png'>");
const QString tom = QStringLiteral("Tom & Jerry");

/// John, and a follower of his with a hostile name and text.
struct Community {
  Community() : john(desktop.addUser("john", tom)), evil(desktop.addUser(evilUsername, evilName)) {
    Database(desktop.store.file()).run("UPDATE users SET about_me = ? WHERE id = ?", {evilText, evil});
    desktop.store.addFollow(evil, john);
    desktop.store.addPost(evil, 2'000, evilText);
    desktop.store.addPost(john, 1'000, QStringLiteral("see https://example.org/?a=1&b=2 or ask @nobody or @john"));
    desktop.startAs(john);
  }

  MainWindow& window() const { return *desktop.window; }
  RowView& go(Qt::Key key, const char* rows) const {
    press(window(), key, Qt::ControlModifier);
    return find<RowView>(window(), rows);
  }
  PostDelegate posts() const { return {john, desktop.store.clock(), true}; }
  UserDelegate users() const { return {john, desktop.store.clock()}; }
  QWidget& openEvilProfile() const {
    RowView& people = go(Qt::Key_3, "peopleRows");
    clickIn(people, rowWith(people, evilName), users(), RowTarget::Author);
    return find(window(), "profilePage");
  }

  Desktop desktop;
  const UserId john, evil;
};

/// What a reader sees of a text in a widget that takes some texts for HTML.
QString seen(const QString& text) {
  return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// A text isolated within a sentence, since it contains characters that would change the direction of what follows.
QString apart(const QString& text) { return QChar(0x2068) + text + QChar(0x2069); }

/// Without the characters that keep a link in its own direction.
QString withoutIsolates(QString text) { return text.remove(QChar(0x200E)).remove(QChar(0x2068)).remove(QChar(0x2069)); }

/// What a reader sees of a menu's or button's text: a single & marks a mnemonic.
QString withoutMarks(QString text) {
  text.replace(QStringLiteral("&&"), QStringLiteral("\u0001"));
  return text.remove(u'&').replace(u'\u0001', u'&');
}

QString toolTipAt(QWidget& widget, const QPoint& point) {
  QHelpEvent event(QEvent::ToolTip, point, widget.mapToGlobal(point));
  QCoreApplication::sendEvent(&widget, &event);
  const QString text = seen(QToolTip::text());
  QToolTip::hideText();
  return text;
}

QStringList menuAt(RowView& rows, const QModelIndex& row) {
  QStringList texts;
  within<QMenu>(
      [&] {
        const QPoint point = rows.visualRect(row).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, rows.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(rows.viewport(), &event);
      },
      [&](QMenu& menu) {
        for (const QAction* action : menu.actions()) texts.append(withoutMarks(action->text()));
      });
  return texts;
}

}  // namespace

void TestPlainText::labels_data() {
  QTest::addColumn<QByteArray>("page");
  for (const auto* page : {"timelinePage", "allPostsPage", "peoplePage", "profilePage"})
    QTest::newRow(page) << QByteArray(page);
}

void TestPlainText::labels() {
  QFETCH(const QByteArray, page);
  Community community;
  if (page == "allPostsPage") community.go(Qt::Key_2, "allPostsRows");
  if (page == "peoplePage") {
    RowView& people = community.go(Qt::Key_3, "peopleRows");
    // A selected user is also shown in the column beside the page.
    clickAt(*people.viewport(), people.visualRect(rowWith(people, evilName)).center());
  }
  if (page == "profilePage") community.openEvilProfile();
  QVERIFY(isShown(community.window(), page));
  for (const QLabel* label : community.window().findChildren<QLabel*>())
    if (label->textFormat() != Qt::PlainText)
      QVERIFY2(label->textFormat() == Qt::AutoText && !Qt::mightBeRichText(label->text()), qPrintable(label->text()));
}

void TestPlainText::headOfAProfile() {
  Community community;
  const QWidget& profile = community.openEvilProfile();
  QCOMPARE(textOf(profile, "name"), evilName);
  QCOMPARE(textOf(profile, "username"), u'@' + evilUsername);
  QCOMPARE(withoutIsolates(textOf(profile, "aboutMe")), evilText);
  for (const auto* name : {"name", "username", "aboutMe"})
    QCOMPARE(find<QLabel>(profile, name).textFormat(), Qt::PlainText);
  QCOMPARE(rowsOf(find<RowView>(community.window(), "profileRows")), QStringList{evilText});
  QVERIFY(community.window().windowTitle().contains(apart(evilName)));
}

void TestPlainText::toolTips_data() {
  QTest::addColumn<QString>("of");
  QTest::addColumn<QString>("text");
  QTest::newRow("link") << "link"
                        << "https://example.org/?a=1&b=2";
  QTest::newRow("account") << "account" << tom + " @john";
}

void TestPlainText::toolTips() {
  QFETCH(const QString, of);
  Community community;
  if (of == u"account") {
    QWidget& account = find(community.window(), "accountButton");
    QTEST(toolTipAt(account, account.rect().center()), "text");
    return;
  }
  RowView& rows = community.go(Qt::Key_2, "allPostsRows");
  QTEST(toolTipAt(*rows.viewport(), pointIn(rows, rows.model()->index(1, 0), community.posts(), RowTarget::Link)),
        "text");
}

void TestPlainText::cardOfAProfile() {
  Community community;
  RowView& people = community.go(Qt::Key_3, "peopleRows");
  clickAt(*people.viewport(), people.visualRect(rowWith(people, evilName)).center());
  press(community.window(), Qt::Key_I);
  const QWidget& card = find(community.window(), "hoverCard");
  QCOMPARE(textOf(card, "cardName"), evilName);
  QVERIFY(textOf(card, "cardUsername").startsWith("@<b>x</b>"));
  QCOMPARE(withoutIsolates(textOf(card, "cardAboutMe")), evilText);
  for (const QLabel* label : card.findChildren<QLabel*>()) QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestPlainText::namesAreNoKeys() {
  Community community;
  community.desktop.store.addFollow(community.desktop.addUser("mary"), community.evil);
  RowView& people = community.go(Qt::Key_3, "peopleRows");
  clickAt(*people.viewport(), people.visualRect(rowWith(people, evilName)).center());
  const auto names = [&] {
    QStringList spoken;
    for (QAbstractButton* button : community.window().findChildren<QAbstractButton*>())
      if (button->isVisible() && button->text().contains("Jerry"))
        spoken.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));
    return spoken;
  };
  // In the selected user's card and among the suggestions.
  QTRY_COMPARE(names(), (QStringList{evilName, evilName}));
  for (QAbstractButton* button : community.window().findChildren<QAbstractButton*>())
    QVERIFY2(button->shortcut().isEmpty(), qPrintable(button->text()));
}

void TestPlainText::menusOfRows_data() {
  QTest::addColumn<bool>("ofUsers");
  QTest::newRow("posts") << false;
  QTest::newRow("users") << true;
}

void TestPlainText::menusOfRows() {
  QFETCH(const bool, ofUsers);
  Community community;
  RowView& rows = ofUsers ? community.go(Qt::Key_3, "peopleRows") : community.go(Qt::Key_2, "allPostsRows");
  const QStringList texts = menuAt(rows, rowWith(rows, ofUsers ? evilName : evilText));
  QVERIFY2(texts.contains("Follow " + apart(evilUsername)), qPrintable(texts.join(" | ")));
}

void TestPlainText::menuOfUsers() {
  Community community;
  MainWindow& window = community.desktop.start();
  QWidget& form = find(window, "signInPage");
  fill(form, "username", evilUsername);
  fill(form, "password", "cat");
  click(form, "signIn");
  QTRY_VERIFY(isShown(window, "timelinePage"));
  for (QMenu* each : window.findChildren<QMenu*>()) {
    Q_EMIT each->aboutToShow();
    for (const QAction* action : each->actions())
      if (action->text().contains("Jerry")) {
        QCOMPARE(withoutMarks(action->text()), apart(evilName) + " " + apart("@" + evilUsername));
        return;
      }
  }
  QFAIL("Nobody to switch to");
}

void TestPlainText::notesAndEmptyLists() {
  Community community;
  QWidget& profile = community.openEvilProfile();
  click(profile, "followToggle");
  QCOMPARE(noteIn(community.window()), QString("You are following %1!").arg(apart(evilUsername)));
  QCOMPARE(find<QLabel>(community.window(), "noteText").textFormat(), Qt::PlainText);
  click(profile, "followToggle");
  QCOMPARE(noteIn(community.window()), QString("You are not following %1.").arg(apart(evilUsername)));
  const auto* undo = community.window().findChild<QAction*>("undo");
  QVERIFY2(withoutMarks(undo->text()).contains(evilUsername), qPrintable(undo->text()));
  click(profile, "followerCount");
  QCOMPARE(textOf(profile, "emptyTitle"), QString("No one follows %1 yet").arg(apart(evilName)));
}

void TestPlainText::linksOpenOnAClickOnly() {
  m_opened.clear();
  for (const auto* scheme : {"https", "http"}) QDesktopServices::setUrlHandler(scheme, this, "open");
  Community community;
  RowView& rows = community.go(Qt::Key_2, "allPostsRows");
  const QModelIndex row = rows.model()->index(1, 0);
  const QPoint link = pointIn(rows, row, community.posts(), RowTarget::Link);
  QTest::mouseMove(community.window().windowHandle(), rows.viewport()->mapTo(&community.window(), link));
  toolTipAt(*rows.viewport(), link);
  clickAt(*rows.viewport(), rows.visualRect(row).bottomRight() - QPoint(5, 5));
  press(community.window(), Qt::Key_Return);
  press(community.window(), Qt::Key_Left, Qt::AltModifier);
  // Pressed there, but released elsewhere.
  QTest::mousePress(community.window().windowHandle(), Qt::LeftButton, {},
                    rows.viewport()->mapTo(&community.window(), link));
  QTest::mouseRelease(community.window().windowHandle(), Qt::LeftButton, {},
                      rows.viewport()->mapTo(&community.window(), link + QPoint(0, 60)));
  QCOMPARE(m_opened, QList<QUrl>());
  clickAt(*rows.viewport(), link);
  QCOMPARE(m_opened, QList{QUrl("https://example.org/?a=1&b=2")});
  for (const auto* scheme : {"https", "http"}) QDesktopServices::unsetUrlHandler(scheme);
}

void TestPlainText::mentionsLeadToProfiles() {
  Community community;
  RowView& rows = community.go(Qt::Key_2, "allPostsRows");
  const QModelIndex row = rows.model()->index(1, 0);
  const PostBody text(row.data().toString(), rows.font(), 500, false, Qt::black);
  const qreal wide = text.lines().lineAt(0).cursorToX(static_cast<int>(row.data().toString().indexOf("@john")) + 2);
  const QPoint mention = pointIn(rows, row, community.posts(), RowTarget::Mention);
  clickAt(*rows.viewport(), mention);
  QCOMPARE(noteIn(community.window()), "User nobody not found.");
  clickAt(*rows.viewport(), {rows.visualRect(row).left() + 76 + static_cast<int>(wide), mention.y()});
  QVERIFY(isShown(community.window(), "profilePage"));
  QCOMPARE(textOf(find(community.window(), "profilePage"), "username"), "@john");
}

ROOST_TEST(TestPlainText)

}  // namespace roost::plain_text_test

#include "test_plain_text.moc"
