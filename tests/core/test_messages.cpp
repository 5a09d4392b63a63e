#include <QSignalSpy>
#include <QTest>

#include "core/messages/message_list_model.h"
#include "core/messages/message_thread_list_model.h"
#include "core/messages/messages.h"
#include "core/posts/drafts.h"
#include "support/messages.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::messages_test {

using namespace test;

/// Private messages between two users.
class TestMessages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void reachesTheOtherAndNobodyElse();
  void textIsTidiedAndLimited_data();
  void textIsTidiedAndLimited();
  void needsARecipient();
  void draftGoesWithTheMessage();
  void isRemovedForOneOnly();
  void isRestoredForOneOnly();
  void isRestoredAfterBothRemovedIt();
  void strangersCannotRemove();
  void readingMovesTheLastLook();
  void whatIsNotShownStaysUnread();
  void onlyIncomingMessagesAreUnread();
  void whatIsSentFollowsMessagesOfTheFuture_data();
  void whatIsSentFollowsMessagesOfTheFuture();
  void mutedPeopleDoNotCount();
  void mutedThreadsAreAListOfTheirOwn();
  void threadsAreSortedByTheirLastMessage();
  void emptiedThreadsAreNotListed();
  void notesToOneselfHaveOneRow();
  void threadIsReadInBothDirections();
  void messagesOfOneMomentKeepTheirOrder();
  void longImportedMessagesStayWhole();
};

namespace {

struct PostBox {
  PostBox() : john(store.addUser("john")), susan(store.addUser("susan")), mary(store.addUser("mary")) {}

  MessageId send(UserId from, UserId to, const QString& text = "hello") {
    store.now += 1'000;
    return need(messages.send(from, to, text));
  }
  QStringList thread(UserId viewer, UserId other) {
    MessageListModel model(*store, [](const Message& message) { return message.body; });
    model.showThread(viewer, other);
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts.append(model.messageAt(row).body);
    return texts;
  }
  /// The other one's name, the number of unread messages and the last text of each row.
  QStringList threads(UserId viewer, MessageThreadListModel::Threads which = MessageThreadListModel::Unmuted) {
    MessageThreadListModel model(*store, store.clock(), [](const MessageThread& thread) { return thread.lastText; });
    model.showThreads(viewer, which);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
      const MessageThread thread = model.threadAt(row);
      rows.append(QString("%1 %2 %3%4")
                      .arg(thread.other.username)
                      .arg(thread.unreadCount)
                      .arg(thread.isLastOwn ? "own " : "", thread.lastText));
    }
    return rows;
  }
  bool markRead(UserId viewer, UserId other) {
    return need(messages.markRead(viewer, other, newestMessage(*store, viewer, other)));
  }
  int unread(UserId viewer) { return need(messages.unreadCount(viewer)); }
  void mute(UserId user, UserId muted, const QVariant& until) {
    Database(store.file())
        .run("INSERT INTO mutes (user_id, muted_id, created_at, until) VALUES (?, ?, 1, ?)", {user, muted, until});
  }
  int stored() const { return Database(store.file()).value("SELECT count(*) FROM messages").toInt(); }

  TemporaryStore store;
  Messages messages{*store, store.clock()};
  const UserId john, susan, mary;
};

}  // namespace

void TestMessages::reachesTheOtherAndNobodyElse() {
  PostBox box;
  const QSignalSpy changed(&box.messages, &Messages::changed);
  box.send(box.susan, box.john, "hello john");
  QCOMPARE(changed.size(), 1);
  QCOMPARE(box.thread(box.john, box.susan), QStringList{"hello john"});
  QCOMPARE(box.thread(box.susan, box.john), QStringList{"hello john"});
  QCOMPARE(box.thread(box.mary, box.john), QStringList());
  QCOMPARE(box.thread(box.mary, box.susan), QStringList());
  QCOMPARE(box.thread(noUser, box.susan), QStringList());
  QCOMPARE(box.threads(box.john), QStringList{"susan 1 hello john"});
  QCOMPARE(box.threads(box.susan), QStringList{"john 0 own hello john"});
  QCOMPARE(box.threads(box.mary), QStringList());
  QCOMPARE(box.threads(noUser), QStringList());
}

