#pragma once

#include <unordered_map>

#include "core/search/message_search_list_model.h"
#include "core/storage/clock.h"
#include "gui/rows/row_delegate.h"
#include "gui/search/found_message_layout.h"

namespace roost {

class AvatarCache;

/// Rows of found messages: whom they are with, what was found, and when it was sent. All of a row opens the message. A
/// row's layout is kept until `forget`.
class FoundMessageDelegate : public RowDelegate {
 public:
  FoundMessageDelegate(UserId viewer, Clock clock, const TimeFormat& format, AvatarCache& avatars,
                       Highlighter highlighter)
      : m_viewer(viewer),
        m_clock(std::move(clock)),
        m_timeFormat(format),
        m_avatars(avatars),
        m_highlighter(std::move(highlighter)) {}

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
    FoundMessage found;
    FoundMessageTexts texts;
    FoundMessageLayout layout;
    int width = 0;
    QFont font = {};
    QColor color = {};
  };
  FoundMessageTexts textsOf(const FoundMessage& found) const;
  QString timeOf(const Message& message) const { return shortTime(message.createdAt, m_clock(), m_timeFormat); }
  const LaidOut& laidOut(const RowContext& row, const QModelIndex& index) const;
  /// Null if the row isn't laid out.
  const LaidOut* keptOf(const QModelIndex& index) const;

  const UserId m_viewer;
  const Clock m_clock;
  const TimeFormat m_timeFormat;
  AvatarCache& m_avatars;
  const Highlighter m_highlighter;
  mutable std::unordered_map<MessageId, LaidOut> m_rows;
};

}  // namespace roost
