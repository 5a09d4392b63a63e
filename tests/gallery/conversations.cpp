#include "conversations.h"

#include "support/content.h"

namespace roost {

SampleConversation addConversation(Store& store, qint64 now) {
  const UserId john = test::addUser(store, QStringLiteral("john"), QStringLiteral("John Ferris"));
  const UserId susan = test::addUser(store, QStringLiteral("susan"), QStringLiteral("Susan Abebe"));
  const UserId emile = test::addUser(store, QStringLiteral("emile"), QStringLiteral("Émile Roux"));
  const UserId noa = test::addUser(store, QStringLiteral("noa"), QStringLiteral("נועה לוי"));
  test::addFollow(store, john, susan, now);
  qint64 time = now - 5 * 3'600'000;
  QHash<PostId, UserId> authors;
  const auto add = [&](UserId author, const QString& text, PostId answered = noPost) {
    const PostId post = test::need(
        store.insert("insert_post", {{":author", author},
                                     {":created_at", time += 300'000},
                                     {":body", text},
                                     {":reply_to", answered == noPost ? QVariant() : QVariant(answered)},
                                     {":reply_to_author", answered == noPost ? QVariant() : authors[answered]}}));
    authors[post] = author;
    return post;
  };
  const PostId root = add(susan, QStringLiteral("Two herons on the weir this morning, standing exactly as far apart as "
                                                "people who have quarrelled."));
  const PostId parent = add(emile, QStringLiteral("Were they the same two as last spring?"), root);
  SampleConversation sample{.viewer = john};
  sample.post = add(susan,
                    QStringLiteral("I think so. One of them has the torn feather, see "
                                   "https://example.org/herons – and the other still pretends not to know us. "
                                   "@emile should come and look before the #weir freezes over."),
                    parent);
  const PostId first = add(emile, QStringLiteral("On Sunday, if the ferry runs."), sample.post);
  const PostId ferry = add(john, QStringLiteral("It runs. I asked."), first);
  for (int number = 1; number < 6; ++number) add(noa, QStringLiteral("אני באה גם! %1").arg(number), first);
  PostId last = ferry;
  for (const char* text : {"Twice a day?", "Three times, but only one of them comes back.", "Then we walk.",
                           "In these shoes?", "In those boots you never wear."})
    last = add(last == ferry ? emile : susan, QString::fromUtf8(text), last);
  add(noa, QStringLiteral("Herons never quarrel. They negotiate."), sample.post);
  add(john, QStringLiteral("Counted them too: two, and a cormorant that wants to be one."), sample.post);
  const PostId gone = add(emile, QStringLiteral("soon gone"));
  sample.orphan = add(susan, QStringLiteral("You are right, and I have nothing to add."), gone);
  add(john, QStringLiteral("Right about what?"), sample.orphan);
  test::need(store.write("delete:table=posts,column=id", {{":key", gone}}));
  return sample;
}

}  // namespace roost
