// Any file opens as a database whose lists can be read to their ends, or is refused with a reason and stays unchanged.

#include "core/posts/drafts.h"
#include "core/users/pictures.h"
#include "core/users/user_list_model.h"
#include "core/users/users.h"
#include "fuzz/changed_file.h"
#include "fuzz/fuzzer.h"
#include "fuzz/roost_databases.h"
#include "support/files.h"
#include "support/temporary_store.h"

namespace roost::open_database_fuzz {

using namespace test;
namespace {

/// A damaged index can lead in circles.
void scroll(PagedListModel& model) {
  for (int page = 0; page < 20 && model.canFetchMore({}); ++page) model.fetchMore({});
  for (int row = 0; row < model.rowCount(); ++row) (void)model.index(row).data(Qt::AccessibleTextRole);
}

void look(Store& store) {
  PostListModel posts(store, [](const Post& post) { return post.body; });
  UserListModel people(store, [](const User& user) { return user.name(); });
  for (const UserId viewer : {1, 2, 7}) {
    posts.showTimeline(viewer);
    scroll(posts);
    posts.showPostsBy(1, viewer);
    scroll(posts);
    people.showFollowers(1, viewer);
    scroll(people);
    people.showFollowing(1, viewer);
    scroll(people);
  }
  posts.showAllPosts(1);
  scroll(posts);
  for (const UserOrder order : {UserOrder::Name, UserOrder::Followers, UserOrder::LastPost}) {
    people.showPeople(1, order);
    scroll(people);
    people.showPeople(1, order, "u");
    scroll(people);
  }
  Users users(store, systemClock());
  (void)users.findByUsername(1, "user7");
  (void)users.suggestions(1, 10);
  Pictures pictures(store);
  (void)pictures.find(7);
  (void)Drafts(store, systemClock()).draft(8);
}

void tryInput(const QByteArray& input) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  const QByteArray content = changedFile(roostDatabases(), input);
  overwrite(file, content);
  const auto store = Store::open(file, std::chrono::milliseconds(100), SharedFolder::Accept);
  if (store) return look(**store);
  static const QSet<ErrorCode> told{ErrorCode::CannotOpen,  ErrorCode::NotADatabase, ErrorCode::OtherApplication,
                                    ErrorCode::NewerSchema, ErrorCode::ReadOnly,     ErrorCode::DiskFull,
                                    ErrorCode::Busy,        ErrorCode::Damaged};
  expect(told.contains(store.error().code), "it is told what is wrong with a file", why(store));
  expect(contentOf(file) == content, "what can't be opened stays as it was", why(store));
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::open_database_fuzz
