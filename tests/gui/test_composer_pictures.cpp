#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "gui/pictures/given_pictures.h"
#include "support/desktop.h"
#include "support/post_pictures.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::composer_pictures_test {

using namespace test;

/// Pictures in what is being written.
class TestComposerPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QGuiApplication::clipboard()->clear(); }
  void arePasted();
  void areDropped_data();
  void areDropped();
  void areChosen();
  void tabGoesFromDescriptionToDescription();
  void descriptionsGrow();
  void keepTheirOrder();
  void areEnoughForAPost();
  void areRemoved();
  void areDescribed();
  void tooLongDescriptionIsSaid();
  void tooManyAreSaid();
  void unreadableOnesAreSaid();
  void areKeptInTheDraft();
  void everyDraftHasItsOwn();
  void areKeptForTheDraftTheyWereGivenTo();
  void areKeptWhenTheComposerIsClosed();
  void goWithAReply();
  void messagesTakeNone();
  void textIsStillText_data();
  void textIsStillText();
  void everythingHasAName();
};

namespace {

const QColor red(200, 30, 30), blue(30, 60, 200);

struct Writing {
  Writing() : john(desktop.addUser("john")), susan(desktop.addUser("susan")) { desktop.startAs(john); }
  MainWindow& window() const { return *desktop.window; }
  /// The composer that can be seen.
  QWidget& composer() const { return *find(window(), "composerFrame").parentWidget(); }
  QPlainTextEdit& description(int number) const {
    return find<QPlainTextEdit>(window(), qPrintable(QString("pictureDescription%1").arg(number)));
  }
  int shown() const {
    int count = 0;
    for (const QWidget* widget : window().findChildren<QWidget*>("removePicture"))
      count += widget->isVisibleTo(&window());
    return count;
  }
  QString file(const QString& name, const QColor& color) const {
    write(folder.filePath(name), encodedAs(plain({90, 60}, color), "png"));
    return folder.filePath(name);
  }
  void paste(const QColor& color) const {
    QGuiApplication::clipboard()->setImage(plain({90, 60}, color));
    click(window(), "postText");
    press(window(), Qt::Key_V, Qt::ControlModifier);
  }
  void post() const { press(window(), Qt::Key_Return, Qt::ControlModifier); }
  /// What is in the database, as another program sees it.
  QVariant value(const QString& sql) const { return Database(desktop.store.file()).value(sql); }
  QList<QVariantList> published() const {
    return Database(desktop.store.file())
        .rows(
            "SELECT p.body, m.description, i.image FROM posts AS p JOIN post_pictures AS m ON m.post_id = p.id JOIN "
            "picture_images AS i ON i.picture_id = m.id ORDER BY p.id, m.position");
  }

  Desktop desktop;
  const UserId john, susan;
  QTemporaryDir folder;
};

QColor colorOf(const QVariant& image) { return QImage::fromData(image.toByteArray()).pixelColor(3, 3); }

/// Drops what a file manager or a browser would; returns whether it was accepted.
bool drop(QWidget& widget, const QMimeData& data) {
  const QPoint middle = widget.rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
  enter.ignore();
  QCoreApplication::sendEvent(&widget, &enter);
  if (!enter.isAccepted()) return false;
  QDropEvent dropped(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&widget, &dropped);
  return dropped.isAccepted();
}

bool drop(QWidget& widget, const QStringList& files) {
  QMimeData data;
  QList<QUrl> urls;
  for (const QString& file : files) urls.append(QUrl::fromLocalFile(file));
  data.setUrls(urls);
  return drop(widget, data);
}

}  // namespace

void TestComposerPictures::arePasted() {
  Writing writing;
  writing.paste(red);
  QTRY_COMPARE(writing.shown(), 1);
  test::type(writing.window(), "a walk");
  writing.post();
  QTRY_COMPARE(writing.published().size(), 1);
  QCOMPARE(writing.published()[0][0], "a walk");
  QCOMPARE(colorOf(writing.published()[0][2]), red);
  QCOMPARE(noteIn(writing.window()), "Your post is now live!");
  // The composer is empty again.
  QCOMPARE(writing.shown(), 0);
  QCOMPARE(writing.value("SELECT count(*) FROM draft_pictures"), 0);
}

