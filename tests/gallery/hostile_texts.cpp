#include "hostile_texts.h"

#include "support/content.h"

namespace roost {
namespace {

QString tower(const QString& word, int height) {
  QString high;
  for (const QChar letter : word) high += letter + QString(height, QChar(0x0301)) + QString(height, QChar(0x0323));
  return high;
}

}  // namespace

UserId addHostileTexts(Store& store, qint64 now) {
  const UserId viewer = test::addUser(store, QStringLiteral("john"));
  qint64 time = now - 40 * 60'000;
  const auto write = [&](const QString& username, const QString& name, const QString& text) {
    const UserId author = test::addUser(store, username, name);
    test::addFollow(store, viewer, author, time);
    test::need(store.insert("put_post", {{":post", QVariant()},
                                         {":imported", 1},
                                         {":author", author},
                                         {":created_at", time += 120'000},
                                         {":body", text},
                                         {":reply_to", QVariant()},
                                         {":reply_to_author", QVariant()}}));
  };
  write("sem", "Sem", QString("Nothing but one word ").repeated(400) + "and its end.");
  write("emile", "Émile", "A wall without a gap: " + QString(20'000, 'w'));
  write("lines", "Lines", QStringList(80, "a line").join(u'\n'));
  write("tower", tower("Tower", 5), tower("Towers of marks", 30));
  write("override", "\u202Eedirrevo\u202C tail",
        "\u202Edesrever txet\nhttps://example.org/a is a link, and @john a mention");
  write("noa", "נועה לוי", "שלום @john, ראו https://example.org/עמוד ועוד משהו (בסוגריים).");
  write("amal", "أمل (Amal) 3", "مرحبا! 12:30, 15% — see https://example.org for more, @noa.");
  write("mixed", "Isolate \u2066open", "An isolate left open: \u2067 and on it goes, 1, 2, 3.\nThe next line.");
  write("wide", QString(64, 'W'), "The name is as wide as names can be.");
  write("html", "<b>Bold</b> & co", "<h1>Not a heading</h1> &amp; <img src='x'> https://example.org/?a=1&b=2.");
  write("emoji", "🦉🦉🦉", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 ❤️ and 🇪🇺");
  return viewer;
}

}  // namespace roost
