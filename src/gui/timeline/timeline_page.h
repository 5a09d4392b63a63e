#pragma once

#include <QTimer>

#include "gui/pages/list_page.h"
#include "gui/timeline/post_rows.h"

namespace roost {

class Composer;
class DraftKeeper;
class NewPostsButton;

/// The viewer's timeline, with the composer above it.
class TimelinePage : public ListPage {
  Q_OBJECT

 public:
  explicit TimelinePage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override;
  QString title() const override { return tr("Home"); }
  UserId subject() const override { return m_posts->currentAuthor(); }
  void compose();
  /// Asks for a day and shows the posts from its end backwards, without loading those in between.
  void askForDate();

 protected:
  void describeEmpty(EmptyState& empty) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void showAuthor();
  void endPublishing(UserId writer, const QString& text, std::optional<PostId> post, PostId replyTo);
  void keepLocation();
  /// What the timeline leaves out now.
  TimelineFilter filter();

  Composer* m_composer;
  DraftKeeper* m_draft;
  PostRows* m_posts;
  NewPostsButton* m_newPosts;
  QWidgetList m_toOthers;   ///< Buttons that lead to other users' posts.
  QWidgetList m_intoEmpty;  ///< Buttons that bring in users while there is nobody else.
  UserId m_openedFor = noUser;
  QTimer m_keepTimer;
};

}  // namespace roost