void TestComposerPictures::areDropped_data() {
  QTest::addColumn<bool>("onText");
  QTest::newRow("on the text") << true;
  QTest::newRow("beside it") << false;
}

void TestComposerPictures::areDropped() {
  QFETCH(const bool, onText);
  Writing writing;
  QWidget& target = onText ? *find<QPlainTextEdit>(writing.window(), "postText").viewport() : writing.composer();
  QVERIFY(drop(target, {writing.file("one.png", red), writing.file("two.png", blue)}));
  QTRY_COMPARE(writing.shown(), 2);
  QCOMPARE(find<QPlainTextEdit>(writing.window(), "postText").toPlainText(), "");
}

void TestComposerPictures::areChosen() {
  Writing writing;
  QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  const QString file = writing.file("one.png", red);
  QWidget& button = find(writing.window(), "addPictures");
  button.setAttribute(Qt::WA_UnderMouse);
  within<QFileDialog>([&] { click(writing.window(), "addPictures"); },
                      [&](QFileDialog& files) {
                        QVERIFY(files.nameFilters().first().contains("*.jpg"));
                        QCursor::setPos(writing.window().mapToGlobal(QPoint(1, 1)));
                        files.findChild<QLineEdit*>("fileNameEdit")->setText(file);
                        press(files, Qt::Key_Return);
                      });
  // It doesn't look as if the pointer were still there.
  QVERIFY(!button.underMouse());
  QTRY_COMPARE(writing.shown(), 1);
  QTRY_COMPARE(writing.value("SELECT name FROM draft_pictures"), "one.png");
  // Its description can be written at once.
  test::type(writing.window(), "a hill");
  QCOMPARE(writing.description(1).toPlainText(), "a hill");
}

void TestComposerPictures::tabGoesFromDescriptionToDescription() {
  Writing writing;
  QVERIFY(drop(writing.composer(), {writing.file("one.png", red), writing.file("two.png", blue)}));
  QTRY_COMPARE(writing.shown(), 2);
  click(writing.window(), "postText");
  QStringList names;
  for (int stop = 0; stop < 6; ++stop) {
    press(writing.window(), Qt::Key_Tab);
    names.append(QApplication::focusWidget()->accessibleName());
  }
  const QStringList expected{"Description of picture 1", "Remove picture 1", "Description of picture 2",
                             "Remove picture 2",         "Add pictures",     ""};
  QCOMPARE(names, expected);
  QCOMPARE(QApplication::focusWidget()->objectName(), "postButton");
  // Back, and with one picture less.
  for (int stop = 0; stop < 4; ++stop) press(writing.window(), Qt::Key_Tab, Qt::ShiftModifier);
  QCOMPARE(QApplication::focusWidget()->accessibleName(), "Remove picture 1");
  press(writing.window(), Qt::Key_Space);
  QCOMPARE(writing.shown(), 1);
  press(writing.window(), Qt::Key_Tab);
  QCOMPARE(QApplication::focusWidget()->accessibleName(), "Add pictures");
}

void TestComposerPictures::descriptionsGrow() {
  Writing writing;
  writing.paste(red);
  QTRY_COMPARE(writing.shown(), 1);
  QPlainTextEdit& field = writing.description(1);
  const int few = field.height();
  const QWidget& preview = *field.parentWidget()->findChild<QLabel*>();
  // The preview begins where the text above it does.
  const auto& text = find<QPlainTextEdit>(writing.window(), "postText");
  const int textLeft =
      text.mapTo(&writing.window(), QPoint()).x() + static_cast<int>(text.document()->documentMargin());
  QCOMPARE(preview.mapTo(&writing.window(), QPoint()).x(), textLeft);
  field.setPlainText("one\ntwo\nthree\nfour");
  QTRY_VERIFY(field.height() > few);
  QTRY_COMPARE(field.verticalScrollBar()->maximum(), 0);
  QVERIFY(find(writing.window(), "pictures")
              .rect()
              .contains(field.mapTo(&find(writing.window(), "pictures"), field.rect().bottomLeft())));
  const int most = field.height();
  field.setPlainText("one\ntwo\nthree\nfour\nfive\nsix");
  QTRY_VERIFY(field.verticalScrollBar()->maximum() > 0);
  QCOMPARE(field.height(), most);
  field.setPlainText("one");
  QTRY_COMPARE(field.height(), few);
}

