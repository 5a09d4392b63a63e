#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QTest>
#include <algorithm>

#include "gui/text/clamped_text.h"
#include "gui/text/entity_label.h"
#include "gui/text/isolated_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/theme.h"
#include "gui/timeline/post_note.h"
#include "support/desktop.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::isolated_text_test {

using namespace test;

/// Links, mentions and tags in text that runs from right to left, or that has such words in it, are drawn in their own
/// order. Expected orders are written from left to right, as they are seen.
class TestIsolatedText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void order_data();
  void order();
  void orderInWrappedLines();
  void nothingIsInsertedIntoOtherTexts();
  void linesStayAsHigh();
  void everyPixelLeadsToTheEntity_data() { everyScript(); }
  void everyPixelLeadsToTheEntity();
  void partsAreWhereTheirLettersAre_data() { everyScript(); }
  void partsAreWhereTheirLettersAre();
  void positionsAreThoseInTheText();
  void linesOfListsAreInOrder_data();
  void linesOfListsAreInOrder();
  void cutTextsAreInOrder();
  void pressedMentionOpensItsProfile();
  void foundWordIsMarked();
  void copiedTextIsAsWritten();
  void aboutMeIsAsWritten();

 private:
  static void everyScript();
};

namespace {

const QString hebrew = QStringLiteral("שלום"), more = QStringLiteral("עולם"), arabic = QStringLiteral("مرحبا"),
              persian = QStringLiteral("می\u200Cخواهم");
constexpr QRect lineRect(0, 0, 600, 30);

QFont textFont() {
  QFont font(QStringLiteral("DejaVu Sans"));
  font.setPixelSize(14);
  return font;
}

PostBody bodyOf(const QString& text, int width = 600) { return {text, textFont(), width, true, Qt::blue}; }

QString reversed(const QString& text) {
  QString back = text;
  std::reverse(back.begin(), back.end());
  return back;
}

/// Where the ink of a part of what is laid out in a line begins and ends.
std::pair<qreal, qreal> inkOf(const QTextLine& line, int at, int length = 1) {
  QRectF ink;
  for (int one = at; one < at + length; ++one)
    for (const QGlyphRun& run : line.glyphRuns(one, 1)) ink |= run.boundingRect();
  return {ink.left(), ink.right()};
}

/// The characters of a line from left to right.
QString seenIn(const PostBody& body, int number = 0) {
  const QTextLine line = body.lines().lineAt(number);
  QList<std::pair<qreal, QChar>> placed;
  for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
    const QChar character = body.lines().text().at(at);
    switch (character.direction()) {
      case QChar::DirLRI:
      case QChar::DirRLI:
      case QChar::DirFSI:
      case QChar::DirPDI:
      case QChar::DirRLE:
      case QChar::DirRLO:
      case QChar::DirPDF:
      case QChar::DirBN:
        continue;
      default:
        placed.append({inkOf(line, at).first, character});
    }
  }
  std::ranges::stable_sort(placed, {}, &std::pair<qreal, QChar>::first);
  QString seen;
  for (const auto& [left, character] : std::as_const(placed)) seen += character;
  return seen.trimmed();
}

/// What is drawn, on as many lines of pixels as it needs.
template <typename Draw>
QImage drawn(Draw draw) {
  QImage image(lineRect.width(), 60, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  draw(painter);
  painter.end();
  const auto isEmpty = [&](int y) {
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y) != Qt::white) return false;
    return true;
  };
  int top = 0, bottom = image.height();
  while (top < bottom && isEmpty(top)) ++top;
  while (bottom > top && isEmpty(bottom - 1)) --bottom;
  return image.copy(0, top, image.width(), bottom - top);
}

QString isolate(const QString& text) { return u'\u2068' + text + u'\u2069'; }

struct Community {
  explicit Community(const QString& text) {
    desktop.store.addPost(susan, 1'000, text);
    desktop.startAs(john);
    press(*desktop.window, Qt::Key_2, Qt::ControlModifier);
  }
  RowView& rows() const { return find<RowView>(*desktop.window, "allPostsRows"); }
  QModelIndex row() const { return rows().model()->index(0, 0); }

  Desktop desktop;
  const UserId john = desktop.addUser("john"), susan = desktop.addUser("susan");
};

}  // namespace

