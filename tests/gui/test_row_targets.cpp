#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include "core/posts/posts.h"
#include "gui/controls/addresses.h"
#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"
#include "gui/timeline/post_rows.h"
#include "support/desktop.h"
#include "support/reader.h"
#include "support/registered_test.h"

namespace roost::row_targets_test {

using namespace test;

/// What can be done with a link, a name or a text in a row: in its menu, by dragging it out, and where it leads.
class TestRowTargets : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_opened.clear(); }
  void menuIsOfWhatIsPointedAt_data();
  void menuIsOfWhatIsPointedAt();
  void menuByKeyIsOfTheCurrentRow();
  void followIsQuietUntilItIsWanted();
  void linkIsCopiedFromItsMenu();
  void tagLeadsToItsSearch();
  void mentionOfAnotherHostIsNobodyHere();
  void mentionOfAnotherHostIsExactlyThatUser();
  void mentionIsOfWhoeverHadTheName();
  void showsWhereItLeads_data();
  void showsWhereItLeads();
  void disguisedLinkIsShownFirst_data();
  void disguisedLinkIsShownFirst();
  void originalsAreOpened();
  void onlyAddressesAreOpened();
  void whatNothingOpensCanBeCopied();
  void dragsWhatIsPressed();
  void whatIsDragged_data();
  void whatIsDragged();
  void namesStayAmongTheWordsAround_data();
  void namesStayAmongTheWordsAround();

 public Q_SLOTS:
  void open(const QUrl& address) { m_opened.append(address); }

 private:
  QList<QUrl> m_opened;
};

