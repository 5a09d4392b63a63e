#pragma once

#include <QSet>
#include <functional>
#include <unordered_map>

#include "core/posts/post.h"
#include "core/search/search_highlights.h"
#include "core/storage/clock.h"
#include "gui/rows/row_delegate.h"
#include "gui/text/relative_time.h"
#include "gui/timeline/post_row_layout.h"

namespace roost {

class AvatarCache;
class ThumbnailCache;

/// Draws rows of posts. A row's layout is kept for its width, font and time, until `forget`.
class PostDelegate : public RowDelegate {
 public:
  /// `viewer` may delete their own posts. `offersFollow` shows the toggle on posts by people whom the viewer doesn't
  /// follow or has followed from this list. Without `avatars` everybody has an identicon, and without `thumbnails`
  /// pictures stay empty.
  PostDelegate(UserId viewer, Clock clock, bool offersFollow, AvatarCache* avatars = nullptr,
               ThumbnailCache* thumbnails = nullptr)
      : m_viewer(viewer),
        m_clock(std::move(clock)),
        m_offersFollow(offersFollow),
        m_avatars(avatars),
        m_thumbnails(thumbnails) {}

  int height(const RowContext& row, const QModelIndex& index) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QList<RowTarget> keyTargets(const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext& row, const QModelIndex& index) const override;
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  qint64 timeChangesAt(const QModelIndex& index) const override;
  bool isTimeOutdated(const QModelIndex& index) const override;
  void forget(qint64 id) override { m_rows.erase(id); }
  void forgetAll() override { m_rows.clear(); }

  /// Returns the parts of a post's text to highlight as matches.
  using Highlighter = std::function<QList<TextRange>(const QString& text)>;
  void setHighlighter(Highlighter highlighter) { m_highlighter = std::move(highlighter); }
  void setTimeFormat(const TimeFormat& format) { m_timeFormat = format; }
  /// The posts whose long texts are shown unfolded.
  void setUnfolded(const QSet<PostId>& posts) { m_unfolded = posts; }
  /// The links, mentions and tags in the row's text.
  const QList<PostEntity>& entitiesOf(const RowContext& row, const QModelIndex& index) const;
  Fold foldOf(const RowContext& row, const QModelIndex& index) const;

 protected:
  /// Changes how a row looks in this list. Called with what all lists of posts have in common.
  virtual void adapt(PostRowStyle&, const Post&, const QModelIndex&) const {}
  const TimeFormat& timeFormat() const { return m_timeFormat; }

 private:
  struct LaidOut {
    Post post;
    PostRowStyle style;
    PostRowLayout layout;
    bool hasHead = false;
  };
  /// Null if the row isn't laid out.
  const LaidOut* keptOf(const QModelIndex& index) const;
  /// Empty if the time isn't known.
  QString timeOf(const Post& post) const {
    return post.createdAt == 0 && !post.savedAddress.isEmpty() ? QString()
                                                               : shortTime(post.createdAt, m_clock(), m_timeFormat);
  }
  /// The layout without the line above the text, which only visible rows need.
  LaidOut& withText(const RowContext& row, const QModelIndex& index) const;
  const LaidOut& laidOut(const RowContext& row, const QModelIndex& index) const;
  void paintHead(QPainter& painter, const RowContext& row, const LaidOut& laid) const;
  void paintText(QPainter& painter, const RowContext& row, const LaidOut& laid) const;
  void paintReplies(QPainter& painter, const RowContext& row, const LaidOut& laid) const;
  void paintPictures(QPainter& painter, const RowContext& row, const LaidOut& laid) const;

  const UserId m_viewer;
  const Clock m_clock;
  const bool m_offersFollow;
  AvatarCache* const m_avatars;
  ThumbnailCache* const m_thumbnails;
  TimeFormat m_timeFormat;
  Highlighter m_highlighter;
  QSet<PostId> m_unfolded;
  mutable QSet<UserId> m_offered;  ///< Authors whom the viewer did not follow when a row of theirs was first laid out.
  mutable std::unordered_map<PostId, LaidOut> m_rows;
};

}  // namespace roost
