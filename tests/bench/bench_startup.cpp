#include <unistd.h>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQueryModel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

#include "bench/big_database.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "gui/rows/row_view.h"
#include "gui/shell/main_window.h"

namespace roost::bench {
namespace {

constexpr Bar mapBar{Bar::AtMost, 2.5}, paintBar{Bar::AtMost, 0.6};
constexpr Bar memoryBar{Bar::AtMost, 25};
constexpr QSize windowSize{1200, 800};
constexpr int rounds = 15;

/// Prints the time and the memory once what is waited for has been painted and shown, and ends the program.
class FirstPaint : public QObject {
 public:
  FirstPaint(QWidget& widget, std::function<bool()> isWhole) : m_isWhole(std::move(isWhole)) {
    widget.installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint && m_isWhole())
      QTimer::singleShot(0, this, [] {
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

/// The least that shows any text. Most of its difference to an empty window is the system's fonts.
int showWord() {
  QLabel word(QStringLiteral("Roost"));
  return showWindow(word, word);
}

/// The least that shows posts, a page of them in Qt's own list.
int showPlainList(const QString& file, UserId viewer) {
  QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
  database.setDatabaseName(file);
  if (!database.open()) throw Failure(database.lastError().text());
  QSqlQueryModel posts;
  posts.setQuery(
      QStringLiteral("SELECT body FROM posts WHERE author_id = %1 OR author_id IN (SELECT followed_id FROM follows "
                     "WHERE follower_id = %1) ORDER BY created_at DESC LIMIT 50")
          .arg(viewer),
      database);
  QListView list;
  list.setWordWrap(true);
  list.setModel(&posts);
  return showWindow(list, *list.viewport());
}

/// Does what main() does, with a user signed in.
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

/// Starts this program again to show a window, and waits until it has.
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

/// A private X server without a window manager, with a home folder of its own.
class Screen {
 public:
  Screen() {
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                    // Otherwise the server would restart after each window and be gone for a moment.
                    QStringLiteral("-noreset")});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(10'000))
      throw Failure(QStringLiteral("Xvfb is needed, from the package xvfb"));
    m_environment = QProcessEnvironment::systemEnvironment();
    const QString home = m_home.path();
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      m_environment.insert(QString::fromLatin1(name), home);
    m_environment.insert(QStringLiteral("DISPLAY"),
                         u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed()));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("1"));
    m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
  }
  ~Screen() {
    m_server.terminate();
    m_server.waitForFinished();
  }

  struct Window {
    double mapped = 0;   ///< Milliseconds from the start of the program.
    double painted = 0;  ///< Negative if there is nothing to paint.
  };

  Window start(const QStringList& command, bool mapOnly = false) {
    QProcess process;
    auto environment = m_environment;
    if (mapOnly) environment.insert(QStringLiteral("FIRST_MAP_ONLY"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROOST_FIRST_WINDOW), command);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
      throw Failure(command.first() + QStringLiteral(" has shown no window"));
    const QList<QByteArray> told = process.readAllStandardOutput().trimmed().split(' ');
    return {told.value(0).toDouble(), told.value(1).toDouble()};
  }

 private:
  const QTemporaryDir m_home;
  QProcess m_server;
  QProcessEnvironment m_environment;
};

/// Measures from outside, on a screen, Roost's sample, an empty window, and Dianara, a client for another network,
/// without data.
void addWindows(Figures& figures) {
  const QString dianara = QStandardPaths::findExecutable(QStringLiteral("dianara"));
  if (dianara.isEmpty()) throw Failure(QStringLiteral("Dianara is needed to compare with, from the package dianara"));
  Screen screen;
  const QStringList roost{QStringLiteral(ROOST_PROGRAM), QStringLiteral("--sample")},
      empty{QCoreApplication::applicationFilePath(), QStringLiteral("--show-empty-window-for-ever")}, peer{dianara};
  // The first start creates the sample and fills caches.
  for (const auto& command : {roost, empty, peer}) (void)screen.start(command, command == empty);
  Series mapped, painted, emptyMapped, peerPainted, mapRatio, paintRatio;
  for (int round = 0; round < rounds; ++round) {
    const auto ours = screen.start(roost), nothing = screen.start(empty, true), other = screen.start(peer);
    mapped.add(ours.mapped);
    painted.add(ours.painted);
    emptyMapped.add(nothing.mapped);
    peerPainted.add(other.painted);
    mapRatio.add(ours.mapped / nothing.mapped);
    paintRatio.add(ours.painted / other.painted);
  }
  const auto add = [&figures](const char* name, const Series& series, const char* unit, std::optional<Bar> bar = {}) {
    figures.add({QString::fromLatin1(name), series.median(), QString::fromLatin1(unit), bar});
  };
  add("window mapped, under X", mapped, "ms");
  add("an empty window mapped", emptyMapped, "ms");
  add("window painted, under X", painted, "ms");
  add("Dianara's window painted", peerPainted, "ms");
  add("window mapped / an empty window", mapRatio, "times", mapBar);
  add("window painted / Dianara's", paintRatio, "times", paintBar);
}

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  const QString viewer = QString::number(database.viewers.at(2).id);
  const QStringList roost{QStringLiteral("--show-roost"), database.file, viewer},
      empty{QStringLiteral("--show-empty-window")}, word{QStringLiteral("--show-word")},
      list{QStringLiteral("--show-plain-list"), database.file, viewer};
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
  figures.add({QStringLiteral("first painted timeline / empty window"), ratio.median(), QStringLiteral("times"), {}});
  figures.add(
      {QStringLiteral("a window with one word / empty window"), wordRatio.median(), QStringLiteral("times"), {}});
  figures.add(
      {QStringLiteral("Qt's list of the same posts / empty window"), listRatio.median(), QStringLiteral("times"), {}});
  figures.add(
      {QStringLiteral("memory then, more than the empty window's"), memory.median(), QStringLiteral("MB"), memoryBar});
  addWindows(figures);
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
    if (arguments.value(1) == u"--show-empty-window-for-ever") {
      QWidget window;
      window.resize(windowSize);
      window.show();
      return QApplication::exec();
    }
    if (arguments.value(1) == u"--show-word") return showWord();
    if (arguments.value(1) == u"--show-plain-list")
      return showPlainList(arguments.value(2), arguments.value(3).toLongLong());
    if (arguments.value(1) == u"--show-roost") return showRoost(arguments.value(2), arguments.value(3).toLongLong());
    return run(parseOptions(arguments, QStringLiteral("Measures how long it takes until the timeline is seen.")));
  });
}