void TestComposerPictures::keepTheirOrder() {
  Writing writing;
  // The first takes longest to read.
  write(writing.folder.filePath("large.png"), encodedAs(plain({3'000, 2'000}, red), "png"));
  QVERIFY(drop(writing.composer(), {writing.folder.filePath("large.png"), writing.file("small.png", blue)}));
  QTRY_COMPARE(writing.shown(), 2);
  click(writing.window(), "postText");
  writing.post();
  QTRY_COMPARE(writing.published().size(), 2);
  QCOMPARE(colorOf(writing.published()[0][2]), red);
  QCOMPARE(colorOf(writing.published()[1][2]), blue);
}

void TestComposerPictures::areEnoughForAPost() {
  Writing writing;
  QVERIFY(!find(writing.window(), "postButton").isEnabled());
  writing.paste(red);
  // Nothing is posted without the picture that is still being read.
  writing.post();
  QCOMPARE(writing.value("SELECT count(*) FROM posts WHERE picture_count = 0"), 0);
  if (!writing.published().isEmpty()) return;
  QTRY_VERIFY(find(writing.window(), "postButton").isEnabled());
  click(writing.window(), "postButton");
  QTRY_COMPARE(writing.published().size(), 1);
  QCOMPARE(writing.published()[0][0], "");
}

void TestComposerPictures::areRemoved() {
  Writing writing;
  QVERIFY(drop(writing.composer(), {writing.file("one.png", red), writing.file("two.png", blue)}));
  QTRY_COMPARE(writing.shown(), 2);
  const auto remove = [&] {
    for (auto* button : writing.window().findChildren<QAbstractButton*>("removePicture"))
      if (button->accessibleName() == "Remove picture 1" && button->isVisible()) return click(*button);
  };
  remove();
  QCOMPARE(writing.shown(), 1);
  QTRY_COMPARE(writing.value("SELECT name FROM draft_pictures"), "two.png");
  remove();
  QCOMPARE(writing.shown(), 0);
  QVERIFY(!find(writing.window(), "postButton").isEnabled());
}

void TestComposerPictures::areDescribed() {
  Writing writing;
  writing.paste(red);
  QTRY_COMPARE(writing.shown(), 1);
  QVERIFY(!writing.description(1).placeholderText().isEmpty());
  click(writing.description(1));
  test::type(writing.window(), "a hill");
  QTRY_COMPARE(writing.value("SELECT description FROM draft_pictures"), "a hill");
  // The key publishes from here, too.
  writing.post();
  QTRY_COMPARE(writing.published().size(), 1);
  QCOMPARE(writing.published()[0][1], "a hill");
}

