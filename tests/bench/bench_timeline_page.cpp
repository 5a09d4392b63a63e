#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "bench/big_database.h"
#include "bench/figures.h"
#include "bench/timeline_readers.h"

namespace roost::bench {
namespace {

constexpr Bar handBar{Bar::AtMost, 2};
constexpr double tutorialBar = 100;
/// From so many followed on, that bar holds.
constexpr int manyFollowed = 100;

struct Options {
  QString folder;
  QString json;
  double secondsPerCase = 2;
  Meter meter = Meter::Clock;
  int part = 1;
};

Options parse(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QStringLiteral("Measures how long it takes to open a page of the timeline."));
  parser.addHelpOption();
  const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("A twentieth of the data."));
  const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures to <file>."),
                                "file");
  const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("Time for each case."), "n",
                                   "2");
  const QCommandLineOption processor(
      QStringLiteral("processor"),
      QStringLiteral("Measure the time the processor works, not the time that passes: for a busy machine."));
  parser.addOptions({quick, json, seconds, processor});
  parser.addPositionalArgument(QStringLiteral("folder"),
                               QStringLiteral("Where the data are kept from one run to the next."),
                               "[folder]");
  parser.process(arguments);
  const QStringList folders = parser.positionalArguments();
  const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
  return {.folder = folders.isEmpty() ? cache + QStringLiteral("/roost-bench") : folders.first(),
          .json = parser.value(json),
          .secondsPerCase = parser.value(seconds).toDouble(),
          .meter = parser.isSet(processor) ? Meter::Processor : Meter::Clock,
          .part = parser.isSet(quick) ? 20 : 1};
}

QString nameOf(Place place) {
  return place == Place::Top     ? QStringLiteral("top")
         : place == Place::Older ? QStringLiteral("older")
                                 : QStringLiteral("middle");
}

QString column(double figure, int decimals) { return QStringLiteral("%1").arg(figure, 10, 'f', decimals); }

/// How much memory a connection may use is not what is compared.
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
  /// The model's time by the other's in the same turn: that the machine grows slower or faster does not
  /// matter.
  Series againstHand;
  Series againstPosts;
};

/// The three ways over the same file, each with a connection and so a cache of its own.
class Bench {
 public:
  Bench(Store& store, const Options& options, Figures& figures)
      : m_options(options),
        m_figures(figures),
        m_handConnection(store.file()),
        m_tutorialConnection(store.file()),
        m_model(store),
        m_hand(m_handConnection),
        m_tutorial(m_tutorialConnection) {
    setUpLikeStore(m_handConnection);
    setUpLikeStore(m_tutorialConnection);
  }

  void run(const Viewer& viewer);

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
  void report(const Viewer& viewer, Place place, const Outcome& outcome);

  const Options m_options;
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
  if (task.place != Place::Top) return;
  std::vector<PostId> ids;
  for (const Post& post : posts) ids.push_back(post.id);
  if (ids != m_tutorial.ids()) throw Failure(what + QStringLiteral(": the tutorial's SQL gives other posts"));
}

/// All ways in turn, so that whatever else the machine does hits them alike. What is slow has fewer turns.
Outcome Bench::measure(Task& task) {
  const double budget = m_options.secondsPerCase * 1000;
  const bool withTutorial = task.place == Place::Top;
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
    if (round * slowRounds / rounds != (round + 1) * slowRounds / rounds)
      outcome.tutorial.add(readTutorial(task));
  }
  return outcome;
}

void Bench::report(const Viewer& viewer, Place place, const Outcome& outcome) {
  const QString name = QStringLiteral("%1, follows %2").arg(nameOf(place), viewer.name());
  const QString ms = QStringLiteral("ms");
  const QString times = QStringLiteral("times");
  const double model = outcome.model.median();
  const double againstHand = outcome.againstHand.median();
  QString line =
      QStringLiteral("%1  %2").arg(viewer.name().leftJustified(11), nameOf(place).leftJustified(6));
  line += column(model, 3) + column(outcome.model.p95(), 3);
  line += column(outcome.hand.median(), 3) + column(outcome.hand.p95(), 3) + column(againstHand, 2);
  line += column(outcome.handAsPosts.median(), 3) + column(outcome.againstPosts.median(), 2);
  m_figures.add({name + QStringLiteral(": model"), model, ms, {}});
  m_figures.add({name + QStringLiteral(": model, 95 of 100"), outcome.model.p95(), ms, {}});
  m_figures.add({name + QStringLiteral(": merge by hand"), outcome.hand.median(), ms, {}});
  m_figures.add({name + QStringLiteral(": merge by hand, as Posts"), outcome.handAsPosts.median(), ms, {}});
  m_figures.add({name + QStringLiteral(": model / merge by hand"), againstHand, times, handBar});
  if (!outcome.tutorial.isEmpty()) {
    const double tutorial = outcome.tutorial.median();
    // The tutorial's time grows with the posts there are, Roost's does not.
    const Bar bar{Bar::AtLeast, tutorialBar / m_options.part};
    const bool judged = viewer.followed >= manyFollowed && !viewer.followsQuiet;
    line += column(tutorial, 2) + column(tutorial / model, 1);
    m_figures.add({name + QStringLiteral(": tutorial's SQL"), tutorial, ms, {}});
    m_figures.add({name + QStringLiteral(": tutorial's SQL / model"), tutorial / model, times,
                   judged ? std::optional(bar) : std::nullopt});
  }
  say(line);
}

void Bench::run(const Viewer& viewer) {
  Task task{.viewer = viewer.id, .position = halfWayDown(m_tutorialConnection, viewer.id)};
  for (const Place place : {Place::Top, Place::Older, Place::Middle}) {
    task.place = place;
    if (!m_model.prepare(task)) continue;
    const Outcome outcome = measure(task);
    compare(task, QStringLiteral("%1, %2").arg(viewer.name(), nameOf(place)));
    report(viewer, place, outcome);
  }
}

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  Figures figures;
  Bench bench(**store, options, figures);
  say(QStringLiteral(
          "\nA page of %1 in milliseconds: the median, and of 100 the 95th. \"As Posts\": the merge by hand "
          "with its rows made into what the model gives.\n")
          .arg(PagedListModel::pageSize));
  QString header = QStringLiteral("follows      place ");
  for (const char* title :
       {"model", "95th", "by hand", "95th", "ratio", "as Posts", "ratio", "tutorial", "ratio"})
    header += QString::fromLatin1(title).rightJustified(10);
  say(header);
  for (const Viewer& viewer : database.viewers) bench.run(viewer);
  say({});
  const bool met = figures.printBars();
  if (!options.json.isEmpty()) figures.writeJson(options.json);
  return met ? 0 : 1;
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
#ifdef __GLIBC__
  // Or the heap may shrink and grow again with every page, if by chance nothing lies above the page in it.
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
#endif
  const QCoreApplication application(argc, argv);
  try {
    return roost::bench::run(roost::bench::parse(application.arguments()));
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s\n", failure.what());
    return 2;
  }
}
