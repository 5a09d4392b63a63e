#include <QCoreApplication>
#include <algorithm>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/users/user_list_model.h"
#include "core/users/users.h"

namespace roost::bench {
namespace {

constexpr Bar frameBar{Bar::AtMost, 16};
constexpr Bar sameBar{Bar::AtMost, 1.1};
constexpr int rounds = 200;

template <typename Work>
Series measure(Meter meter, Work&& work) {
  Series series;
  work();
  for (int round = 0; round < rounds; ++round) series.add(timed(meter, work));
  return series;
}

class Bench {
 public:
  Bench(Store& store, UserId viewer, const Options& options, Figures& figures)
      : m_users(store, systemClock()),
        m_model(store, [](const User& user) { return user.name(); }),
        m_viewer(viewer),
        m_meter(options.meter),
        m_figures(figures) {}

  void list(const QString& what, UserOrder order, const QString& prefix) {
    report(what, measure(m_meter, [&] {
             m_model.showPeople(m_viewer, order, prefix);
             for (int row = 0; row < m_model.rowCount(); ++row) (void)m_model.userAt(row);
           }));
  }

  /// Reads a page after 300,000 other users, most of whom have the same follower count as the next one.
  void deep(PageKey key) {
    report(QStringLiteral("People by followers, far down"), measure(m_meter, [&] {
             m_model.showPeople(m_viewer, UserOrder::Followers, {}, key);
             for (int row = 0; row < m_model.rowCount(); ++row) (void)m_model.userAt(row);
           }));
  }

  void suggestions() {
    report(QStringLiteral("Suggestions beside the timeline"),
           measure(m_meter, [&] { (void)m_users.suggestions(m_viewer, 5); }));
  }

  /// Measures everything a profile needs to open, alternately for the two users.
  void profiles(UserId popular, UserId unknown) {
    const auto open = [this](UserId user) {
      return timed(m_meter, [&] {
        if (!m_users.find(m_viewer, user)) throw Failure(QStringLiteral("there is no user %1").arg(user));
      });
    };
    Series ratio, time;
    for (int round = 0; round < 10 * rounds; ++round) {
      const double many = open(popular), few = open(unknown);
      ratio.add(many / few);
      time.add(many);
    }
    report(QStringLiteral("Profile header, most followers"), time);
    m_figures.add(
        {QStringLiteral("Profile header, most followers / three"), ratio.median(), QStringLiteral("times"), sameBar});
  }

  void followers(UserId popular) {
    report(QStringLiteral("Followers of somebody whom all follow"),
           measure(m_meter, [&] { m_model.showFollowers(m_viewer, popular); }));
  }

 private:
  void report(const QString& what, const Series& series) {
    m_figures.add({what, series.median(), QStringLiteral("ms"), frameBar});
    say(QStringLiteral("%1%2 ms, of 100 the 95th %3 ms")
            .arg(what.leftJustified(52))
            .arg(series.median(), 9, 'f', 3)
            .arg(series.p95(), 9, 'f', 3));
  }

  Users m_users;
  UserListModel m_model;
  const UserId m_viewer;
  const Meter m_meter;
  Figures& m_figures;
};

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize::large().dividedBy(options.part));
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  const Connection connection(database.file);
  Statement deep(connection.handle(),
                 "SELECT follower_count, id FROM users ORDER BY follower_count DESC, id DESC LIMIT 1 OFFSET ?");
  if (!deep.bind(1, 300'000 / options.part).step()) throw Failure(QStringLiteral("there are too few users"));
  const PageKey far{deep.integer(0), deep.integer(1)};
  deep.reset();
  const UserId unknown = connection.integer("SELECT id FROM users WHERE follower_count = 3 LIMIT 1");

  Figures figures;
  Bench bench(**store, database.viewers.at(2).id, options, figures);
  say(QStringLiteral("\nWith rows and all, the median:\n"));
  for (const auto& [order, name] : {std::pair(UserOrder::Name, "name"), std::pair(UserOrder::Followers, "followers"),
                                    std::pair(UserOrder::LastPost, "last post")}) {
    const QString by = QStringLiteral("People by %1").arg(QString::fromLatin1(name));
    bench.list(by, order, {});
    for (const char* prefix : {"s", "su", "susan", "susan1", "susan12345", "zoë", "nobody"})
      bench.list(by + QStringLiteral(", “%1”").arg(QString::fromUtf8(prefix)), order, QString::fromUtf8(prefix));
  }
  bench.deep(far);
  bench.suggestions();
  bench.followers(star);
  bench.profiles(star, unknown);
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(application.arguments(),
                            QStringLiteral("Measures lists of a million users, and their profiles.")));
  });
}
