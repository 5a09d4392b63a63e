#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <tuple>

#include "core/timeline/post_list_model.h"
#include "support/list_model.h"
#include "support/query_plan.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/sanitizers.h"
#include "support/temporary_store.h"

namespace roost::timeline_test {

using namespace test;
using namespace std::chrono_literals;

namespace {

/// For lists whose pages are all to be there at once, on however slow a machine.
constexpr auto longEnough = 60s;
constexpr int page = PagedListModel::pageSize;

QString speak(const Post& post) { return post.authorName + ": " + post.body; }

/// A community in memory. Its timelines follow the plain rule: collect all posts, then sort them.
struct Community {
  struct Entry {
    qint64 createdAt;
    PostId id;
    UserId author;
    UserId repliedAuthor = noUser;
    bool operator<(const Entry& other) const { return std::tie(createdAt, id) > std::tie(other.createdAt, other.id); }
  };
  QList<UserId> users;
  QList<Entry> posts;
  QList<Entry> deleted;
  QSet<std::pair<UserId, UserId>> follows;
  QHash<std::pair<UserId, UserId>, qint64> mutes;  ///< Until when.

  bool isShown(const Entry& post, UserId viewer, const TimelineFilter& filter) const {
    if (filter.mutesAt && mutes.value({viewer, post.author}) > *filter.mutesAt) return false;
    if (!filter.hidesReplies || post.repliedAuthor == noUser) return true;
    return post.repliedAuthor == viewer || post.repliedAuthor == post.author ||
           follows.contains({viewer, post.repliedAuthor});
  }

  QList<Entry> timelineOf(UserId viewer, const TimelineFilter& filter = {}) const {
    QList<Entry> timeline;
    for (const Entry& post : posts)
      if ((post.author == viewer || follows.contains({viewer, post.author})) && isShown(post, viewer, filter))
        timeline.append(post);
    std::sort(timeline.begin(), timeline.end());
    return timeline;
  }
};

/// Adds a post that answers one by `replied`, if that is somebody. What it answered was never in this file.
PostId addReply(TemporaryStore& store, UserId author, qint64 at, UserId replied) {
  return need(store->insert("insert_post", {{":author", author},
                                            {":created_at", at},
                                            {":body", "a post"},
                                            {":reply_to", QVariant()},
                                            {":reply_to_author", replied == noUser ? QVariant() : QVariant(replied)}}));
}

/// Leaves out nothing, or one or both of what can be left out.
TimelineFilter randomFilter(QRandomGenerator& random) {
  return {.mutesAt = random.bounded(2) ? std::optional<qint64>(random.bounded(50)) : std::nullopt,
          .hidesReplies = random.bounded(2) == 1};
}

/// Makes a random change, both in the store and in the community in memory.
void change(TemporaryStore& store, Community& community, QRandomGenerator& random) {
  const UserId user = oneOf(community.users, random);
  const UserId other = oneOf(community.users, random);
  switch (random.bounded(9)) {
    case 8:
      if (user == other) break;
      community.mutes.insert({user, other}, random.bounded(100));
      need(store->write("put_mute", {{":viewer", user},
                                     {":muted", other},
                                     {":created_at", 0},
                                     {":until", community.mutes.value({user, other})}}));
      break;
    case 0:
      if (community.posts.isEmpty()) break;
      community.deleted.append(community.posts.takeAt(random.bounded(static_cast<int>(community.posts.size()))));
      need(store->write("delete:table=posts,column=id", {{":key", community.deleted.last().id}}));
      break;
    case 1:
      community.follows.remove({user, other});
      need(store->write("delete_follow", {{":follower", user}, {":followed", other}}));
      break;
    case 2:
    case 3:
      if (user == other) break;
      community.follows.insert({user, other});
      store.addFollow(user, other);
      break;
    default:
      // The last users never post. Posts have few different times, so that many share one.
      if (user > community.users.at(community.users.size() - 4)) break;
      const qint64 at = random.bounded(60);
      const UserId replied = random.bounded(2) ? other : noUser;
      community.posts.append({at, addReply(store, user, at, replied), user, replied});
  }
}

}  // namespace

class TestTimeline : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void isThePlainSort();
  void staysWhenNearlyAllIsHidden();
  void pagesThatTakeLongArriveLater();
  void isThePlainSortForThoseWhoFollowMany_data();
  void isThePlainSortForThoseWhoFollowMany();
  void aBurstOfPostsIsRead();
  void quietTimesAreBridged();
  void listsOfPosts();
  void followedMarkIsOfNowAfterReload();
  void queriesUseTheirIndexes_data();
  void queriesUseTheirIndexes();
  void pagesHaveAnOrderOfTheirOwn();

