#pragma once

#include <QMimeData>
#include <QObject>
#include <memory>

#include "core/timeline/post_list_model.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"
#include "gui/timeline/post_delegate.h"

namespace roost {

/// What is dragged away: a link's address, a name or a tag, or else the text of the post.
std::unique_ptr<QMimeData> dragDataOf(const Post& post, const RowTarget& target);

/// Posts in a RowView: what their targets and keys do, and staying right when something changes.
class PostRows : public QObject {
  Q_OBJECT

 public:
  /// Shows a list from a key, or the top, and returns the key's row; such as PostListModel::showTimeline.
  using Show = std::function<int(PostListModel& model, const PageKey& at)>;

  /// `model`: a list of posts of the caller's kind.
  PostRows(RowView& view, const PageContext& context, bool offersFollow, QObject* parent,
           std::unique_ptr<PostListModel> model = nullptr);
  ~PostRows() override;

  /// Tells what of a text to show as found.
  void setHighlighter(PostDelegate::Highlighter highlighter) { m_highlighter = std::move(highlighter); }
  void open(const Show& show, const std::optional<ListPosition>& rows);
  /// Whom the page is about: what can be done with them by key is, while no row is current.
  void setSubject(const User& subject);
  /// Reads the rows anew; what is being read stays where it is.
  void refresh();
  void goToTop();
  /// To a post of this list, which becomes the current row: where the list begins, if it is seen from there.
  void goToPost(PostId post);
  /// How many posts have come since the newest that was shown, at most `mostNew`.
  int newPostCount();
  static constexpr int mostNew = 100;
  /// The author of the current row.
  UserId currentAuthor() const;
  PostListModel& model() { return m_model; }
  /// Whether the post of a row is shown whole.
  Fold foldOf(int row) const;
  /// Shows more of a long post, or less.
  void toggleFold(int row);

 Q_SIGNALS:
  void newPostCountChanged(int count);

 private:
  bool isShown() const { return m_view.model() == &m_model && m_view.isVisible(); }
  void noteNewest();
  void activate(const QModelIndex& index, const RowTarget& target);
  void openMention(const QString& username);
  void openTag(const QString& tag);
  void pointAt(const QModelIndex& index, const RowTarget& target);
  /// Opens what a link leads to; `text` is the post's.
  void openLink(const QString& text, const PostEntity& link);
  void addToMenu(QMenu& menu, const QModelIndex& index, const RowTarget& target);
  void drag(const QModelIndex& index, const RowTarget& target);
  QString speak(const Post& post) const;

  RowView& m_view;
  const PageContext m_context;
  const bool m_offersFollow;
  const std::unique_ptr<PostListModel> m_ownModel;
  PostListModel& m_model;
  PostDelegate::Highlighter m_highlighter;
  PageKey m_newest;  ///< The newest post that has been shown.
  QSet<PostId> m_unfolded;
  User m_subject;
  std::unique_ptr<PostDelegate> m_delegate;
  RowActions m_actions;
};

}  // namespace roost
