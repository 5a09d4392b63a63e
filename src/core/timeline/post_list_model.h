#pragma once

#include <functional>

#include "core/lists/page_reader.h"
#include "core/lists/paged_list_model.h"
#include "core/posts/post.h"
#include "core/posts/post_pictures.h"
#include "core/timeline/timeline_filter.h"
#include "core/timeline/timeline_pace.h"
#include "core/users/post_authors.h"

namespace roost {

/// Posts, newest first: a viewer's timeline, one user's posts, or everybody's.
class PostListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { PostRole = Qt::UserRole };
  enum class Replies { Shown, Hidden };

  /// How long a page that can take long is read before it is left for later, and read on another thread.
  static constexpr std::chrono::milliseconds usualPatience{20};

  /// `speak` describes a post in one sentence, which a screen reader reads out for the row.
  PostListModel(Store& store, std::function<QString(const Post&)> speak,
                std::chrono::milliseconds patience = usualPatience);

  /// Each shows the list from `at`, or from the top, and returns the row of `at`. `filter` is asked each time the
  /// timeline is read anew.
  int showTimeline(UserId viewer, const PageKey& at = {}, std::function<TimelineFilter()> filter = {});
  int showPostsBy(UserId viewer, UserId author, Replies replies = Replies::Shown, const PageKey& at = {});
  int showAllPosts(UserId viewer, const PageKey& at = {});

  QVariant data(const QModelIndex& index, int role) const override;
  virtual Post postAt(int row) const;
  /// False for a row that says something else between the posts.
  virtual bool isPost(int) const { return true; }
  /// The first row of a post, whatever the list's keys are; -1 if it is not loaded.
  int rowOfPost(PostId post) const;

  /// How many posts that the viewer didn't write come before `key` now, at most `most`.
  int countOfOthersBefore(const PageKey& key, int most);

  /// Fractions are of the time between the newest and the oldest post, so posts need not be counted.
  std::optional<double> fractionOf(const PageKey& key) override;
  PageKey keyAtFraction(double fraction) override;

  /// Changes in all rows whether the viewer follows this author, until the list is read again.
  void setAuthorFollowed(UserId author, bool followed);
  /// Changes a post's entry among what the viewer has saved, until the list is read again; 0 if it isn't saved.
  void setSaved(PostId post, SavedId entry);

 protected:
  /// The timeline has three queries for the same page. Which is the fastest depends on how often the authors post.
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;
  Result<Done> complete(const Page& page) override;
  void aboutToReadAnew() override;
  void forgetLater() override { m_longReader.forget(); }

  int show(UserId viewer, const QString& query, const Bindings& bindings, const PageKey& at);
  /// For a list whose rows have other columns after those of a post.
  int showSource(UserId viewer, PageSource source, const PageKey& at);

 private:
  Result<Done> readSaved(const Page& page);
  Result<Done> readPictures(const Page& page);
  Result<Done> readDetails(const Page& page);
  /// Reads with one of the timeline's queries, and leaves out what the filter says.
  Result<Page> readFiltered(const QString& query, Direction direction, const Bindings& more, const PageKey& key,
                            int limit);
  /// The query, and what more is bound, for the filter.
  std::pair<QString, Bindings> filtered(const QString& query, Direction direction) const;
  Result<Page> readTimeline(Direction direction, const PageKey& key, int limit);
  void guessPace();
  void learnPace(Direction direction, const PageKey& key, const Page& page);
  std::optional<Page> readWithinReach(Direction direction, const PageKey& key, int limit);
  static qint64 createdAtIn(const Page& page, int row);

  std::function<QString(const Post&)> m_speak;
  UserId m_viewer = noUser;
  bool m_isTimeline = false;
  bool m_skipsReplies = false;
  std::function<TimelineFilter()> m_askFilter;
  TimelineFilter m_filter;
  QHash<PostId, SavedId> m_saved;
  bool m_hasSaved = false;  ///< Whether the viewer has saved anything.
  QHash<PostId, QList<PostPicture>> m_pictures;
  bool m_hasDetails = false;  ///< Whether any post has details.
  QHash<PostId, PostDetails> m_details;
  PostAuthors m_authors;
  TimelinePace m_pace;
  const std::chrono::milliseconds m_patience;
  PageReader m_longReader;   ///< For pages before which any number of replies may have to be skipped.
  bool m_recentPays = true;  ///< Whether timeline_recent.sql last filled a page near here.
};

}  // namespace roost
