#include "core/text/emoji.h"

#include <QTest>
#include "support/registered_test.h"

namespace roost::emoji_test {

/// Where the emoji in a text are.
class TestEmoji : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void runs_data();
  void runs();
  void ofAnyLength();
};

void TestEmoji::runs_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("emoji");
  const auto add = [](const char* text, const QStringList& emoji) { QTest::newRow(text) << QString(text) << emoji; };
  add("no emoji, 100 %, #1 * \u00E9 花 שלום →✓", {});
  add("🦉 and ☕, ⚡", {"🦉", "☕", "⚡"});
  add("❤ and ❤\uFE0F", {"❤\uFE0F"});
  add("☺\uFE0E ☕\uFE0E © ©\uFE0F ™\uFE0F ℹ\uFE0F ㊗\uFE0F", {"©\uFE0F", "™\uFE0F", "ℹ\uFE0F", "㊗\uFE0F"});
  add("1 1\uFE0F\u20E3 #\u20E3 *\uFE0F\u20E3 1\uFE0F a\u20E3 11\uFE0F\u20E3",
      {"1\uFE0F\u20E3", "#\u20E3", "*\uFE0F\u20E3", "1\uFE0F\u20E3"});
  add("🇩🇪 🇪🇺🇩🇪 🇩 🇩x", {"🇩🇪", "🇪🇺🇩🇪"});
  add("👍🏽 ☝🏽 ✌\uFE0F🏽 🏽 a🏽", {"👍🏽", "☝🏽", "✌\uFE0F🏽", "🏽", "🏽"});
  // clang-format never finishes breaking this text into lines.
  // clang-format off
  add("👩\u200D👩\u200D👧\u200D👦 ❤\uFE0F\u200D🔥 🏳\uFE0F\u200D🌈 🧔🏽\u200D♂\uFE0F 👩\u200D⚕ "
      "👩\u200D "
      "👩\u200Da",
      {"👩\u200D👩\u200D👧\u200D👦", "❤\uFE0F\u200D🔥", "🏳\uFE0F\u200D🌈", "🧔🏽\u200D♂\uFE0F", "👩\u200D⚕", "👩",
       "👩"});
  // clang-format on
  add("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!",
      {"🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"});
  add("नमस्ते\u200Dक می\u200Cخواهم e\uFE0F \uFE0F 辻\U000E0100", {});
  QTest::newRow("halves of pairs") << QString(QChar(0xD83E)) + "a" + QChar(0xDD89) << QStringList{};
}

void TestEmoji::runs() {
  QFETCH(const QString, text);
  QStringList found;
  for (const EmojiRun& run : emojiRuns(text)) found.append(text.mid(run.start, run.length));
  QTEST(found, "emoji");
}

void TestEmoji::ofAnyLength() {
  QCOMPARE(emojiRuns(QString(QString("👩") + QChar(0x200D)).repeated(30'000)).size(), 1);
  QCOMPARE(emojiRuns(QString("1").repeated(100'000) + QChar(0x20E3)).size(), 1);
  QCOMPARE(emojiRuns(QString("a🦉").repeated(30'000)).size(), 30'000);
}

ROOST_TEST(TestEmoji)

}  // namespace roost::emoji_test

#include "test_emoji.moc"
