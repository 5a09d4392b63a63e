#include "core/archives/json_elements.h"

#include <QTest>

#include "core/archives/json_fields.h"
#include "support/content.h"
#include "support/memory.h"
#include "support/random.h"
#include "support/registered_test.h"

namespace roost::json_elements_test {

using namespace test;

class TestJsonElements : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cutsOutElements_data();
  void cutsOutElements();
  void stopsWhenAsked();
  void findsBrokenTexts_data();
  void findsBrokenTexts();
  void tellsWhenThereIsNoArray();
  void refusesWhatNoNetworkWrites_data();
  void refusesWhatNoNetworkWrites();
  void countsWithoutKeeping();
  void keepsLittle();
  void readsToTheEnd();
  void parsesEveryElement();
  void replacesHalfPairs_data();
  void replacesHalfPairs();
  void readsFields();
};

namespace {

const ArchiveFile::GoOn onAndOn = [] { return Result<Done>(Done{}); };

/// Gives a text in pieces of a fixed size.
class Pieces : public ArchiveReader {
 public:
  Pieces(QByteArray text, qint64 size) : m_text(std::move(text)), m_size(size) {}

  Result<QByteArray> read(qint64 most) override {
    const QByteArray piece = m_text.mid(m_at, std::min(most, m_size));
    m_at += piece.size();
    return piece;
  }
  bool isAtEnd() const { return m_at == m_text.size(); }

 private:
  QByteArray m_text;
  qint64 m_size;
  qint64 m_at = 0;
};

/// Gives a beginning and then the same piece over and over.
class Repeated : public ArchiveReader {
 public:
  Repeated(QByteArray beginning, QByteArray piece, qint64 times)
      : m_next(std::move(beginning)), m_piece(std::move(piece)), m_times(times) {}

  Result<QByteArray> read(qint64) override {
    QByteArray next = m_times-- > 0 ? m_piece : QByteArray();
    std::swap(next, m_next);
    return next;
  }

 private:
  QByteArray m_next, m_piece;
  qint64 m_times;
};

Result<QList<QByteArray>> elementsOf(const QByteArray& text, const QByteArray& key, qint64 size) {
  Pieces pieces(text, size);
  QList<QByteArray> elements;
  ROOST_CHECK(JsonElements::each(
      pieces, key,
      [&elements](QByteArrayView element) -> Result<bool> {
        elements.append(element.toByteArray());
        return true;
      },
      onAndOn));
  return elements;
}

ErrorCode failureOf(ArchiveReader& reader, const QByteArray& key = {}) {
  const auto outcome = JsonElements::each(
      reader, key, [](QByteArrayView) { return Result<bool>(true); }, onAndOn);
  return outcome ? ErrorCode::Internal : outcome.error().code;
}

}  // namespace

void TestJsonElements::cutsOutElements_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("key");
  QTest::addColumn<QList<QByteArray>>("elements");
  const auto add = [](const char* name, const char* text, const char* key, const QList<QByteArray>& elements) {
    QTest::newRow(name) << QByteArray(text) << QByteArray(key) << elements;
  };
  add("none", "window.YTD.tweets.part0 = [ ]", "", {});
  add("objects", "window.YTD.tweets.part0 = [ {\n  \"a\" : 1\n}, {\"b\":[1,{}]} ]\n", "",
      {"{\n  \"a\" : 1\n}", "{\"b\":[1,{}]}"});
  add("every kind of value", R"([1,-2.5e3 , true,null,"x", [], {}])", "",
      {"1", "-2.5e3", "true", "null", R"("x")", "[]", "{}"});
  add("brackets in strings", R"([{"a":"]}"},{"b":"[{"}])", "", {R"({"a":"]}"})", R"({"b":"[{"})"});
  add("escapes before a quote", R"(["\"", "\\", "\\\"", "\\\\", {"\"}":"\\"}])", "",
      {R"("\"")", R"("\\")", R"("\\\"")", R"("\\\\")", R"({"\"}":"\\"})"});
  add("under a key", R"({"@context":["a",{"items":[9]}],"n":1,"items":[1,2],"z":[3]})", "items", {"1", "2"});
  add("a key that holds something else first", R"({"items":"[5]","b":{"items":[6]},"items":[7]})", "items", {"7"});
  add("characters of several bytes", "[\"\xF0\x9F\x98\x80]\"]", "", {"\"\xF0\x9F\x98\x80]\""});
}