void TestMessages::textIsTidiedAndLimited_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("stored");
  QTest::newRow("white space around it") << "  hello\r\nthere \n"
                                         << "hello\nthere";
  QTest::newRow("nothing") << ""
                           << "";
  QTest::newRow("nothing visible") << " \u200b\n"
                                   << "";
  QTest::newRow("longest") << QString(1'000, u'x') << QString(1'000, u'x');
  QTest::newRow("longest in characters of two units")
      << QString::fromUcs4(U"\U0001F426").repeated(1'000) << QString::fromUcs4(U"\U0001F426").repeated(1'000);
  QTest::newRow("too long") << QString(1'001, u'x') << "";
}

void TestMessages::textIsTidiedAndLimited() {
  QFETCH(const QString, text);
  QFETCH(const QString, stored);
  PostBox box;
  const auto sent = box.messages.send(box.susan, box.john, text);
  QCOMPARE(bool(sent), !stored.isEmpty());
  if (!sent) QCOMPARE(sent.error().code, ErrorCode::InvalidInput);
  QCOMPARE(box.thread(box.john, box.susan).join(u'|'), stored);
}

void TestMessages::needsARecipient() {
  PostBox box;
  const auto sent = box.messages.send(box.susan, 999, "hello");
  QVERIFY(!sent);
  QCOMPARE(sent.error().code, ErrorCode::NotFound);
  QCOMPARE(box.stored(), 0);
}

void TestMessages::draftGoesWithTheMessage() {
  PostBox box;
  Drafts drafts(*box.store, box.store.clock());
  const auto subject = [](UserId user) { return DraftSubject{DraftSubject::Message, user}; };
  for (const UserId recipient : {box.john, box.mary}) need(drafts.save(box.susan, "hello", {}, subject(recipient)));
  need(drafts.save(box.john, "dear", {}, subject(box.susan)));
  box.send(box.susan, box.john);
  QCOMPARE(need(drafts.draft(box.susan, subject(box.john))), "");
  QCOMPARE(need(drafts.draft(box.susan, subject(box.mary))), "hello");
  QCOMPARE(need(drafts.draft(box.john, subject(box.susan))), "dear");
}

void TestMessages::isRemovedForOneOnly() {
  PostBox box;
  const MessageId first = box.send(box.susan, box.john, "first");
  const MessageId second = box.send(box.john, box.susan, "second");
  need(box.messages.remove(box.john, first));
  QCOMPARE(box.thread(box.john, box.susan), QStringList{"second"});
  QCOMPARE(box.thread(box.susan, box.john), (QStringList{"first", "second"}));
  QVERIFY(!need(box.messages.isKept(box.john, first)));
  QVERIFY(need(box.messages.isKept(box.susan, first)));
  QCOMPARE(box.unread(box.john), 0);
  const auto again = box.messages.remove(box.john, first);
  QVERIFY(!again);
  QCOMPARE(again.error().code, ErrorCode::NotFound);
  need(box.messages.remove(box.john, second));
  QCOMPARE(box.threads(box.susan), QStringList{"john 1 second"});
  QCOMPARE(box.stored(), 2);
}

void TestMessages::isRestoredForOneOnly() {
  PostBox box;
  const MessageId first = box.send(box.susan, box.john, "first");
  box.send(box.susan, box.john, "second");
  const RemovedMessage removed = need(box.messages.remove(box.john, first));
  QCOMPARE(box.unread(box.john), 1);
  const auto forged = box.messages.restore(box.susan, removed);
  QVERIFY(!forged);
  QCOMPARE(forged.error().code, ErrorCode::Refused);
  QVERIFY(need(box.messages.restore(box.john, removed)));
  QVERIFY(!need(box.messages.restore(box.john, removed)));
  QCOMPARE(box.thread(box.john, box.susan), (QStringList{"first", "second"}));
  QCOMPARE(box.unread(box.john), 2);
}

