#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "bench/hand_merge.h"
#include "bench/raw_sqlite.h"
#include "core/timeline/post_list_model.h"

namespace roost::bench {

enum class ListPart {
  First,   ///< Opens the timeline for the first time: a page, with nothing known beforehand.
  Top,     ///< Opens it again: a page.
  Older,   ///< Fetches one more page, from somewhere down the history.
  Newer,   ///< Fetches one more page upwards.
  Middle,  ///< Opens the timeline somewhere in the middle: a page above and a page below.
};

/// What to read. `position` is the post at which the timeline opens, and `last` the one after which a page is fetched.
struct Task {
  UserId viewer = noUser;
  ListPart part = ListPart::Top;
  PageKey position = {};
  PageKey last = {};
  bool hidesReplies = false;  ///< To people whom the viewer doesn't follow.
};

/// The application's own way: PostListModel, with every row read as a Post.
class ModelReader {
 public:
  explicit ModelReader(Store& store) : m_store(store) { renew(); }
  /// Does what comes before the measured part, and sets `task.last`. False if the task can't be done.
  bool prepare(Task& task);
  void read(const Task& task);
  const std::vector<Post>& posts() const { return m_posts; }

 private:
  void renew();

  Store& m_store;
  std::unique_ptr<PostListModel> m_model;
  std::vector<Post> m_posts;
};

/// The merge written by hand in C.
class HandReader {
 public:
  explicit HandReader(const Connection& connection);
  ~HandReader() { clear(); }
  void read(const Task& task);
  /// The same rows as the application needs them, in UTF-16 and with the avatar's digest.
  std::vector<Post> posts() const;

 private:
  using Rows = std::array<hand_merge_row, PagedListModel::pageSize>;
  void clear();
  int page(const Task& task, hand_merge_direction direction, hand_merge_key key, Rows& rows);

  std::unique_ptr<hand_merge, void (*)(hand_merge*)> m_merge;
  Rows m_newer{};
  Rows m_older{};
  int m_newerCount = 0;
  int m_olderCount = 0;
};

/// The tutorial's SQL. It knows no paging keys, so it is only asked for the top.
class TutorialReader {
 public:
  explicit TutorialReader(const Connection& connection);
  void read(const Task& task);
  const std::vector<qint64>& ids() const { return m_ids; }

 private:
  Statement m_statement;
  std::vector<qint64> m_ids;
};

/// The post with `depth` newer ones in a timeline; nothing if the timeline is shorter.
std::optional<PageKey> atDepth(const Connection& connection, UserId viewer, qint64 depth);
qint64 timelineLength(const Connection& connection, UserId viewer);

}  // namespace roost::bench