void TestComposerPictures::tooLongDescriptionIsSaid() {
  Writing writing;
  writing.paste(red);
  QTRY_COMPARE(writing.shown(), 1);
  writing.description(1).setPlainText(QString(1'503, 'x'));
  QCOMPARE(textOf(writing.window(), "reason"), "A picture’s description is 3 characters too long");
  QVERIFY(!find(writing.window(), "postButton").isEnabled());
  writing.description(1).setPlainText(QString(1'500, 'x'));
  QTRY_VERIFY(find(writing.window(), "postButton").isEnabled());
}

void TestComposerPictures::tooManyAreSaid() {
  Writing writing;
  QStringList files;
  for (int file = 0; file < 5; ++file) files.append(writing.file(QString("%1.png").arg(file), red));
  QVERIFY(drop(writing.composer(), files));
  QCOMPARE(noteIn(writing.window()), "A post can have up to 4 pictures, so not all of them were added.");
  QTRY_COMPARE(writing.shown(), 4);
  QVERIFY(!find(writing.window(), "addPictures").isEnabled());
  writing.paste(blue);
  QTest::qWait(50);
  QCOMPARE(writing.shown(), 4);
}

void TestComposerPictures::unreadableOnesAreSaid() {
  Writing writing;
  write(writing.folder.filePath("words.png"), "just words");
  QVERIFY(drop(writing.composer(), {writing.folder.filePath("words.png"), writing.file("one.png", red)}));
  QTRY_VERIFY2(noteIn(writing.window()).contains("words.png") &&
                   noteIn(writing.window())
                       .endsWith("Roost can’t read this picture. Choose a JPEG, PNG, GIF or WebP "
                                 "file."),
               qPrintable(noteIn(writing.window())));
  // The other one is taken all the same.
  QTRY_COMPARE(writing.shown(), 1);
}

void TestComposerPictures::areKeptInTheDraft() {
  Writing writing;
  writing.paste(red);
  QTRY_COMPARE(writing.shown(), 1);
  click(writing.description(1));
  test::type(writing.window(), "a hill");
  writing.window().close();
  writing.desktop.startAs(writing.john);
  QCOMPARE(writing.shown(), 1);
  QCOMPARE(writing.description(1).toPlainText(), "a hill");
  click(writing.window(), "postText");
  writing.post();
  QTRY_COMPARE(writing.published().size(), 1);
  QCOMPARE(colorOf(writing.published()[0][2]), red);
}

void TestComposerPictures::everyDraftHasItsOwn() {
  Writing writing;
  writing.paste(red);
  QTRY_COMPARE(writing.shown(), 1);
  writing.window().signIn(writing.susan);
  QCOMPARE(writing.shown(), 0);
  writing.window().signIn(writing.john);
  QCOMPARE(writing.shown(), 1);
  // It is the same draft in the panel below other pages.
  press(writing.window(), Qt::Key_3, Qt::ControlModifier);
  press(writing.window(), Qt::Key_N, Qt::ControlModifier);
  QVERIFY(isShown(writing.window(), "composerPanel"));
  QTRY_VERIFY(isShown(find(writing.window(), "composerPanel"), "pictureDescription1"));
}

void TestComposerPictures::areKeptForTheDraftTheyWereGivenTo() {
  Writing writing;
  // Reading is announced by the event loop, which doesn't run before the next user is there.
  QVERIFY(drop(writing.composer(), {writing.file("red.png", red)}));
  writing.window().signIn(writing.susan);
  const QString kept = "SELECT count(*) FROM draft_pictures WHERE user_id = " + QString::number(writing.john);
  QTRY_COMPARE(writing.value(kept).toInt(), 1);
  QCOMPARE(writing.shown(), 0);
  writing.window().signIn(writing.john);
  QCOMPARE(writing.shown(), 1);
  // Whoever is back before it has been read sees it come.
  QVERIFY(drop(writing.composer(), {writing.file("blue.png", blue)}));
  writing.window().signIn(writing.susan);
  writing.window().signIn(writing.john);
  QTRY_COMPARE(writing.shown(), 2);
  click(writing.window(), "postText");
  writing.post();
  QTRY_COMPARE(writing.published().size(), 2);
  QCOMPARE(colorOf(writing.published()[1][2]), blue);
  QCOMPARE(writing.value("SELECT count(*) FROM draft_pictures").toInt(), 0);
}

void TestComposerPictures::areKeptWhenTheComposerIsClosed() {
  Writing writing;
  press(writing.window(), Qt::Key_3, Qt::ControlModifier);
  press(writing.window(), Qt::Key_N, Qt::ControlModifier);
  QWidget& panel = find(writing.window(), "composerPanel");
  QVERIFY(drop(*find(panel, "composerFrame").parentWidget(), {writing.file("red.png", red)}));
  find<QToolButton>(panel, "closeComposer").click();
  QTRY_COMPARE(writing.value("SELECT count(*) FROM draft_pictures").toInt(), 1);
  press(writing.window(), Qt::Key_N, Qt::ControlModifier);
  QTRY_VERIFY(isShown(panel, "pictureDescription1"));
}

void TestComposerPictures::goWithAReply() {
  Writing writing;
  Posts posts(*writing.desktop.store, writing.desktop.store.clock());
  writing.desktop.store.addFollow(writing.john, writing.susan);
  const PostId question = need(posts.publish(writing.susan, "a question"));
  writing.desktop.startAs(writing.john);
  auto& rows = find<RowView>(writing.window(), "timelineRows");
  rows.setCurrentIndex(rows.model()->index(0, 0));
  rows.takeFocus(Qt::ShortcutFocusReason);
  press(writing.window(), Qt::Key_R);
  QWidget& panel = find(writing.window(), "composerPanel");
  QGuiApplication::clipboard()->setImage(plain({90, 60}, red));
  press(writing.window(), Qt::Key_V, Qt::ControlModifier);
  QTRY_VERIFY(isShown(panel, "pictureDescription1"));
  writing.post();
  QTRY_COMPARE(writing.published().size(), 1);
  QCOMPARE(writing.value("SELECT reply_to FROM posts WHERE picture_count = 1").toLongLong(), question);
  QTRY_VERIFY(!isShown(writing.window(), "composerPanel"));
}

void TestComposerPictures::messagesTakeNone() {
  Writing writing;
  press(writing.window(), Qt::Key_3, Qt::ControlModifier);
  auto& people = find<RowView>(writing.window(), "peopleRows");
  people.setCurrentIndex(rowWith(people, "susan"));
  people.takeFocus(Qt::ShortcutFocusReason);
  press(writing.window(), Qt::Key_M);
  QTRY_VERIFY(isShown(writing.window(), "messageThreadPage"));
  QWidget& page = find(writing.window(), "messageThreadPage");
  QVERIFY(!isShown(page, "addPictures"));
  QGuiApplication::clipboard()->setImage(plain({90, 60}, red));
  click(page, "postText");
  press(writing.window(), Qt::Key_V, Qt::ControlModifier);
  QVERIFY(!drop(*find(page, "composerFrame").parentWidget(), {writing.file("one.png", red)}));
  QTest::qWait(50);
  QCOMPARE(writing.shown(), 0);
}

void TestComposerPictures::textIsStillText_data() {
  QTest::addColumn<bool>("withImage");
  QTest::newRow("text") << false;
  // Spreadsheets copy their cells as both.
  QTest::newRow("text and an image of it") << true;
}

void TestComposerPictures::textIsStillText() {
  QFETCH(const bool, withImage);
  Writing writing;
  auto* data = new QMimeData;
  data->setText("three apples");
  if (withImage) data->setImageData(plain({90, 60}, red));
  QGuiApplication::clipboard()->setMimeData(data);
  click(writing.window(), "postText");
  press(writing.window(), Qt::Key_V, Qt::ControlModifier);
  QCOMPARE(find<QPlainTextEdit>(writing.window(), "postText").toPlainText(), "three apples");
  QCOMPARE(writing.shown(), 0);
  // Nor is a file of another kind a picture.
  QMimeData other;
  other.setUrls({QUrl::fromLocalFile("/tmp/a.txt"), QUrl("https://example.com/a.png")});
  QVERIFY(!hasPictures(other));
}

void TestComposerPictures::everythingHasAName() {
  Writing writing;
  QVERIFY(drop(writing.composer(), {writing.file("one.png", red), writing.file("two.png", blue)}));
  QTRY_COMPARE(writing.shown(), 2);
  QStringList names;
  for (const QWidget* widget : writing.composer().findChildren<QWidget*>())
    if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
      QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
               qPrintable(widget->objectName()));
      names.append(widget->accessibleName());
    }
  for (const char* name : {"Add pictures", "Description of picture 1", "Remove picture 2"})
    QVERIFY2(names.contains(name), qPrintable(names.join(", ")));
}

ROOST_TEST(TestComposerPictures)

}  // namespace roost::composer_pictures_test

#include "test_composer_pictures.moc"
