#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/resident_memory.h"
#include "bench/timeline_readers.h"

namespace roost::bench {
namespace {

/// "Not slower", with the noise that a shared machine adds to two equal times.
constexpr Bar handBar{Bar::AtMost, 1.05};
/// For viewers who follow few people, or people who rarely post.
constexpr Bar anyHandBar{Bar::AtMost, 1.1};
constexpr Bar growthBar{Bar::AtMost, 1.3}, depthBar{Bar::AtMost, 1.1};
constexpr Bar denseBar{Bar::AtMost, 1}, sparseBar{Bar::AtMost, 7};
constexpr double tutorialBar = 100;
/// `tutorialBar` counts for viewers who follow at least this many.
constexpr int manyFollowed = 100;
constexpr double secondsPerCase = 2;

constexpr ListPart allParts[]{ListPart::First, ListPart::Top, ListPart::Older, ListPart::Newer, ListPart::Middle};

QString nameOf(ListPart part) {
  static const QStringList names{"first", "top", "older", "newer", "middle"};
  return names.at(static_cast<int>(part));
}

QString column(double figure, int decimals) { return QStringLiteral("%1").arg(figure, 10, 'f', decimals); }

/// Gives a connection as much memory as the store's, since memory isn't what is compared.
void setUpLikeStore(const Connection& connection) {
  QSqlDatabase store = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
  for (const QByteArray pragma : {"cache_size", "mmap_size", "temp_store"}) {
    QSqlQuery query("PRAGMA " + pragma, store);
    if (query.next()) connection.execute("PRAGMA " + pragma + " = " + query.value(0).toByteArray());
  }
}

struct Outcome {
  Series model;
  Series hand;
  Series handAsPosts;
  Series tutorial;
  /// The model's time divided by the other's in the same round. It doesn't depend on whether the machine is slower or
  /// faster for a while.
  Series againstHand;
  Series againstPosts;
};

/// The three ways to read the same file. Each has its own connection and so its own cache.
class Bench {
 public:
  Bench(Store& store, const Options& options, bool withTutorial, const QString& size, Figures& figures)
      : m_options(options),
        m_withTutorial(withTutorial),
        m_size(size),
        m_figures(figures),
        m_handConnection(store.file()),
        m_tutorialConnection(store.file()),
        m_model(store),
        m_hand(m_handConnection),
        m_tutorial(m_tutorialConnection) {
    setUpLikeStore(m_handConnection);
    setUpLikeStore(m_tutorialConnection);
  }

  /// The model's median times, by place.
  QHash<ListPart, double> run(const Viewer& viewer, bool hidesReplies);
  /// How a page far down compares with one near the top.
  void runDepths(const Viewer& viewer);

 private:
  double readModel(Task& task) {
    m_model.prepare(task);
    return timed(m_options.meter, [&] { m_model.read(task); });
  }
  double readHand(const Task& task) {
    return timed(m_options.meter, [&] { m_hand.read(task); });
  }
  double readTutorial(const Task& task) {
    return timed(m_options.meter, [&] { m_tutorial.read(task); });
  }

  void compare(const Task& task, const QString& what) const;
  Outcome measure(Task& task);
  void report(const Viewer& viewer, const Task& task, const Outcome& outcome);

