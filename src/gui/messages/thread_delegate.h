#pragma once

#include <QHash>

#include "core/messages/message.h"
#include "core/storage/clock.h"
#include "gui/messages/thread_row_layout.h"
#include "gui/rows/row_delegate.h"

namespace roost {

class AvatarCache;

/// Rows of message threads: whom they are with, the last message and how many are unread. All of a row opens its
/// thread.
class ThreadDelegate : public RowDelegate {
 public:
  ThreadDelegate(UserId viewer, Clock clock, const TimeFormat& format, AvatarCache& avatars)
      : m_viewer(viewer), m_clock(std::move(clock)), m_timeFormat(format), m_avatars(avatars) {}

  int height(const RowContext& row, const QModelIndex& index) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext& row, const QModelIndex& index) const override;
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  qint64 timeChangesAt(const QModelIndex& index) const override;
  bool isTimeOutdated(const QModelIndex& index) const override;
  void forget(qint64 id) override { m_drawnTimes.remove(id); }
  void forgetAll() override { m_drawnTimes.clear(); }

 private:
  QString timeOf(const MessageThread& thread) const { return shortTime(thread.lastMessageAt, m_clock(), m_timeFormat); }
  ThreadRowTexts textsOf(const MessageThread& thread) const;
  ThreadRowLayout layoutOf(const RowContext& row, const QModelIndex& index) const;

  const UserId m_viewer;
  const Clock m_clock;
  const TimeFormat m_timeFormat;
  AvatarCache& m_avatars;
  mutable QHash<UserId, QString> m_drawnTimes;
};

}  // namespace roost