void TestMessages::isRestoredAfterBothRemovedIt() {
  PostBox box;
  const MessageId message = box.send(box.susan, box.john, "hello");
  const RemovedMessage removed = need(box.messages.remove(box.susan, message));
  need(box.messages.remove(box.john, message));
  QCOMPARE(box.stored(), 0);
  QVERIFY(!need(box.messages.isKept(box.susan, message)));
  QVERIFY(need(box.messages.restore(box.susan, removed)));
  QCOMPARE(box.thread(box.susan, box.john), QStringList{"hello"});
  // john has removed it, and did not ask for it back.
  QCOMPARE(box.thread(box.john, box.susan), QStringList());
  QCOMPARE(box.unread(box.john), 0);
  QCOMPARE(box.threads(box.john), QStringList());
  QCOMPARE(box.threads(box.susan), QStringList{"john 0 own hello"});
}

void TestMessages::strangersCannotRemove() {
  PostBox box;
  const MessageId message = box.send(box.susan, box.john);
  for (const UserId stranger : {noUser, box.mary, UserId{999}}) {
    const auto removed = box.messages.remove(stranger, message);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::Refused);
    QVERIFY(!need(box.messages.isKept(stranger, message)));
  }
  const RemovedMessage removed = need(box.messages.remove(box.john, message));
  for (const UserId stranger : {noUser, box.mary}) {
    RemovedMessage forged = removed;
    forged.owner = stranger;
    QCOMPARE(box.messages.restore(stranger, forged).error().code, ErrorCode::Refused);
  }
  QCOMPARE(box.thread(box.susan, box.john).size(), 1);
}

void TestMessages::readingMovesTheLastLook() {
  PostBox box;
  box.send(box.susan, box.john);
  box.send(box.susan, box.john);
  box.send(box.mary, box.john);
  QCOMPARE(box.unread(box.john), 3);
  QVERIFY(box.markRead(box.john, box.susan));
  QCOMPARE(box.unread(box.john), 1);
  const QSignalSpy changed(&box.messages, &Messages::changed);
  QVERIFY(!box.markRead(box.john, box.susan));
  QCOMPARE(changed.size(), 0);
  box.send(box.susan, box.john);
  QCOMPARE(box.unread(box.john), 2);
  // What the other one reads changes nothing here.
  box.markRead(box.susan, box.john);
  QCOMPARE(box.unread(box.john), 2);
  const PageKey newest = newestMessage(*box.store, box.john, box.susan);
  QCOMPARE(box.messages.markRead(noUser, box.susan, newest).error().code, ErrorCode::Refused);
  QCOMPARE(box.messages.unreadCount(noUser).error().code, ErrorCode::Refused);
}

void TestMessages::whatIsNotShownStaysUnread() {
  PostBox box;
  box.send(box.susan, box.john, "shown");
  const PageKey shown = newestMessage(*box.store, box.john, box.susan);
  box.send(box.susan, box.john, "late");
  QVERIFY(need(box.messages.markRead(box.john, box.susan, shown)));
  QCOMPARE(box.threads(box.john), QStringList{"susan 1 late"});
  QVERIFY(box.markRead(box.john, box.susan));
  QCOMPARE(box.unread(box.john), 0);
  // The last look never moves back, and without messages there is nothing to look at.
  QVERIFY(!need(box.messages.markRead(box.john, box.susan, shown)));
  QVERIFY(!need(box.messages.markRead(box.john, box.susan, {})));
  QVERIFY(!box.markRead(box.john, box.mary));
  QCOMPARE(box.unread(box.john), 0);
}

void TestMessages::whatIsSentFollowsMessagesOfTheFuture_data() {
  QTest::addColumn<QString>("removedBy");
  for (const char* removedBy : {"nobody", "sender", "recipient", "both"}) QTest::newRow(removedBy) << removedBy;
}

