#include "core/posts/post_entities.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include "support/registered_test.h"

namespace roost::post_entities_test {

/// The links, mentions and tags in a text.
class TestPostEntities : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void findsAsInTheTable_data();
  void findsAsInTheTable();
  void finds_data();
  void finds();
  void standsWhereItStands();
  void ofAnyLength_data();
  void ofAnyLength();
};

namespace {

/// The targets of the entities with their marks: "@john", "#garden", "https://example.org".
QStringList found(const QString& text) {
  QStringList targets;
  for (const PostEntity& entity : postEntities(text)) {
    const QString mark = entity.kind == PostEntity::Mention ? "@" : entity.kind == PostEntity::Tag ? "#" : "";
    targets.append(mark + entity.target);
  }
  return targets;
}

const QChar begins(u'⟦'), ends(u'⟧');

QString unescaped(QString text) {
  static const QRegularExpression escape(QStringLiteral(R"(\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|([n\\])))"));
  for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1)) {
    const char32_t c = match.hasCaptured(3) ? (match.captured(3) == u"n" ? U'\n' : U'\\')
                                            : (match.captured(1) + match.captured(2)).toUInt(nullptr, 16);
    text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&c, 1));
  }
  return text;
}

/// The text with `begins` before each entity and `ends` after it.
QString marked(const QString& text) {
  QString marked;
  qsizetype at = 0;
  for (const PostEntity& entity : postEntities(text)) {
    marked += text.mid(at, entity.start - at) + begins + text.mid(entity.start, entity.length) + ends;
    at = entity.start + entity.length;
  }
  return marked + text.mid(at);
}

}  // namespace

void TestPostEntities::findsAsInTheTable_data() {
  QTest::addColumn<QString>("expected");
  QFile table(ROOST_TEST_DATA "/post_entities.txt");
  QVERIFY(table.open(QIODevice::ReadOnly));
  const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n');
  int texts = 0;
  for (qsizetype n = lines.indexOf(QRegularExpression("^==.*")); n < lines.size(); ++n) {
    if (lines[n].isEmpty() || lines[n].startsWith(u"==")) continue;
    QTest::addRow("line %lld", static_cast<long long>(n + 1)) << unescaped(lines[n]);
    ++texts;
  }
  QVERIFY2(texts >= 120, qPrintable(QString::number(texts)));
}

void TestPostEntities::findsAsInTheTable() {
  QFETCH(const QString, expected);
  const QString text = QString(expected).remove(begins).remove(ends);
  QCOMPARE(marked(text), expected);
}

