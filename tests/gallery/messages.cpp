#include "messages.h"

#include "support/content.h"

namespace roost {

UserId addMessages(Store& store, qint64 now) {
  const UserId viewer = test::addUser(store, QStringLiteral("john"), QStringLiteral("John"));
  qint64 time = now - 3 * 24 * 3'600'000;
  const auto send = [&](UserId from, UserId to, const QString& text, qint64 later = 240'000) {
    test::need(store.insert("put_message", {{":message", QVariant()},
                                            {":sender", from},
                                            {":recipient", to},
                                            {":created_at", time += later},
                                            {":body", text},
                                            {":imported", 1}}));
  };
  const auto add = [&](const char* username, const QString& name) {
    return test::addUser(store, QString::fromUtf8(username), name);
  };
  send(viewer, viewer, "Milk, lamp oil, a letter to the harbour office.");
  const UserId wide = add("wide", QString(40, 'W'));
  send(wide, viewer,
       "The name is as wide as names can be, and the text goes on for longer than any row has room for it.");
  const UserId noa = add("noa", "נועה לוי");
  send(noa, viewer, "שלום @john, ראו https://example.org/עמוד ועוד משהו (בסוגריים).");
  const UserId texts = add("texts", "<b>Texts</b> & 🦉");
  for (const QString& text :
       {QString("Nothing but one word ").repeated(50), QString(900, 'w'), QStringList(60, "a line").join(u'\n'),
        QString("مرحبا! 12:30, 15% — see https://example.org for more, @noa."),
        QString("👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 ❤️ and 🇪🇺"),
        QString("<h1>Not a heading</h1> &amp; <img src='x'> https://example.org/?a=1&b=2."), QString("ok")}) {
    send(texts, viewer, text);
    send(viewer, texts, text);
  }
  const UserId susan = add("susan", "Susan");
  time = now - 26 * 3'600'000;
  const UserId sides[]{susan, viewer};
  int turn = 0;
  for (const char* text :
       {"Are you coming to the harbour on Saturday?", "I think so. Which ferry do you take?",
        "The one at six. It is slow, but one sees the seals, and the light is best then.", "Then I'll take it too.",
        "Bring boots. Last time the landing stage was under water, and Émile lost a shoe to it, which he still "
        "mentions whenever anybody says the word “tide”.",
        "Boots it is. And the big thermos?", "Always the big thermos.",
        "https://example.org/ferries says it may be late.", "It says that every week."}) {
    send(sides[turn % 2], sides[(turn + 1) % 2], QString::fromUtf8(text), 3'000'000);
    ++turn;
  }
  send(susan, viewer, "See you on the quay!", 600'000);
  return viewer;
}

}  // namespace roost
