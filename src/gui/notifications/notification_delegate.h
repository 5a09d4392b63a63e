#pragma once

#include <unordered_map>

#include "core/storage/clock.h"
#include "gui/notifications/notification_row_layout.h"
#include "gui/rows/row_delegate.h"

namespace roost {

class AvatarCache;

/// Draws rows of notifications. A row's layout is kept for its width, font and time, until `forget`.
class NotificationDelegate : public RowDelegate {
 public:
  /// Without `avatars` everybody has an identicon.
  NotificationDelegate(Clock clock, const TimeFormat& timeFormat, AvatarCache* avatars = nullptr)
      : m_clock(std::move(clock)), m_timeFormat(timeFormat), m_avatars(avatars) {}

  int height(const RowContext& row, const QModelIndex& index) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext& row, const QModelIndex& index) const override;
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  qint64 timeChangesAt(const QModelIndex& index) const override;
  bool isTimeOutdated(const QModelIndex& index) const override;
  void forget(qint64 id) override { m_rows.erase(id); }
  void forgetAll() override { m_rows.clear(); }

 private:
  struct LaidOut {
    Notification notification;
    NotificationRowStyle style;
    NotificationRowLayout layout;
  };
  const LaidOut& laidOut(const RowContext& row, const QModelIndex& index) const;
  /// Null if the row isn't laid out.
  const LaidOut* keptOf(const QModelIndex& index) const;
  QString timeOf(const Notification& notification) const {
    return shortTime(notification.createdAt, m_clock(), m_timeFormat);
  }

  const Clock m_clock;
  const TimeFormat m_timeFormat;
  AvatarCache* const m_avatars;
  mutable std::unordered_map<qint64, LaidOut> m_rows;
};

}  // namespace roost