 private:
  std::unique_ptr<TemporaryStore> m_filled;
};

/// Plans are made for a file that has rows, and without ANALYZE, which the application never runs.
void TestTimeline::initTestCase() {
  m_filled = std::make_unique<TemporaryStore>();
  m_filled->together([this] {
    QList<UserId> users;
    for (int i = 0; i < 100; ++i) users.append(m_filled->addUser(QString("user %1").arg(i)));
    for (int i = 0; i < 1000; ++i) m_filled->addPost(users.at(i % 100), i);
    for (int i = 0; i < 1000; ++i)
      if (i % 100 != i % 89) m_filled->addFollow(users.at(i % 100), users.at(i % 89), i);
  });
}

void TestTimeline::isThePlainSort() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  PostListModel model(*store, speak, longEnough);
  // One small and one large community are enough for a sanitizer.
  constexpr int communities = isSanitized ? 2 : 8;
  int graphs = 0;
  int withPages = 0;
  for (int community = 0; community < communities; ++community) {
    Community expected;
    store.together([&] {
      const int size = community % 2 ? 5 + random.bounded(20) : 2 * page + random.bounded(20);
      for (int i = 0; i < size; ++i)
        expected.users.append(store.addUser(QString("user %1 of community %2").arg(i).arg(community)));
      // The first user follows everyone, in large communities more people than a page has rows.
      for (const UserId other : expected.users.mid(1)) {
        expected.follows.insert({expected.users.first(), other});
        store.addFollow(expected.users.first(), other);
      }
    });
    for (int step = 0; step < 250; ++step, ++graphs) {
      store.together([&] {
        for (int i = 0; i < 8; ++i) change(store, expected, random);
      });
      const UserId viewer = random.bounded(3) ? oneOf(expected.users, random) : expected.users.first();
      const TimelineFilter filter = randomFilter(random);
      const QList<Community::Entry> timeline = expected.timelineOf(viewer, filter);
      PageKey key;
      switch (random.bounded(6)) {
        case 0:
          break;
        case 1:
          key = {0, 0};
          break;
        case 2:
          if (!expected.deleted.isEmpty()) key = {expected.deleted.last().createdAt, expected.deleted.last().id};
          break;
        case 3:
          key = {random.bounded(70), random.bounded(5000)};
          break;
        default:
          if (!expected.posts.isEmpty()) {
            const auto post = oneOf(expected.posts, random);
            key = {post.createdAt, post.id};
          }
      }

      const int row = model.showTimeline(viewer, key, [filter] { return filter; });
      if (!timeline.isEmpty()) {
        // The row of the key itself, or of the next older post, or the last row.
        auto at = timeline.cbegin();
        if (key.isValid())
          at = std::lower_bound(timeline.cbegin(), timeline.cend(),
                                Community::Entry{key.position.toLongLong(), key.id, noUser});
        QCOMPARE(model.keyAt(row).id, at == timeline.cend() ? timeline.last().id : at->id);
      }
      while (model.canFetchMore({}) || model.canFetchBefore())
        if (random.bounded(2))
          model.fetchMore({});
        else
          model.fetchBefore();
      QList<qint64> ids;
      for (const auto& post : timeline) ids.append(post.id);
      QCOMPARE(idsIn(model), ids);
      if (ids.size() > 2 * page) ++withPages;
    }
  }
  QVERIFY(graphs >= 250 * communities);
  QVERIFY2(withPages > 25 * communities, "too few of the timelines had several pages");
}

