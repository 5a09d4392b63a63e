#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "bench/generator.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/messages/message_list_model.h"
#include "core/messages/message_thread_list_model.h"
#include "core/messages/messages.h"
#include "core/search/message_search_list_model.h"

namespace roost::bench {
namespace {

constexpr Bar pageBar{Bar::AtMost, 2};
constexpr int rounds = 200, searchRounds = 50;
constexpr UserId talker = 1, writer = 2;

/// A database in which user 1 has so many messages with user 2, and one with each of so many others.
QString makeDatabase(const QString& folder, qint64 many) {
  QString file = folder + QStringLiteral("/messages-%1.db").arg(many);
  if (QFile::exists(file)) return file;
  QDir().mkpath(folder);
  say(QStringLiteral("Making %1").arg(file));
  if (const auto store = Store::open(file, Store::patient, SharedFolder::Accept); !store)
    throw Failure(store.error().message);
  const Connection connection(file);
  const QByteArray count = QByteArray::number(many);
  // All that triggers would derive row by row is written by the statements of an import.
  connection.execute(
      "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN;"
      "INSERT INTO properties VALUES ('derived_waits', '1');"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
      count +
      " + 2)"
      "INSERT INTO users (id, username, username_folded, name_folded, created_at)"
      " SELECT i, 'user' || i, 'user' || i, 'user' || i, 1 FROM n;"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
      count +
      ")"
      "INSERT INTO messages (sender_id, recipient_id, created_at, body)"
      " SELECT 1 + i % 2, 2 - i % 2, i * 1000, 'The ferry leaves at six, message ' || i FROM n;"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
      count +
      ")"
      "INSERT INTO messages (sender_id, recipient_id, created_at, body)"
      " SELECT 2 + i, 1, i * 1000, 'Shall we meet at the quay? ' || i FROM n;"
      "DELETE FROM properties WHERE name = 'derived_waits'; COMMIT");
  for (const char* query : {"derive_kept_messages", "derive_message_threads"}) {
    const auto store = Store::open(file, Store::patient, SharedFolder::Accept);
    if (!store) throw Failure(store.error().message);
    if (const auto derived = (*store)->write(query, {{":after", 0}}); !derived) throw Failure(derived.error().detail);
  }
  return file;
}

/// A database of user 1's messages with 200 others, with some of them many.
QString makeSearchDatabase(const QString& folder, qint64 many) {
  QString file = folder + QStringLiteral("/message-search-%1.db").arg(many);
  if (QFile::exists(file)) return file;
  QDir().mkpath(folder);
  say(QStringLiteral("Making %1").arg(file));
  const auto store = Store::open(file, Store::patient, SharedFolder::Accept);
  if (!store) throw Failure(store.error().message);
  constexpr qint64 others = 200, words = 5'000, anHour = 3'600'000;
  Random random(generatorSeed);
  const Skew busy(others, 5), frequent(words, 10);
  const Connection connection(file);
  connection.execute(
      "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN;"
      "INSERT INTO properties VALUES ('derived_waits', '1');"
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 201)"
      "INSERT INTO users (id, username, username_folded, name_folded, created_at)"
      " SELECT i, 'user' || i, 'user' || i, 'user' || i, 1 FROM n");
  Statement insert(connection.handle(),
                   "INSERT INTO messages (sender_id, recipient_id, created_at, body) VALUES (?, ?, ?, ?)");
  for (qint64 number = 1; number <= many; ++number) {
    const UserId other = 2 + busy.draw(random);
    const bool isOwn = random.below(2) == 0;
    QByteArray body = "The";
    for (qint64 count = 2 + random.below(14); count > 0; --count)
      body += " w" + QByteArray::number(frequent.draw(random), 36);
    insert.bind(1, isOwn ? talker : other).bind(2, isOwn ? other : talker).bind(3, number * anHour / 100).bind(4, body);
    insert.run();
  }
  connection.execute("DELETE FROM properties WHERE name = 'derived_waits'; COMMIT");
  for (const char* query : {"derive_kept_messages", "derive_message_threads"})
    if (const auto derived = (*store)->write(query, {{":after", 0}}); !derived) throw Failure(derived.error().detail);
  return file;
}

void benchSearch(const Options& options, qint64 many, Figures& figures) {
  const auto store = Store::open(makeSearchDatabase(options.folder, many), Store::patient, SharedFolder::Accept);
  if (!store) throw Failure(store.error().message);
  Users users(**store, systemClock());
  const auto tokenizer = SearchTokenizer::inUse(**store);
  if (!tokenizer) throw Failure(tokenizer.error().message);
  // Waits for the thread that reads, whose time the processor's clock of this one doesn't tell.
  MessageSearchListModel model(
      **store, [](const FoundMessage& found) { return found.message.body; }, std::chrono::minutes(10));
  const auto measure = [&](const QString& what, const QString& typed, int times, const Bar& bar) {
    const auto search = resolveSearch(parseSearch(typed), **tokenizer, users, talker);
    if (!search) throw Failure(search.error().message);
    Series series;
    model.showFound(talker, search->search);
    for (int round = 0; round < times; ++round)
      series.add(timed(Meter::Clock, [&] { model.showFound(talker, search->search); }));
    const QString name = QStringLiteral("%1 in %2 messages").arg(what).arg(many);
    figures.add({name, series.median(), QStringLiteral("ms"), bar});
    say(QStringLiteral("%1%2 ms, %3 found")
            .arg(name.leftJustified(46))
            .arg(series.median(), 9, 'f', 3)
            .arg(model.rowCount()));
  };
  constexpr qint64 few = 10'000;
  const Bar all{Bar::AtMost, many <= few ? 100.0 : 5'000.0}, page{Bar::AtMost, 5};
  const int often = many <= few ? 20 : 3;
  measure(QStringLiteral("A common word"), QStringLiteral("in:messages the "), searchRounds, page);
  measure(QStringLiteral("A rare word"), QStringLiteral("in:messages w1g "), often, all);
  measure(QStringLiteral("A word in none"), QStringLiteral("in:messages nowhere "), often, all);
  measure(QStringLiteral("Words, none together"), QStringLiteral("in:messages the nowhere* -w1 "), often, all);
  measure(QStringLiteral("Somebody's, none"), QStringLiteral("in:messages from:user201 nowhere "), often, all);
}

class Bench {
 public:
  Bench(Store& store, const Options& options, Figures& figures)
      : m_messages(store, systemClock()),
        m_threads(store, systemClock(), [](const MessageThread& thread) { return thread.lastText; }),
        m_thread(store, [](const Message& message) { return message.body; }),
        m_meter(options.meter),
        m_figures(figures) {}

  void run() {
    measure(QStringLiteral("Threads, first page"), [this] {
      m_threads.showThreads(talker, MessageThreadListModel::Unmuted);
      for (int row = 0; row < m_threads.rowCount(); ++row) (void)m_threads.threadAt(row);
    });
    measure(QStringLiteral("A thread, newest page"), [this] {
      m_thread.showThreadAtEnd(talker, writer);
      for (int row = 0; row < m_thread.rowCount(); ++row) (void)m_thread.messageAt(row);
    });
    measure(QStringLiteral("A thread, one more page"), [this] {
      m_thread.showThreadAtEnd(talker, writer);
      m_thread.fetchBefore();
    });
    measure(QStringLiteral("Unread messages, for the badge"), [this] { (void)m_messages.unreadCount(talker); });
  }

 private:
  template <typename Work>
  void measure(const QString& what, Work&& work) {
    Series series;
    work();
    for (int round = 0; round < rounds; ++round) series.add(timed(m_meter, work));
    m_figures.add({what, series.median(), QStringLiteral("ms"), pageBar});
    say(QStringLiteral("%1%2 ms, of 100 the 95th %3 ms")
            .arg(what.leftJustified(36))
            .arg(series.median(), 9, 'f', 3)
            .arg(series.p95(), 9, 'f', 3));
  }

  Messages m_messages;
  MessageThreadListModel m_threads;
  MessageListModel m_thread;
  const Meter m_meter;
  Figures& m_figures;
};

int run(const Options& options) {
  const qint64 many = 1'000'000 / options.part;
  const auto store = Store::open(makeDatabase(options.folder, many), Store::patient, SharedFolder::Accept);
  if (!store) throw Failure(store.error().message);
  Figures figures;
  say(QStringLiteral("\n%1 threads and a thread of %1 messages, the median:\n").arg(many));
  Bench(**store, options, figures).run();
  say(QStringLiteral("\nThe search of one's own messages:\n"));
  for (const qint64 count : {qint64{10'000}, many}) benchSearch(options, count, figures);
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(application.arguments(), QStringLiteral("Measures lists of a million messages.")));
  });
}
