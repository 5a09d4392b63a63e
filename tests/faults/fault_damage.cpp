// Damages a database at random (a bit, a page or its tail), reads all of it, changes it and recovers it. No damage may
// crash or hang Roost, and the recovered database must be intact.

#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <map>

#include "core/recovery/recovery.h"
#include "core/users/user_list_model.h"
#include "core/users/users.h"
#include "faults/options.h"
#include "faults/people.h"
#include "support/files.h"
#include "support/integrity.h"

namespace roost::test {
namespace {

constexpr int pageSize = 4096;

enum class Damage { Bit, Page, Tail };

void damage(QByteArray& content, Damage kind, QRandomGenerator& random) {
  const int size = static_cast<int>(content.size());
  switch (kind) {
    case Damage::Bit: {
      char& byte = content[random.bounded(size)];
      byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
      break;
    }
    case Damage::Page: {
      const int from = random.bounded(size / pageSize) * pageSize;
      for (int at = from; at < from + pageSize; ++at) content[at] = static_cast<char>(random.bounded(256));
      break;
    }
    case Damage::Tail:
      content.truncate(random.bounded(1, size));
      break;
  }
}

void scroll(PagedListModel& model) {
  for (int page = 0; page < 20 && model.canFetchMore({}); ++page) model.fetchMore({});
  for (int row = 0; row < model.rowCount(); ++row) (void)model.index(row).data(Qt::AccessibleTextRole);
}

/// Uses a store as a window would.
void use(Store& store, QRandomGenerator& random) {
  PostListModel posts(store, [](const Post& post) { return post.body; });
  posts.showTimeline(1);
  scroll(posts);
  posts.showAllPosts(1);
  scroll(posts);
  UserListModel users(store, [](const User& user) { return user.name(); });
  for (const UserOrder order : {UserOrder::Followers, UserOrder::Name}) {
    users.showPeople(1, order);
    scroll(users);
  }
  (void)Users(store, systemClock()).suggestions(1, 10);
  for (int number = 0; number < 5; ++number) (void)act(store, randomDeed(random, {}, number));
}

enum class End { Whole, Recovered, NothingLeft, Failed };

End live(const QString& file, QRandomGenerator& random) {
  const QString recovered = file + ".recovered";
  const auto report = recover(file, recovered, systemClock());
  if (auto store = Store::open(file)) use(**store, random);
  if (!report) return report.error().code == ErrorCode::NotFound ? End::NothingLeft : End::Failed;
  const QStringList faults = faultsIn(recovered);
  if (!faults.isEmpty()) QTextStream(stderr) << faults.join('\n') << Qt::endl;
  if (!faults.isEmpty()) return End::Failed;
  return report->isWhole && report->missing == ImportReport::Counts{} ? End::Whole : End::Recovered;
}

}  // namespace
}  // namespace roost::test

int main(int argc, char* argv[]) {
  using namespace roost::test;
  const QCoreApplication application(argc, argv);
  const auto options = FaultOptions::of(application, "damages");
  constexpr unsigned patience = 60;  // Seconds after which it counts as hanging.
  const QTemporaryDir folder;
  const QString whole = folder.filePath("whole.db");
  makePeople(whole);
  const QByteArray content = contentOf(whole);
  std::map<End, int> ends;
  QRandomGenerator random(options.seed);
  for (int round = 0; round < options.count; ++round) {
    const auto kind = static_cast<Damage>(random.bounded(3));
    QByteArray damaged = content;
    damage(damaged, kind, random);
    QRandomGenerator deeds(random.generate());
    const pid_t child = fork();
    if (child == 0) {
      alarm(patience);
      const QTemporaryDir folder;
      const QString file = folder.filePath("roost.db");
      overwrite(file, damaged);
      const End end = live(file, deeds);
      QDir(folder.path()).removeRecursively();
      std::_Exit(static_cast<int>(end));
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child) fail("fork");
    const QString where = QString("damage %1").arg(round);
    if (WIFSIGNALED(status)) fail(QString("%1: ended by signal %2").arg(where).arg(WTERMSIG(status)));
    const End end = static_cast<End>(WEXITSTATUS(status));
    if (end == End::Failed) fail(where + ": the recovery failed");
    ++ends[end];
  }
  QTextStream(stdout) << "No crash and no hang. " << ends[End::Whole] << " recovered wholly, " << ends[End::Recovered]
                      << " with something missing, " << ends[End::NothingLeft] << " with nothing left\n";
}
