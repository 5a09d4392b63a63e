#pragma once

#include "core/timeline/conversation_ancestors.h"
#include "core/timeline/post_list_model.h"

namespace roost {

/// What a row of a conversation is, besides the post in it.
struct ConversationRow {
  enum Kind {
    Post,
    More,       ///< Offers the replies to `parent` that are not shown.
    Fewer,      ///< Offers to hide those that were asked for, if they are many.
    Elsewhere,  ///< Offers the conversation of `parent`, whose replies would be too deep here.
    Deleted     ///< In place of an ancestor that was deleted.
  };
  Kind kind = Post;
  int level = 0;                  ///< Of the opened post 0, of its replies 1 and so on; of all its ancestors -1.
  qint64 hidden = 0;              ///< How many replies More or Elsewhere offers.
  roost::PostId parent = noPost;  ///< Of More, Fewer and Elsewhere; of others noPost.
  bool operator==(const ConversationRow&) const = default;
};

/// A post's conversation: the posts that it answers, oldest first, the opened post itself, and its replies, oldest
/// first. Below each reply are the first replies to it and a row that offers the others.
/// A row's position is a path: a negative number for an ancestor, the higher the nearer; 0 for the opened post; and 1
/// for what is below it, followed by the time and the ID of each reply from the direct one down to the row.
class ConversationListModel : public PostListModel {
  Q_OBJECT

 public:
  static constexpr int firstReplies = 3;  ///< To a direct reply, shown from the beginning.
  static constexpr int moreReplies = 50;  ///< Shown each time that more are asked for.
  static constexpr int deepestLevel = 5;

  /// `speak` describes a row, which may be no post, in one sentence.
  using Speak = std::function<QString(const Post& post, const ConversationRow& row)>;
  ConversationListModel(Store& store, Speak speak);

  /// Shows the conversation from `at`, or from its beginning, and returns the row of `at`. It is empty if the post is
  /// gone.
  int showConversation(UserId viewer, PostId post, const PageKey& at = {});
  PostId openedPost() const { return m_opened; }
  PageKey openedKey() const;

  ConversationRow rowAt(int row) const;
  bool isPost(int row) const override;
  QVariant data(const QModelIndex& index, int role) const override;

  /// What could be done about the replies to the post in a row, or to the parent of a row without a post: a row of kind
  /// More, Fewer or Elsewhere; of kind Post if nothing can.
  ConversationRow offerOf(int row) const;
  /// Takes the offer, unless it is Elsewhere. The list must then be loaded again.
  void take(const ConversationRow& offer);
  /// Shows a reply that comes after the first ones, unless there are very many before it. The list must then be loaded
  /// again.
  Result<Done> showReply(PostId reply);
  /// Which replies were asked for is remembered until this is called.
  void forgetOffers() { m_shown.clear(); }

  /// Where the scroll bar stands can't be known without reading the whole conversation.
  std::optional<double> fractionOf(const PageKey&) override { return std::nullopt; }
  PageKey keyAtFraction(double) override { return {}; }

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;
  void aboutToReadAnew() override;

 private:
  using Path = QList<qint64>;
  using Values = std::vector<QVariant>;

  Result<QHash<PostId, Values>> readPosts(const QList<PostId>& posts);
  Result<QHash<PostId, Page>> readFirstReplies(const QSet<PostId>& posts);
  Result<Done> addAncestors(Page& page, Direction direction, qint64 from, int limit);
  Result<Done> addReplies(Page& page, Direction direction, const Path& from, int limit);
  /// A direct reply with all rows below it.
  Result<Done> addBranch(Page& branch, std::span<const QVariant> post, const Path& path,
                         const QHash<PostId, Page>& firstOf);
  /// The rows of a branch that come after a path, or before it.
  Result<Done> addRestOfBranch(Page& page, Direction direction, const Path& from);
  int shownOf(PostId post, int level) const;

  Speak m_speak;
  PostId m_opened = noPost;
  std::optional<Values> m_openedValues;  ///< Once it is read; empty if the post is gone.
  ConversationAncestors m_ancestors;
  QHash<PostId, int> m_shown;  ///< How many replies are shown, of the posts of which more were asked for.
};

}  // namespace roost
