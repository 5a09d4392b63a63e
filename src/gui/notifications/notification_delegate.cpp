#include "gui/notifications/notification_delegate.h"

#include <QPainter>

#include "core/notifications/notification_list_model.h"
#include "gui/notifications/notification_text.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

const NotificationListModel& listOf(const QModelIndex& index) {
  return *static_cast<const NotificationListModel*>(index.model());
}

}  // namespace

const NotificationDelegate::LaidOut& NotificationDelegate::laidOut(const RowContext& row,
                                                                   const QModelIndex& index) const {
  const NotificationListModel& model = listOf(index);
  const qint64 id = model.keyAt(index.row()).id;
  auto found = m_rows.find(id);
  if (found == m_rows.end()) found = m_rows.emplace(id, LaidOut{model.notificationAt(index.row()), {}, {}}).first;
  LaidOut& laid = found->second;
  NotificationRowStyle style{.width = row.rect.width(),
                             .font = row.font,
                             .direction = row.direction,
                             .time = timeOf(laid.notification),
                             .isTimeExact = m_timeFormat.exact};
  if (laid.style != style) {
    laid.style = std::move(style);
    laid.layout = layoutNotificationRow(laid.notification, laid.style);
  }
  return laid;
}

const NotificationDelegate::LaidOut* NotificationDelegate::keptOf(const QModelIndex& index) const {
  const auto found = m_rows.find(listOf(index).keyAt(index.row()).id);
  return found == m_rows.end() ? nullptr : &found->second;
}

int NotificationDelegate::height(const RowContext& row, const QModelIndex& index) const {
  return laidOut(row, index).layout.height;
}

void NotificationDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const auto& [notification, style, layout] = laidOut(row, index);
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  paintRowGround(painter, row);
  painter.setRenderHint(QPainter::Antialiasing);
  if (notification.isUnread) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(inRow(layout.dot));
  }
  if (!notification.people.isEmpty())
    paintAvatar(painter, inRow(layout.avatar), notification.people.first().avatar, m_avatars);
  for (qsizetype other = 0; other < layout.others.size(); ++other)
    paintAvatar(painter, inRow(layout.others[other]), notification.people[other + 1].avatar, m_avatars);
  paintLine(painter, inRow(layout.time), style.time, row.font, theme.mutedText, row.direction);
  const bool isOpening = row.target.kind == RowTarget::Open;
  layout.headlineLines->draw(painter, inRow(layout.headline).topLeft(), isOpening ? theme.accent : theme.text);
  if (layout.textLines) {
    painter.save();
    // Stacked combining marks must not reach into other rows or over the headline.
    painter.setClipRect(inRow(layout.text).adjusted(0, -2, 0, 2), Qt::IntersectClip);
    layout.textLines->draw(painter, inRow(layout.text).topLeft(), notification.isUnread ? theme.text : theme.mutedText);
    painter.restore();
  }
  if (layout.fold.isNull()) return;
  if (row.target.kind == RowTarget::FoldToggle) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(row.pressed ? theme.line : theme.selected);
    painter.drawRoundedRect(inRow(layout.fold), space::s, space::s);
  }
  painter.setFont(type::name(row.font));
  painter.setPen(theme.accent);
  painter.drawText(inRow(layout.fold), Qt::AlignCenter | Qt::TextSingleLine, showEachText());
}

RowTarget NotificationDelegate::targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const NotificationRowLayout& layout = laidOut(row, index).layout;
  const auto inRow = [&](const QRect& rect) { return mirrored(rect, row.rect.width(), row.direction); };
  for (const auto& [kind, rect] : {std::pair(RowTarget::Author, layout.avatar),
                                   {RowTarget::FoldToggle, layout.fold},
                                   {RowTarget::Open, layout.headline},
                                   {RowTarget::Open, layout.text}})
    if (inRow(rect).contains(point)) return {.kind = kind, .rect = inRow(rect)};
  return {};
}

QRect NotificationDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  return mirrored(laidOut(row, index).layout.avatar, row.rect.width(), row.direction);
}

QString NotificationDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const auto& [notification, style, layout] = laidOut(row, index);
  if (!mirrored(layout.time, row.rect.width(), row.direction).contains(point)) return {};
  return exactTime(notification.createdAt, m_timeFormat);
}

qint64 NotificationDelegate::timeChangesAt(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid ? nextTimeChange(laid->notification.createdAt, m_clock(), m_timeFormat) : noTimeChange;
}

bool NotificationDelegate::isTimeOutdated(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid && laid->style.time != timeOf(laid->notification);
}

}  // namespace roost