  const Options m_options;
  const bool m_withTutorial;
  const QString m_size;
  Figures& m_figures;
  Connection m_handConnection;
  Connection m_tutorialConnection;
  ModelReader m_model;
  HandReader m_hand;
  TutorialReader m_tutorial;
};

void Bench::compare(const Task& task, const QString& what) const {
  const std::vector<Post>& posts = m_model.posts();
  if (posts.empty()) throw Failure(what + QStringLiteral(": nothing was read"));
  if (posts != m_hand.posts()) throw Failure(what + QStringLiteral(": the merge by hand gives other posts"));
  if (task.part != ListPart::Top || task.hidesReplies || m_tutorial.ids().empty()) return;
  std::vector<PostId> ids;
  for (const Post& post : posts) ids.push_back(post.id);
  if (ids != m_tutorial.ids()) throw Failure(what + QStringLiteral(": the tutorial's SQL gives other posts"));
}

/// Measures all ways in turn, so that other load on the machine affects them alike. Slow ways get fewer rounds.
Outcome Bench::measure(Task& task) {
  const double budget = secondsPerCase * 1000;
  const bool withTutorial = task.part == ListPart::Top && !task.hidesReplies && m_withTutorial;
  const double slow = withTutorial ? readTutorial(task) : 0;
  double pair = 0;
  for (int i = 0; i < 3; ++i) pair = readModel(task) + readHand(task);

  const int rounds = std::clamp(static_cast<int>(budget / pair), 30, 1000);
  const int slowRounds = withTutorial ? std::clamp(static_cast<int>(budget / slow), 3, rounds) : 0;
  Outcome outcome;
  for (int round = 0; round < rounds; ++round) {
    const bool modelFirst = round % 2 == 0;
    double model = modelFirst ? readModel(task) : 0;
    const double hand = readHand(task);
    const double handAsPosts = hand + timed(m_options.meter, [&] { (void)m_hand.posts(); });
    if (!modelFirst) model = readModel(task);
    outcome.model.add(model);
    outcome.hand.add(hand);
    outcome.handAsPosts.add(handAsPosts);
    outcome.againstHand.add(model / hand);
    outcome.againstPosts.add(model / handAsPosts);
    if (round * slowRounds / rounds != (round + 1) * slowRounds / rounds) outcome.tutorial.add(readTutorial(task));
  }
  return outcome;
}

void Bench::report(const Viewer& viewer, const Task& task, const Outcome& outcome) {
  const QString filter = task.hidesReplies ? QStringLiteral(", replies hidden") : QString();
  const QString name = QStringLiteral("%1, %2, follows %3%4").arg(m_size, nameOf(task.part), viewer.name(), filter);
  const QString ms = QStringLiteral("ms");
  const QString times = QStringLiteral("times");
  const double model = outcome.model.median();
  const double againstHand = outcome.againstHand.median();
  QString line = QStringLiteral("%1  %2").arg(viewer.name().leftJustified(11), nameOf(task.part).leftJustified(6));
  line += column(model, 3) + column(outcome.model.p95(), 3);
  line += column(outcome.hand.median(), 3) + column(outcome.hand.p95(), 3) + column(againstHand, 2);
  line += column(outcome.handAsPosts.median(), 3) + column(outcome.againstPosts.median(), 2);
  // Opening half-way down reads two pages.
  const double page = task.part == ListPart::Middle ? model / 2 : model;
  const bool many = viewer.followed == 5'000;
  m_figures.add({name + QStringLiteral(": model"), page, ms,
                 many ? std::optional(viewer.pace == Pace::Busy ? denseBar : sparseBar) : std::nullopt});
  m_figures.add({name + QStringLiteral(": model, 95 of 100"), outcome.model.p95(), ms, {}});
  m_figures.add({name + QStringLiteral(": merge by hand"), outcome.hand.median(), ms, {}});
  m_figures.add({name + QStringLiteral(": merge by hand, as Posts"), outcome.handAsPosts.median(), ms, {}});
  m_figures.add({name + QStringLiteral(": model / merge by hand"), againstHand, times,
                 viewer.pace == Pace::Busy ? handBar : anyHandBar});
  if (!outcome.tutorial.isEmpty()) {
    const double tutorial = outcome.tutorial.median();
    // The tutorial's time grows with the number of posts, Roost's doesn't.
    const Bar bar{Bar::AtLeast, tutorialBar / m_options.part};
    const bool judged = viewer.followed >= manyFollowed && viewer.pace == Pace::Busy;
    line += column(tutorial, 2) + column(tutorial / model, 1);
    m_figures.add({name + QStringLiteral(": tutorial's SQL"), tutorial, ms, {}});
    m_figures.add({name + QStringLiteral(": tutorial's SQL / model"), tutorial / model, times,
                   judged ? std::optional(bar) : std::nullopt});
  }
  say(line);
}

QHash<ListPart, double> Bench::run(const Viewer& viewer, bool hidesReplies) {
  const auto middle = atDepth(m_tutorialConnection, viewer.id, timelineLength(m_tutorialConnection, viewer.id) / 2);
  if (!middle) throw Failure(QStringLiteral("%1: nothing to read").arg(viewer.name()));
  Task task{.viewer = viewer.id, .position = *middle, .hidesReplies = hidesReplies};
  QHash<ListPart, double> medians;
  for (const ListPart part : allParts) {
    task.part = part;
    if (!m_model.prepare(task)) continue;
    const Outcome outcome = measure(task);
    compare(task, QStringLiteral("%1, %2").arg(viewer.name(), nameOf(part)));
    report(viewer, task, outcome);
    medians.insert(part, outcome.model.median());
  }
  return medians;
}

void Bench::runDepths(const Viewer& viewer) {
  const qint64 far = 100'000 / m_options.part, near = 100;
  const auto shallow = atDepth(m_tutorialConnection, viewer.id, near);
  const auto deep = atDepth(m_tutorialConnection, viewer.id, far);
  if (!shallow || !deep) return;
  Task near100{.viewer = viewer.id, .part = ListPart::Older, .position = *shallow};
  Task far100{.viewer = viewer.id, .part = ListPart::Older, .position = *deep};
  Task up{.viewer = viewer.id, .part = ListPart::Newer, .position = *deep};
  Series depth, direction;
  const double once = readModel(near100) + readModel(far100) + readModel(up);
  const int rounds = std::clamp(static_cast<int>(secondsPerCase * 1000 / once), 30, 1000);
  for (int round = 0; round < rounds; ++round) {
    const double nearTime = readModel(near100), farTime = readModel(far100), upTime = readModel(up);
    depth.add(farTime / nearTime);
    direction.add(std::max(farTime, upTime) / std::min(farTime, upTime));
  }
  const QString name = QStringLiteral("%1, follows %2").arg(m_size, viewer.name());
  const QString times = QStringLiteral("times");
  m_figures.add(
      {name + QStringLiteral(": page at depth %1 / at depth %2").arg(far).arg(near), depth.median(), times, depthBar});
  m_figures.add({name + QStringLiteral(": older and newer page, dearer / cheaper"), direction.median(), times, {}});
  say(QStringLiteral("%1: depth %2 / %3: %4; older and newer, dearer / cheaper: %5")
          .arg(viewer.name().leftJustified(11))
          .arg(far)
          .arg(near)
          .arg(depth.median(), 0, 'f', 2)
          .arg(direction.median(), 0, 'f', 2));
}

/// The medians by viewer and place.
QHash<QString, double> runSize(const DatabaseSize& size, bool withTutorial, const Options& options, Figures& figures) {
  const BigDatabase database = bigDatabase(options.folder, size);
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  Bench bench(**store, options, withTutorial, QStringLiteral("%1 posts").arg(size.posts), figures);
  say(QStringLiteral("\nA page of %1 in milliseconds: the median, and of 100 the 95th. \"As Posts\": the merge by hand "
                     "with its rows made into what the model gives.\n")
          .arg(PagedListModel::pageSize));
  QString header = QStringLiteral("follows      part ");
  for (const char* title : {"model", "95th", "by hand", "95th", "ratio", "as Posts", "ratio", "tutorial", "ratio"})
    header += QString::fromLatin1(title).rightJustified(10);
  say(header);
  QHash<QString, double> medians;
  for (const bool hidesReplies : {false, true}) {
    const QString filter = hidesReplies ? QStringLiteral(", replies hidden") : QString();
    if (hidesReplies) say(QStringLiteral("\nWith replies to people whom the viewer doesn't follow hidden:\n"));
    for (const Viewer& viewer : database.viewers) {
      const QHash<ListPart, double> times = bench.run(viewer, hidesReplies);
      for (const auto& [part, time] : times.asKeyValueRange())
        medians.insert(QStringLiteral("%1, follows %2%3").arg(nameOf(part), viewer.name(), filter), time);
    }
  }
  say({});
  for (const Viewer& viewer : database.viewers) bench.runDepths(viewer);
  return medians;
}

int run(const Options& options) {
  Figures figures;
  const auto small = runSize(DatabaseSize().dividedBy(options.part), true, options, figures);
  const auto large = runSize(DatabaseSize::large().dividedBy(options.part), false, options, figures);
  for (const auto& [name, time] : small.asKeyValueRange())
    if (large.contains(name))
      figures.add({name + QStringLiteral(": 20 million posts, a million users / the smaller database"),
                   large.value(name) / time, QStringLiteral("times"), growthBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  roost::bench::keepHeapFromShrinking();
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(application.arguments(),
                            QStringLiteral("Measures how long it takes to open a page of the timeline.")));
  });
}
