#include <QTest>

#include "support/desktop.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/rows.h"

namespace roost::random_walks_test {

using namespace test;

/// Whatever happens to a timeline during reading, the loaded rows are a contiguous part of it, and the post that is
/// being read stays where it is.
class TestRandomWalks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsReadStaysWhereItIs_data();
  void whatIsReadStaysWhereItIs();
};

namespace {

constexpr int steps = 60, authors = 12;
constexpr qint64 firstPost = 1'600'000'000'000, pause = 600'000;

QByteArray listed(const QList<std::pair<qint64, int>>& posts) {
  QByteArray text;
  for (const auto& [id, top] : posts) text += QByteArray::number(id) + " at " + QByteArray::number(top) + ", ";
  return text;
}

/// John, who reads, and a graph of others who post.
class Walk {
 public:
  explicit Walk(QRandomGenerator& random) : m_random(random), m_john(desktop.addUser("john")) {
    desktop.store.together([this] {
      for (int i = 0; i < authors; ++i) {
        m_authors.append(desktop.addUser(QString("author%1").arg(i)));
        if (m_random.bounded(3)) desktop.store.addFollow(m_john, m_authors.last());
      }
      for (int i = 0; i < 900; ++i) post(i);
    });
    desktop.startAs(m_john);
  }

  RowView& rows() const { return find<RowView>(*desktop.window, "timelineRows"); }

  /// The whole timeline by the plain rule, newest first.
  QList<qint64> truth() const {
    QList<qint64> ids;
    const Database database(desktop.store.file());
    for (const auto& row : database.rows("SELECT id FROM posts WHERE author_id = ? OR author_id IN"
                                         " (SELECT followed_id FROM follows WHERE follower_id = ?)"
                                         " ORDER BY created_at DESC, id DESC",
                                         {m_john, m_john}))
      ids.append(row.first().toLongLong());
    return ids;
  }

  /// The visible posts and the positions of their tops.
  QList<std::pair<qint64, int>> seen() const {
    const auto& model = static_cast<PagedListModel&>(*rows().model());
    QList<std::pair<qint64, int>> found;
    for (int row = 0; row < model.rowCount(); ++row)
      if (const QRect rect = rows().visualRect(model.index(row)); rect.intersects(rows().viewport()->rect()))
        found.append({model.keyAt(row).id, rect.top()});
    return found;
  }
  bool isUnbroken() const {
    QList<qint64> ids;
    for (const auto& [id, top] : seen()) ids.append(id);
    const QList<qint64> all = truth();
    return !ids.isEmpty() && all.contains(ids.first()) && all.mid(all.indexOf(ids.first()), ids.size()) == ids;
  }
  /// The post at the top of the window.
  std::optional<std::pair<qint64, int>> reading() const {
    const auto posts = seen();
    return posts.isEmpty() ? std::nullopt : std::optional(posts.first());
  }

  /// Moves within the timeline; returns how.
  QString move() {
    switch (m_random.bounded(9)) {
      case 0:
        press(*desktop.window, Qt::Key_Home);
        return "Home";
      case 1:
        press(*desktop.window, Qt::Key_End);
        return "End";
      case 2:
        press(*desktop.window, Qt::Key_PageDown);
        return "Page Down";
      case 3:
        press(*desktop.window, Qt::Key_PageUp);
        return "Page Up";
      case 4:
        rows().goTo({firstPost + m_random.bounded(900) * pause, std::numeric_limits<qint64>::max()});
        return "a date";
      default:
        for (int turns = m_random.bounded(1, 20); turns > 0; --turns) scroll(rows(), m_random.bounded(5) ? 397 : -397);
        return "the wheel";
    }
  }

