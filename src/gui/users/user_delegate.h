#pragma once

#include <QHash>

#include "core/storage/clock.h"
#include "core/users/user.h"
#include "gui/rows/row_delegate.h"

namespace roost {

class AvatarCache;

/// Rows of users, each with its Follow/Unfollow toggle.
class UserDelegate : public RowDelegate {
 public:
  /// Without `avatars` everybody has an identicon.
  UserDelegate(UserId viewer, Clock clock, AvatarCache* avatars = nullptr)
      : m_viewer(viewer), m_clock(std::move(clock)), m_avatars(avatars) {}

  int height(const RowContext& row, const QModelIndex& index) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext& row, const QModelIndex& index) const override;
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  qint64 timeChangesAt(const QModelIndex& index) const override;
  bool isTimeOutdated(const QModelIndex& index) const override;
  void forget(qint64 id) override { m_drawnDetails.remove(id); }
  void forgetAll() override { m_drawnDetails.clear(); }

 private:
  UserId m_viewer;
  Clock m_clock;
  AvatarCache* m_avatars;
  mutable QHash<UserId, QString> m_drawnDetails;
};

}  // namespace roost
