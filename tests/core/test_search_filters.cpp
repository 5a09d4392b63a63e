#include <QTest>
#include <algorithm>
#include <functional>

#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/search/search_list_model.h"
#include "support/list_model.h"
#include "support/random.h"
#include "support/registered_test.h"
#include "support/saved.h"
#include "support/temporary_store.h"

namespace roost::search_filters_test {

using namespace test;
using namespace std::chrono_literals;

namespace {

struct Entry {
  PostId id = 0;
  UserId author = noUser;
  qint64 createdAt = 0;
  QString word;
  UserId repliedAuthor = noUser;
  qint64 savedAt = 0;
};

/// A part of a search, and which posts have it.
struct Condition {
  QString typed;
  std::function<bool(const Entry&)> isTrue;
};

}  // namespace

/// is:reply, to: and in:saved, alone and together with everything else that can be searched for.
class TestSearchFilters : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void isAPlainScan();
  void savedIsTheViewersOwn();
  void manyAreFoundAsFewAre();

 private:
  QList<PostId> find(UserId viewer, const QString& typed, const PageKey& at = {});

  std::optional<TemporaryStore> store;
  std::optional<SavedPosts> saved;
  UserId susan = noUser, john = noUser, mary = noUser;
};

void TestSearchFilters::init() {
  qputenv("TZ", "UTC");
  saved.reset();
  store.emplace();
  saved.emplace(**store, store->clock());
  susan = store->addUser("susan");
  john = store->addUser("john");
  mary = store->addUser("mary");
}

QList<PostId> TestSearchFilters::find(UserId viewer, const QString& typed, const PageKey& at) {
  Users users(**store, store->clock());
  const auto resolved = need(resolveSearch(parseSearch(typed), *need(SearchTokenizer::inUse(**store)), users, viewer));
  SearchListModel model(
      **store, [](const Post& post) { return post.body; }, 60s);
  model.showFound(viewer, resolved.search, at);
  loadAll(model);
  QList<PostId> posts;
  for (int row = 0; row < model.rowCount(); ++row) posts.append(model.postAt(row).id);
  return posts;
}