void TestIsolatedText::everyScript() {
  QTest::addColumn<QString>("text");
  QTest::newRow("Hebrew, at the start") << "@john " + hebrew;
  QTest::newRow("Hebrew, in the middle") << hebrew + " @john " + more;
  QTest::newRow("Hebrew, at the end") << hebrew + " https://example.com/a?b=1";
  QTest::newRow("Hebrew, everywhere") << "#tag " + hebrew + " @john, (example.org/a_b) " + more + " @" + more + "!";
  QTest::newRow("Arabic") << arabic + " @john, " + arabic + " #tag";
  QTest::newRow("Arabic tag") << arabic + " #" + arabic + " https://example.com/a?b=1 " + arabic;
  QTest::newRow("Persian") << persian + " #" + persian + " @john " + persian;
  QTest::newRow("Latin with Hebrew names") << "ask @" + hebrew + ", @" + more + " or @john about #" + hebrew + "!";
  QTest::newRow("emoji") << hebrew + " 🦉@john❤️ #tag👍🏽";
  QTest::newRow("adjacent") << hebrew + " @李@王 @john,@susan";
  QTest::newRow("two lines") << "@john " + hebrew + "\n#tag " + more;
  QTest::newRow("isolates of its own") << "\u2067" + hebrew + " @john \u2069\u2069 #tag \u2066\u202E @susan";
  QTest::newRow("wrapped") << (hebrew + u' ').repeated(30) + "https://example.com/" + QString("path/").repeated(40) +
                                  " @john " + more;
}

void TestIsolatedText::order_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("seen");
  const QString shalom = reversed(hebrew), olam = reversed(more), marhaba = reversed(arabic);
  QTest::newRow("mention at the start") << "@john " + hebrew << shalom + " @john";
  QTest::newRow("mention in the middle") << hebrew + " @john, " + more + '.' << '.' + olam + " ,@john " + shalom;
  QTest::newRow("mention at the end") << hebrew + " @john."
                                      << ".@john " + shalom;
  QTest::newRow("tag") << hebrew + " #tag " + more << olam + " #tag " + shalom;
  QTest::newRow("link") << hebrew + " https://example.com/a?b=1! " + more
                        << olam + " !https://example.com/a?b=1 " + shalom;
  QTest::newRow("link that ends with a slash") << hebrew + " https://example.com/"
                                               << "https://example.com/ " + shalom;
  QTest::newRow("two mentions") << hebrew + " @john @susan"
                                << "@susan @john " + shalom;
  QTest::newRow("mention of another host") << hebrew + " @john@birds.example"
                                           << "@john@birds.example " + shalom;
  QTest::newRow("words that are no entity") << hebrew + " 1+1 C++"
                                            << "++C 1+1 " + shalom;
  QTest::newRow("Arabic") << arabic + " @john"
                          << "@john " + marhaba;
  QTest::newRow("Arabic tag in Hebrew") << hebrew + " #" + arabic + " @john"
                                        << "@john " + marhaba + "# " + shalom;
  QTest::newRow("Hebrew tag in Latin") << "see #" + hebrew + ", ok"
                                       << "see " + shalom + "#, ok";
  QTest::newRow("Hebrew names in Latin") << "@" + hebrew + " @" + more + ": hi" << shalom + "@ " + olam + "@: hi";
  QTest::newRow("Hebrew tag first in Latin") << "#" + hebrew + " is it" << shalom + "# is it";
  QTest::newRow("Hebrew in Latin") << "a " + hebrew + " @john b"
                                   << "a " + shalom + " @john b";
  QTest::newRow("Hebrew before a name in Latin") << "a " + hebrew + " @1 b"
                                                 << "a " + shalom + " @1 b";
  QTest::newRow("after an embedding that never ends") << "\u202B" + hebrew + " @john"
                                                      << "@john " + shalom;
  QTest::newRow("after an override that never ends") << "\u202Eab @john cd"
                                                     << "dc @john ba";
  QTest::newRow("after an isolate that never ends") << "\u2067" + hebrew + " @john"
                                                    << "@john " + shalom;
  QTest::newRow("after isolates that never began")
      << hebrew + "\u2069\u2069 @john\u2069 " + more << olam + " @john " + shalom;
  QTest::newRow("in an isolate") << "\u2067" + hebrew + " @john\u2069 #tag"
                                 << "@john " + shalom + " #tag";
}

void TestIsolatedText::order() {
  QFETCH(const QString, text);
  QTEST(seenIn(bodyOf(text)), "seen");
}

