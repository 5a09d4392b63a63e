#include <QPainter>
#include <QTest>
#include <cmath>

#include "gui/controls/pill_button.h"
#include "gui/rows/name_widths.h"
#include "gui/text/emoji_text.h"
#include "gui/text/relative_time.h"
#include "gui/text/spoken_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"
#include "gui/timeline/post_row_layout.h"
#include "gui/users/user_row_layout.h"
#include "support/random.h"
#include "support/registered_test.h"

namespace roost::row_layout_test {

using namespace test;

/// Where the parts of a row are, tested without drawing: whatever people are called and write, no part overlaps another
/// or lies outside the row.
class TestRowLayout : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void nothingOverlapsInAPost();
  void nothingOverlapsInAUser();
  void timeIsAlwaysWhole();
  void longNameLeavesRoomForTheUsername();
  void nameGoesBeforeUsername();
  void toggleKeepsItsPlace();
  void textSetsTheHeight();
  void repliesSetTheHeight();
  void warningsSayWhatTheyHide();
  void picturesSetTheHeight();
  void namesGoBeforeTheReplyButton();
  void everyScriptSharesTheBaseline_data();
  void everyScriptSharesTheBaseline();
  void textIsWrappedAnywhereIfItMust();
  void mirroring();

 private:
  QFont m_font;
};

namespace {

PostRowLayout layoutPostRow(const Post& post, const PostRowStyle& style) {
  PostRowLayout row = layoutPostText(post, style);
  layoutPostHead(row, post, style);
  return row;
}

struct Part {
  const char* name;
  QRect rect;
};

/// What is wrong with a row, for the message of a failed test; empty if nothing is.
QString faultIn(const QList<Part>& parts, int width, int height) {
  const auto described = [](const Part& part) {
    const QRect& rect = part.rect;
    return QStringLiteral("%1 (%2,%3 %4x%5)")
        .arg(QLatin1String(part.name))
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
  };
  for (qsizetype one = 0; one < parts.size(); ++one) {
    const QRect& rect = parts.at(one).rect;
    if (rect.width() <= 0) continue;
    if (!QRect(0, 0, width, height).contains(rect)) return described(parts.at(one)) + " is not in the row";
    for (qsizetype other = one + 1; other < parts.size(); ++other)
      if (parts.at(other).rect.width() > 0 && rect.intersects(parts.at(other).rect))
        return described(parts.at(one)) + " lies over " + described(parts.at(other));
  }
  return {};
}

QString words(QRandomGenerator& random, int most) {
  static const QStringList all{"a", "susan", "Wolfeschlegelsteinhausen", "ש לום", "مرحبا", "李", "🦉", "ÅÅÅ",
                               "-", "\n"};
  QStringList some;
  for (int count = 1 + random.bounded(most); count > 0; --count) some.append(oneOf(all, random));
  return some.join(random.bounded(2) ? " " : "");
}

/// A random width and font: up to twice the default size if a window can be that narrow, else the default size.
std::pair<int, QFont> anyRoom(QFont font, QRandomGenerator& random) {
  const int width = 300 + random.bounded(341);
  if (width >= 480) font.setPixelSize(14 + random.bounded(15));
  return {width, font};
}

Post postBy(const QString& name, const QString& username, const QString& body = {}) {
  Post post;
  post.authorName = name;
  post.authorUsername = username;
  post.body = body;
  return post;
}

/// The lines of a post's text as they are painted in its row. The pixel at their edge that half belongs to them is left
/// out, since it is empty.
QList<Part> textOf(const PostRowLayout& row) {
  const QTextLayout& layout = row.text->lines();
  QList<Part> lines;
  for (int number = 0; number < layout.lineCount(); ++number)
    lines.append(
        {"text", layout.lineAt(number).naturalTextRect().translated(row.body).toAlignedRect() - QMargins(0, 1, 0, 1)});
  return lines;
}

}  // namespace

void TestRowLayout::initTestCase() {
  m_font = QFont(QStringLiteral("DejaVu Sans"));
  m_font.setPixelSize(14);
}