/// More replies than a page looks at come before the posts that are left.
void TestTimeline::staysWhenNearlyAllIsHidden() {
  TemporaryStore store;
  const UserId viewer = store.addUser("viewer"), chatty = store.addUser("chatty"), quiet = store.addUser("quiet"),
               stranger = store.addUser("stranger");
  store.together([&] {
    for (const UserId followed : {chatty, quiet}) store.addFollow(viewer, followed);
    for (int i = 0; i < 1'200; ++i) addReply(store, chatty, 1'000 + i, stranger);
    for (int i = 0; i < 40; ++i) store.addPost(quiet, 1'000 + 30 * i);
  });
  PostListModel model(*store, speak, longEnough);
  model.showTimeline(viewer, {}, [] { return TimelineFilter{.hidesReplies = true}; });
  for (int times = 0; times < 3; ++times) {
    QCOMPARE(model.rowCount(), 40);
    model.reload();
  }
}

/// Read on another thread when they can't be read here at once.
void TestTimeline::pagesThatTakeLongArriveLater() {
  TemporaryStore store;
  const UserId viewer = store.addUser("viewer"), chatty = store.addUser("chatty"), stranger = store.addUser("stranger");
  store.together([&] {
    store.addFollow(viewer, chatty);
    for (int i = 0; i < 3 * page; ++i) store.addPost(chatty, i);
    for (int i = 0; i < 12'000; ++i) addReply(store, chatty, 1'000 + i, stranger);
  });
  PostListModel model(*store, speak, 0ms);
  qint64 now = 0;
  const auto filter = [&now] { return TimelineFilter{.mutesAt = ++now, .hidesReplies = true}; };
  for (const std::function<int()>& show :
       {std::function([&] { return model.showTimeline(viewer, {}, filter); }),
        std::function([&] { return model.showPostsBy(viewer, chatty, PostListModel::Replies::Hidden); })}) {
    // So many that the other thread can't be done at once, unless a sanitizer decides which one goes on.
    if (isSanitized)
      show();
    else
      QTRY_VERIFY((model.clear(), show(), model.isWaiting()));
    QVERIFY(!model.isWaiting() || model.rowCount() == 0);
    QTRY_VERIFY(!model.isWaiting());
    QCOMPARE(model.rowCount(), page);
    QCOMPARE(model.postAt(0).createdAt, 3 * page - 1);
    while (model.canFetchMore({})) {
      model.fetchMore({});
      QTRY_VERIFY(!model.isWaiting());
    }
    QCOMPARE(model.rowCount(), 3 * page);
    QVERIFY(!model.hasFailed());
  }
}

void TestTimeline::isThePlainSortForThoseWhoFollowMany_data() {
  QTest::addColumn<int>("strangersPostsForEach");
  QTest::addColumn<TimelineFilter>("filter");
  for (const auto& [name, filter] : {std::pair("", TimelineFilter{}),
                                     {", mutes", {.mutesAt = 5}},
                                     {", no replies to strangers", {.hidesReplies = true}},
                                     {", neither", {.mutesAt = 5, .hidesReplies = true}}}) {
    QTest::addRow("the newest posts are by the followed%s", name) << 0 << filter;
    QTest::addRow("some of the newest posts are by strangers%s", name) << 3 << filter;
    QTest::addRow("the newest posts are nearly all by strangers%s", name) << 40 << filter;
  }
}

/// For those who follow at least 300 people, the newest posts of everyone are tried first. They may or may not fill a
/// page.
void TestTimeline::isThePlainSortForThoseWhoFollowMany() {
  QFETCH(const int, strangersPostsForEach);
  QFETCH(const TimelineFilter, filter);
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  Community expected;
  store.together([&] {
    for (int i = 0; i < 330; ++i) expected.users.append(store.addUser(QString("user %1").arg(i)));
    const UserId viewer = expected.users.first(), stranger = expected.users.last();
    for (const UserId other : expected.users.mid(1, 310)) {
      expected.follows.insert({viewer, other});
      store.addFollow(viewer, other);
    }
    for (const UserId other : expected.users.mid(20, 60)) {
      expected.mutes.insert({viewer, other}, 10);
      need(store->write("put_mute", {{":viewer", viewer}, {":muted", other}, {":created_at", 0}, {":until", 10}}));
    }
    for (int i = 0; i < 400; ++i) {
      // Few different times, so that many posts share one.
      const UserId author = expected.users.at(random.bounded(311));
      const qint64 at = random.bounded(100);
      const UserId replied = random.bounded(3) ? noUser : random.bounded(2) ? stranger : oneOf(expected.users, random);
      expected.posts.append({at, addReply(store, author, at, replied), author, replied});
      for (int more = 0; more < strangersPostsForEach; ++more) {
        const qint64 later = random.bounded(100);
        expected.posts.append({later, store.addPost(stranger, later), stranger});
      }
    }
  });
  const QList<Community::Entry> timeline = expected.timelineOf(expected.users.first(), filter);
  PostListModel model(*store, speak, longEnough);
  model.showTimeline(expected.users.first(), {}, [filter] { return filter; });
  while (model.canFetchMore({})) model.fetchMore({});
  QCOMPARE(model.rowCount(), timeline.size());
  for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.postAt(row).id, timeline.at(row).id);
  model.reloadAtEnd();
  while (model.canFetchBefore()) model.fetchBefore();
  QCOMPARE(model.rowCount(), timeline.size());
  for (int row = 0; row < model.rowCount(); ++row) QCOMPARE(model.postAt(row).id, timeline.at(row).id);
}

