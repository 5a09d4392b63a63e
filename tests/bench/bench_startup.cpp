#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QProcess>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQueryModel>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "gui/common/row_view.h"
#include "gui/shell/main_window.h"

namespace roost::bench {
namespace {

constexpr Bar timeBar{Bar::AtMost, 1.5};
constexpr Bar memoryBar{Bar::AtMost, 25};
constexpr QSize windowSize{1200, 800};
constexpr int rounds = 15;

/// Tells the time and the memory once something that was waited for has been painted and shown, and ends the program.
class FirstPaint : public QObject {
 public:
  FirstPaint(QWidget& widget, std::function<bool()> isWhole) : m_isWhole(std::move(isWhole)) { widget.installEventFilter(this); }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint && m_isWhole()) QTimer::singleShot(0, this, [] {
        std::printf("%.3f %.3f\n", now(Meter::Clock), residentMemory());
        std::fflush(stdout);
        std::_Exit(0);
      });
    return false;
  }

 private:
  const std::function<bool()> m_isWhole;
};

int showWindow(QWidget& window, QWidget& painted) {
  const FirstPaint paint(painted, [] { return true; });
  window.resize(windowSize);
  window.show();
  return QApplication::exec();
}

int showEmptyWindow() {
  QWidget window;
  return showWindow(window, window);
}

/// The least that shows any text: most of the difference to an empty window is the system's fonts.
int showWord() {
  QLabel word(QStringLiteral("Roost"));
  return showWindow(word, word);
}

/// The least that shows posts: what Qt's own list makes of a page of them.
int showPlainList(const QString& file, UserId viewer) {
  QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
  database.setDatabaseName(file);
  if (!database.open()) throw Failure(database.lastError().text());
  QSqlQueryModel posts;
  posts.setQuery(QStringLiteral("SELECT body FROM posts WHERE author_id = %1 OR author_id IN (SELECT followed_id FROM follows "
                                "WHERE follower_id = %1) ORDER BY created_at DESC LIMIT 50").arg(viewer), database);
  QListView list;
  list.setWordWrap(true);
  list.setModel(&posts);
  return showWindow(list, *list.viewport());
}

/// What main() does, with somebody signed in.
int showRoost(const QString& file, UserId viewer) {
  const QTemporaryDir folder;
  QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  Appearance appearance(*qApp, settings);
  Languages languages(settings);
  auto store = Store::open(file);
  if (!store) throw Failure(store.error().message);
  MainWindow window(std::move(*store), systemClock(), PasswordCost::Moderate, settings, appearance, languages);
  window.resize(windowSize);
  window.signIn(viewer);
  const auto* rows = window.findChild<RowView*>(QStringLiteral("timelineRows"));
  const FirstPaint paint(*rows->viewport(), [rows] { return rows->model()->rowCount() > 0; });
  window.show();
  return QApplication::exec();
}

struct Start {
  double milliseconds = 0;
  double megabytes = 0;
};

/// Starts this program anew to show a window, and waits until it has.
Start start(const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  const double begun = now(Meter::Clock);
  process.start(QCoreApplication::applicationFilePath(), arguments);
  if (!process.waitForFinished(60'000)) throw Failure(QStringLiteral("no window has come"));
  const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
  if (told.size() != 2) throw Failure(QStringLiteral("the window has told nothing"));
  return {told[0].toDouble() - begun, told[1].toDouble()};
}

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  const QString viewer = QString::number(database.viewers.at(2).id);
  const QStringList roost{QStringLiteral("--show-roost"), database.file, viewer}, empty{QStringLiteral("--show-empty-window")},
      word{QStringLiteral("--show-word")}, list{QStringLiteral("--show-plain-list"), database.file, viewer};
  (void)start(roost);
  Series roostTime, emptyTime, ratio, wordRatio, listRatio, memory;
  for (int round = 0; round < rounds; ++round) {
    const Start ours = start(roost), nothing = start(empty);
    roostTime.add(ours.milliseconds);
    emptyTime.add(nothing.milliseconds);
    ratio.add(ours.milliseconds / nothing.milliseconds);
    memory.add(ours.megabytes - nothing.megabytes);
    wordRatio.add(start(word).milliseconds / nothing.milliseconds);
    listRatio.add(start(list).milliseconds / nothing.milliseconds);
  }
  say(QStringLiteral("\nFrom the start of the process to the first painted timeline: %1 ms; an empty window: %2 ms")
          .arg(roostTime.median(), 0, 'f', 0)
          .arg(emptyTime.median(), 0, 'f', 0));
  Figures figures;
  figures.add({QStringLiteral("first painted timeline"), roostTime.median(), QStringLiteral("ms"), {}});
  figures.add({QStringLiteral("first painted empty window"), emptyTime.median(), QStringLiteral("ms"), {}});
  figures.add({QStringLiteral("first painted timeline / empty window"), ratio.median(), QStringLiteral("times"), timeBar});
  figures.add({QStringLiteral("a window with one word / empty window"), wordRatio.median(), QStringLiteral("times"), {}});
  figures.add({QStringLiteral("Qt's list of the same posts / empty window"), listRatio.median(), QStringLiteral("times"), {}});
  figures.add({QStringLiteral("memory then, more than the empty window's"), memory.median(), QStringLiteral("MB"), memoryBar});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--show-empty-window") return showEmptyWindow();
    if (arguments.value(1) == u"--show-word") return showWord();
    if (arguments.value(1) == u"--show-plain-list") return showPlainList(arguments.value(2), arguments.value(3).toLongLong());
    if (arguments.value(1) == u"--show-roost") return showRoost(arguments.value(2), arguments.value(3).toLongLong());
    return run(parseOptions(arguments, QStringLiteral("Measures how long it takes until the timeline is seen.")));
  });
}
