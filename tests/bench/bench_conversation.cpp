#include <QCoreApplication>
#include <QTemporaryDir>

#include "bench/options.h"
#include "bench/raw_sqlite.h"
#include "core/storage/transaction.h"
#include "core/timeline/conversation_list_model.h"
#include "support/content.h"

namespace roost::bench {
namespace {

constexpr Bar screenBar{Bar::AtMost, 2};
constexpr int rounds = 200;

/// Writes posts into a new database, each a minute after the one before.
class Writer {
 public:
  explicit Writer(Store& store) : m_store(store) {
    for (int user = 0; user < 1'000; ++user)
      m_users.append(test::addUser(store, QStringLiteral("user%1").arg(user), QStringLiteral("User %1").arg(user)));
  }

  UserId viewer() const { return m_users.constFirst(); }

  PostId add(PostId answered = noPost) {
    const UserId author = m_users[m_count * 37 % m_users.size()], other = m_users[m_count * 37 / 2 % m_users.size()];
    return test::need(m_store.insert(
        "insert_post",
        {{":author", author},
         {":created_at", 1'700'000'000'000 + 60'000 * m_count++},
         {":body", QStringLiteral("The ferry left without the lamp, and nobody again asked why. ").repeated(3)},
         {":reply_to", answered == noPost ? QVariant() : QVariant(answered)},
         {":reply_to_author", answered == noPost ? QVariant() : QVariant(other)}}));
  }

  PostId addChain(int length) {
    PostId last = noPost;
    for (int step = 0; step < length; ++step) last = add(last);
    return last;
  }

  void addReplies(PostId answered, int count, int nested = 0) {
    for (int number = 0; number < count; ++number) {
      const PostId reply = add(answered);
      for (int below = 0; below < nested; ++below) add(reply);
    }
  }

 private:
  Store& m_store;
  QList<UserId> m_users;
  qint64 m_count = 0;
};

class Bench {
 public:
  Bench(Store& store, UserId viewer, Meter meter, Figures& figures)
      : m_model(store, [](const Post& post, const ConversationRow&) { return post.body; }),
        m_viewer(viewer),
        m_meter(meter),
        m_figures(figures) {}

  /// The first screen: what is read around the opened post, and each row of it.
  void opened(const QString& what, PostId post) {
    report(what, screenBar, [&] {
      m_model.showConversation(m_viewer, post, {m_model.openedKey().position, post});
      for (int row = 0; row < m_model.rowCount(); ++row) (void)m_model.postAt(row);
    });
  }

  void readAgain(const QString& what, PostId post, const PageKey& at) {
    m_model.showConversation(m_viewer, post, at);
    report(what, screenBar, [&] { m_model.reload(at); });
  }

  void toTheRoot(const QString& what, PostId post) {
    m_model.showConversation(m_viewer, post, {m_model.openedKey().position, post});
    report(what, std::nullopt, [&] { m_model.reload(); });
  }

  PageKey keyFarDown(PostId post, int pages) {
    m_model.showConversation(m_viewer, post, {m_model.openedKey().position, post});
    for (int page = 0; page < pages && m_model.canFetchMore({}); ++page) m_model.fetchMore({});
    return m_model.keyAt(m_model.rowCount() - 1);
  }

 private:
  template <typename Work>
  void report(const QString& what, const std::optional<Bar>& bar, Work&& work) {
    Series series;
    work();
    for (int round = 0; round < rounds; ++round) series.add(timed(m_meter, work));
    m_figures.add({what, series.median(), QStringLiteral("ms"), bar});
    say(QStringLiteral("%1%2 ms, of 100 the 95th %3 ms, %4 rows")
            .arg(what.leftJustified(52))
            .arg(series.median(), 9, 'f', 3)
            .arg(series.p95(), 9, 'f', 3)
            .arg(m_model.rowCount()));
  }

  ConversationListModel m_model;
  const UserId m_viewer;
  const Meter m_meter;
  Figures& m_figures;
};

int run(const Options& options) {
  const int many = 10'000 / options.part, longest = 100'000 / options.part;
  const QTemporaryDir folder(options.folder + QStringLiteral("/conversations-XXXXXX"));
  auto store = Store::open(folder.filePath(QStringLiteral("conversations.db")));
  if (!store) throw Failure(store.error().message);
  PostId few = noPost, direct = noPost, first = noPost, nested = noPost, deep = noPost;
  std::optional<Writer> writer;
  test::together(**store, [&] {
    writer.emplace(**store);
    few = writer->addChain(5);
    writer->addReplies(few, 3);
    direct = writer->addChain(2);
    writer->addReplies(direct, many);
    first = writer->add();
    writer->addReplies(writer->add(first), many);
    writer->addReplies(first, 20);
    nested = writer->addChain(60);
    writer->addReplies(nested, 100, 5);
    deep = writer->addChain(longest);
  });
  Figures figures;
  Bench bench(**store, writer->viewer(), options.meter, figures);
  say(QStringLiteral("\nConversations, with all the rows of the first page:\n"));
  bench.opened(QStringLiteral("Opened, 3 replies"), few);
  bench.opened(QStringLiteral("Opened, %1 replies").arg(many), direct);
  bench.opened(QStringLiteral("Opened, %1 replies to the first reply").arg(many), first);
  bench.opened(QStringLiteral("Opened, 60 ancestors, 100 replies with 5 each"), nested);
  bench.opened(QStringLiteral("Opened, %1 ancestors").arg(longest), deep);
  bench.readAgain(QStringLiteral("Read again far down %1 replies").arg(many), direct, bench.keyFarDown(direct, 100));
  bench.toTheRoot(QStringLiteral("To the first of %1 ancestors").arg(longest), deep);
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure(
      [&] { return run(parseOptions(application.arguments(), QStringLiteral("Measures how conversations open."))); });
}