void TestMessages::whatIsSentFollowsMessagesOfTheFuture() {
  QFETCH(const QString, removedBy);
  PostBox box;
  const qint64 now = box.store.now;
  box.store.now += 86'400'000;
  const qint64 future = box.store.now + 1'000;
  const MessageId ahead = box.send(box.susan, box.john, "ahead");
  box.markRead(box.john, box.susan);
  box.markRead(box.susan, box.john);
  const auto isRemovedBy = [&](const char* who) { return removedBy == QLatin1String(who) || removedBy == u"both"; };
  if (isRemovedBy("sender")) need(box.messages.remove(box.susan, ahead));
  if (isRemovedBy("recipient")) need(box.messages.remove(box.john, ahead));
  // The clock is set back.
  box.store.now = now;
  box.send(box.susan, box.john, "a question");
  box.send(box.john, box.susan, "an answer");
  QCOMPARE(box.unread(box.john), 1);
  QCOMPARE(box.unread(box.susan), 1);
  QStringList kept{"a question", "an answer"};
  if (!isRemovedBy("recipient")) kept.prepend("ahead");
  QCOMPARE(box.thread(box.john, box.susan), kept);
  // Other threads keep the time, and so does this one once it is past the message.
  const auto timeOf = [&](MessageId message) {
    return Database(box.store.file()).value("SELECT created_at FROM messages WHERE id = ?", {message}).toLongLong();
  };
  const MessageId fromMary = box.send(box.mary, box.john);
  QCOMPARE(timeOf(fromMary), box.store.now);
  QCOMPARE(timeOf(box.send(box.susan, box.john)), future);
  box.store.now = future;
  QCOMPARE(timeOf(box.send(box.susan, box.john)), future + 1'000);
}

void TestMessages::onlyIncomingMessagesAreUnread() {
  PostBox box;
  box.send(box.john, box.susan);
  box.send(box.john, box.susan);
  QCOMPARE(box.unread(box.john), 0);
  QCOMPARE(box.unread(box.susan), 2);
  QCOMPARE(box.unread(box.mary), 0);
}

void TestMessages::mutedPeopleDoNotCount() {
  PostBox box;
  box.send(box.susan, box.john);
  box.send(box.mary, box.john);
  box.mute(box.john, box.susan, QVariant());
  QCOMPARE(box.unread(box.john), 1);
  box.mute(box.john, box.mary, box.store.now + 5'000);
  QCOMPARE(box.unread(box.john), 0);
  box.store.now += 5'001;
  QCOMPARE(box.unread(box.john), 1);
}

void TestMessages::mutedThreadsAreAListOfTheirOwn() {
  PostBox box;
  box.send(box.susan, box.john, "from susan");
  box.send(box.mary, box.john, "from mary");
  QVERIFY(!need(box.messages.hasMutedThreads(box.john)));
  box.mute(box.john, box.susan, box.store.now + 5'000);
  QVERIFY(need(box.messages.hasMutedThreads(box.john)));
  QVERIFY(!need(box.messages.hasMutedThreads(box.susan)));
  QCOMPARE(box.threads(box.john), QStringList{"mary 1 from mary"});
  QCOMPARE(box.threads(box.john, MessageThreadListModel::Muted), QStringList{"susan 1 from susan"});
  box.store.now += 5'001;
  QVERIFY(!need(box.messages.hasMutedThreads(box.john)));
  QCOMPARE(box.threads(box.john), (QStringList{"mary 1 from mary", "susan 1 from susan"}));
  QCOMPARE(box.threads(box.john, MessageThreadListModel::Muted), QStringList());
}

void TestMessages::threadsAreSortedByTheirLastMessage() {
  PostBox box;
  const MessageId first = box.send(box.susan, box.john, "one");
  box.send(box.mary, box.john, "two");
  QCOMPARE(box.threads(box.john), (QStringList{"mary 1 two", "susan 1 one"}));
  const MessageId third = box.send(box.john, box.susan, "three");
  QCOMPARE(box.threads(box.john), (QStringList{"susan 1 own three", "mary 1 two"}));
  need(box.messages.remove(box.john, third));
  QCOMPARE(box.threads(box.john), (QStringList{"mary 1 two", "susan 1 one"}));
  need(box.messages.remove(box.john, first));
  QCOMPARE(box.threads(box.john), QStringList{"mary 1 two"});
}

void TestMessages::emptiedThreadsAreNotListed() {
  PostBox box;
  const MessageId only = box.send(box.susan, box.john);
  const RemovedMessage removed = need(box.messages.remove(box.john, only));
  QCOMPARE(box.threads(box.john), QStringList());
  need(box.messages.restore(box.john, removed));
  QCOMPARE(box.threads(box.john).size(), 1);
}

void TestMessages::notesToOneselfHaveOneRow() {
  PostBox box;
  const MessageId note = box.send(box.john, box.john, "milk");
  QCOMPARE(box.thread(box.john, box.john), QStringList{"milk"});
  QCOMPARE(box.threads(box.john), QStringList{"john 0 own milk"});
  QCOMPARE(box.unread(box.john), 0);
  const RemovedMessage removed = need(box.messages.remove(box.john, note));
  QCOMPARE(box.stored(), 0);
  QVERIFY(need(box.messages.restore(box.john, removed)));
  QCOMPARE(box.thread(box.john, box.john), QStringList{"milk"});
}

void TestMessages::threadIsReadInBothDirections() {
  PostBox box;
  box.store.together([&] {
    for (int number = 0; number < 180; ++number) {
      const UserId sender = number % 3 == 0 ? box.john : box.susan;
      box.store.now += 1'000;
      need(box.store->insert("put_message", {{":message", QVariant()},
                                             {":sender", sender},
                                             {":recipient", sender == box.john ? box.susan : box.john},
                                             {":created_at", box.store.now},
                                             {":body", QString::number(number)},
                                             {":imported", 0}}));
    }
  });
  MessageListModel model(*box.store, [](const Message& message) { return message.body; });
  QCOMPARE(model.showThreadAtEnd(box.john, box.susan), 49);
  QVERIFY(!model.canFetchMore({}));
  QCOMPARE(model.messageAt(49).body, "179");
  QCOMPARE(model.messageAt(49).recipientId, box.susan == model.messageAt(49).senderId ? box.john : box.susan);
  while (model.canFetchBefore()) model.fetchBefore();
  QCOMPARE(model.rowCount(), 180);
  for (int row = 0; row < 180; ++row) QCOMPARE(model.messageAt(row).body, QString::number(row));
  const PageKey middle = model.keyAt(90);
  const int row = model.showThread(box.john, box.susan, middle);
  QCOMPARE(model.messageAt(row).body, "90");
  while (model.canFetchMore({})) model.fetchMore({});
  QCOMPARE(model.messageAt(model.rowCount() - 1).body, "179");
}

void TestMessages::messagesOfOneMomentKeepTheirOrder() {
  PostBox box;
  QStringList sent;
  box.store.together([&] {
    for (int number = 0; number < 120; ++number) {
      sent.append(QString::number(number));
      need(box.store->insert("put_message", {{":message", QVariant()},
                                             {":sender", box.susan},
                                             {":recipient", box.john},
                                             {":created_at", 5'000},
                                             {":body", sent.last()},
                                             {":imported", 1}}));
    }
  });
  MessageListModel model(*box.store, [](const Message& message) { return message.body; });
  model.showThreadAtEnd(box.john, box.susan);
  while (model.canFetchBefore()) model.fetchBefore();
  QStringList read;
  for (int row = 0; row < model.rowCount(); ++row) read.append(model.messageAt(row).body);
  QCOMPARE(read, sent);
}

void TestMessages::longImportedMessagesStayWhole() {
  PostBox box;
  const QString text(5'000, u'x');
  const MessageId message = need(box.store->insert("put_message", {{":message", QVariant()},
                                                                   {":sender", box.susan},
                                                                   {":recipient", box.john},
                                                                   {":created_at", 5'000},
                                                                   {":body", text},
                                                                   {":imported", 1}}));
  const RemovedMessage removed = need(box.messages.remove(box.john, message));
  need(box.messages.remove(box.susan, message));
  QVERIFY(need(box.messages.restore(box.john, removed)));
  QCOMPARE(box.thread(box.john, box.susan), QStringList{text});
}

ROOST_TEST(TestMessages)

}  // namespace roost::messages_test

#include "test_messages.moc"