void TestJsonElements::cutsOutElements() {
  QFETCH(const QByteArray, text);
  QFETCH(const QByteArray, key);
  QFETCH(const QList<QByteArray>, elements);
  for (const qint64 size : {1, 2, 3, 7, 1'000}) QCOMPARE(need(elementsOf(text, key, size)), elements);
}

void TestJsonElements::stopsWhenAsked() {
  Pieces pieces("[1,2,3", 2);
  QByteArray taken;
  need(JsonElements::each(
      pieces, {},
      [&taken](QByteArrayView element) -> Result<bool> {
        taken += element.toByteArray();
        return taken != "12";
      },
      onAndOn));
  QCOMPARE(taken, "12");

  Pieces again("[1,2,3]", 2);
  const auto outcome = JsonElements::each(
      again, {}, [](QByteArrayView) { return Result<bool>(true); },
      []() -> Result<Done> {
        return Error{ErrorCode::Interrupted, {}, {}};
      });
  QCOMPARE(outcome.error().code, ErrorCode::Interrupted);
}

void TestJsonElements::findsBrokenTexts_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("key");
  const QByteArray whole = R"(x = [{"a":"b\"c","d":[1,2]} , "e"])";
  for (qsizetype size = 1; size < whole.size(); ++size)
    QTest::addRow("cut after %d bytes", int(size)) << whole.first(size) << QByteArray();
  const QByteArray keyed = R"({"a":[1],"items":[2],"b":{"c":[3]}})";
  for (qsizetype size = 1; size < keyed.size(); ++size)
    QTest::addRow("with a key, cut after %d bytes", int(size)) << keyed.first(size) << QByteArray("items");
  for (const char* text : {"[1 2]", "[}", "[:]", "[,1]", "[1,,2]", "{}", "[\"a\" \"b\"]"})
    QTest::newRow(text) << QByteArray(text) << QByteArray();
  for (const char* text : {"[1]", R"({"items" [1]})", R"({"a":1 "items":[1]})", R"({"items":[1]])", R"({"items":[1],})",
                           R"({"items":[1],"a"})", R"({"items":[1],"a":})", R"({"items":[1] "a":1})"})
    QTest::addRow("with a key, %s", text) << QByteArray(text) << QByteArray("items");
}

