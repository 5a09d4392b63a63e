#include <QCoreApplication>
#include <QFile>

#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/notifications/notification_list_model.h"
#include "core/notifications/notifications.h"
#include "core/storage/schema.h"

namespace roost::bench {
namespace {

constexpr Bar pageBar{Bar::AtMost, 2};
/// Two pages, or one of which every row is counted up to a hundred.
constexpr Bar longBar{Bar::AtMost, 8};
constexpr int rounds = 200;
constexpr qint64 people = 1'000;

/// A user with a million notifications: of which kind the nth is, and when it came, in milliseconds.
struct Receiver {
  const char* what;
  UserId id;
  QByteArray kind, time;
  qint64 middle;  ///< An instant amid them.
  Bar bar;
};

/// They are the first three users.
const std::vector<Receiver>& receivers() {
  static const std::vector<Receiver> all{
      {"all of one kind and day", 1, "'reply'", "1700000000000 + n % 1000", 1'700'000'000'500, pageBar},
      {"of another kind each time", 2, "CASE n % 3 WHEN 0 THEN 'follow' WHEN 1 THEN 'reply' ELSE 'mention' END",
       "1600000000000 + n * 30000", 1'615'000'000'000, pageBar},
      {"in long runs over a year", 3, "iif(n / 400 % 2, 'reply', 'mention')", "1668000000000 + n * 31536",
       1'683'000'000'000, longBar},
  };
  return all;
}

QString makeDatabase(const Options& options) {
  const QString file =
      QStringLiteral("%1/notifications-%2-%3.db").arg(options.folder).arg(currentSchemaVersion()).arg(options.part);
  if (QFile::exists(file)) return file;
  const QString part = file + QStringLiteral(".part");
  QFile::remove(part);
  if (const auto made = Store::open(part); !made) throw Failure(made.error().message);
  const Connection connection(part);
  connection.execute("PRAGMA synchronous = OFF");
  connection.execute("BEGIN");
  connection.execute(
      "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1003) "
      "INSERT INTO users (id, username, username_folded, display_name, name_folded, email, email_folded, "
      "                   password_hash, about_me, created_at) "
      "SELECT n, 'user' || n, 'user' || n, 'User ' || n, 'user ' || n, n || '@example.com', n || '@example.com', '', "
      "       '', 0 FROM numbers");
  connection.execute(
      "INSERT INTO posts (id, author_id, created_at, body) "
      "SELECT id, id, 0, 'A post of some length that somebody wrote in the morning, number ' || id FROM users");
  for (const Receiver& receiver : receivers())
    connection.execute("WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < " +
                       QByteArray::number(people * people / options.part) +
                       ") INSERT INTO notifications (user_id, kind, actor_id, subject_id, created_at) SELECT " +
                       QByteArray::number(receiver.id) + ", " + receiver.kind + ", 4 + n / 1000, 1 + n % 1000, " +
                       receiver.time + " FROM numbers");
  connection.execute("COMMIT");
  if (!QFile::rename(part, file)) throw Failure(QStringLiteral("%1 can't be made").arg(file));
  return file;
}

template <typename Work>
void measure(const QString& what, const Bar& bar, const Options& options, Figures& figures, Work&& work) {
  Series series;
  work();
  for (int round = 0; round < rounds; ++round) series.add(timed(options.meter, work));
  figures.add({what, series.median(), QStringLiteral("ms"), bar});
  say(QStringLiteral("%1%2 ms, of 100 the 95th %3 ms")
          .arg(what.leftJustified(60))
          .arg(series.median(), 9, 'f', 3)
          .arg(series.p95(), 9, 'f', 3));
}

int run(const Options& options) {
  const auto store = Store::open(makeDatabase(options));
  if (!store) throw Failure(store.error().message);
  NotificationListModel model(**store, [](const Notification&) { return QString(); });
  Notifications notifications(**store, systemClock());
  Figures figures;
  const auto readRows = [&model] {
    for (int row = 0; row < model.rowCount(); ++row) (void)model.notificationAt(row);
  };
  for (const Receiver& receiver : receivers()) {
    const QString what = QString::fromLatin1(receiver.what);
    measure(QStringLiteral("A page of notifications, ") + what, receiver.bar, options, figures, [&] {
      model.show(receiver.id, 0);
      readRows();
    });
    model.show(receiver.id, 0);
    model.unfold(model.notificationAt(0));
    measure(QStringLiteral("The same with the first row unfolded"), receiver.bar, options, figures, [&] {
      model.show(receiver.id, 0);
      readRows();
    });
    measure(QStringLiteral("Pages around the middle"), longBar, options, figures, [&] {
      model.show(receiver.id, 0, {receiver.middle, 1});
      readRows();
    });
    measure(QStringLiteral("How many are unread"), pageBar, options, figures,
            [&] { (void)notifications.unreadCount(receiver.id); });
  }
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(application.arguments(),
                            QStringLiteral("Measures lists of a million notifications of one user.")));
  });
}
