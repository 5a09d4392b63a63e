#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <algorithm>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "gui/rows/row_view.h"
#include "gui/shell/main_window.h"

namespace roost::bench {
namespace {

constexpr QSize windowSize{1200, 900};
constexpr Bar frameBar{Bar::AtMost, 8};
constexpr Bar growthBar{Bar::AtMost, 1.3};
constexpr Bar memoryBar{Bar::AtMost, 30};
constexpr int framesMeasured = 600;
constexpr int notch = 60, page = 600;  ///< Pixels.
constexpr int manyRows = 20'000, allRows = 100'000, rowsCompared = 1'000;

/// Scrolls one list of the window with a wheel, and knows how many rows are above the visible ones, loaded or not.
class Scroller : public QObject {
 public:
  Scroller(RowView& view, Meter meter) : m_view(view), m_meter(meter) {
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
      if (first == 0) m_before -= last + 1;
    });
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
      if (first == 0) m_before += last + 1;
    });
    view.viewport()->installEventFilter(this);
  }

  int depth() const {
    const QWidget& viewport = *m_view.viewport();
    return m_before + std::max(0, m_view.indexAt({viewport.width() / 2, viewport.height() / 2}).row());
  }

  /// Scrolls down by `pixels` and draws what is then visible. Returns the time in milliseconds.
  double frame(int pixels) {
    const QPointF middle = m_view.viewport()->rect().center();
    QWheelEvent event(middle, m_view.viewport()->mapToGlobal(middle), {0, -pixels}, {0, -pixels}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    const int before = m_painted;
    const double time = timed(m_meter, [&] {
      QCoreApplication::sendEvent(m_view.viewport(), &event);
      // Work that the first turn leaves for the next one belongs to the same frame.
      for (int turn = 0; turn < 2; ++turn) QCoreApplication::processEvents();
    });
    if (m_painted == before) throw Failure(QStringLiteral("nothing was drawn at row %1").arg(depth()));
    return time;
  }

  Series frames(int count, int pixels) {
    Series series;
    for (int number = 0; number < count; ++number) series.add(frame(pixels));
    return series;
  }

  /// Scrolls until `row` is reached. Returns the time in milliseconds.
  double scrollTo(int row, int pixels) {
    double time = 0;
    while (depth() < row) time += frame(pixels);
    return time;
  }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++m_painted;
    return false;
  }

 private:
  RowView& m_view;
  const Meter m_meter;
  int m_before = 0, m_painted = 0;
};

class Bench {
 public:
  Bench(RowView& view, const Options& options, Figures& figures)
      : m_scroller(view, options.meter), m_options(options), m_figures(figures) {}

  void run();

 private:
  void reportFrames(int depth);

  Scroller m_scroller;
  const Options& m_options;
  Figures& m_figures;
};

void Bench::reportFrames(int depth) {
  m_scroller.scrollTo(depth, page);
  const Series frames = m_scroller.frames(framesMeasured, notch);
  const QString name = QStringLiteral("a frame after %1 rows").arg(depth);
  say(QStringLiteral("%1 %2 %3 %4")
          .arg(name.leftJustified(32))
          .arg(frames.median(), 8, 'f', 2)
          .arg(frames.p99(), 8, 'f', 2)
          .arg(frames.most(), 8, 'f', 2));
  m_figures.add({name + QStringLiteral(": median"), frames.median(), QStringLiteral("ms"), {}});
  m_figures.add({name + QStringLiteral(": 99 of 100"), frames.p99(), QStringLiteral("ms"), frameBar});
  m_figures.add({name + QStringLiteral(": the longest"), frames.most(), QStringLiteral("ms"), {}});
}

void Bench::run() {
  const double memory = residentMemory();
  reportFrames(100);
  const double first = m_scroller.scrollTo(m_scroller.depth() + rowsCompared, notch);
  m_scroller.scrollTo(manyRows - rowsCompared, notch);
  const double last = m_scroller.scrollTo(manyRows, notch);
  say(QStringLiteral("1,000 rows of 20,000 in ms: the first %1, the last %2\n")
          .arg(first, 0, 'f', 0)
          .arg(last, 0, 'f', 0));
  m_figures.add(
      {QStringLiteral("the last 1,000 of 20,000 rows / the first"), last / first, QStringLiteral("times"), growthBar});
  // Leaves room for the rows that are measured there.
  const int deepest = m_options.part == 1 ? allRows : allRows - 2 * rowsCompared;
  m_scroller.scrollTo(deepest, page);
  const double grown = residentMemory() - memory;
  m_figures.add(
      {QStringLiteral("memory after 100,000 rows, more than at the top"), grown, QStringLiteral("MB"), memoryBar});
  reportFrames(deepest);
}

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  const QTemporaryDir data;
  QSettings settings(data.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  Appearance appearance(*qApp, settings);
  Languages languages(settings);
  auto store = Store::open(database.file);
  if (!store) throw Failure(store.error().message);
  MainWindow window(std::move(*store), systemClock(), PasswordCost::Least, settings, appearance, languages);
  window.resize(windowSize);
  window.show();
  window.signIn(database.viewers.front().id);
  window.findChild<QAction*>(QStringLiteral("allPosts"))->trigger();
  QCoreApplication::processEvents();
  Figures figures;
  say(QStringLiteral("\nA frame of %1 by %2 while scrolling %3 pixels, in ms: median, 99th of 100, longest")
          .arg(windowSize.width())
          .arg(windowSize.height())
          .arg(notch));
  auto& view = *window.findChild<RowView*>(QStringLiteral("allPostsRows"));
  {
    Bench bench(view, options, figures);
    bench.run();
  }
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    return run(parseOptions(QCoreApplication::arguments(),
                            QStringLiteral("Measures how long a frame of the window takes while scrolling.")));
  });
}