void TestRowLayout::nothingOverlapsInAPost() {
  QRandomGenerator random = seededRandom();
  for (int times = 0; times < 1000; ++times) {
    Post post = postBy(words(random, 5), words(random, 3), words(random, times % 9 ? 30 : 2'000));
    if (random.bounded(2)) {
      post.repliedAuthor = 2;
      post.repliedAuthorName = words(random, 9);
    }
    post.replyCount = random.bounded(3) ? 0 : random.bounded(2'000'000);
    for (int pictures = times % 3 ? 0 : random.bounded(8); pictures > 0; --pictures)
      post.pictures.append({.id = pictures, .width = random.bounded(2'049), .height = random.bounded(2'049)});
    if (!post.pictures.isEmpty() && random.bounded(2)) post.body.clear();
    if (random.bounded(5) == 0) post.details.contentWarning = words(random, 9);
    const qint64 age = random.bounded(60) * (qint64{1} << random.bounded(30));
    const bool own = random.bounded(2) == 1;
    const auto [width, font] = anyRoom(m_font, random);
    const PostRowStyle style{.width = width,
                             .font = font,
                             .time = shortTime(1'700'000'000'000 - age, 1'700'000'000'000),
                             .canRemove = own,
                             .canFollow = !own && random.bounded(2) == 1,
                             .offersFollow = random.bounded(2) == 1,
                             .unfolded = random.bounded(2) == 1,
                             .indent = random.bounded(2) ? 0 : random.bounded(width < 480 ? 48 : 96),
                             .isLarge = random.bounded(4) == 0,
                             .fullTime = random.bounded(4) ? QString() : QStringLiteral("Thursday, 14 May 2026")};
    const PostRowLayout row = layoutPostRow(post, style);
    // The bin's edge is only a tint around it under the pointer.
    const QRect bin = own ? row.remove - QMargins(2, 2, 2, 2) : QRect();
    const QRect reply = row.reply.isNull() ? QRect() : row.reply - QMargins(2, 2, 2, 2);
    const QList<Part> head{
        {"avatar", row.avatar}, {"name", row.name}, {"username", row.username}, {"time", row.time},
        {"toggle", row.toggle}, {"bin", bin},       {"reply", reply},           {"replied to", row.repliedTo},
        {"note", row.cutNote},  {"fold", row.fold}, {"replies", row.replies},   {"full time", row.fullTime}};
    QList<Part> text = row.text->text().isEmpty() ? QList<Part>() : textOf(row);
    if (row.pictures)
      for (const PictureGrid::Tile& tile : row.pictures->tiles + row.pictures->missing)
        text.append({"picture", tile.rect});
    const QString fault = faultIn(head + text, width, row.height);
    QVERIFY2(fault.isEmpty(), qPrintable(QString("%1 px, font %2 px: %3").arg(width).arg(font.pixelSize()).arg(fault)));
  }
}

void TestRowLayout::nothingOverlapsInAUser() {
  QRandomGenerator random = seededRandom();
  for (int times = 0; times < 1000; ++times) {
    User user;
    user.username = words(random, 3);
    user.displayName = words(random, 5);
    if (random.bounded(2)) user.aboutMe = words(random, 20);
    user.followsViewer = random.bounded(2) == 1;
    user.followedByViewer = random.bounded(2) == 1;
    const auto [width, font] = anyRoom(m_font, random);
    const UserRowLayout row = layoutUserRow(user, width, font, badgeText(user), random.bounded(4) > 0);
    const QString fault = faultIn({{"avatar", row.avatar},
                                   {"name", row.name},
                                   {"username", row.username},
                                   {"badge", row.badge},
                                   {"about me", row.aboutMe},
                                   {"details", row.details},
                                   {"toggle", row.toggle}},
                                  width, row.height);
    QVERIFY2(fault.isEmpty(), qPrintable(QString("%1 px, font %2 px: %3").arg(width).arg(font.pixelSize()).arg(fault)));
  }
}

void TestRowLayout::timeIsAlwaysWhole() {
  const Post post = postBy(QString(64, 'W'), QString(64, 'w'));
  const QString time = "12 Nov 2024";
  const PostRowLayout row =
      layoutPostRow(post, {.width = 320, .font = m_font, .time = time, .canRemove = false, .canFollow = true});
  QVERIFY(row.time.width() >= QFontMetrics(m_font).horizontalAdvance("· " + time));
  QVERIFY(row.name.width() > 0);
  QCOMPARE(row.username.width(), 0);
}

void TestRowLayout::longNameLeavesRoomForTheUsername() {
  const QString name = QString("The Weather Box ").repeated(10);
  for (const int room : {200, 400, 800}) {
    const NameWidths widths = shareNameRoom(name, "weather_box", room, m_font);
    QVERIFY(widths.username >= std::min(80, QFontMetrics(m_font).horizontalAdvance("@weather_box")));
    QCOMPARE(widths.name + NameWidths::between + widths.username, room);
  }
  QCOMPARE(shareNameRoom(name, "weather_box", 100, m_font).username, 0);
  QCOMPARE(shareNameRoom(name, "weather_box", 100, m_font).name, 100);
}

void TestRowLayout::nameGoesBeforeUsername() {
  const Post post = postBy("Susan", QString(40, 'w'));
  const QFontMetrics metrics(type::name(m_font));
  bool cut = false, away = false;
  for (int width = 640; width >= 300; --width) {
    const PostRowLayout row =
        layoutPostRow(post, {.width = width, .font = m_font, .time = "3 h", .canRemove = true, .canFollow = false});
    QVERIFY(row.name.width() >= metrics.horizontalAdvance("Susan"));
    cut = cut || (row.username.width() > 0 &&
                  row.username.width() < QFontMetrics(m_font).horizontalAdvance('@' + post.authorUsername));
    // A username is left out if hardly more than an ellipsis would fit.
    away = away || row.username.width() == 0;
    QVERIFY(row.username.width() == 0 || row.username.width() >= 32);
  }
  QVERIFY(cut);
  const PostRowLayout narrow =
      layoutPostRow(post, {.width = 220, .font = m_font, .time = "3 h", .canRemove = true, .canFollow = false});
  QCOMPARE(narrow.username.width(), 0);
}

void TestRowLayout::toggleKeepsItsPlace() {
  Post post = postBy("Susan", "susan", "text");
  const PostRowStyle style{.width = 640, .font = m_font, .time = "3 h", .canRemove = false, .canFollow = true};
  const QRect before = layoutPostRow(post, style).toggle;
  post.authorFollowedByViewer = true;
  QCOMPARE(layoutPostRow(post, style).toggle, before);
  const QFontMetrics metrics(type::name(m_font));
  for (const bool following : {false, true}) QVERIFY(metrics.horizontalAdvance(followText(following)) < before.width());
  PostRowStyle without = style;
  without.canFollow = false;
  QCOMPARE(layoutPostRow(post, style).height, layoutPostRow(post, without).height);
}

void TestRowLayout::textSetsTheHeight() {
  const PostRowStyle style{.width = 640, .font = m_font, .time = "3 h", .canRemove = false, .canFollow = false};
  const auto heightOf = [&](const QString& body) {
    return layoutPostRow(postBy("Susan", "susan", body), style).height;
  };
  // 14 px above and below, and the hairline. One line fits beside the picture, each other line adds 22 px.
  QCOMPARE(heightOf("text"), 14 + 44 + 14 + 1);
  QCOMPARE(heightOf("text\ntext\ntext"), 14 + 20 + 2 + 3 * 22 + 14 + 1);
  QCOMPARE(heightOf("text\n\n\ntext"), 14 + 20 + 2 + 4 * 22 + 14 + 1);
}

void TestRowLayout::warningsSayWhatTheyHide() {
  const Desktop desktop;
  Post post = postBy("Susan", "susan", "text");
  post.details.contentWarning = "nudity, graphic-media";
  PostRowStyle style{.width = 640, .font = m_font, .time = "3 h"};
  QCOMPARE(layoutPostRow(post, style).foldText, "Show Post");
  QCOMPARE(layoutPostRow(post, style).text->text(), "Nudity, Graphic media");
  QVERIFY(spokenPost(post, 0, true).contains("Nudity, Graphic media"));
  post.pictures = {{.id = 1, .width = 80, .height = 60}};
  QCOMPARE(layoutPostRow(post, style).foldText, "Show Post · " + pictureCountText(1));
  post.pictures.append({.id = 2, .width = 80, .height = 60});
  QCOMPARE(layoutPostRow(post, style).foldText, "Show Post · " + pictureCountText(2));
  QVERIFY(spokenPost(post, 0, true).contains(pictureCountText(2)));
  style.unfolded = true;
  QCOMPARE(layoutPostRow(post, style).foldText, "Hide Post");
  // What somebody has written stays as it is.
  post.details.contentWarning = "nudity, and a cliff";
  QCOMPARE(contentWarningText(post.details.contentWarning), post.details.contentWarning);
}

void TestRowLayout::repliesSetTheHeight() {
  PostRowStyle style{.width = 640, .font = m_font, .time = "3 h"};
  Post post = postBy("Susan", "susan", "text");
  const auto height = [&] { return layoutPostRow(post, style).height; };
  QCOMPARE(height(), 14 + 44 + 14 + 1);
  post.repliedAuthor = 2;
  post.repliedAuthorName = "John";
  // A line of 20 px, and 2 px below it.
  QCOMPARE(height(), 14 + 20 + 2 + 20 + 2 + 22 + 14 + 1);
  style.saysRepliedTo = false;
  QCOMPARE(height(), 14 + 44 + 14 + 1);
  post.replyCount = 3;
  QCOMPARE(height(), 14 + 20 + 2 + 22 + 2 + 26 + 14 + 1);
}

void TestRowLayout::picturesSetTheHeight() {
  const PostRowStyle style{.width = 640, .font = m_font, .time = "3 h"};
  Post post = postBy("Susan", "susan", "text");
  QVERIFY(!layoutPostRow(post, style).pictures);
  post.pictures = {{.id = 1, .width = 300, .height = 200}};
  QCOMPARE(layoutPostRow(post, style).height, 14 + 20 + 2 + 22 + 8 + 200 + 14 + 1);
  // Without a text they begin right below the name.
  post.body.clear();
  QCOMPARE(layoutPostRow(post, style).height, 14 + 20 + 2 + 4 + 200 + 14 + 1);
  post.pictures[0] = {.id = 1, .description = "a hill"};
  QCOMPARE(layoutPostRow(post, style).height, 14 + 20 + 2 + 4 + 20 + 14 + 1);
}

void TestRowLayout::namesGoBeforeTheReplyButton() {
  const Post post = postBy("Susan Owl", "susan");
  for (const int width : {640, 360, 300, 200}) {
    for (const bool own : {false, true}) {
      const PostRowStyle style{
          .width = width, .font = m_font, .time = "12 Nov 2024", .canRemove = own, .canFollow = !own};
      const PostRowLayout row = layoutPostRow(post, style);
      QVERIFY(row.reply.isNull() || row.name.width() >= 72);
      QCOMPARE(row.reply.isNull(), own ? width < 360 : width < 640);
    }
  }
}

void TestRowLayout::everyScriptSharesTheBaseline_data() {
  QTest::addColumn<QString>("text");
  for (const char* text : {"नमस्ते", "สวัสดี", "안녕하세요", "こんにちは", "مرحبا", "বাংলা", "🦉"})
    QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRowLayout::everyScriptSharesTheBaseline() {
  QFETCH(const QString, text);
  const PostBody latinBody("text", m_font, 240, false, Qt::black);
  const QTextLine latin = latinBody.lines().lineAt(0);
  const PostBody body(text, m_font, 240, false, Qt::black);
  const QTextLine line = body.lines().lineAt(0);
  QCOMPARE(line.y() + line.ascent(), std::max(latin.y() + latin.ascent(), line.ascent()));
  QVERIFY(line.y() + line.ascent() + line.descent() <= body.height());
  const QRect rect(0, 0, 240, 40);
  const auto drawn = [&](auto draw) {
    QImage image(rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
  };
  const QImage name =
      drawn([&](QPainter& painter) { paintLine(painter, rect, text, m_font, Qt::black, Qt::LeftToRight); });
  const QImage onTheBaseline = drawn([&](QPainter& painter) {
    QTextLayout layout(text, m_font);
    layout.setFormats(emojiFormats(text));
    layout.beginLayout();
    const QTextLine only = layout.createLine();
    layout.endLayout();
    const QFontMetricsF metrics(m_font);
    const qreal baseline = std::round((rect.height() - metrics.height()) / 2 + metrics.ascent());
    only.draw(&painter, {-only.naturalTextRect().x(), baseline - only.ascent()});
  });
  QCOMPARE(name, onTheBaseline);
}

void TestRowLayout::textIsWrappedAnywhereIfItMust() {
  const PostBody text(QString(300, 'w'), m_font, 240, false, Qt::black);
  QVERIFY(text.lines().lineCount() > 10);
  for (int number = 0; number < text.lines().lineCount(); ++number)
    QVERIFY(text.lines().lineAt(number).naturalTextWidth() <= 240);
}

void TestRowLayout::mirroring() {
  const QRect rect(20, 14, 44, 40);
  QCOMPARE(mirrored(rect, 640, Qt::LeftToRight), rect);
  QCOMPARE(mirrored(rect, 640, Qt::RightToLeft), QRect(640 - 20 - 44, 14, 44, 40));
  QCOMPARE(mirrored(mirrored(rect, 641, Qt::RightToLeft), 641, Qt::RightToLeft), rect);
}

ROOST_TEST(TestRowLayout)

}  // namespace roost::row_layout_test

#include "test_row_layout.moc"