void TestPostEntities::finds_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("targets");
  const auto add = [](const char* text, const QStringList& targets) {
    QTest::newRow(text) << QString(text) << targets;
  };
  add("nothing", {});
  add("#garden", {"#garden"});
  add("In the #garden, with (#wrens) and #Owls.", {"#garden", "#wrens", "#Owls"});
  add("#naïve #сад #花 #גן #بستان", {"#naïve", "#сад", "#花", "#גן", "#بستان"});
  add("#बगीचा in Hindi", {"#बगीचा"});
  add("#snake_case #_ #2024garden #garden2024", {"#snake_case", "#2024garden", "#garden2024"});
  add("#2024 #1 # ## #- #!", {});
  add("C# a#b 1#b &#39; ##double x/#y @#z", {});
  add("#one#two", {"#one"});
  add("#hyphen-ated #dot.ted", {"#hyphen", "#dot"});
  add("https://example.org/#part example.org/page#part https://example.org#part",
      {"https://example.org/#part", "https://example.org/page#part", "https://example.org#part"});
  add("@john #garden https://example.org/a.", {"@john", "#garden", "https://example.org/a"});
  add("susan@example.org", {});
  add("\n#first\n#second", {"#first", "#second"});
  add("@हिन्दी @สวัสดี @jose\u0301 hello", {"@हिन्दी", "@สวัสดี", "@jose\u0301"});
  add("@ตาล, @မြန်မာ! @ខ្មែរ? @தமிழ் @ཨོཾ @ⴰⵎⴰⵣⵉⵖ @𐐷𐐲 @محمَّد @שָׁלוֹם @민수 @さくら @ελένη @ოტია @ꆈꌠ @ᏣᎳᎩ @ኢትዮጵያ",
      {"@ตาล", "@မြန်မာ", "@ខ្មែរ", "@தமிழ்", "@ཨོཾ", "@ⴰⵎⴰⵣⵉⵖ", "@𐐷𐐲", "@محمَّد", "@שָׁלוֹם", "@민수", "@さくら", "@ελένη",
       "@ოტია", "@ꆈꌠ", "@ᏣᎳᎩ", "@ኢትዮጵያ"});
  add("#می\u200Cخواهم #ශ්\u200Dරී #l·lengua #il·lusió", {"#می\u200Cخواهم", "#ශ්\u200Dරී", "#l·lengua", "#il·lusió"});
  add("#garden\u200C #garden· #garden\u200Dx", {"#garden", "#garden", "#garden\u200Dx"});
  add("#അവന\u0D4D\u200D #വന", {"#അവന\u0D4D\u200D", "#വന"});
  add("#עַל־יְדֵי #וכו׳ #מ״כ", {"#עַל־יְדֵי", "#וכו׳", "#מ״כ"});
  add("#བོད་སྐད་ #メ〜テレ #メ～テレ #各〃 #ﾊｯｼｭﾀｸﾞ", {"#བོད་སྐད་", "#メ〜テレ", "#メ～テレ", "#各〃", "#ﾊｯｼｭﾀｸﾞ"});
  add("#_ #1_2 #〃 #۳۴۵ #۳۴۵هشتگ #१२३४", {"#۳۴۵هشتگ"});
  add("。#花。#鳥、「#風」（#月）できました！＃全角。", {"#花", "#鳥", "#風", "#月", "#全角"});
  add("花#鳥 한국#말 jose\u0301#x", {});
  add("#❤️ #1️⃣ #️⃣ #🦉 #owl🦉 🦉#owl", {"#owl", "#owl"});
  add("@wren@birds.example", {"@wren@birds.example"});
  add("(@wren@birds.example), @wren@birds.example. @wren", {"@wren@birds.example", "@wren@birds.example", "@wren"});
  add("＠wren @wren＠birds.example ＠さくら＠例え.example", {"@wren", "@wren@birds.example", "@さくら@例え.example"});
  add("@wren@ @wren@. @wren@@birds @wren@birds@example @_@", {});
  add("wren@birds.example josé@birds.example jose\u0301@birds.example почта@пример.рф wren.@birds", {"@birds"});
  add("@susan. @susan... @susan- @susan-marie @susan.b.anthony @susan_ @_susan @susan--hello @susan...and",
      {"@susan", "@susan", "@susan", "@susan-marie", "@susan.b.anthony", "@susan_", "@_susan", "@susan", "@susan"});
  add(".@susan -@susan \"@susan\" ‘@susan’ «@susan» [@susan] @susan’s @susan's", QStringList(8, "@susan"));
  add("f!@kn f@@kn f#@kn f$@kn f%@kn f&@kn f*@kn and/@susan", {});
  add("こんにちは@susan さん、안녕@susan ไป@susan", {"@susan", "@susan", "@susan"});
  add("ไป@susanวันนี้ 今日は@ingridと@maryに会った", {"@susanวันนี้", "@ingridと", "@maryに会った"});
  add("@さくらと@例え.example", {"@さくらと@例え.example"});
  add("@http://example.org #http://example.org", {});
  add("#東京https://example.org/x @さくらhttps://example.org #tokyohttps://example.org",
      {"#東京", "https://example.org/x", "@さくら", "https://example.org"});
  add("https://social.example/@wren#tag", {"https://social.example/@wren#tag"});
}

void TestPostEntities::finds() {
  QFETCH(const QString, text);
  QTEST(found(text), "targets");
}

void TestPostEntities::standsWhereItStands() {
  const QString text = QString::fromUtf8("🦉 in the #сад!");
  const auto entities = postEntities(text);
  QCOMPARE(entities.size(), 1);
  QCOMPARE(text.mid(entities[0].start, entities[0].length), "#сад");
}

void TestPostEntities::ofAnyLength_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<qsizetype>("count");
  QTest::newRow("marks") << QString(100'000, '#') << qsizetype(0);
  QTest::newRow("digits") << "#" + QString(100'000, '1') << qsizetype(0);
  QTest::newRow("one name") << "@" + QString(100'000, 'x') << qsizetype(1);
  QTest::newRow("one address") << "https://example.org/" + QString(100'000, 'x') << qsizetype(1);
  QTest::newRow("addresses with a bracket open") << QString("http://a.bc/(").repeated(10'000) << qsizetype(10'000);
  QTest::newRow("addresses with a bracket open between")
      << QString("http://a.bc/((((((").repeated(10'000) << qsizetype(10'000);
  QTest::newRow("schemes") << QString("http://").repeated(10'000) << qsizetype(0);
  QTest::newRow("labels") << QString("a.").repeated(50'000) << qsizetype(0);
  QTest::newRow("hosts that end with a name") << QString("a.com@").repeated(10'000) << qsizetype(0);
  QTest::newRow("names of names") << QString("@a").repeated(10'000) << qsizetype(0);
  QTest::newRow("one tag") << "#" + QString(100'000, 'x') << qsizetype(1);
  QTest::newRow("many") << QString("#x ").repeated(10'000) << qsizetype(10'000);
}

void TestPostEntities::ofAnyLength() {
  QFETCH(const QString, text);
  QTEST(postEntities(text).size(), "count");
}

ROOST_TEST(TestPostEntities)

}  // namespace roost::post_entities_test

#include "test_post_entities.moc"
