#pragma once

#include <unordered_map>

#include "core/storage/clock.h"
#include "gui/messages/message_row_layout.h"
#include "gui/rows/row_delegate.h"

namespace roost {

/// Draws messages as bubbles, the viewer's own on the far side. A row's layout is kept until `forget`.
class MessageDelegate : public RowDelegate {
 public:
  MessageDelegate(UserId viewer, Clock clock, const TimeFormat& format)
      : m_viewer(viewer), m_clock(std::move(clock)), m_timeFormat(format) {}

  int height(const RowContext& row, const QModelIndex& index) const override;
  void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const override;
  RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  QRect avatarRect(const RowContext&, const QModelIndex&) const override { return {}; }
  QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const override;
  qint64 timeChangesAt(const QModelIndex& index) const override;
  bool isTimeOutdated(const QModelIndex& index) const override;
  void forget(qint64 id) override { m_rows.erase(id); }
  void forgetAll() override { m_rows.clear(); }

  /// The links, mentions and tags in the row's text.
  const QList<PostEntity>& entitiesOf(const RowContext& row, const QModelIndex& index) const {
    return laidOut(row, index).layout.body->entities();
  }

 private:
  struct LaidOut {
    Message message;
    MessageRowStyle style;
    MessageRowLayout layout;
  };
  QString timeOf(const Message& message) const { return shortTime(message.createdAt, m_clock(), m_timeFormat); }
  const LaidOut& laidOut(const RowContext& row, const QModelIndex& index) const;
  /// Null if the row isn't laid out.
  const LaidOut* keptOf(const QModelIndex& index) const;

  const UserId m_viewer;
  const Clock m_clock;
  const TimeFormat m_timeFormat;
  mutable std::unordered_map<MessageId, LaidOut> m_rows;
};

}  // namespace roost