void TestJsonElements::findsBrokenTexts() {
  QFETCH(const QByteArray, text);
  QFETCH(const QByteArray, key);
  for (const qint64 size : {1, 3, 1'000}) {
    const auto elements = elementsOf(text, key, size);
    QVERIFY(!elements);
    QCOMPARE(elements.error().code, ErrorCode::Damaged);
    QVERIFY(!elements.error().message.isEmpty());
  }
}

void TestJsonElements::tellsWhenThereIsNoArray() {
  for (const char* text : {"", " \n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"})
    for (const char* key : {"", "items"}) QCOMPARE(elementsOf(text, key, 1).error().code, ErrorCode::NotFound);
  for (const char* text : {"{}", R"({"items":1})", R"({"items":null,"a":[1]})"})
    QCOMPARE(elementsOf(text, "items", 3).error().code, ErrorCode::NotFound);
}

void TestJsonElements::refusesWhatNoNetworkWrites_data() {
  QTest::addColumn<QByteArray>("beginning");
  QTest::addColumn<QByteArray>("piece");
  QTest::addColumn<QByteArray>("key");
  const QByteArray block(65'536, 'a');
  QTest::newRow("a string of 4 GB") << QByteArray("[\"") << block << QByteArray();
  QTest::newRow("a number of 4 GB") << QByteArray("[1") << QByteArray(65'536, '1') << QByteArray();
  QTest::newRow("a key of 4 GB") << QByteArray("{\"") << block << QByteArray("items");
  QTest::newRow("nesting without end") << QByteArray("[") << QByteArray(65'536, '[') << QByteArray();
  QTest::newRow("20,000 levels") << "[" + QByteArray(20'000, '{') << QByteArray(20'000, '}') << QByteArray();
  QTest::newRow("nesting in what is passed over")
      << QByteArray(R"({"a":)") << QByteArray(65'536, '[') << QByteArray("items");
}

void TestJsonElements::refusesWhatNoNetworkWrites() {
  QFETCH(const QByteArray, beginning);
  QFETCH(const QByteArray, piece);
  QFETCH(const QByteArray, key);
  const qint64 before = bytesInUse();
  Repeated reader(beginning, piece, 65'536);
  QCOMPARE(failureOf(reader, key), ErrorCode::Refused);
  QVERIFY(bytesInUse() - before < 50'000'000);
}

void TestJsonElements::countsWithoutKeeping() {
  Pieces pieces(R"(window.YTD.direct_messages.part0 = [{"a":[1,2]}, "b", 3 ])", 3);
  QCOMPARE(need(JsonElements::count(pieces, onAndOn)), 3);
  // A conversation of years may be larger than what is kept of an element.
  Repeated large("[\"", QByteArray(1'000'000, 'a') + R"(", ")", 40);
  QCOMPARE(JsonElements::count(large, onAndOn).error().code, ErrorCode::Damaged);
  Pieces conversation("[{\"a\":\"" + QByteArray(40'000'000, 'a') + "\"}]", 100'000);
  QCOMPARE(need(JsonElements::count(conversation, onAndOn)), 1);
  Pieces again("[{\"a\":\"" + QByteArray(40'000'000, 'a') + "\"}]", 100'000);
  QCOMPARE(failureOf(again), ErrorCode::Refused);
}

void TestJsonElements::keepsLittle() {
  const qint64 before = bytesInUse();
  qint64 count = 0, most = 0;
  Repeated reader("[0", QByteArray(",\"0123456789\"").repeated(20'000), 100);
  const auto outcome = JsonElements::each(
      reader, {},
      [&](QByteArrayView) -> Result<bool> {
        if (++count % 100'000 == 0) most = std::max(most, bytesInUse() - before);
        return true;
      },
      onAndOn);
  QCOMPARE(outcome.error().code, ErrorCode::Damaged);
  QCOMPARE(count, 2'000'001);
  QVERIFY2(most < 5'000'000, qPrintable(QString::number(most)));
}

// The checksum of a file in a zip file is known only at its end.
void TestJsonElements::readsToTheEnd() {
  Pieces pieces("[1]" + QByteArray(1'000'000, '\n'), 1'000);
  need(JsonElements::each(
      pieces, {}, [](QByteArrayView) { return Result<bool>(true); }, onAndOn));
  QVERIFY(pieces.isAtEnd());
}

// Whatever the borders of the pieces, each element can be parsed where it lies.
void TestJsonElements::parsesEveryElement() {
  QRandomGenerator random = seededRandom();
  for (int round = 0; round < 50; ++round) {
    QByteArray text = "[";
    const int count = random.bounded(1, 200);
    for (int at = 0; at < count; ++at)
      text += (at > 0 ? ",{\"n\":\"" : "{\"n\":\"") + QByteArray::number(at) + QByteArray(random.bounded(300), 'x') +
              "\",\"n2\":" + QByteArray::number(at) + "}";
    Pieces pieces(text + "]", random.bounded(1, 400));
    JsonParser parser;
    int at = 0;
    need(JsonElements::each(
        pieces, {},
        [&](QByteArrayView element) -> Result<bool> {
          ROOST_TRY(value, parser.parse(element));
          if (jsonText(*value, "n2") != QString::number(at) || !jsonText(*value, "n").startsWith(QString::number(at)))
            qFatal("element %d is another one", at);
          ++at;
          return true;
        },
        onAndOn));
    QCOMPARE(at, count);
  }
}

void TestJsonElements::replacesHalfPairs_data() {
  QTest::addColumn<QByteArray>("json");
  QTest::addColumn<QString>("text");
  const QString gone(QChar::ReplacementCharacter);
  QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00")") << QString::fromUtf8("\xF0\x9F\x98\x80");
  QTest::newRow("a first half") << QByteArray(R"("a\ud83d")") << 'a' + gone;
  QTest::newRow("a first half before text") << QByteArray(R"("\ud83dabc")") << gone + "abc";
  QTest::newRow("two first halves") << QByteArray(R"("\ud83d\ud83d\ude00")")
                                    << gone + QString::fromUtf8("\xF0\x9F\x98\x80");
  QTest::newRow("no escape") << QByteArray(R"("\\ud83d\ud83d")") << "\\ud83d" + gone;
}

void TestJsonElements::replacesHalfPairs() {
  QFETCH(const QByteArray, json);
  QFETCH(const QString, text);
  JsonParser parser;
  const QByteArray padded = json + QByteArray(64, ' ');
  QCOMPARE(jsonText(need(parser.parse(QByteArrayView(padded).first(json.size())))), text);
}

void TestJsonElements::readsFields() {
  JsonParser parser;
  const auto value = need(parser.parse(QByteArray(
      R"({"text":"é","number":12,"large":18446744073709551615,"yes":true,"also":"true","none":null,"list":["a",1]})")));
  QCOMPARE(jsonText(value, "text"), "é");
  QCOMPARE(jsonUtf8(value, "text"), std::string_view("é"));
  QCOMPARE(jsonText(value, "number"), "12");
  QCOMPARE(jsonText(value, "large"), "18446744073709551615");
  QVERIFY(jsonIsTrue(value, "yes") && jsonIsTrue(value, "also") && !jsonIsTrue(value, "text"));
  QVERIFY(!jsonField(value, "none") && !jsonField(value, "missing"));
  QVERIFY(jsonText(value, "list").isEmpty() && jsonUtf8(value, "number").empty());
  QCOMPARE(jsonList(value, "list").size(), 2);
  QCOMPARE(jsonList(value, "text").size(), 1);
  QVERIFY(!jsonField(*jsonField(value, "text"), "x"));
  QCOMPARE(parser.parse(QByteArray(R"({"a":})")).error().code, ErrorCode::Damaged);
  QCOMPARE(parser.parse(QByteArray("\"\xff\"")).error().code, ErrorCode::Damaged);
}

ROOST_TEST(TestJsonElements)

}  // namespace roost::json_elements_test

#include "test_json_elements.moc"
