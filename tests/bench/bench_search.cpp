#include <QCoreApplication>
#include <QHash>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/search/search_list_model.h"

namespace roost::bench {
namespace {

constexpr Bar frameBar{Bar::AtMost, 16};
constexpr Bar growthBar{Bar::AtMost, 1.3};
constexpr int rounds = 100;
constexpr int farDown = 100;
/// Another thread reads the pages, and each is waited for, so only clock time is meaningful.
constexpr std::chrono::milliseconds untilItComes{60'000};

/// A search for words that the generator writes. Each of them is in a third of all posts.
struct Case {
  QString name, typed;
};

std::vector<Case> casesWith(const QString& username) {
  return {{QStringLiteral("a word"), QStringLiteral("ferry ")},
          {QStringLiteral("a beginning"), QStringLiteral("wi")},
          {QStringLiteral("a phrase"), QStringLiteral("\"nobody again\"")},
          {QStringLiteral("three words"), QStringLiteral("ferry lamp window ")},
          {QStringLiteral("Chinese"), QStringLiteral("猫")},
          {QStringLiteral("a word by somebody"), QStringLiteral("ferry from:%1").arg(username)},
          {QStringLiteral("a word in a month"), QStringLiteral("ferry since:2020-02 until:2020-02")},
          {QStringLiteral("a word that nobody wrote"), QStringLiteral("zebra ")}};
}

std::unique_ptr<SearchTokenizer> tokenizerOf(Store& store) {
  auto tokenizer = SearchTokenizer::inUse(store);
  if (!tokenizer) throw Failure(tokenizer.error().message);
  return std::move(*tokenizer);
}

class Bench {
 public:
  Bench(Store& store, UserId viewer, const QString& size, Figures& figures)
      : m_users(store, systemClock()),
        m_tokenizer(tokenizerOf(store)),
        m_model(
            store, [](const Post& post) { return post.body; }, untilItComes),
        m_viewer(viewer),
        m_size(size),
        m_figures(figures) {}

  /// Adds to `medians` the median time of the first page and, if there is one, of a page far down.
  void run(const Case& searched, QHash<QString, double>& medians) {
    const auto resolved = resolveSearch(parseSearch(searched.typed), *m_tokenizer, m_users, m_viewer);
    if (!resolved || !resolved->slips.isEmpty())
      throw Failure(QStringLiteral("“%1” is not understood").arg(searched.typed));
    medians.insert(searched.name, measure(searched.name, resolved->search, {}));
    int pages = 1;
    for (; pages < farDown && m_model.canFetchMore({}); ++pages) m_model.fetchMore({});
    if (pages < farDown) return;
    const QString name = searched.name + QStringLiteral(", far down");
    medians.insert(name, measure(name, resolved->search, m_model.keyAt(m_model.rowCount() - 1)));
  }

 private:
  double measure(const QString& name, const PostSearch& search, const PageKey& at) {
    const auto show = [&] {
      m_model.showFound(m_viewer, search, at);
      for (int row = 0; row < m_model.rowCount(); ++row) (void)m_model.postAt(row);
    };
    show();
    Series series;
    for (int round = 0; round < rounds; ++round) series.add(timed(Meter::Clock, show));
    const QString what = QStringLiteral("%1, %2").arg(m_size, name);
    m_figures.add({what, series.median(), QStringLiteral("ms"), frameBar});
    say(QStringLiteral("%1%2 ms, of 100 the 95th %3 ms; %4 posts")
            .arg(what.leftJustified(52))
            .arg(series.median(), 9, 'f', 3)
            .arg(series.p95(), 9, 'f', 3)
            .arg(m_model.rowCount()));
    return series.median();
  }

  Users m_users;
  const std::unique_ptr<SearchTokenizer> m_tokenizer;
  SearchListModel m_model;
  const UserId m_viewer;
  const QString m_size;
  Figures& m_figures;
};

QHash<QString, double> runSize(const DatabaseSize& size, const Options& options, Figures& figures) {
  const BigDatabase database = bigDatabase(options.folder, size);
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  const Connection connection(database.file);
  Statement busiest(connection.handle(), "SELECT username FROM users ORDER BY post_count DESC LIMIT 1");
  if (!busiest.step()) throw Failure(QStringLiteral("there is nobody"));
  const auto cases = casesWith(QString::fromUtf8(busiest.text(0)));
  busiest.reset();

  Bench bench(**store, database.viewers.at(2).id, QStringLiteral("%1 posts").arg(size.posts), figures);
  say(QStringLiteral("\nFound posts with all that their rows show, the median:\n"));
  QHash<QString, double> medians;
  for (const Case& searched : cases) bench.run(searched, medians);
  return medians;
}

int run(const Options& options) {
  Figures figures;
  const auto small = runSize(DatabaseSize().dividedBy(options.part), options, figures);
  const auto large = runSize(DatabaseSize::large().dividedBy(options.part), options, figures);
  for (const auto& [name, time] : small.asKeyValueRange())
    if (large.contains(name))
      figures.add({name + QStringLiteral(": 20 million posts / 2 million"), large.value(name) / time,
                   QStringLiteral("times"), growthBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure(
      [&] { return run(parseOptions(application.arguments(), QStringLiteral("Measures full-text searches."))); });
}
