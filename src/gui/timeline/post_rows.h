#pragma once

#include <QMimeData>
#include <QObject>
#include <memory>

#include "core/timeline/post_list_model.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"
#include "gui/timeline/post_delegate.h"
#include "gui/timeline/text_targets.h"

namespace roost {

/// The data for dragging a target: a link's address, a name or a tag, or otherwise the text of the post.
std::unique_ptr<QMimeData> dragDataOf(const Post& post, const RowTarget& target);

/// Shows posts in a RowView: handles their targets and keys, and keeps the rows up to date.
class PostRows : public QObject {
  Q_OBJECT

 public:
  /// Shows a list from a key, or from the top, and returns the key's row, as PostListModel::showTimeline does.
  using Show = std::function<int(PostListModel& model, const PageKey& at)>;

  /// `model` is the list of posts to show; by default a new PostListModel.
  PostRows(RowView& view, const PageContext& context, bool offersFollow, QObject* parent,
           std::unique_ptr<PostListModel> model = nullptr);
  ~PostRows() override;

  /// Adds actions that only this list has.
  void addActions(const QList<RowAction>& actions) { m_actions.add(actions); }
  /// `highlighter` returns the parts of a text to highlight as matches.
  void setHighlighter(PostDelegate::Highlighter highlighter) { m_highlighter = std::move(highlighter); }
  void open(const Show& show, const std::optional<ListPosition>& rows);
  /// The user whom the page is about. Actions on a user apply to them while no row is current.
  void setSubject(const User& subject);
  /// Reads the rows again; the visible ones stay where they are.
  void refresh();
  void goToTop();
  /// Makes a post of this list the current row. The list goes to its beginning if the post is visible from there, and
  /// otherwise to the post.
  void goToPost(PostId post);
  /// How many posts by others are newer than the newest post that was shown, at most `mostNew`.
  int newPostCount();
  static constexpr int mostNew = 100;
  /// The author of the current row.
  UserId currentAuthor() const;
  PostListModel& model() const { return m_model; }
  /// Where a row's post was published on the web; empty if that isn't known.
  QString originalOf(int row) const;
  void openOriginal(int row);
  /// How much of a row's post is shown.
  Fold foldOf(int row) const;
  /// Whether a content warning hides a row's post and its pictures.
  bool isCovered(int row) const;
  /// Shows more of a long post, or less.
  void toggleFold(int row);
  /// Opens the viewer with the pictures of a row's post, at one of them or at the first that is there; not
  /// while they are covered.
  void viewPictures(int row, PictureId picture = 0);
  /// Opens the composer for a reply to a row's post.
  void reply(int row);

 Q_SIGNALS:
  void newPostCountChanged(int count);

 protected:
  /// Makes the delegate for the current viewer.
  virtual std::unique_ptr<PostDelegate> makeDelegate() const;
  bool isShown() const { return m_view.model() == &m_model && m_view.isVisible(); }
  /// Shows all of a long post, without laying its row out again.
  void unfold(PostId post) { m_unfolded.insert(post); }
  bool offersFollow() const { return m_offersFollow; }
  RowActions& actions() { return m_actions; }

  RowView& m_view;
  const PageContext m_context;

 private:
  void noteNewest();
  void activate(const QModelIndex& index, const RowTarget& target);
  /// Opens the conversation of the post that `reply` answers or, if that was never here, the profile of its author.
  void openRepliedTo(const Post& reply);
  void pointAt(const QModelIndex& index, const RowTarget& target);
  void drag(const QModelIndex& index, const RowTarget& target);
  TextTargets::Text textOf(const QModelIndex& index) const;
  QString speak(const Post& post) const;

  const bool m_offersFollow;
  const std::unique_ptr<PostListModel> m_ownModel;
  PostListModel& m_model;
  PostDelegate::Highlighter m_highlighter;
  PageKey m_newest;  ///< The newest post that has been shown.
  QSet<PostId> m_unfolded;
  User m_subject;
  std::unique_ptr<PostDelegate> m_delegate;
  TextTargets m_targets;
  RowActions m_actions;
};

}  // namespace roost
