#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>

#include "bench/big_database.h"
#include "bench/microblog_file.h"
#include "bench/options.h"
#include "bench/photos.h"
#include "bench/raw_sqlite.h"
#include "bench/scene.h"
#include "bench/x_archive_file.h"
#include "gui/rows/row_view.h"
#include "gui/startup/launcher.h"

namespace roost::bench {
namespace {

constexpr Bar gapBar{Bar::AtMost, 100};
constexpr int lockSeconds = 10, searchSeconds = 20;
constexpr int importedPosts = 1'000'000, archivedTweets = 200'000, archivedPictures = 200;
constexpr QSize windowSize{1200, 900};

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
  Scene scene(database.file, viewer.id, windowSize, Launcher::busyTimeout);
  Hands hands(*scene.window);
  QProcess other;
  other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-lock"), database.file});
  if (!other.waitForReadyRead(10'000)) throw Failure(QStringLiteral("there is no other program"));
  const double gap = driveUntil([&] { return other.state() == QProcess::NotRunning; }, hands);
  scene.window.reset();
  verifyPosts(database.file, viewer.id, hands.posted());
  return gap;
}

/// A copy, so that what happens in it doesn't change the database for the next run.
QString copyIn(const QTemporaryDir& folder, const BigDatabase& database) {
  QString file = folder.filePath(QStringLiteral("roost.db"));
  const Connection original(database.file);
  original.execute("VACUUM INTO '" + file.toUtf8() + '\'');
  return file;
}

template <typename Widget>
Widget& shown(const QWidget& parent, const char* name) {
  auto* widget = parent.findChild<Widget*>(QLatin1String(name));
  if (!widget) throw Failure(QStringLiteral("there is no %1").arg(QLatin1String(name)));
  return *widget;
}

/// Presses a button that starts a job, and returns the longest stall until the job is done.
double driveJob(QDialog& dialog, const char* start, Hands& hands) {
  const auto& progress = shown<QWidget>(dialog, "progress");
  shown<QPushButton>(dialog, start).click();
  if (!progress.isVisible()) throw Failure(QStringLiteral("the job has not begun"));
  return driveUntil([&] { return !progress.isVisible(); }, hands);
}

double import(Scene& scene, Hands& hands, const QString& source) {
  scene.window->importFrom(source);
  auto& dialog = shown<QDialog>(*scene.window, "ImportDialog");
  const auto isAsking = [&dialog] { return dialog.findChild<QPushButton*>(QStringLiteral("startImport")) != nullptr; };
  const double reading = driveUntil(isAsking, hands);
  // Whose archive it is, is asked: somebody new.
  if (auto* owner = dialog.findChild<QComboBox*>(QStringLiteral("importOwner")))
    owner->setCurrentIndex(owner->findData(noUser));
  const double gap = driveJob(dialog, "startImport", hands);
  dialog.close();
  return std::max(reading, gap);
}

double undoImport(Scene& scene, Hands& hands) {
  scene.window->findChild<QAction*>(QStringLiteral("imports"))->trigger();
  auto& list = shown<QDialog>(*scene.window, "ImportsDialog");
  shown<QPushButton>(list, "undoImport").click();
  auto& dialog = shown<QDialog>(list, "UndoImportDialog");
  const double gap = driveJob(dialog, "startUndo", hands);
  dialog.close();
  list.close();
  return gap;
}

void expectImported(const QString& file, qint64 posts) {
  const qint64 found = Connection(file).integer("SELECT count(*) FROM posts WHERE imported = 1");
  if (found != posts) throw Failure(QStringLiteral("%1 posts are imported, not %2").arg(found).arg(posts));
}

double underImport(const BigDatabase& database, const Viewer& viewer, int posts) {
  const QTemporaryDir folder;
  const QString source = folder.filePath(QStringLiteral("app.db")), file = copyIn(folder, database);
  writeMicroblog(source, posts);
  Scene scene(file, viewer.id, windowSize, Launcher::busyTimeout);
  Hands hands(*scene.window);
  const double gap = import(scene, hands, source);
  scene.window.reset();
  expectImported(file, posts);
  verifyPosts(file, viewer.id, hands.posted());
  return gap;
}

struct ArchiveGaps {
  double importing = 0, undoing = 0;
};

ArchiveGaps underArchive(const BigDatabase& database, const Viewer& viewer, int tweets, int pictures) {
  const QTemporaryDir folder;
  const QString source = folder.filePath(QStringLiteral("archive.zip")), file = copyIn(folder, database);
  const Photos photos;
  writeXArchive(source, tweets, {.pictures = pictures, .picture = [&](int number) { return photos.file(number); }});
  Scene scene(file, viewer.id, windowSize, Launcher::busyTimeout);
  Hands hands(*scene.window);
  ArchiveGaps gaps;
  gaps.importing = import(scene, hands, source);
  expectImported(file, tweets);
  if (Connection(file).integer("SELECT count(*) FROM picture_images") != pictures)
    throw Failure(QStringLiteral("not all pictures were imported"));
  gaps.undoing = undoImport(scene, hands);
  scene.window.reset();
  expectImported(file, 0);
  verifyPosts(file, viewer.id, hands.posted());
  return gaps;
}

double underSearch(const BigDatabase& database, const Viewer& viewer) {
  Scene scene(database.file, viewer.id, windowSize, Launcher::busyTimeout);
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
    say(QStringLiteral("%1 %2 ms").arg(what.leftJustified(66)).arg(gap, 8, 'f', 1));
    figures.add({what, gap, QStringLiteral("ms"), gapBar});
  };
  say(QStringLiteral("\nThe longest time in which the event loop did not come round:\n"));
  report(QStringLiteral("another program holds the lock for %1 s").arg(lockSeconds), underLock(database, viewer));
  report(QStringLiteral("%1 posts are imported").arg(importedPosts / options.part),
         underImport(database, viewer, importedPosts / options.part));
  const int tweets = archivedTweets / options.part, pictures = archivedPictures / options.part;
  const ArchiveGaps gaps = underArchive(database, viewer, tweets, pictures);
  const QString archive = QStringLiteral("an X archive of %1 tweets and %2 pictures is ").arg(tweets).arg(pictures);
  report(archive + QStringLiteral("imported"), gaps.importing);
  report(archive + QStringLiteral("undone"), gaps.undoing);
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
