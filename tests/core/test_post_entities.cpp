#include "core/posts/post_entities.h"

#include <QTest>

namespace roost {

/// What in a text can be followed.
class TestPostEntities : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void finds_data();
  void finds();
  void standsWhereItStands();
  void ofAnyLength_data();
  void ofAnyLength();
};

namespace {

/// Each with its mark: "@john", "#garden", "https://example.org".
QStringList found(const QString& text) {
  QStringList targets;
  for (const PostEntity& entity : postEntities(text)) {
    const QString mark = entity.kind == PostEntity::Mention ? "@" : entity.kind == PostEntity::Tag ? "#" : "";
    targets.append(mark + entity.target);
  }
  return targets;
}

}  // namespace

void TestPostEntities::finds_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QStringList>("targets");
  const auto add = [](const char* text, const QStringList& targets) { QTest::newRow(text) << QString(text) << targets; };
  add("nothing", {});
  add("#garden", {"#garden"});
  add("In the #garden, with (#wrens) and #Owls.", {"#garden", "#wrens", "#Owls"});
  add("#naïve #сад #花 #גן #بستان", {"#naïve", "#сад", "#花", "#גן", "#بستان"});
  add("#बगीचा in Hindi", {"#बगीचा"});
  add("#snake_case #_ #2024garden #garden2024", {"#snake_case", "#_", "#2024garden", "#garden2024"});
  add("#2024 #1 # ## #- #!", {});
  add("C# a#b 1#b &#39; ##double x/#y @#z", {});
  add("#one#two", {"#one"});
  add("#hyphen-ated #dot.ted", {"#hyphen", "#dot"});
  add("https://example.org/#part example.org/page#part https://example.org#part",
      {"https://example.org/#part", "https://example.org/page#part", "https://example.org#part"});
  add("@john #garden https://example.org/a.", {"@john", "#garden", "https://example.org/a"});
  add("susan@example.org", {});
  add("\n#first\n#second", {"#first", "#second"});
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
  QTest::newRow("one tag") << "#" + QString(100'000, 'x') << qsizetype(1);
  QTest::newRow("many") << QString("#x ").repeated(10'000) << qsizetype(10'000);
}

void TestPostEntities::ofAnyLength() {
  QFETCH(const QString, text);
  QTEST(postEntities(text).size(), "count");
}

}  // namespace roost

QTEST_GUILESS_MAIN(roost::TestPostEntities)
#include "test_post_entities.moc"
