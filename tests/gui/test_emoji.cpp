#include <QFontDatabase>
#include <QGlyphRun>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRawFont>
#include <QTest>
#include <QTextBlock>
#include <cmath>

#include "gui/rows/row_view.h"
#include "gui/text/emoji_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/theme.h"
#include "gui/timeline/post_body.h"
#include "support/database.h"
#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"

namespace roost::emoji_test {

using namespace test;

/// Emoji are drawn whole and in colour wherever people's texts are shown.
class TestEmoji : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void oneGlyphOfTheEmojiFontInPosts_data();
  void oneGlyphOfTheEmojiFontInPosts();
  void oneGlyphOfTheEmojiFontInLines_data() { oneGlyphOfTheEmojiFontInPosts_data(); }
  void oneGlyphOfTheEmojiFontInLines();
  void textStaysText();
  void linksKeepTheirColour();
  void whatTheFontLacksIsLeftToOthers();
  void namesAreCutToTheirRoom();
  void paintedLinesAreInColour();
  void composerDrawsThem();
  void profileDrawsThem();
  void cardDrawsThem();

 private:
  const QFont m_font{QStringLiteral("DejaVu Sans")};
};

namespace {

const QString emojiFamily = QStringLiteral("Noto Color Emoji");
const QString heart = QStringLiteral("❤\uFE0F");

/// The glyphs in a part of a text that come from the emoji font, and the visible runs of glyphs from other fonts.
struct Glyphs {
  qsizetype emoji = 0, others = 0;
};

Glyphs glyphsIn(const QTextLayout& layout, qsizetype start, qsizetype length) {
  Glyphs glyphs;
  for (const QGlyphRun& run : layout.glyphRuns(static_cast<int>(start), static_cast<int>(length))) {
    if (run.rawFont().familyName() == emojiFamily)
      glyphs.emoji += run.glyphIndexes().size();
    else if (run.boundingRect().width() > 0.5)
      ++glyphs.others;
  }
  return glyphs;
}

/// Whether an image has any colour. Text and background are shades of grey here.
bool isInColour(const QImage& image) {
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (QColor::fromRgb(image.pixel(x, y)).hsvSaturation() > 150) return true;
  return false;
}

template <typename Draw>
QImage drawn(Draw draw) {
  QImage image(300, 40, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  draw(painter);
  return image;
}

bool isInColour(QWidget& widget) { return isInColour(widget.grab().toImage()); }

/// A user with emoji wherever there can be any, looking at her own profile.
struct Susan {
  Susan() : susan(desktop.addUser("susan", "Susan " + heart)) {
    Database(desktop.store.file())
        .run("UPDATE users SET about_me = ? WHERE id = ?", {QString("I %1 wrens 1\uFE0F\u20E3").arg(heart), susan});
    press(desktop.startAs(susan), Qt::Key_4, Qt::ControlModifier);
  }

  Desktop desktop;
  const UserId susan;
};

}  // namespace

void TestEmoji::initTestCase() {
  QVERIFY2(QFontDatabase::hasFamily(emojiFamily), "This test needs the package fonts-noto-color-emoji.");
}

void TestEmoji::oneGlyphOfTheEmojiFontInPosts_data() {
  QTest::addColumn<QString>("emoji");
  for (const char* emoji :
       {"🦉", "👍", "❤\uFE0F", "☀\uFE0F", "©\uFE0F", "1\uFE0F\u20E3", "#\uFE0F\u20E3", "🇩🇪", "🇪🇺", "👍🏽",
        "☝🏽", "👩\u200D👩\u200D👧\u200D👦", "❤\uFE0F\u200D🔥", "🏳\uFE0F\u200D🌈", "🧔🏽\u200D♂\uFE0F",
        "👩🏽\u200D⚕\uFE0F", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"})
    QTest::newRow(emoji) << QString(emoji);
}

void TestEmoji::oneGlyphOfTheEmojiFontInPosts() {
  QFETCH(const QString, emoji);
  for (const QString& before : {QString(), QStringLiteral("a 1 "), QStringLiteral("שלום "), QStringLiteral("花")}) {
    const PostBody body(before + emoji + " b", m_font, 400, false, Qt::blue);
    const Glyphs glyphs = glyphsIn(body.lines(), before.size(), emoji.size());
    QCOMPARE(glyphs.emoji, 1);
    QCOMPARE(glyphs.others, 0);
  }
}

void TestEmoji::oneGlyphOfTheEmojiFontInLines() {
  QFETCH(const QString, emoji);
  const EmojiLine line("Susan " + emoji, m_font);
  const Glyphs glyphs = glyphsIn(line.layout(), 6, emoji.size());
  QCOMPARE(glyphs.emoji, 1);
  QCOMPARE(glyphs.others, 0);
}

void TestEmoji::textStaysText() {
  for (const char* text : {"100 % #1 * ©", "❤ ☀ ✓ →", "☕\uFE0E", "می\u200Cخواهم", "1\uFE0F"})
    QVERIFY2(emojiFormats(text).isEmpty(), text);
  const PostBody body("1 🦉 2", m_font, 400, false, Qt::blue);
  QCOMPARE(glyphsIn(body.lines(), 0, 2).emoji, 0);
  QCOMPARE(glyphsIn(body.lines(), 4, 2).emoji, 0);
}

void TestEmoji::linksKeepTheirColour() {
  const PostBody body("https://i❤\uFE0F.ws", m_font, 300, false, Qt::blue);
  QCOMPARE(glyphsIn(body.lines(), 9, 2).emoji, 1);
  const QImage image = drawn([&](QPainter& painter) {
    body.draw(painter, {0, 0}, {0, 0, 300, 40}, body.entityStartingAt(0));
  });
  bool isBlue = false;
  for (int x = 0; x < image.width(); ++x)
    for (int y = 0; y < image.height(); ++y) isBlue = isBlue || image.pixel(x, y) == qRgb(0, 0, 255);
  QVERIFY(isBlue);
}

void TestEmoji::whatTheFontLacksIsLeftToOthers() { QVERIFY(emojiFormats(QStringLiteral("\U0001FAFF")).isEmpty()); }

void TestEmoji::namesAreCutToTheirRoom() {
  for (const QString& name : {heart.repeated(40), QStringLiteral("Susan ") + heart + QString(40, u'x'),
                              QString("👩🏽\u200D⚕\uFE0F").repeated(20)}) {
    const EmojiLine line(name, m_font);
    for (const qreal room : {5.0, 40.0, 100.5}) {
      const QString cut = line.elided(room);
      QVERIFY(cut.endsWith(u'…'));
      QVERIFY(cut.size() == 1 || EmojiLine(cut, m_font).width() <= room);
      // No emoji is cut in two.
      QVERIFY(!cut.chopped(1).endsWith(QChar(0x200D)) && !(cut.size() > 1 && cut.at(cut.size() - 2).isHighSurrogate()));
    }
    QCOMPARE(line.elided(line.width()), name);
    QCOMPARE(type::width(name, m_font), static_cast<int>(std::ceil(line.width())));
  }
}

void TestEmoji::paintedLinesAreInColour() {
  const auto line = [&](const QString& text) {
    return drawn([&](QPainter& painter) {
      paintLine(painter, {0, 0, 300, 40}, text, m_font, Qt::black, Qt::LeftToRight);
    });
  };
  QVERIFY(isInColour(line("Susan " + heart)));
  QVERIFY(!isInColour(line("Susan ❤")));
}

void TestEmoji::composerDrawsThem() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("susan"));
  auto& edit = find<QPlainTextEdit>(window, "postText");
  edit.setFocus();
  edit.insertPlainText("I " + heart);
  QTRY_COMPARE(glyphsIn(*edit.document()->firstBlock().layout(), 2, 2).emoji, 1);
  edit.insertPlainText(" 1\uFE0F\u20E3");
  QCOMPARE(glyphsIn(*edit.document()->firstBlock().layout(), 5, 3).emoji, 1);
  // Formatting adds no undo steps.
  edit.undo();
  QCOMPARE(edit.toPlainText(), "");
}

void TestEmoji::profileDrawsThem() {
  const Susan susan;
  QWidget& page = find(*susan.desktop.window, "profilePage");
  for (const char* name : {"name", "aboutMe"}) {
    auto& label = find<QLabel>(page, name);
    QVERIFY2(isInColour(label), name);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.height() >= label.heightForWidth(label.width()));
  }
  QVERIFY(!isInColour(find<QLabel>(page, "username")));
}

void TestEmoji::cardDrawsThem() {
  const Susan susan;
  MainWindow& window = *susan.desktop.window;
  press(window, Qt::Key_3, Qt::ControlModifier);
  auto& rows = find<RowView>(window, "peopleRows");
  rows.setFocus();
  press(window, Qt::Key_Home);
  press(window, Qt::Key_I);
  QVERIFY(isShown(window, "hoverCard"));
  QWidget& card = find(window, "hoverCard");
  QVERIFY(isInColour(find<QLabel>(card, "cardAboutMe")));
  QVERIFY(isInColour(find(card, "cardName")));
}

ROOST_TEST(TestEmoji)

}  // namespace roost::emoji_test

#include "test_emoji.moc"