namespace {

struct Community {
  explicit Community(const QString& text = "see https://example.org/page or ask @susan about the #garden")
      : john(desktop.addUser("john")), susan(desktop.addUser("susan")) {
    desktop.store.addPost(susan, 1'000, QString("a post"));
    desktop.store.addPost(susan, 2'000, text);
    desktop.startAs(john);
    press(*desktop.window, Qt::Key_2, Qt::ControlModifier);
  }
  RowView& rows() const { return find<RowView>(*desktop.window, "allPostsRows"); }
  QModelIndex row() const { return rows().model()->index(0, 0); }
  QPoint pointOf(RowTarget::Kind kind) const {
    return pointIn(rows(), row(), PostDelegate(john, desktop.store.clock(), true), kind);
  }

  Desktop desktop;
  const UserId john, susan;
};

QStringList textsOf(const QMenu& menu) {
  QStringList texts;
  for (const QAction* action : menu.actions())
    if (action->isVisible() && !action->isSeparator()) texts.append(action->text());
  return texts;
}

void openMenuAt(RowView& rows, const QPoint& point) {
  QContextMenuEvent event(QContextMenuEvent::Mouse, point, rows.viewport()->mapToGlobal(point));
  QCoreApplication::sendEvent(rows.viewport(), &event);
}

}  // namespace

void TestRowTargets::menuIsOfWhatIsPointedAt_data() {
  QTest::addColumn<RowTarget::Kind>("kind");
  QTest::addColumn<QStringList>("first");
  QTest::newRow("link") << RowTarget::Link << QStringList{"Open Link", "Copy Link", "Open Conversation"};
  QTest::newRow("mention") << RowTarget::Mention
                           << QStringList{"Open Profile of @susan", "Copy @susan", "Open Conversation"};
  QTest::newRow("tag") << RowTarget::Tag << QStringList{"Search for #garden", "Copy #garden", "Open Conversation"};
  QTest::newRow("author") << RowTarget::Author << QStringList{"Open Conversation", "Reply", "Open Profile"};
}

void TestRowTargets::menuIsOfWhatIsPointedAt() {
  QFETCH(const RowTarget::Kind, kind);
  QFETCH(const QStringList, first);
  Community community;
  within<QMenu>([&] { openMenuAt(community.rows(), community.pointOf(kind)); },
                [&](QMenu& menu) { QCOMPARE(textsOf(menu).first(first.size()), first); });
}

void TestRowTargets::followIsQuietUntilItIsWanted() {
  Community community;
  RowView& rows = community.rows();
  const QModelIndex other = rows.model()->index(1, 0);
  const QColor edge = Theme::light().edge, accent = Theme::light().accent;
  QCOMPARE(inked(rows, other, edge), 0);
  QTest::mouseMove(rows.viewport(), rows.visualRect(other).center());
  QVERIFY(inked(rows, other, edge) > 50);
  QCOMPARE(inked(rows, other, accent), 0);
  QTest::mouseMove(rows.viewport(), rows.visualRect(community.row()).center());
  QCOMPARE(inked(rows, other, edge), 0);
  // With the keyboard.
  rows.setCurrentIndex(other);
  QVERIFY(inked(rows, other, edge) > 50);
}

void TestRowTargets::menuByKeyIsOfTheCurrentRow() {
  Community community;
  community.rows().takeFocus(Qt::ShortcutFocusReason);
  QCOMPARE(community.rows().currentIndex(), community.row());
  // As Qt creates the event for the key, in the middle of the widget.
  const QPoint middle = community.rows().rect().center();
  QContextMenuEvent byKey(QContextMenuEvent::Keyboard, middle, community.rows().mapToGlobal(middle));
  within<QMenu>([&] { QCoreApplication::sendEvent(&community.rows(), &byKey); },
                [&](QMenu& menu) {
                  QCOMPARE(textsOf(menu).first(2), (QStringList{"Open https://example.org/page", "Open Conversation"}));
                });
  QCOMPARE(community.rows().currentIndex(), community.row());
}

void TestRowTargets::linkIsCopiedFromItsMenu() {
  Community community;
  within<QMenu>([&] { openMenuAt(community.rows(), community.pointOf(RowTarget::Link)); },
                [&](QMenu& menu) {
                  QCOMPARE(menu.actions().at(1)->text(), "Copy Link");
                  for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) press(menu, key);
                });
  QCOMPARE(QApplication::clipboard()->text(), "https://example.org/page");
}

void TestRowTargets::tagLeadsToItsSearch() {
  Community community;
  clickAt(*community.rows().viewport(), community.pointOf(RowTarget::Tag));
  QVERIFY(isShown(*community.desktop.window, "searchPage"));
}

void TestRowTargets::mentionOfAnotherHostIsNobodyHere() {
  Community community("ask @susan@birds.example");
  within<QMenu>([&] { openMenuAt(community.rows(), community.pointOf(RowTarget::Mention)); },
                [&](QMenu& menu) {
                  QCOMPARE(textsOf(menu).first(2),
                           (QStringList{"Open Profile of @susan@birds.example", "Copy @susan@birds.example"}));
                });
  clickAt(*community.rows().viewport(), community.pointOf(RowTarget::Mention));
  QVERIFY(!isShown(*community.desktop.window, "profilePage"));
  QCOMPARE(noteIn(*community.desktop.window), "User susan@birds.example not found.");
}

void TestRowTargets::mentionOfAnotherHostIsExactlyThatUser() {
  Community community("ask @susan@birds.example or @हिन्दी");
  community.desktop.addUser("susan@birds.example");
  clickAt(*community.rows().viewport(), community.pointOf(RowTarget::Mention));
  QVERIFY(isShown(*community.desktop.window, "profilePage"));
  QCOMPARE(find<QLabel>(find(*community.desktop.window, "profilePage"), "username").text(), "@susan@birds.example");
}

void TestRowTargets::mentionIsOfWhoeverHadTheName() {
  Community community;
  need(Posts(*community.desktop.store, [] { return 3'000; }).publish(community.john, "ask @susan"));
  Database(community.desktop.store.file())
      .run("UPDATE users SET username = 'sue', username_folded = 'sue', email_folded = 'sue' WHERE id = ?",
           {community.susan});
  community.desktop.addUser("susan");
  for (const auto page : {Qt::Key_1, Qt::Key_2}) press(*community.desktop.window, page, Qt::ControlModifier);
  QCOMPARE(community.row().data(PostListModel::PostRole).value<Post>().body, "ask @susan");
  clickAt(*community.rows().viewport(), community.pointOf(RowTarget::Mention));
  QVERIFY(isShown(*community.desktop.window, "profilePage"));
  QCOMPARE(find<QLabel>(find(*community.desktop.window, "profilePage"), "username").text(), "@sue");
}

void TestRowTargets::showsWhereItLeads_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("address");
  QTest::addColumn<bool>("shows");
  QTest::newRow("address") << "https://example.org/a?b=c#d"
                           << "https://example.org/a?b=c#d" << true;
  QTest::newRow("bare") << "example.org/a"
                        << "https://example.org/a" << true;
  QTest::newRow("path in other letters") << "https://example.org/עמוד"
                                         << "https://example.org/עמוד" << true;
  QTest::newRow("other address") << "https://example.org"
                                 << "https://example.com" << false;
  QTest::newRow("words") << "here"
                         << "https://example.com" << false;
  QTest::newRow("nothing") << ""
                           << "https://example.com" << false;
  QTest::newRow("host in other letters") << "https://аррӏе.com"
                                         << "https://аррӏе.com" << false;
  QTest::newRow("host as it is sent") << "https://xn--80ak6aa92e.com"
                                      << "https://xn--80ak6aa92e.com" << true;
  QTest::newRow("host in wide letters") << "https://ｅxample.org"
                                        << "https://ｅxample.org" << false;
  QTest::newRow("number of a host") << "https://2130706433/"
                                    << "https://2130706433/" << false;
  QTest::newRow("number of a host as it is sent") << "https://127.0.0.1/"
                                                  << "https://127.0.0.1/" << true;
  QTest::newRow("zero in a host") << QString("https://9%1xample.org").arg(QChar(0))
                                  << QString("https://9%1xample.org").arg(QChar(0)) << false;
  QTest::newRow("a name before the host") << "https://example.org@example.com/"
                                          << "https://example.org@example.com/" << false;
  QTest::newRow("turned round") << "https://example.org/\u202Egpj.exe"
                                << "https://example.org/\u202Egpj.exe" << false;
}

void TestRowTargets::showsWhereItLeads() {
  QFETCH(const QString, text);
  QFETCH(const QString, address);
  QTEST(roost::showsWhereItLeads(text, QUrl(address)), "shows");
}

void TestRowTargets::disguisedLinkIsShownFirst_data() {
  QTest::addColumn<bool>("agrees");
  QTest::newRow("agrees") << true;
  QTest::newRow("does not") << false;
}

void TestRowTargets::disguisedLinkIsShownFirst() {
  QFETCH(const bool, agrees);
  QDesktopServices::setUrlHandler("https", this, "open");
  Community community("\u202Elook: https://example.org/page");
  within<QMessageBox>([&] { clickAt(*community.rows().viewport(), community.pointOf(RowTarget::Link)); },
                      [&](QMessageBox& box) {
                        QCOMPARE(box.informativeText(), "https://example.org/page");
                        QCOMPARE(box.textFormat(), Qt::PlainText);
                        for (QAbstractButton* button : box.buttons())
                          if ((box.buttonRole(button) == QMessageBox::AcceptRole) == agrees) return click(*button);
                      });
  QCOMPARE(m_opened.size(), agrees ? 1 : 0);
  QDesktopServices::unsetUrlHandler("https");
}

void TestRowTargets::originalsAreOpened() {
  QDesktopServices::setUrlHandler("https", this, "open");
  const Community community;
  const Database database(community.desktop.store.file());
  database.run("INSERT INTO sources (id, kind, name, imported_at) VALUES (1, 'bluesky', 'a', 0)");
  // The newest post, which is in the first row, has an address that no browser opens, too.
  database.run(
      "INSERT INTO post_origins (key, source_id, post_id, address) VALUES ('a', 1, 2, 'javascript:alert(1)'), "
      "('b', 1, 2, 'https://example.com/2'), ('c', 1, 1, '')");
  RowView& rows = community.rows();
  const auto action = [&rows](const char* name) {
    for (QAction* each : rows.actions())
      if (each->objectName() == name) return each;
    qFatal("There is no such action");
  };
  rows.setCurrentIndex(rows.model()->index(1, 0));
  QVERIFY(!action("openOriginal")->isVisible() && !action("copyOriginal")->isVisible());
  rows.setCurrentIndex(community.row());
  QVERIFY(action("openOriginal")->isVisible() && action("copyOriginal")->isVisible());
  rows.setFocus();
  press(*community.desktop.window, Qt::Key_O);
  QCOMPARE(m_opened, QList{QUrl("https://example.com/2")});
  action("copyOriginal")->trigger();
  QCOMPARE(QGuiApplication::clipboard()->text(), "https://example.com/2");
  QDesktopServices::unsetUrlHandler("https");
}

void TestRowTargets::onlyAddressesAreOpened() {
  for (const auto* scheme : {"file", "javascript", "ssh", "mailto"})
    QDesktopServices::setUrlHandler(scheme, this, "open");
  for (const auto* address :
       {"file:///etc/passwd", "javascript:alert(1)", "ssh://example.org", "", "mailto:susan@example.org"})
    openAddress(QUrl(address), address, nullptr);
  QCOMPARE(m_opened, QList{QUrl("mailto:susan@example.org")});
  for (const auto* scheme : {"file", "javascript", "ssh", "mailto"}) QDesktopServices::unsetUrlHandler(scheme);
}

void TestRowTargets::whatNothingOpensCanBeCopied() {
  // No program opens anything here.
  Community community("look: https://example.org/page");
  QGuiApplication::clipboard()->clear();
  within<QMessageBox>([&] { clickAt(*community.rows().viewport(), community.pointOf(RowTarget::Link)); },
                      [&](QMessageBox& box) {
                        QCOMPARE(box.text(), "No application can open this address.");
                        for (QAbstractButton* button : box.buttons())
                          if (box.buttonRole(button) == QMessageBox::AcceptRole) return click(*button);
                      });
  QCOMPARE(QGuiApplication::clipboard()->text(), "https://example.org/page");
}

void TestRowTargets::dragsWhatIsPressed() {
  Reader reader(60, {900, 600});
  QSignalSpy dragged(&reader.view, &RowView::dragged), activated(&reader.view, &RowView::targetActivated);
  QWidget& viewport = *reader.view.viewport();
  const QModelIndex row = reader.model.index(0);
  const QPoint author = pointIn(reader.view, row, reader.delegate, RowTarget::Author);
  const auto at = [&](const QPoint& point) { return viewport.mapTo(&reader.view, point); };
  QTest::mousePress(reader.view.windowHandle(), Qt::LeftButton, {}, at(author));
  QTest::mouseMove(reader.view.windowHandle(), at(author + QPoint(1, 1)));
  QCOMPARE(dragged.size(), 0);
  QTest::mouseMove(reader.view.windowHandle(), at(author + QPoint(4, 30)));
  QCOMPARE(dragged.size(), 1);
  QCOMPARE(dragged[0][0].toModelIndex(), row);
  QCOMPARE(dragged[0][1].value<RowTarget>().kind, RowTarget::Author);
  // A target that has been dragged isn't clicked as well.
  QTest::mouseMove(reader.view.windowHandle(), at(author));
  QTest::mouseRelease(reader.view.windowHandle(), Qt::LeftButton, {}, at(author));
  QCOMPARE(activated.size(), 0);
  QCOMPARE(dragged.size(), 1);
}

void TestRowTargets::whatIsDragged_data() {
  QTest::addColumn<RowTarget>("target");
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("isAddress");
  QTest::newRow("row") << RowTarget{} << "a <b>post</b>" << false;
  QTest::newRow("link") << RowTarget{.kind = RowTarget::Link, .text = "https://example.org/"} << "https://example.org/"
                        << true;
  QTest::newRow("mention") << RowTarget{.kind = RowTarget::Mention, .text = "john"} << "@john" << false;
  QTest::newRow("tag") << RowTarget{.kind = RowTarget::Tag, .text = "garden"} << "#garden" << false;
  QTest::newRow("author") << RowTarget{.kind = RowTarget::Author} << "@susan" << false;
}

void TestRowTargets::whatIsDragged() {
  QFETCH(const RowTarget, target);
  QFETCH(const QString, text);
  Post post;
  post.authorUsername = "susan";
  post.body = "a <b>post</b>";
  const auto data = dragDataOf(post, target);
  QCOMPARE(data->text(), text);
  QVERIFY(!data->hasHtml());
  QTEST(data->hasUrls(), "isAddress");
  if (data->hasUrls()) QCOMPARE(data->urls(), QList{QUrl(text)});
}

void TestRowTargets::namesStayAmongTheWordsAround_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("apart");
  const QChar begin(0x2068), end(0x2069);
  QTest::newRow("plain") << "Susan V. 3"
                         << "Susan V. 3";
  QTest::newRow("umlaut") << "Ärmel"
                          << "Ärmel";
  QTest::newRow("Hebrew") << "נועה" << begin + QString("נועה") + end;
  QTest::newRow("Arabic") << "أمل (3)" << begin + QString("أمل (3)") + end;
  QTest::newRow("override") << "\u202Eevil" << begin + QString("\u202Eevil") + end;
  QTest::newRow("isolate left open") << "\u2067open" << begin + QString("\u2067open") + end + end;
  QTest::newRow("ends what it did not begin") << "a\u2069\u2069b\u202Ec" << begin + QString("ab\u202Ec") + end;
  QTest::newRow("paragraph") << "א\u2029b" << begin + QString("א b") + end;
}

void TestRowTargets::namesStayAmongTheWordsAround() {
  QFETCH(const QString, name);
  QTEST(isolated(name), "apart");
}

ROOST_TEST(TestRowTargets)

}  // namespace roost::row_targets_test

#include "test_row_targets.moc"
