#include "gui/search/found_message_delegate.h"

#include <QPainter>

#include "gui/messages/message_texts.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/plain_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

const MessageSearchListModel& foundIn(const QModelIndex& index) {
  return *static_cast<const MessageSearchListModel*>(index.model());
}

}  // namespace

FoundMessageTexts FoundMessageDelegate::textsOf(const FoundMessage& found) const {
  const bool isNote = found.other.id == m_viewer, isOwn = found.message.senderId == m_viewer;
  FoundMessageTexts texts{.name = threadName(found.other, m_viewer),
                          .username = isNote ? QString() : found.other.username,
                          .time = timeOf(found.message)};
  const QString excerpt = excerptOf(found.message.body, m_highlighter);
  texts.line = messageLine(excerpt, isOwn, isNote);
  // Nothing was found in the words around the message.
  const QString quoted = texts.line == excerpt ? excerpt : isolated(excerpt);
  const qsizetype begin = texts.line.lastIndexOf(quoted), end = begin + quoted.size();
  for (const TextRange& range : m_highlighter(texts.line))
    if (range.start >= begin && range.start + range.length <= end) texts.highlights.append(range);
  return texts;
}

const FoundMessageDelegate::LaidOut& FoundMessageDelegate::laidOut(const RowContext& row,
                                                                   const QModelIndex& index) const {
  const MessageSearchListModel& model = foundIn(index);
  const MessageId id = model.keyAt(index.row()).id;
  auto at = m_rows.find(id);
  if (at == m_rows.end()) {
    const FoundMessage found = model.foundAt(index.row());
    at = m_rows.emplace(id, LaidOut{.found = found, .texts = textsOf(found), .layout = {}}).first;
  }
  LaidOut& laid = at->second;
  const QColor color = Theme::of(row.palette).text;
  const QString time = timeOf(laid.found.message);
  if (laid.width != row.rect.width() || laid.font != row.font || laid.color != color || laid.texts.time != time) {
    laid.width = row.rect.width();
    laid.font = row.font;
    laid.color = color;
    laid.texts.time = time;
    laid.layout = layoutFoundMessage(laid.texts, laid.width, laid.font, laid.color);
  }
  return laid;
}

const FoundMessageDelegate::LaidOut* FoundMessageDelegate::keptOf(const QModelIndex& index) const {
  const auto found = m_rows.find(foundIn(index).keyAt(index.row()).id);
  return found == m_rows.end() ? nullptr : &found->second;
}

int FoundMessageDelegate::height(const RowContext& row, const QModelIndex& index) const {
  return laidOut(row, index).layout.height;
}

void FoundMessageDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const LaidOut& laid = laidOut(row, index);
  const FoundMessageTexts& texts = laid.texts;
  const FoundMessageLayout& layout = laid.layout;
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  paintRowGround(painter, row);
  paintAvatar(painter, inRow(layout.avatar), laid.found.other.avatar(), &m_avatars);
  paintLine(painter, inRow(layout.name), texts.name, type::name(row.font), theme.text, row.direction);
  if (layout.username.width() > 0 && !texts.username.isEmpty())
    paintLine(painter, inRow(layout.username), u'@' + texts.username, row.font, theme.mutedText, row.direction);
  paintLine(painter, inRow(layout.time), texts.time, row.font, theme.mutedText, row.direction);
  const QRect text = inRow(layout.text);
  clipToTextBelowName(painter, row, text);
  layout.body->drawHighlights(painter, text.topLeft(), texts.highlights, theme.mark);
  painter.setPen(theme.text);
  layout.body->draw(painter, text.topLeft(), row.exposed, nullptr);
}

RowTarget FoundMessageDelegate::targetAt(const QPoint&, const RowContext& row, const QModelIndex&) const {
  return {.kind = RowTarget::Thread, .rect = QRect(QPoint(), row.rect.size())};
}

QRect FoundMessageDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  return mirrored(laidOut(row, index).layout.avatar, row.rect.width(), row.direction);
}

QString FoundMessageDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const LaidOut& laid = laidOut(row, index);
  const bool isTime = mirrored(laid.layout.time, row.rect.width(), row.direction).contains(point);
  return isTime ? exactTime(laid.found.message.createdAt, m_timeFormat) : QString();
}

qint64 FoundMessageDelegate::timeChangesAt(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid ? nextTimeChange(laid->found.message.createdAt, m_clock(), m_timeFormat) : noTimeChange;
}

bool FoundMessageDelegate::isTimeOutdated(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid && laid->texts.time != timeOf(laid->found.message);
}

}  // namespace roost
