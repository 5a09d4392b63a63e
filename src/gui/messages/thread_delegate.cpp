#include "gui/messages/thread_delegate.h"

#include <QPainter>

#include "core/messages/message_thread_list_model.h"
#include "gui/messages/message_texts.h"
#include "gui/pages/page_badges.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

MessageThread threadIn(const QModelIndex& index) {
  return index.data(MessageThreadListModel::ThreadRole).value<MessageThread>();
}

void paintCount(QPainter& painter, const QRect& rect, const QString& count, const RowContext& row) {
  const Theme theme = Theme::of(row.palette);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.accent);
  painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
  painter.setPen(theme.onAccent);
  painter.setFont(type::meta(row.font));
  painter.drawText(rect, Qt::AlignCenter, count);
}

}  // namespace

ThreadRowTexts ThreadDelegate::textsOf(const MessageThread& thread) const {
  const bool isNotes = thread.other.id == m_viewer;
  return {threadName(thread.other, m_viewer), isNotes ? QString() : thread.other.username, timeOf(thread),
          PageBadges::text(thread.unreadCount)};
}

ThreadRowLayout ThreadDelegate::layoutOf(const RowContext& row, const QModelIndex& index) const {
  return layoutThreadRow(textsOf(threadIn(index)), row.rect.width(), row.font);
}

int ThreadDelegate::height(const RowContext& row, const QModelIndex& index) const {
  return layoutOf(row, index).height;
}

void ThreadDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const MessageThread thread = threadIn(index);
  const Theme theme = Theme::of(row.palette);
  const ThreadRowTexts texts = textsOf(thread);
  const ThreadRowLayout layout = layoutThreadRow(texts, row.rect.width(), row.font);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  const bool isUnread = thread.unreadCount > 0;
  paintRowGround(painter, row);
  paintAvatar(painter, inRow(layout.avatar), thread.other.avatar(), &m_avatars);
  paintLine(painter, inRow(layout.name), texts.name, type::name(row.font), theme.text, row.direction);
  if (layout.username.width() > 0 && !texts.username.isEmpty())
    paintLine(painter, inRow(layout.username), u'@' + texts.username, row.font, theme.mutedText, row.direction);
  m_drawnTimes.insert(thread.other.id, texts.time);
  paintLine(painter, inRow(layout.time), texts.time, row.font, theme.mutedText, row.direction);
  paintLineWithEntities(painter, inRow(layout.lastLine), lastLine(thread, m_viewer),
                        isUnread ? type::name(row.font) : row.font, isUnread ? theme.text : theme.mutedText,
                        row.direction);
  if (!layout.badge.isNull()) paintCount(painter, inRow(layout.badge), texts.badge, row);
}

RowTarget ThreadDelegate::targetAt(const QPoint&, const RowContext& row, const QModelIndex&) const {
  return {.kind = RowTarget::Thread, .rect = QRect(QPoint(), row.rect.size())};
}

QRect ThreadDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  return mirrored(layoutOf(row, index).avatar, row.rect.width(), row.direction);
}

QString ThreadDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const bool isTime = mirrored(layoutOf(row, index).time, row.rect.width(), row.direction).contains(point);
  return isTime ? exactTime(threadIn(index).lastMessageAt, m_timeFormat) : QString();
}

qint64 ThreadDelegate::timeChangesAt(const QModelIndex& index) const {
  return nextTimeChange(threadIn(index).lastMessageAt, m_clock(), m_timeFormat);
}

bool ThreadDelegate::isTimeOutdated(const QModelIndex& index) const {
  const MessageThread thread = threadIn(index);
  const auto drawn = m_drawnTimes.constFind(thread.other.id);
  return drawn != m_drawnTimes.cend() && *drawn != timeOf(thread);
}

}  // namespace roost
