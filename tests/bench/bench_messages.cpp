#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/messages/message_list_model.h"
#include "core/messages/message_thread_list_model.h"
#include "core/messages/messages.h"

namespace roost::bench {
namespace {

constexpr Bar pageBar{Bar::AtMost, 2};
constexpr int rounds = 200;
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