void TestSearchFilters::isAPlainScan() {
  constexpr qint64 midnight = 86'400'000;
  QRandomGenerator random = seededRandom();
  QList<Entry> all;
  const QStringList words{"garden", "rake", "tulips"};
  store->together([&] {
    for (int i = 0; i < 700; ++i) {
      Entry entry{.author = oneOf(QList{susan, john, mary}, random),
                  .createdAt = midnight + (random.bounded(8) - 4) * 1'000,
                  .word = oneOf(words, random)};
      const Entry answered = all.isEmpty() || random.bounded(3) == 0 ? Entry{} : oneOf(all, random);
      entry.repliedAuthor = answered.author;
      const auto idOrNull = [](qint64 id) { return id == 0 ? QVariant() : QVariant(id); };
      entry.id = need((*store)->insert("insert_post", {{":author", entry.author},
                                                       {":created_at", entry.createdAt},
                                                       {":body", entry.word},
                                                       {":reply_to", idOrNull(answered.id)},
                                                       {":reply_to_author", idOrNull(answered.author)}}));
      all.append(entry);
    }
    for (Entry& entry : all) {
      if (random.bounded(3) != 0) continue;
      entry.savedAt = 1'000 + random.bounded(1'000'000);
      addSaved(**store, susan, entry.id, entry.savedAt);
    }
  });
  const QList<Condition> conditions{
      {"is:reply", [](const Entry& e) { return e.repliedAuthor != noUser; }},
      {"-is:reply", [](const Entry& e) { return e.repliedAuthor == noUser; }},
      {"to:susan", [this](const Entry& e) { return e.repliedAuthor == susan; }},
      {"to:@susan to:john", [this](const Entry& e) { return e.repliedAuthor == susan || e.repliedAuthor == john; }},
      {"-to:mary", [this](const Entry& e) { return e.repliedAuthor != mary; }},
      {"in:saved", [](const Entry& e) { return e.savedAt != 0; }},
      {"-in:saved", [](const Entry& e) { return e.savedAt == 0; }},
      {"garden", [](const Entry& e) { return e.word == "garden"; }},
      {"-rake", [](const Entry& e) { return e.word != "rake"; }},
      {"from:john", [this](const Entry& e) { return e.author == john; }},
      {"-from:mary", [this](const Entry& e) { return e.author != mary; }},
      {"since:1970-01-02", [](const Entry& e) { return e.createdAt >= midnight; }},
      {"until:1970-01-01", [](const Entry& e) { return e.createdAt < midnight; }}};
  int withPages = 0;
  for (int round = 0; round < 200; ++round) {
    QStringList typed;
    QList<Condition> chosen;
    for (int n = 1 + random.bounded(3); n > 0; --n) {
      const Condition condition = oneOf(conditions, random);
      // Several names are alternatives, and the same twice would be one.
      if (condition.typed.contains("to:") && typed.join(' ').contains("to:")) continue;
      chosen.append(condition);
      typed.append(condition.typed);
    }
    const QString text = typed.join(' ') + ' ';
    const SearchQuery query = parseSearch(text);
    if (!query.isAnswerable()) continue;
    QList<Entry> expected;
    for (const Entry& entry : all)
      if (std::all_of(chosen.cbegin(), chosen.cend(), [&](const Condition& c) { return c.isTrue(entry); }))
        expected.append(entry);
    // Saved posts come in the order of saving.
    const bool bySaving = query.onlySaved;
    std::sort(expected.begin(), expected.end(), [&](const Entry& a, const Entry& b) {
      return bySaving ? a.savedAt > b.savedAt : std::pair(a.createdAt, a.id) > std::pair(b.createdAt, b.id);
    });
    QList<PostId> ids;
    for (const Entry& entry : expected) ids.append(entry.id);
    const Entry at = oneOf(all, random);
    const PageKey key = bySaving ? PageKey{random.bounded(1'000'000), 0} : PageKey{at.createdAt, at.id};
    const QList<PostId> found = find(susan, text, random.bounded(2) ? PageKey{} : key);
    QVERIFY2(found == ids,
             qPrintable(QString("%1: %2 found, %3 expected").arg(text).arg(found.size()).arg(ids.size())));
    if (ids.size() > PagedListModel::pageSize) ++withPages;
  }
  QVERIFY2(withPages > 25, "too few searches had several pages");
}

void TestSearchFilters::savedIsTheViewersOwn() {
  const PostId post = store->addPost(john, 1, "garden");
  need(saved->save(susan, post));
  for (const QString text : {"in:saved", "garden in:saved "}) {
    QCOMPARE(find(susan, text), QList{post});
    QCOMPARE(find(john, text), QList<PostId>());
    QCOMPARE(find(noUser, text), QList<PostId>());
  }
}

/// For many posts the index is read in another way.
void TestSearchFilters::manyAreFoundAsFewAre() {
  QList<PostId> gardens, others;
  store->together([&] {
    for (int i = 0; i < 1'100; ++i) {
      const bool isGarden = i % 10 == 0;
      const PostId post = need((*store)->insert("insert_post", {{":author", john},
                                                                {":created_at", i},
                                                                {":body", isGarden ? "garden" : "rake"},
                                                                {":reply_to", QVariant()},
                                                                {":reply_to_author", susan}}));
      addSaved(**store, susan, post, i);
      (isGarden ? gardens : others).prepend(post);
    }
  });
  for (const char* typed : {"garden in:saved ", "garden to:susan ", "garden to:susan to:mary "})
    QCOMPARE(find(susan, typed), gardens);
  for (const char* typed : {"in:saved -garden", "to:susan -garden"}) QCOMPARE(find(susan, typed), others);
}

ROOST_TEST(TestSearchFilters)

}  // namespace roost::search_filters_test

#include "test_search_filters.moc"
