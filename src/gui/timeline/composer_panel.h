#pragma once

#include <QPointer>
#include <optional>

#include "gui/pages/page.h"
#include "gui/timeline/draft_keeper.h"

class QToolButton;

namespace roost {

class Composer;
class ElidedLine;

/// The composer below the pages, for a reply or, where a page has no composer of its own, for a new post. Closing it
/// keeps the draft.
class ComposerPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ComposerPanel(const PageContext& context, QWidget* parent = nullptr);

  /// Opens it for a reply to `answered` or, without one, for a new post.
  void open(const Post& answered = {});
  /// Closes it and returns the focus to where it was.
  void dismiss(Qt::FocusReason reason = Qt::ShortcutFocusReason);
  /// Must be called before the window shows a location: the timeline has a composer for new posts, and another viewer
  /// has other drafts.
  void prepareFor(const Location& location);
  /// The post that is being answered, or an empty one for a new post. Nothing while the panel is closed.
  std::optional<Post> answered() const;

 Q_SIGNALS:
  /// The panel has had the focus, and nothing else has it now.
  void focusReleased();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showAuthor();
  void endPublishing(UserId writer, const QString& text, std::optional<PostId> post, PostId replyTo);
  /// The column of reading width, as the pages' lists have it.
  QRect column() const;

  const PageContext m_context;
  ElidedLine *m_title, *m_excerpt;
  QToolButton* m_close;
  Composer* m_composer;
  DraftKeeper* m_draft;
  UserId m_writer = noUser;
  Post m_answered;
  QPointer<QWidget> m_focusBefore;
};

}  // namespace roost