void TestIsolatedText::orderInWrappedLines() {
  const QString words = (hebrew + u' ').repeated(5), link = "https://example.com/" + QString("path/").repeated(20);
  const PostBody body = bodyOf(words + link + " @john " + more, 300);
  const int lines = body.lines().lineCount();
  QVERIFY(lines > 3);
  const PostEntity& shown = body.entities().first();
  QCOMPARE(shown.target, link);
  QString shownLink;
  for (int number = 0; number < lines; ++number) {
    const QTextLine line = body.lines().lineAt(number);
    QString part;
    for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at)
      if (const qsizetype written = at - body.lines().text().indexOf(link); written >= 0 && written < link.size())
        part += link.at(written);
    QVERIFY2(seenIn(body, number).contains(part), qPrintable(part));
    shownLink += part;
  }
  QCOMPARE(shownLink, link);
  QVERIFY(seenIn(body, lines - 1).startsWith(reversed(more) + " @john"));
}

void TestIsolatedText::nothingIsInsertedIntoOtherTexts() {
  for (const QString& text :
       {QString("see https://example.com/a?b=1, @john and #tag 🦉 李 é"), hebrew, QString()}) {
    const IsolatedText isolated(text, postEntities(text), IsolatedText::Direction::Marked);
    QVERIFY(!isolated.isChanged());
    QCOMPARE(isolated.laidOut(), text);
    QCOMPARE(isolated.toText(3), 3);
    QCOMPARE(isolated.toLaidOut(3), 3);
    QCOMPARE(isolated.partsOf(1, 7), (QList<TextRange>{{1, 7}}));
  }
}

void TestIsolatedText::linesStayAsHigh() {
  const PostBody plain = bodyOf(hebrew + " john " + more), with = bodyOf(hebrew + " @john " + more);
  QVERIFY(with.lines().text().contains(u'\u2068'));
  QCOMPARE(with.height(), plain.height());
  QCOMPARE(with.lines().lineAt(0).ascent(), plain.lines().lineAt(0).ascent());
  const QFontMetricsF metrics(with.lines().font());
  QCOMPARE(with.lines().lineAt(0).naturalTextWidth() - plain.lines().lineAt(0).naturalTextWidth(),
           metrics.horizontalAdvance(u'@'));
  QCOMPARE(PostNote(hebrew + " @john", textFont(), 400).height(), PostNote(hebrew, textFont(), 400).height());
  QCOMPARE(ClampedText(hebrew + " @john", textFont(), 400, 2, ClampedText::Side::OfScript).height(),
           ClampedText(hebrew, textFont(), 400, 2, ClampedText::Side::OfScript).height());
}

void TestIsolatedText::everyPixelLeadsToTheEntity() {
  QFETCH(const QString, text);
  const PostBody body = bodyOf(text, 300);
  QVERIFY(!body.entities().isEmpty());
  for (const PostEntity& entity : body.entities()) {
    const QList<QRectF> rects = body.rectsOf(entity.start, entity.length);
    QVERIFY(!rects.isEmpty());
    QCOMPARE(body.entityStartingAt(entity.start), &entity);
    for (const QRectF& rect : rects)
      for (qreal x = rect.left() + 0.5; x < rect.right(); ++x) {
        const PostEntity* found = body.entityAt({x, rect.center().y()});
        QVERIFY2(found == &entity, qPrintable(text.sliced(entity.start, entity.length)));
      }
  }
}

void TestIsolatedText::partsAreWhereTheirLettersAre() {
  QFETCH(const QString, text);
  const PostBody body = bodyOf(text, 300);
  QCOMPARE(body.text(), QString(text).replace(u'\n', QChar::LineSeparator));
  for (const PostEntity& entity : body.entities()) {
    const QString written = text.sliced(entity.start, entity.length);
    qsizetype at = -1;
    // The same name can occur twice.
    for (qsizetype times = text.first(entity.start).count(written) + 1; times > 0; --times)
      at = body.lines().text().indexOf(written, at + 1);
    QList<std::pair<qreal, qreal>> seen;
    for (int number = 0; number < body.lines().lineCount(); ++number) {
      const QTextLine line = body.lines().lineAt(number);
      const int from = std::max(static_cast<int>(at), line.textStart());
      const int to = std::min(static_cast<int>(at + written.size()), line.textStart() + line.textLength());
      if (from < to) seen.append(inkOf(line, from, to - from));
    }
    const QList<QRectF> marked = body.rectsOf(entity.start, entity.length);
    QCOMPARE(marked.size(), seen.size());
    for (qsizetype part = 0; part < seen.size(); ++part)
      QVERIFY2(std::abs(marked[part].left() - seen[part].first) < 1 &&
                   std::abs(marked[part].right() - seen[part].second) < 1,
               qPrintable(written));
  }
}