/// Far more posts than expected have arrived since the timeline was read.
void TestTimeline::aBurstOfPostsIsRead() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan");
  store.addFollow(john, susan);
  qint64 now = 0;
  QList<qint64> ids;
  const auto post = [&](int count, qint64 pause) {
    store.together([&] {
      for (int i = 0; i < count; ++i) ids.prepend(store.addPost(i % 2 ? john : susan, now += pause));
    });
  };
  PostListModel model(*store, speak);
  post(200, 1'000'000);
  model.showTimeline(john);
  post(30 * page, 1);
  model.reload();
  QCOMPARE(idsIn(model), ids.first(page));
  loadAll(model);
  QCOMPARE(idsIn(model), ids);
  post(30 * page, 1);
  model.reload();
  loadAll(model);
  QCOMPARE(idsIn(model), ids);
}

/// Posts come close together, then none for years.
void TestTimeline::quietTimesAreBridged() {
  TemporaryStore store;
  const UserId john = store.addUser("john"), susan = store.addUser("susan");
  store.addFollow(john, susan);
  QList<qint64> ids;
  store.together([&] {
    for (qint64 year = 0; year < 20; ++year)
      for (int i = 0; i < 30; ++i) ids.prepend(store.addPost(i % 3 ? john : susan, year * 30'000'000'000 + i));
  });
  PostListModel model(*store, speak);
  model.showTimeline(john);
  loadAll(model);
  QCOMPARE(idsIn(model), ids);
  model.reloadAtEnd();
  loadAll(model);
  QCOMPARE(idsIn(model), ids);
  for (const qint64 year : {19, 3, 11, 0}) {
    model.reload({year * 30'000'000'000 + 15, 0});
    loadAll(model);
    QCOMPARE(idsIn(model), ids);
  }
}

void TestTimeline::listsOfPosts() {
  TemporaryStore store;
  QRandomGenerator random = seededRandom();
  const UserId susan = store.addUser("susan", "Susan Abebe");
  const UserId john = store.addUser("john");
  store.addFollow(john, susan);
  QList<std::pair<qint64, qint64>> all;
  QList<std::pair<qint64, qint64>> susans;
  for (int i = 0; i < 4 * page; ++i) {
    const bool hers = random.bounded(2);
    const qint64 at = random.bounded(30);
    const PostId post = store.addPost(hers ? susan : john, at);
    all.append({at, post});
    if (hers) susans.append({at, post});
  }
  const auto newestFirst = [](QList<std::pair<qint64, qint64>> posts) {
    std::sort(posts.begin(), posts.end(), std::greater());
    QList<qint64> ids;
    for (const auto& [at, id] : posts) ids.append(id);
    return ids;
  };

  PostListModel model(*store, speak);
  for (const PageKey& key : {PageKey{}, PageKey{15, 0}}) {
    model.showAllPosts(john, key);
    loadAll(model);
    QCOMPARE(idsIn(model), newestFirst(all));
    model.showPostsBy(john, susan, PostListModel::Replies::Shown, key);
    loadAll(model);
    QCOMPARE(idsIn(model), newestFirst(susans));
  }
  QCOMPARE(model.postAt(0).authorName, "Susan Abebe");
  QCOMPARE(model.postAt(0).authorUsername, "susan");
  QCOMPARE(model.postAt(0).authorAvatarDigest, avatarDigest("susan@example.com"));
  QVERIFY(model.postAt(0).authorFollowedByViewer);
}

void TestTimeline::followedMarkIsOfNowAfterReload() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  const UserId john = store.addUser("john");
  store.addPost(john, 1);
  PostListModel model(*store, speak);
  model.showAllPosts(susan);
  QVERIFY(!model.postAt(0).authorFollowedByViewer);
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  model.setAuthorFollowed(john, true);
  QCOMPARE(changed.count(), 1);
  QVERIFY(model.postAt(0).authorFollowedByViewer);
  // That follow was never written, so reading again removes the mark.
  model.reload();
  QVERIFY(!model.postAt(0).authorFollowedByViewer);
}

void TestTimeline::queriesUseTheirIndexes_data() {
  QTest::addColumn<QStringList>("indexes");
  const QMap<QString, QStringList> known{{"timeline", {"posts_by_author"}},
                                         {"timeline_recent", {"posts_by_time"}},
                                         {"timeline_window", {"posts_by_author"}},
                                         {"posts_by_author", {"posts_by_author"}},
                                         {"replies_to_post", {"replies_by_post"}},
                                         {"all_posts", {"posts_by_time"}},
                                         {"saved_posts", {"saved_posts_by_time"}},
                                         {"message_threads", {"message_threads_by_time"}},
                                         {"muted_message_threads", {"PRIMARY KEY"}},
                                         {"thread_messages", {"PRIMARY KEY"}},
                                         {"kept_messages_beyond", {"PRIMARY KEY"}},
                                         {"message_threads_beyond", {"message_threads_by_time"}},
                                         {"search_saved", {"saved_posts_by_time"}},
                                         {"notification_runs", {"notifications_by_time", "notifications_by_kind"}},
                                         {"notification_singles", {"notifications_by_time"}},
                                         {"people_prefixed_by_name", {"users_by_name", "sqlite_autoindex_users_1"}}};
  static const QRegularExpression index("index=(\\w+)");
  for (const QString& query : pageQueries()) {
    if (query.startsWith("search_posts") || query.startsWith("search_replies") || query.contains("named")) continue;
    QStringList indexes = known.value(query.section(u':', 0, 0));
    if (const auto match = index.match(query); match.hasMatch() && !query.startsWith("people_found"))
      indexes = QStringList{match.captured(1)};
    if (query.startsWith("people_found")) indexes = QStringList{"users_by_name", "sqlite_autoindex_users_1"};
    QVERIFY2(!indexes.isEmpty(), qPrintable(query));
    QTest::newRow(qPrintable(query)) << indexes;
  }
  QTest::newRow("people_count:match=prefixed") << QStringList{"users_by_name", "sqlite_autoindex_users_1"};
  QTest::newRow(
      "known_followers:of=follower_id,who=:viewer,other=followed_id,index=follows_by_follower,follower=latest.id,"
      "followed=:user")
      << QStringList{"follows_by_follower"};
  QTest::newRow(
      "known_followers:of=followed_id,who=:user,other=follower_id,index=follows_by_followed,follower=:viewer,followed="
      "latest.id")
      << QStringList{"follows_by_followed"};
  QTest::newRow("timeline_pace") << QStringList();
  QTest::newRow("post_authors") << QStringList();
  QTest::newRow("user_suggestions") << QStringList{"follows_by_follower"};
}

void TestTimeline::queriesUseTheirIndexes() {
  QFETCH(const QStringList, indexes);
  const QString query = QTest::currentDataTag();
  const QStringList plan = planOf(Database(m_filled->file()), query);
  const QByteArray shown = plan.join(u'\n').toUtf8();
  QVERIFY2(!plan.isEmpty(), shown);

  QStringList scans = scansIn(plan, {"posts", "p", "users", "u", "listed", "follows", "f"});
  // The most-followed users are read in the order of their index, up to a LIMIT.
  if (query == "user_suggestions") scans.removeOne("SCAN users USING COVERING INDEX users_by_followers");
  QCOMPARE(scans, QStringList());
  for (const QString& index : indexes) QVERIFY2(searchesBy(plan, index), shown);

  static const QRegularExpression admission("temporary B-tree|sorts", QRegularExpression::CaseInsensitiveOption);
  const QStringList sorts = innerSortsOf(Database(m_filled->file()), query);
  if (!commentOf(query).contains(admission)) QCOMPARE(sorts, QStringList());
  // Apart from the page itself, the timeline sorts at most its seeds, or the posts within its reach.
  QVERIFY2(!query.startsWith("timeline") || sorts.size() <= 1, shown);
}

/// SQL promises no order for the rows of a subquery.
void TestTimeline::pagesHaveAnOrderOfTheirOwn() {
  static const QRegularExpression order("\\bORDER BY\\b[^()]+$");
  for (const QString& query : pageQueries()) QVERIFY2(order.match(namedQuery(query)).hasMatch(), qPrintable(query));
}

ROOST_TEST(TestTimeline)

}  // namespace roost::timeline_test

#include "test_timeline.moc"
