#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include "bench/big_database.h"
#include "bench/microblog_file.h"
#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "gui/rows/row_view.h"
#include "gui/shell/main_window.h"
#include "gui/startup/launcher.h"
#include "gui/transfer/import_dialog.h"

namespace roost::bench {
namespace {

constexpr Bar gapBar{Bar::AtMost, 100};
constexpr int lockSeconds = 10, searchSeconds = 20;
constexpr int importedPosts = 1'000'000;

/// The longest time for which the event loop was blocked, in milliseconds.
class LoopWatch {
 public:
  LoopWatch() {
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
    m_timer.start(tick);
    m_last = now(Meter::Clock);
  }
  double longestGap() {
    look();
    return m_longest;
  }

 private:
  static constexpr int tick = 2;
  void look() {
    const double time = now(Meter::Clock);
    m_longest = std::max(m_longest, time - m_last);
    m_last = time;
  }

  QTimer m_timer;
  double m_last = 0, m_longest = 0;
};

/// Uses the window as someone who reads, follows and posts, one step at a time.
class Hands {
 public:
  explicit Hands(MainWindow& window) : m_window(window) {}

  void doSomething() {
    switch (m_step++ % 8) {
      case 0:
        return act("home");
      case 1:
      case 2:
        return scroll("timelineRows");
      case 3:
        return post();
      case 4:
        return act("people");
      case 5:
        return scroll("peopleRows");
      case 6:
        return act("allPosts");
      default:
        return scroll("allPostsRows");
    }
  }

  /// Types a search letter by letter, and scrolls through the results so far.
  void searchSomething() {
    static const QStringList searches{QStringLiteral("window"),
                                      QStringLiteral("\"nobody again\""),
                                      QStringLiteral("ferry lamp window "),
                                      QStringLiteral("the"),
                                      QStringLiteral("tide since:2020-02 until:2020-02"),
                                      QStringLiteral("猫")};
    if (m_step % 3 == 2) {
      ++m_step;
      return scroll("searchRows");
    }
    const QString& search = searches[m_search];
    if (m_letters == 0) act("search");
    auto* field = m_window.findChild<QLineEdit*>(QStringLiteral("searchField"));
    field->setText(search.left(++m_letters));
    Q_EMIT field->textEdited(field->text());
    ++m_step;
    if (m_letters < search.size()) return;
    m_letters = 0;
    m_search = (m_search + 1) % searches.size();
  }

  int posted() const { return m_posted; }

  /// Whether the latest post has been published.
  bool isDone() const { return m_posted == 0 || composer()->property("plainText").toString().isEmpty(); }

 private:
  void act(const char* action) { m_window.findChild<QAction*>(QLatin1String(action))->trigger(); }
  QWidget* composer() const {
    const auto* home = m_window.findChild<QWidget*>(QStringLiteral("timelinePage"));
    return home->findChild<QWidget*>(QStringLiteral("postText"));
  }

  void scroll(const char* rows) {
    auto* viewport = m_window.findChild<RowView*>(QLatin1String(rows))->viewport();
    const QPointF middle = viewport->rect().center();
    QWheelEvent event(middle, viewport->mapToGlobal(middle), {0, -400}, {0, -400}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
  }

  /// Posts only after the previous post is published, since until then its text is still in the composer.
  void post() {
    if (!isDone()) return;
    composer()->setProperty("plainText", QStringLiteral("written while the database was busy, %1").arg(++m_posted));
    QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
  }

  MainWindow& m_window;
  int m_step = 0, m_posted = 0;
  qsizetype m_search = 0, m_letters = 0;
};

struct Scene {
  Scene(const QString& file, UserId viewer)
      : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), appearance(*qApp, settings) {
    auto store = Store::open(file, Launcher::busyTimeout);
    if (!store) throw Failure(store.error().message);
    window = std::make_unique<MainWindow>(std::move(*store), systemClock(), PasswordCost::Least, settings, appearance,
                                          languages);
    window->resize(1200, 900);
    window->show();
    window->signIn(viewer);
    QCoreApplication::processEvents();
  }