void TestIsolatedText::positionsAreThoseInTheText() {
  const QString text = "@john\n" + hebrew + " @a@李 #tag";
  const IsolatedText isolated(text, postEntities(text), IsolatedText::Direction::Marked);
  QVERIFY(isolated.isChanged());
  for (qsizetype at = 0; at < text.size(); ++at) {
    const qsizetype laid = isolated.toLaidOut(at);
    QCOMPARE(isolated.laidOut().at(laid), text.at(at));
    QCOMPARE(isolated.toText(laid), at);
    for (qsizetype length = 0; length <= text.size() - at; ++length) {
      QString part;
      for (const TextRange& range : isolated.partsOf(at, length))
        part += QStringView(isolated.laidOut()).sliced(range.start, range.length);
      QCOMPARE(part, text.sliced(at, length));
    }
  }
  QCOMPARE(isolated.toText(isolated.laidOut().size()), text.size());
}

void TestIsolatedText::linesOfListsAreInOrder_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("isolated");
  QTest::newRow("in the middle") << hebrew + " @john, " + more << hebrew + ' ' + isolate("@john") + ", " + more;
  QTest::newRow("at the start") << "@john " + hebrew + '!' << "\u200F" + isolate("@john") + ' ' + hebrew + '!';
  QTest::newRow("Hebrew first") << "#" + hebrew + " is it."
                                << "\u200E" + isolate('#' + hebrew) + " is it.";
  QTest::newRow("only tags") << "#" + hebrew + " #" + more
                             << "\u200F" + isolate('#' + hebrew) + ' ' + isolate('#' + more);
  QTest::newRow("emoji") << hebrew + " 🦉 @john" << hebrew + " 🦉 " + isolate("@john");
}

void TestIsolatedText::linesOfListsAreInOrder() {
  QFETCH(const QString, text);
  QFETCH(const QString, isolated);
  const auto line = [&](const QString& shown) {
    return drawn(
        [&](QPainter& painter) { paintLine(painter, lineRect, shown, textFont(), Qt::black, Qt::LeftToRight); });
  };
  QCOMPARE(line(isolated) == line(text), text == "#" + hebrew + " #" + more);
  QCOMPARE(drawn([&](QPainter& painter) {
             paintLineWithEntities(painter, lineRect, text, textFont(), Qt::black, Qt::LeftToRight);
           }),
           line(isolated));
  // In a notification and a note, which know their direction.
  const auto clamped = [&](const QString& shown, ClampedText::Side side) {
    return drawn([&](QPainter& painter) {
      const bool fromRight = runsFromRight(text);
      ClampedText(shown, textFont(), 600, 2, side, fromRight ? Qt::RightToLeft : Qt::LeftToRight)
          .draw(painter, {}, Qt::black);
    });
  };
  QCOMPARE(clamped(text, ClampedText::Side::OfScript), clamped(isolated, ClampedText::Side::Leading));
  const auto note = [&](const QString& shown) {
    return drawn([&](QPainter& painter) { PostNote(shown, textFont(), 600).draw(painter, {}, lineRect); });
  };
  QCOMPARE(note(text), note(isolated));
}

void TestIsolatedText::cutTextsAreInOrder() {
  const QString text = hebrew + " @n" + QString(100, u'o');
  const int width = 300;
  const QFontMetrics metrics(textFont());
  const int dots = metrics.horizontalAdvance("…"), sign = metrics.horizontalAdvance("@");
  for (const bool inList : {true, false}) {
    const QImage cut = drawn([&](QPainter& painter) {
      if (inList)
        paintLineWithEntities(painter, {0, 0, width, 30}, text, textFont(), Qt::black, Qt::LeftToRight);
      else
        ClampedText(text, textFont(), width, 1, ClampedText::Side::OfScript).draw(painter, {}, Qt::black);
    });
    const auto lowestIn = [&](int left, int right) {
      int lowest = -1;
      for (int y = 0; y < cut.height(); ++y)
        for (int x = left; x < right; ++x)
          if (qGray(cut.pixel(x, y)) < 128) lowest = y;
      return lowest;
    };
    int left = 0;
    while (lowestIn(left, left + 1) < 0) ++left;
    // From the left: the ellipsis, the sign, which reaches lower than what is beside it, and the letters.
    const int lowestOfSign = lowestIn(left + dots, left + dots + sign);
    QVERIFY(lowestIn(left, left + dots - 2) > 0);
    QVERIFY(lowestOfSign > lowestIn(left, left + dots - 2));
    QVERIFY(lowestOfSign > lowestIn(left + dots + sign, width / 2));
  }
}