  /// Changes the timeline, as another program or as this window does; returns what it did.
  QString change() {
    switch (m_random.bounded(4)) {
      case 0:
        desktop.store.together([this] {
          for (int i = m_random.bounded(1, 80); i > 0; --i) post(900 + m_posted++);
        });
        return "others post";
      case 1:
        desktop.store.together([this] {
          for (int i = m_random.bounded(1, 30); i > 0; --i) post(m_random.bounded(900));
        });
        return "old posts come";
      case 2: {
        const Database database(desktop.store.file());
        database.run("DELETE FROM posts WHERE id % 37 = ? AND id <> ?",
                     {m_random.bounded(37), reading() ? reading()->first : 0});
        return "posts go";
      }
      default: {
        const UserId other = oneOf(m_authors, m_random);
        const Database database(desktop.store.file());
        if (database.value("SELECT count(*) FROM follows WHERE follower_id = ? AND followed_id = ?", {m_john, other})
                .toInt())
          database.run("DELETE FROM follows WHERE follower_id = ? AND followed_id = ?", {m_john, other});
        else
          desktop.store.addFollow(m_john, other, 1);
        return "a follow";
      }
    }
  }

  /// Leaves and returns, which changes nothing; returns how.
  QString leaveAndReturn() {
    switch (m_random.bounded(4)) {
      case 0:
        press(*desktop.window, Qt::Key_3, Qt::ControlModifier);
        press(*desktop.window, Qt::Key_Left, Qt::AltModifier);
        return "another page";
      case 1:
        desktop.window->close();
        desktop.startAs(m_john);
        return "a restart";
      case 2:
        desktop.window->signIn(m_authors.first());
        desktop.window->signIn(m_john);
        return "another user";
      default:
        desktop.window->resize(desktop.window->width(), 600 + m_random.bounded(200));
        QCoreApplication::processEvents();
        return "another height";
    }
  }

  /// Whether the last post is visible: then, when a row above is removed, the post being read must move up.
  bool isAtEnd() const {
    const auto posts = seen();
    return !posts.isEmpty() && !truth().isEmpty() && posts.last().first == truth().last();
  }

  Desktop desktop;

 private:
  void post(int number) {
    const QString text = QString("post %1").arg(number) + QString(" and so on").repeated(m_random.bounded(40));
    desktop.store.addPost(m_random.bounded(15) ? oneOf(m_authors, m_random) : m_john, firstPost + number * pause, text);
  }

  QRandomGenerator& m_random;
  const UserId m_john;
  QList<UserId> m_authors;
  int m_posted = 0;
};

}  // namespace

void TestRandomWalks::whatIsReadStaysWhereItIs_data() {
  QTest::addColumn<int>("graph");
  for (int graph = 0; graph < 3; ++graph) QTest::addRow("graph %d", graph) << graph;
}

void TestRandomWalks::whatIsReadStaysWhereItIs() {
  QFETCH(const int, graph);
  QRandomGenerator random = seededRandom();
  random.discard(static_cast<unsigned long long>(graph) * 1'000);
  Walk walk(random);
  int stayed = 0;
  for (int step = 0; step < steps; ++step) {
    const QString moved = walk.move();
    QTRY_VERIFY2(walk.isUnbroken(), qPrintable(QString("step %1, after %2").arg(step).arg(moved)));
    const auto before = walk.reading();
    const bool isFree = walk.rows().isAtTop() || walk.isAtEnd() || !before;
    const QString done = random.bounded(4) ? walk.leaveAndReturn() : walk.change();
    const QByteArray what = QString("step %1, after %2 and %3").arg(step).arg(moved, done).toUtf8();
    QTRY_VERIFY2(walk.isUnbroken(), what);
    // At the very top new posts appear, and at the end no rows below can keep a post in its place.
    if (isFree || walk.isAtEnd() || !walk.truth().contains(before->first)) continue;
    const auto after = walk.seen();
    const QByteArray message = what + ": " + listed({*before}) + " became " + listed(after);
    QVERIFY2(after.contains(*before), message);
    ++stayed;
  }
  QVERIFY2(stayed > steps / 3, qPrintable(QString::number(stayed)));
}

ROOST_TEST(TestRandomWalks)

}  // namespace roost::random_walks_test

#include "test_random_walks.moc"
