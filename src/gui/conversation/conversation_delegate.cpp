#include "gui/conversation/conversation_delegate.h"

#include <QCoreApplication>
#include <QPainter>

#include "core/text/plural.h"
#include "core/timeline/conversation_list_model.h"
#include "gui/text/spoken_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

struct ConversationText {
  Q_DECLARE_TR_FUNCTIONS(ConversationText)
};

constexpr int columnMargin = 20, step = 24, narrowStep = 12, narrowBelow = 480, lineWidth = 2, lineGap = 4, dot = 8;
constexpr int edgeWidth = 3;  // Of the current row.
constexpr int offerHeight = 41, deletedHeight = 49;

const ConversationListModel& modelOf(const QModelIndex& index) {
  return *static_cast<const ConversationListModel*>(index.model());
}

ConversationRow rowOf(const QModelIndex& index) { return modelOf(index).rowAt(index.row()); }

int stepIn(int width) { return width < narrowBelow ? narrowStep : step; }

/// Direct replies are not indented.
int indentOf(int level, int width) { return std::max(0, level - 1) * stepIn(width); }

/// The text of a row that is no post, relative to the row.
QRect textRect(const ConversationRow& at, const RowContext& row) {
  const int indent =
      at.kind == ConversationRow::Deleted ? measure::avatarRow + space::m : indentOf(at.level, row.rect.width());
  return {columnMargin + indent, 0, std::max(1, row.rect.width() - 2 * columnMargin - indent), row.rect.height() - 1};
}

}  // namespace

QString conversationRowText(const Post& post, const ConversationRow& row) {
  switch (row.kind) {
    case ConversationRow::More:
      return row.hidden < post.replyCount
                 ? ConversationText::tr("Show %Ln more reply(ies)", nullptr, pluralOf(row.hidden))
                 : ConversationText::tr("Show %Ln reply(ies)", nullptr, pluralOf(row.hidden));
    case ConversationRow::Fewer:
      return ConversationText::tr("Show fewer replies");
    case ConversationRow::Elsewhere:
      //: Opens a conversation of its own; the number is that of the replies in it.
      return ConversationText::tr("Continue conversation (%Ln reply(ies))", nullptr, pluralOf(row.hidden));
    case ConversationRow::Deleted:
      return ConversationText::tr("This post was deleted");
    case ConversationRow::Post:
      break;
  }
  return {};
}

void ConversationDelegate::adapt(PostRowStyle& style, const Post& post, const QModelIndex& index) const {
  const int level = rowOf(index).level;
  // Everywhere else, what a post answers and what answers it is above and below it.
  style.saysRepliedTo = level <= 0 && post.replyTo == noPost;
  style.saysReplyCount = level < 0;
  style.indent = indentOf(level, style.width);
  style.isLarge = level == 0;
  if (!style.isLarge) return;
  style.fullTime = exactTime(post.createdAt, timeFormat());
  if (post.replyCount > 0)
    //: Below a post: its time, and how many replies there are.
    style.fullTime = ConversationText::tr("%1 · %2").arg(style.fullTime, replyCountText(post.replyCount));
}

int ConversationDelegate::height(const RowContext& row, const QModelIndex& index) const {
  switch (rowOf(index).kind) {
    case ConversationRow::Post:
      return PostDelegate::height(row, index);
    case ConversationRow::Deleted:
      return type::scaled(row.font, deletedHeight);
    default:
      return type::scaled(row.font, offerHeight);
  }
}

void ConversationDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const ConversationRow at = rowOf(index);
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  const int height = row.rect.height();
  painter.save();
  if (at.kind == ConversationRow::Post) {
    PostDelegate::paint(painter, row, index);
  } else {
    paintRowGround(painter, row);
    const bool isOffer = at.kind != ConversationRow::Deleted;
    QFont font = isOffer ? type::name(row.font) : row.font;
    font.setUnderline(row.target.kind == RowTarget::Branch);
    paintLine(painter, inRow(textRect(at, row)), conversationRowText(modelOf(index).postAt(index.row()), at), font,
              isOffer ? theme.accent : theme.mutedText, row.direction);
  }
  painter.restore();
  // Nothing separates a row from the next one where a line runs on.
  const int next = index.row() + 1 < modelOf(index).rowCount() ? modelOf(index).rowAt(index.row() + 1).level : 0;
  const int joined =
      at.level < 0 ? measure::avatarRow + space::m : indentOf(std::min(at.level, next), row.rect.width());
  if (joined > 0)
    painter.fillRect(inRow({edgeWidth, height - 1, columnMargin + joined - edgeWidth, 1}),
                     row.hovered || row.current ? theme.hover : theme.surface);
  // A line for each post that a reply is below.
  for (int level = 2; level <= at.level; ++level) {
    const int x = columnMargin + indentOf(level, row.rect.width()) - (stepIn(row.rect.width()) + lineWidth) / 2;
    painter.fillRect(inRow({x, 0, lineWidth, height}), theme.line);
  }
  if (at.level > 0) return;
  const int x = columnMargin + (measure::avatarRow - lineWidth) / 2;
  if (at.kind == ConversationRow::Deleted) {
    painter.fillRect(inRow({x, height / 2, lineWidth, height - height / 2}), theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawEllipse(inRow({x + (lineWidth - dot) / 2, (height - dot) / 2, dot, dot}));
    return;
  }
  const QRect avatar = PostDelegate::avatarRect(row, index);
  if (index.row() > 0) painter.fillRect(inRow({x, 0, lineWidth, avatar.top() - lineGap}), theme.line);
  const int below = avatar.bottom() + 1 + lineGap;
  if (at.level < 0) painter.fillRect(inRow({x, below, lineWidth, height - below}), theme.line);
}

RowTarget ConversationDelegate::targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  switch (rowOf(index).kind) {
    case ConversationRow::Post:
      return PostDelegate::targetAt(point, row, index);
    case ConversationRow::Deleted:
      return {};
    default:
      return {.kind = RowTarget::Branch, .rect = {{}, row.rect.size()}};
  }
}

QRect ConversationDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  const ConversationRow at = rowOf(index);
  if (at.kind == ConversationRow::Post) return PostDelegate::avatarRect(row, index);
  return mirrored(textRect(at, row), row.rect.width(), row.direction);
}

QString ConversationDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  return rowOf(index).kind == ConversationRow::Post ? PostDelegate::toolTip(point, row, index) : QString();
}

}  // namespace roost
