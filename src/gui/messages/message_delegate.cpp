#include "gui/messages/message_delegate.h"

#include <QPainter>

#include "core/messages/message_list_model.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"
#include "gui/timeline/entity_targets.h"
#include "gui/timeline/post_row_layout.h"

namespace roost {
namespace {

constexpr int bubbleRadius = 16;

const MessageListModel& messagesOf(const QModelIndex& index) {
  return *static_cast<const MessageListModel*>(index.model());
}

}  // namespace

const MessageDelegate::LaidOut& MessageDelegate::laidOut(const RowContext& row, const QModelIndex& index) const {
  const MessageListModel& model = messagesOf(index);
  const MessageId id = model.keyAt(index.row()).id;
  auto found = m_rows.find(id);
  if (found == m_rows.end())
    found = m_rows.emplace(id, LaidOut{.message = model.messageAt(index.row()), .style = {}, .layout = {}}).first;
  LaidOut& laid = found->second;
  MessageRowStyle style{.width = row.rect.width(),
                        .font = row.font,
                        .accent = Theme::of(row.palette).accent,
                        .time = timeOf(laid.message),
                        .isOwn = laid.message.senderId == m_viewer};
  if (laid.style != style) {
    laid.style = std::move(style);
    laid.layout = layoutMessage(laid.message, laid.style);
  }
  return laid;
}

const MessageDelegate::LaidOut* MessageDelegate::keptOf(const QModelIndex& index) const {
  const auto found = m_rows.find(messagesOf(index).keyAt(index.row()).id);
  return found == m_rows.end() ? nullptr : &found->second;
}

qint64 MessageDelegate::timeChangesAt(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid ? nextTimeChange(laid->message.createdAt, m_clock(), m_timeFormat) : noTimeChange;
}

bool MessageDelegate::isTimeOutdated(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid && laid->style.time != timeOf(laid->message);
}

int MessageDelegate::height(const RowContext& row, const QModelIndex& index) const {
  return laidOut(row, index).layout.height;
}

void MessageDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const auto& [message, style, layout] = laidOut(row, index);
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  painter.fillRect(row.rect, theme.surface);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(style.isOwn ? QPen(Qt::NoPen) : QPen(theme.line, 1));
  painter.setBrush(style.isOwn ? theme.selected : theme.window);
  painter.drawRoundedRect(QRectF(inRow(layout.bubble)).adjusted(0.5, 0.5, -0.5, -0.5), bubbleRadius, bubbleRadius);
  painter.restore();
  paintRowMarks(painter, row);
  const QFont small = type::meta(row.font);
  paintLine(painter, inRow(layout.time), style.time, small, theme.mutedText, row.direction);
  if (!layout.cutNote.isNull())
    paintLine(painter, inRow(layout.cutNote), cutNoteText(), small, theme.mutedText, row.direction);
  const QRect text = inRow(layout.text);
  const PostEntity* underlined = layout.body->entityStartingAt(row.target.start);
  // Stacked combining marks must not reach into other rows.
  painter.setClipRect(inRow(layout.bubble), Qt::IntersectClip);
  painter.setPen(theme.text);
  layout.body->draw(painter, text.topLeft(), row.exposed, underlined);
}

RowTarget MessageDelegate::targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const MessageRowLayout& layout = laidOut(row, index).layout;
  return entityTargetAt(point, *layout.body, mirrored(layout.text, row.rect.width(), row.direction));
}

QString MessageDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const LaidOut& laid = laidOut(row, index);
  if (mirrored(laid.layout.time, row.rect.width(), row.direction).contains(point))
    return exactTime(laid.message.createdAt, m_timeFormat);
  const RowTarget target = targetAt(point, row, index);
  return target.kind == RowTarget::Link ? target.text : QString();
}

}  // namespace roost