  QTemporaryDir folder;
  QSettings settings;
  Appearance appearance;
  Languages languages{settings};
  std::unique_ptr<MainWindow> window;
};

/// Acts twenty times a second until `isOver`, and then waits until everything is done. Returns the longest stall.
double driveUntil(const std::function<bool()>& isOver, Hands& hands, void (Hands::*act)() = &Hands::doSomething) {
  LoopWatch watch;
  while (!isOver()) {
    QTest::qWait(50);
    (hands.*act)();
  }
  if (!QTest::qWaitFor([&] { return hands.isDone(); }, 30'000))
    throw Failure(QStringLiteral("something was never done"));
  return watch.longestGap();
}

/// Checks that everything that was posted is in the database exactly once.
void verifyPosts(const QString& file, UserId viewer, int posted) {
  const Connection connection(file);
  Statement count(
      connection.handle(),
      "SELECT count(*), count(DISTINCT body) FROM posts WHERE author_id = ? AND body LIKE 'written while%'");
  count.bind(1, viewer).step();
  if (count.integer(0) != posted || count.integer(1) != posted)
    throw Failure(QStringLiteral("%1 of %2 posts were published").arg(count.integer(0)).arg(posted));
  count.reset();
  connection.execute("DELETE FROM posts WHERE body LIKE 'written while%'");
}

/// Holds the write lock as another program would. Prints a line once it has it.
int holdLock(const QString& file) {
  const Connection connection(file);
  connection.execute("BEGIN IMMEDIATE");
  say(QStringLiteral("locked"));
  QThread::sleep(lockSeconds);
  connection.execute("ROLLBACK");
  return 0;
}

double underLock(const BigDatabase& database, const Viewer& viewer) {
  Scene scene(database.file, viewer.id);
  Hands hands(*scene.window);
  QProcess other;
  other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-lock"), database.file});
  if (!other.waitForReadyRead(10'000)) throw Failure(QStringLiteral("there is no other program"));
  const double gap = driveUntil([&] { return other.state() == QProcess::NotRunning; }, hands);
  scene.window.reset();
  verifyPosts(database.file, viewer.id, hands.posted());
  return gap;
}

double underImport(const BigDatabase& database, const Viewer& viewer, int posts) {
  const QTemporaryDir folder;
  const QString source = folder.filePath(QStringLiteral("app.db")), file = folder.filePath(QStringLiteral("roost.db"));
  writeMicroblog(source, posts);
  // A copy, so that the import doesn't change the database for the next run.
  const Connection original(database.file);
  original.execute("VACUUM INTO '" + file.toUtf8() + '\'');
  Scene scene(file, viewer.id);
  Hands hands(*scene.window);
  scene.window->importFrom(source);
  auto* dialog = scene.window->findChild<ImportDialog*>();
  if (!dialog) throw Failure(QStringLiteral("no import has begun"));
  const auto* progress = dialog->findChild<QWidget*>(QStringLiteral("progress"));
  const auto isAsking = [dialog] { return dialog->findChild<QPushButton*>(QStringLiteral("startImport")) != nullptr; };
  const double reading = driveUntil(isAsking, hands);
  dialog->findChild<QPushButton*>(QStringLiteral("startImport"))->click();
  const double gap = std::max(reading, driveUntil([&] { return !progress->isVisible(); }, hands));
  dialog->close();
  scene.window.reset();
  const Connection imported(file);
  if (imported.integer("SELECT count(*) FROM posts WHERE imported = 1") != posts)
    throw Failure(QStringLiteral("not all was imported"));
  verifyPosts(file, viewer.id, hands.posted());
  return gap;
}

double underSearch(const BigDatabase& database, const Viewer& viewer) {
  Scene scene(database.file, viewer.id);
  Hands hands(*scene.window);
  QElapsedTimer time;
  time.start();
  return driveUntil([&] { return time.elapsed() > searchSeconds * 1000; }, hands, &Hands::searchSomething);
}

int run(const Options& options) {
  const BigDatabase database = bigDatabase(options.folder, DatabaseSize().dividedBy(options.part));
  const Viewer& viewer = database.viewers.at(2);
  Figures figures;
  const auto report = [&](const QString& what, double gap) {
    say(QStringLiteral("%1 %2 ms").arg(what.leftJustified(52)).arg(gap, 8, 'f', 1));
    figures.add({what, gap, QStringLiteral("ms"), gapBar});
  };
  say(QStringLiteral("\nThe longest time in which the event loop did not come round:\n"));
  report(QStringLiteral("another program holds the lock for %1 s").arg(lockSeconds), underLock(database, viewer));
  report(QStringLiteral("%1 posts are imported").arg(importedPosts / options.part),
         underImport(database, viewer, importedPosts / options.part));
  const BigDatabase large = bigDatabase(options.folder, DatabaseSize::large().dividedBy(options.part));
  report(QStringLiteral("searches over 20 million posts"), underSearch(large, large.viewers.at(2)));
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  // The database is busy on purpose; warnings of it are noise.
  QLoggingCategory::setFilterRules(QStringLiteral("roost.storage=false"));
  using namespace roost::bench;
  return reportingFailure([&] {
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold-lock") return holdLock(arguments.value(2));
    return run(
        parseOptions(arguments, QStringLiteral("Measures how long the window may stall while the database is busy.")));
  });
}
