#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include "core/users/user_list_model.h"
#include "support/desktop.h"
#include "support/hostile_texts.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::hostile_texts_test {

using namespace test;

/// Whatever people put into their names, their profile and their posts, it affects nothing but that text: the window
/// around it, and what others wrote, look just as they do beside a plain text.
class TestHostileTexts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void staysWithinItsPlace_data();
  void staysWithinItsPlace();
};

namespace {

constexpr int longestName = 64;

/// A picture of every place where a text is shown, without the text itself.
struct Around {
  QList<std::pair<QString, QImage>> pictures;

  void add(const QString& what, QWidget& widget, const QRect& rect) {
    pictures.append({what, widget.grab(rect).toImage()});
  }
};

QImage pictureOf(RowView& rows, const QString& text) {
  const QModelIndex row = rowWith(rows, text);
  if (!row.isValid()) qFatal("There is no row “%s”", qPrintable(text));
  rows.scrollTo(row);
  QCoreApplication::processEvents();
  // The whole viewport is painted, since a neighbour might reach into the row.
  return rows.viewport()->grab().toImage().copy(rows.visualRect(row) & rows.viewport()->rect());
}

/// No widget takes any part of the text for markup or a keyboard mnemonic.
void expectPlain(const QWidget& window) {
  for (const QLabel* label : window.findChildren<QLabel*>())
    if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
      qFatal("A label shows markup: %s", qPrintable(label->text().left(100)));
  for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
    if (!button->shortcut().isEmpty() && button->isVisible())
      qFatal("A button has a key: %s", qPrintable(button->text().left(100)));
}

/// Visits every place where a user's texts are shown, and takes pictures of what is around them.
Around around(const QString& text) {
  Desktop desktop;
  const UserId john = desktop.addUser("john"), ada = desktop.addUser("ada");
  const QString name = text.left(longestName);
  const UserId evil = desktop.addUser(name.trimmed().isEmpty() ? QStringLiteral("evil") : name, name);
  Database(desktop.store.file())
      .run("UPDATE users SET imported_username = username, about_me = ? WHERE id = ?", {text, evil});
  for (const UserId followed : {ada, evil}) desktop.store.addFollow(john, followed);
  desktop.store.addFollow(evil, john);
  const qint64 hour = 3'600'000;
  desktop.store.addPost(ada, desktop.store.now - 3 * hour, QStringLiteral("a plain post below"));
  // An import may contain texts longer than Roost lets people write.
  need(desktop.store->insert("put_post", {{":post", QVariant()},
                                          {":imported", 1},
                                          {":author", evil},
                                          {":created_at", desktop.store.now - 2 * hour},
                                          {":body", text},
                                          {":reply_to", QVariant()},
                                          {":reply_to_author", QVariant()}}));
  desktop.store.addPost(ada, desktop.store.now - 1 * hour, QStringLiteral("a plain post above"));
  MainWindow& window = desktop.startAs(john);
  window.resize(1300, 800);
  // The pointer is over nothing.
  QTest::mouseMove(window.windowHandle(), {1, 1});

  Around all;
  const auto look = [&](const QString& page) {
    expectPlain(window);
    for (const char* part : {"sideBar", "topBar"})
      all.add(page + ": " + part, find(window, part), find(window, part).rect());
  };
  const auto lookAtRows = [&](const QString& page, const char* list, const QStringList& rows) {
    for (const QString& row : rows)
      all.pictures.append({page + ": " + row, pictureOf(find<RowView>(window, list), row)});
    look(page);
  };
  const QStringList posts{"a plain post above", "a plain post below"};
  lookAtRows("timeline", "timelineRows", posts);
  press(window, Qt::Key_2, Qt::ControlModifier);
  lookAtRows("all posts", "allPostsRows", posts);
  press(window, Qt::Key_3, Qt::ControlModifier);
  lookAtRows("people", "peopleRows", {"ada"});
  // In the card beside the page, and in the hover card.
  auto& people = find<RowView>(window, "peopleRows");
  for (int row = 0; row < people.model()->rowCount(); ++row)
    if (people.model()->index(row, 0).data(UserListModel::UserRole).value<User>().id == evil)
      people.selectionModel()->setCurrentIndex(people.model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
  press(window, Qt::Key_I);
  expectPlain(find(window, "hoverCard"));
  press(window, Qt::Key_Escape);
  // On their profile, in a note, and in the name of what can be undone.
  press(window, Qt::Key_U);
  press(window, Qt::Key_F);
  look("profile");
  press(window, Qt::Key_Z, Qt::ControlModifier);
  click(window, "followingCount");
  look("following");
  // As the text that is searched for, and in the results.
  press(window, Qt::Key_F, Qt::ControlModifier);
  find<QLineEdit>(window, "searchField").setText(text.left(2'000));
  press(window, Qt::Key_Return);
  QTest::qWait(0);
  look("search");
  // As the viewer's own: in the account button and its menu, in the profile form, and in a draft.
  window.signIn(evil);
  press(window, Qt::Key_1, Qt::ControlModifier);
  expectPlain(window);
  all.add("own timeline: sideBar", find(window, "sideBar"), find(window, "sideBar").rect());
  within<QDialog>([&] { choose(window, "editProfile"); }, [](QDialog& dialog) { expectPlain(dialog); });
  return all;
}

}  // namespace

void TestHostileTexts::staysWithinItsPlace_data() {
  QTest::addColumn<QString>("text");
  for (const auto& [name, text] : hostileTexts()) QTest::newRow(name) << text;
}

void TestHostileTexts::staysWithinItsPlace() {
  QFETCH(const QString, text);
  // The first window finds the system's palette, later ones what the first has made of it.
  static const Around plain = (around(QStringLiteral("plain")), around(QStringLiteral("plain")));
  const Around found = around(text);
  QCOMPARE(found.pictures.size(), plain.pictures.size());
  for (qsizetype index = 0; index < found.pictures.size(); ++index)
    QVERIFY2(found.pictures[index].second == plain.pictures[index].second, qPrintable(plain.pictures[index].first));
}

ROOST_TEST(TestHostileTexts)

}  // namespace roost::hostile_texts_test

#include "test_hostile_texts.moc"
