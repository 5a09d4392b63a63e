#pragma once

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "bench/hand_merge.h"
#include "bench/raw_sqlite.h"
#include "core/timeline/post_list_model.h"

namespace roost::bench {

enum class Place {
  First,   ///< The timeline is opened for the first time: a page, of which nothing is known beforehand.
  Top,     ///< It is opened once more: a page.
  Older,   ///< From somewhere down the history, one more page is fetched.
  Newer,   ///< The same upwards.
  Middle,  ///< The timeline is opened somewhere: a page above and a page below.
};

/// What is to be read: `position` is the post at which the timeline is opened, `last` the one beyond which a page is
/// fetched.
struct Task {
  UserId viewer = noUser;
  Place place = Place::Top;
  PageKey position = {};
  PageKey last = {};
};

/// The application's own way: PostListModel, every row taken out as a Post.
class ModelReader {
 public:
  explicit ModelReader(Store& store) : m_store(store) { renew(); }
  /// What comes before the part that is measured; also finds out `task.last`. False when the task cannot be
  /// done.
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
  /// The same rows as the application needs them: in UTF-16, and with the avatar's digest.
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

/// The tutorial's SQL. It knows no keys, so that it is only asked for the top.
class TutorialReader {
 public:
  explicit TutorialReader(const Connection& connection);
  void read(const Task& task);
  const std::vector<qint64>& ids() const { return m_ids; }

 private:
  Statement m_statement;
  std::vector<qint64> m_ids;
};

/// The post with so many newer ones in a timeline; nothing where it is shorter.
std::optional<PageKey> atDepth(const Connection& connection, UserId viewer, qint64 depth);
qint64 timelineLength(const Connection& connection, UserId viewer);

}  // namespace roost::bench
