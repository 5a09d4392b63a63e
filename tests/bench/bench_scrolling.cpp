#include <QApplication>
#include <QSet>
#include <QThread>
#include <QWheelEvent>
#include <algorithm>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/picture_database.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "bench/scene.h"
#include "gui/rows/row_view.h"

namespace roost::bench {
namespace {

constexpr QSize windowSize{1200, 900}, pictureWindowSize{900, 700};
constexpr Bar frameBar{Bar::AtMost, 8};
constexpr Bar growthBar{Bar::AtMost, 1.3};
constexpr Bar memoryBar{Bar::AtMost, 30}, pictureMemoryBar{Bar::AtMost, 60};
constexpr int framesMeasured = 600;
constexpr int notch = 60, page = 600;  ///< Pixels.
constexpr int manyRows = 20'000, allRows = 100'000, rowsCompared = 1'000;
/// Those below the last row that is scrolled to leave room for the frames that are measured there.
constexpr int pictureRows = 10'000, pictureRowsBelow = 150;
constexpr unsigned long refreshTime = 16;  ///< Milliseconds from one frame to the next on a screen.

/// Scrolls one list of the window with a wheel, and knows how many rows are above the visible ones, loaded or not.
class Scroller : public QObject {
 public:
  enum class Pace {
    AtOnce,
    AsTheScreen,  ///< As often as a screen shows frames, so that other threads work meanwhile as they would there.
  };

  Scroller(RowView& view, Meter meter, Pace pace) : m_view(view), m_meter(meter), m_pace(pace) {
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
    const double start = now(Meter::Clock);
    const double time = timed(m_meter, [&] {
      QCoreApplication::sendEvent(m_view.viewport(), &event);
      // Work that the first turn leaves for the next one belongs to the same frame.
      for (int turn = 0; turn < 2; ++turn) QCoreApplication::processEvents();
    });
    if (m_painted == before) throw Failure(QStringLiteral("nothing was drawn at row %1").arg(depth()));
    // Without turns of the event loop: what arrives meanwhile belongs to the next frame.
    const double left = static_cast<double>(refreshTime) - (now(Meter::Clock) - start);
    if (m_pace == Pace::AsTheScreen && left > 0) QThread::usleep(static_cast<unsigned long>(left * 1000));
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
  const Pace m_pace;
  int m_before = 0, m_painted = 0;
};

/// Scrolls through a list of posts, and reports what that costs.
class Bench {
 public:
  Bench(RowView& view, Scroller::Pace pace, const Options& options, Figures& figures)
      : m_scroller(view, options.meter, pace), m_options(options), m_figures(figures) {}

  void run();
  void runWithPictures();

 private:
  void reportFrames(int depth, const QString& rows);

  Scroller m_scroller;
  const Options& m_options;
  Figures& m_figures;
};

void Bench::reportFrames(int depth, const QString& rows) {
  m_scroller.scrollTo(depth, page);
  const Series frames = m_scroller.frames(framesMeasured, notch);
  const QString name = QStringLiteral("a frame after %1 %2").arg(depth).arg(rows);
  say(QStringLiteral("%1 %2 %3 %4")
          .arg(name.leftJustified(44))
          .arg(frames.median(), 8, 'f', 2)
          .arg(frames.p99(), 8, 'f', 2)
          .arg(frames.most(), 8, 'f', 2));
  m_figures.add({name + QStringLiteral(": median"), frames.median(), QStringLiteral("ms"), {}});
  m_figures.add({name + QStringLiteral(": 99 of 100"), frames.p99(), QStringLiteral("ms"), frameBar});
  m_figures.add({name + QStringLiteral(": the longest"), frames.most(), QStringLiteral("ms"), {}});
}

void Bench::run() {
  const double memory = residentMemory();
  reportFrames(100, QStringLiteral("rows"));
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
  reportFrames(deepest, QStringLiteral("rows"));
}

void Bench::runWithPictures() {
  const QString rows = QStringLiteral("rows with a picture each");
  const double memory = residentMemory();
  reportFrames(100 / m_options.part, rows);
  const int deepest = pictureRows / m_options.part;
  m_scroller.scrollTo(deepest, page);
  const double grown = residentMemory() - memory;
  m_figures.add({QStringLiteral("memory after %1 %2, more than at the top").arg(deepest).arg(rows), grown,
                 QStringLiteral("MB"), pictureMemoryBar});
  reportFrames(deepest, rows);
}

/// Shows all posts in the window.
RowView& allPosts(Scene& scene) {
  scene.window->findChild<QAction*>(QStringLiteral("allPosts"))->trigger();
  QCoreApplication::processEvents();
  say(QStringLiteral("\nA frame of %1 by %2 while scrolling %3 pixels, in ms: median, 99th of 100, longest")
          .arg(scene.window->width())
          .arg(scene.window->height())
          .arg(notch));
  return *scene.window->findChild<RowView*>(QStringLiteral("allPostsRows"));
}

void scrollTexts(const Options& options, Figures& figures) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  Scene scene(database.file, database.viewers.front().id, windowSize);
  Bench(allPosts(scene), Scroller::Pace::AtOnce, options, figures).run();
}

/// A text on a background has few colors, and a photo has thousands.
void expectPictures(QWidget& window) {
  const QImage image = window.grab().toImage();
  QSet<QRgb> colors;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) colors.insert(image.pixel(x, y));
  constexpr qsizetype fewest = 2'000;
  if (colors.size() < fewest) throw Failure(QStringLiteral("no picture was drawn"));
}

void scrollPictures(const Options& options, Figures& figures) {
  const PictureDatabase database = pictureDatabase(options.folder, pictureRows / options.part + pictureRowsBelow);
  Scene scene(database.file, database.viewer, pictureWindowSize);
  Bench(allPosts(scene), Scroller::Pace::AsTheScreen, options, figures).runWithPictures();
  expectPictures(*scene.window);
}

int run(const Options& options) {
  Figures figures;
  scrollTexts(options, figures);
  scrollPictures(options, figures);
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