void TestIsolatedText::pressedMentionOpensItsProfile() {
  for (const bool atItsLeft : {true, false}) {
    Community community(hebrew + " @john, " + more);
    const PostDelegate delegate(community.john, community.desktop.store.clock(), true);
    RowView& rows = community.rows();
    const QRect row = rows.visualRect(community.row());
    const RowContext context{.rect = row, .font = rows.font(), .palette = rows.palette()};
    const QPoint inside = pointIn(rows, community.row(), delegate, RowTarget::Mention) - row.topLeft();
    const RowTarget target = delegate.targetAt(inside, context, community.row());
    QCOMPARE(target.text, "john");
    QVERIFY(target.rect.width() >= QFontMetrics(rows.font()).horizontalAdvance("@john"));
    const QPoint pressed(atItsLeft ? target.rect.left() + 1 : target.rect.right() - 1, target.rect.center().y());
    clickAt(*rows.viewport(), row.topLeft() + pressed);
    QVERIFY(isShown(*community.desktop.window, "profilePage"));
    QCOMPARE(textOf(find(*community.desktop.window, "profilePage"), "username"), "@john");
  }
}

void TestIsolatedText::foundWordIsMarked() {
  const QString text = "@john @susan #tag " + hebrew + " https://example.com/ " + more;
  Community community(text);
  MainWindow& window = *community.desktop.window;
  choose(window, "search");
  test::type(window, more);
  auto& rows = find<RowView>(window, "searchRows");
  QTRY_COMPARE(rows.model()->rowCount(), 1);
  const QColor mark = Theme::of(window.palette()).mark;
  const QModelIndex row = rows.model()->index(0, 0);
  const QImage picture = rows.viewport()->grab(rows.visualRect(row)).toImage();
  QRect marked;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x)
      if (picture.pixelColor(x, y) == mark) marked |= QRect(x, y, 1, 1);
  const PostRowLayout layout = layoutPostText(static_cast<const PostListModel*>(rows.model())->postAt(0),
                                              {.width = rows.visualRect(row).width(), .font = rows.font()});
  const QRectF word = layout.text->rectsOf(text.indexOf(more), more.size()).first().translated(layout.body);
  QVERIFY2(
      std::abs(marked.left() - word.left()) < 5 && std::abs(marked.right() - word.right()) < 5,
      qPrintable(QString("%1..%2 %3..%4").arg(marked.left()).arg(marked.right()).arg(word.left()).arg(word.right())));
}

void TestIsolatedText::copiedTextIsAsWritten() {
  const QString text = hebrew + " @john, https://example.com/a?b=1 #tag";
  Community community(text);
  QCOMPARE(rowsOf(community.rows()), QStringList{text});
  community.rows().takeFocus(Qt::ShortcutFocusReason);
  press(*community.desktop.window, Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QApplication::clipboard()->text(), text);
  // What is spoken may isolate the text from the sentence around it, and nothing within.
  QVERIFY(community.row().data(Qt::AccessibleTextRole).toString().contains(text));
}

void TestIsolatedText::aboutMeIsAsWritten() {
  QWidget window;
  QLabel label(&window);
  label.setTextInteractionFlags(Qt::TextSelectableByMouse);
  label.setWordWrap(true);
  label.resize(400, 60);
  const QString text = "@john " + hebrew + ", #tag\n" + more + " example.com";
  showTextWithEntities(label, text);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
  QCOMPARE(label.text(), "\u200F" + isolate("@john") + ' ' + hebrew + ", " + isolate("#tag") + "\n\u200F" + more + ' ' +
                             isolate("example.com"));
  QCOMPARE(label.accessibleName(), text);
  label.setFocus();
  press(window, Qt::Key_A, Qt::ControlModifier);
  press(window, Qt::Key_C, Qt::ControlModifier);
  QTRY_COMPARE(QApplication::clipboard()->text(), text);
  label.setSelection(2, 5);
  press(window, Qt::Key_C, Qt::ControlModifier);
  QTRY_COMPARE(QApplication::clipboard()->text(), "@john");
  showTextWithEntities(label, "Only @john");
  QCOMPARE(label.text(), "Only @john");
  QCOMPARE(label.accessibleName(), QString());
}

ROOST_TEST(TestIsolatedText)

}  // namespace roost::isolated_text_test

#include "test_isolated_text.moc"
