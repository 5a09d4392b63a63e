#include "gui/timeline/post_delegate.h"

#include <QCoreApplication>
#include <QPainter>

#include "core/timeline/post_list_model.h"
#include "gui/controls/pill_button.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/pictures/thumbnail_cache.h"
#include "gui/text/spoken_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/icons.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"
#include "gui/timeline/entity_targets.h"

namespace roost {
namespace {

/// Paints the soft background of a button under the pointer.
void paintHovered(QPainter& painter, const QRect& button, const Theme& theme, bool pressed) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(pressed ? theme.line : theme.selected);
  painter.drawRoundedRect(button, 8, 8);
}

/// Paints a button that is an icon. Icons that point somewhere are mirrored with the row.
void paintIconButton(QPainter& painter, const RowContext& row, const QRect& button, const QString& icon, bool hovered,
                     const QColor& color) {
  const Theme theme = Theme::of(row.palette);
  if (hovered) paintHovered(painter, button, theme, row.pressed);
  painter.save();
  painter.translate(button.center() + QPoint(1, 1));
  if (row.direction == Qt::RightToLeft) painter.scale(-1, 1);
  lineIcon(icon, hovered ? color : theme.mutedText).paint(&painter, QRect(-9, -9, 18, 18));
  painter.restore();
}

constexpr int addressIcon = 20;

/// Whether the target is the address of an entry, which isn't in its text.
bool isAddress(const RowTarget& target) { return target.kind == RowTarget::Link && target.start < 0; }

}  // namespace

PostDelegate::LaidOut& PostDelegate::withText(const RowContext& row, const QModelIndex& index) const {
  const auto& model = *static_cast<const PostListModel*>(index.model());
  const PostId id = model.keyAt(index.row()).id;
  auto found = m_rows.find(id);
  if (found == m_rows.end()) {
    found = m_rows.emplace(id, LaidOut{.post = model.postAt(index.row()), .style = {}, .layout = {}}).first;
    if (!found->second.post.authorFollowedByViewer) m_offered.insert(found->second.post.authorId);
  }
  LaidOut& laid = found->second;
  const bool own = laid.post.authorId == m_viewer, hasAuthor = laid.post.authorId != noUser;
  PostRowStyle style{.width = row.rect.width(),
                     .font = row.font,
                     .accent = Theme::of(row.palette).accent,
                     .time = laid.style.time,
                     .canRemove = own,
                     .canFollow = m_offersFollow && !own && hasAuthor,
                     .offersFollow = m_offered.contains(laid.post.authorId),
                     .unfolded = m_unfolded.contains(laid.post.id)};
  adapt(style, laid.post, index);
  if (laid.style != style) {
    laid.style = std::move(style);
    laid.layout = layoutPostText(laid.post, laid.style);
    laid.hasHead = false;
  }
  return laid;
}

const PostDelegate::LaidOut& PostDelegate::laidOut(const RowContext& row, const QModelIndex& index) const {
  LaidOut& laid = withText(row, index);
  const QString time = timeOf(laid.post);
  if (!laid.hasHead || laid.style.time != time) {
    laid.style.time = time;
    layoutPostHead(laid.layout, laid.post, laid.style);
    laid.hasHead = true;
  }
  return laid;
}

const PostDelegate::LaidOut* PostDelegate::keptOf(const QModelIndex& index) const {
  const auto found = m_rows.find(static_cast<const PostListModel*>(index.model())->keyAt(index.row()).id);
  return found == m_rows.end() ? nullptr : &found->second;
}

qint64 PostDelegate::timeChangesAt(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid ? nextTimeChange(laid->post.createdAt, m_clock(), m_timeFormat) : noTimeChange;
}

bool PostDelegate::isTimeOutdated(const QModelIndex& index) const {
  const LaidOut* const laid = keptOf(index);
  return laid && laid->hasHead && laid->style.time != timeOf(laid->post);
}

int PostDelegate::height(const RowContext& row, const QModelIndex& index) const {
  return withText(row, index).layout.height;
}

Fold PostDelegate::foldOf(const RowContext& row, const QModelIndex& index) const {
  return withText(row, index).layout.foldState;
}

const QList<PostEntity>& PostDelegate::entitiesOf(const RowContext& row, const QModelIndex& index) const {
  return withText(row, index).layout.text->entities();
}

void PostDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const LaidOut& laid = laidOut(row, index);
  paintRowGround(painter, row);
  paintHead(painter, row, laid);
  paintReplies(painter, row, laid);
  if (laid.layout.pictures) paintPictures(painter, row, laid);
  paintText(painter, row, laid);
}

void PostDelegate::paintHead(QPainter& painter, const RowContext& row, const LaidOut& laid) const {
  const auto& [post, style, layout, hasHead] = laid;
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  const RowTarget::Kind target = row.target.kind;
  if (post.savedAddress.isEmpty()) {
    paintAvatar(painter, inRow(layout.avatar), post.authorAvatar(), m_avatars);
  } else {
    const int inset = (layout.avatar.width() - addressIcon) / 2;
    lineIcon(QStringLiteral("link"), theme.mutedText)
        .paint(&painter, inRow(layout.avatar).adjusted(inset, inset, -inset, -inset));
  }
  QFont nameFont = type::name(row.font);
  nameFont.setUnderline(target == RowTarget::Author);
  paintLine(painter, inRow(layout.name), post.authorName, nameFont,
            target == RowTarget::Author && row.pressed ? theme.accent : theme.text, row.direction);
  if (layout.username.width() > 0 && !post.authorUsername.isEmpty())
    paintLine(painter, inRow(layout.username), u'@' + post.authorUsername, row.font, theme.mutedText, row.direction);
  // The dot is next to the name, whatever the direction of the time's text.
  const bool runsAgainstTheRow = style.time.isRightToLeft() != (row.direction == Qt::RightToLeft);
  if (!layout.time.isNull())
    paintLine(painter, inRow(layout.time),
              runsAgainstTheRow ? style.time + QStringLiteral(" ·") : QStringLiteral("· ") + style.time, row.font,
              target == RowTarget::Time ? theme.accent : theme.mutedText, row.direction);
  if (!layout.bookmark.isNull()) {
    const bool onBookmark = target == RowTarget::Bookmark;
    const QRect spot = inRow(layout.bookmark);
    if (onBookmark) paintHovered(painter, spot, theme, row.pressed);
    const int inset = spot.width() / 6;
    lineIcon(QStringLiteral("bookmark-filled"), onBookmark ? theme.accent : theme.mutedText)
        .paint(&painter, spot.adjusted(inset, inset, -inset, -inset));
  }
  if (!row.hovered && !row.current) return;
  if (!layout.toggle.isNull())
    paintPill(painter, inRow(layout.toggle), followText(post.authorFollowedByViewer), type::name(row.font), row.palette,
              {.look = PillLook::Outlined,
               .hovered = target == RowTarget::FollowToggle,
               .pressed = row.pressed && target == RowTarget::FollowToggle});
  if (!layout.remove.isNull())
    paintIconButton(painter, row, inRow(layout.remove), QStringLiteral("trash"), target == RowTarget::Delete,
                    theme.error);
  if (!layout.reply.isNull())
    paintIconButton(painter, row, inRow(layout.reply), QStringLiteral("reply"), target == RowTarget::Reply,
                    theme.accent);
}

void PostDelegate::paintReplies(QPainter& painter, const RowContext& row, const LaidOut& laid) const {
  const PostRowLayout& layout = laid.layout;
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  const RowTarget::Kind target = row.target.kind;
  if (!layout.repliedTo.isNull())
    paintLine(painter, inRow(layout.repliedTo), replyingText(laid.post), row.font,
              target == RowTarget::RepliedTo ? theme.accent : theme.mutedText, row.direction);
  if (!layout.details.isNull())
    paintLine(painter, inRow(layout.details), detailsText(laid.post, layout.foldState != Fold::Folded), row.font,
              theme.mutedText, row.direction);
  if (layout.replies.isNull()) return;
  const QRect replies = inRow(layout.replies);
  if (target == RowTarget::Replies) paintHovered(painter, replies, theme, row.pressed);
  painter.setFont(row.font);
  painter.setPen(target == RowTarget::Replies ? theme.accent : theme.mutedText);
  painter.drawText(replies, Qt::AlignCenter | Qt::TextSingleLine, replyCountText(laid.post.replyCount));
}

void PostDelegate::paintPictures(QPainter& painter, const RowContext& row, const LaidOut& laid) const {
  const PictureGrid& grid = *laid.layout.pictures;
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  for (const PictureGrid::Tile& tile : grid.tiles) {
    const QRect place = inRow(tile.rect);
    if (!m_thumbnails || !place.intersects(row.exposed)) continue;
    m_thumbnails->paint(painter, place, laid.post.id, laid.post.pictures[tile.picture], theme);
    if (grid.more > 0 && &tile == &grid.tiles.constLast()) paintMorePictures(painter, place, grid.more, row.font);
    if (row.keyTarget.kind == RowTarget::Picture && row.keyTarget.start == tile.picture)
      paintPictureFocus(painter, place, theme);
  }
  for (const PictureGrid::Tile& line : grid.missing) {
    const int side = line.rect.height(), inset = side / 10;
    const QRect icon = inRow({line.rect.topLeft(), QSize(side, side)});
    lineIcon(QStringLiteral("picture"), theme.mutedText).paint(&painter, icon.adjusted(inset, inset, -inset, -inset));
    const bool standsForMore = grid.moreMissing > 0 && &line == &grid.missing.constLast();
    paintLine(painter, inRow(line.rect.adjusted(side + space::xs, 0, 0, 0)),
              standsForMore ? missingPicturesText(grid.moreMissing) : pictureText(laid.post.pictures[line.picture]),
              row.font, theme.mutedText, row.direction);
  }
}

void PostDelegate::paintText(QPainter& painter, const RowContext& row, const LaidOut& laid) const {
  const PostRowLayout& layout = laid.layout;
  const Theme theme = Theme::of(row.palette);
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft());
  };
  if (!layout.cutNote.isNull())
    paintLine(painter, inRow(layout.cutNote), cutNoteText(), type::meta(row.font), theme.mutedText, row.direction);
  if (!layout.fold.isNull()) {
    if (row.target.kind == RowTarget::FoldToggle) paintHovered(painter, inRow(layout.fold), theme, row.pressed);
    painter.setFont(type::name(row.font));
    painter.setPen(theme.accent);
    painter.drawText(inRow(layout.fold), Qt::AlignCenter | Qt::TextSingleLine, layout.foldText);
  }
  if (!layout.address.isNull())
    paintLine(painter, inRow(layout.address), laid.post.savedAddress, type::meta(row.font),
              isAddress(row.target) ? theme.accent : theme.mutedText, row.direction);
  if (layout.note) {
    painter.fillRect(inRow(layout.noteBar), theme.line);
    painter.setPen(theme.mutedText);
    layout.note->draw(painter, inRow(layout.noteText).topLeft(), row.exposed);
  }
  if (!layout.fullTime.isNull())
    paintLine(painter, inRow(layout.fullTime), laid.style.fullTime, row.font, theme.mutedText, row.direction);
  const QRect text = inRow({layout.body, QSize(layout.bodyWidth, layout.text->height())});
  const bool isOnPicture = row.target.kind == RowTarget::Picture;
  const PostEntity* underlined = isOnPicture ? nullptr : layout.text->entityStartingAt(row.target.start);
  clipToTextBelowName(painter, row, text);
  if (m_highlighter)
    layout.text->drawHighlights(painter, text.topLeft(), m_highlighter(layout.text->text()), theme.mark);
  if (underlined && row.pressed)
    for (const QRectF& rect : layout.text->rectsOf(underlined->start, underlined->length))
      painter.fillRect(rect.translated(text.topLeft()), theme.selected);
  painter.setPen(theme.text);
  layout.text->draw(painter, text.topLeft(), row.exposed, underlined);
}

RowTarget PostDelegate::targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const PostRowLayout& layout = laidOut(row, index).layout;
  const auto inRow = [&](const QRect& rect) { return mirrored(rect, row.rect.width(), row.direction); };
  for (const auto& [kind, rect] : {std::pair(RowTarget::Author, layout.avatar),
                                   {RowTarget::Author, layout.name | layout.username},
                                   {RowTarget::FollowToggle, layout.toggle},
                                   {RowTarget::Delete, layout.remove},
                                   {RowTarget::Reply, layout.reply},
                                   {RowTarget::Time, layout.time},
                                   {RowTarget::RepliedTo, layout.repliedTo},
                                   {RowTarget::Replies, layout.replies},
                                   {RowTarget::Bookmark, layout.bookmark},
                                   {RowTarget::Link, layout.address},
                                   {RowTarget::FoldToggle, layout.fold}})
    if (inRow(rect).contains(point)) {
      const Post& post = laidOut(row, index).post;
      const bool isOfAddress = kind == RowTarget::Author || kind == RowTarget::Time || kind == RowTarget::Link;
      if (isOfAddress && !post.savedAddress.isEmpty())
        return {.kind = RowTarget::Link, .rect = inRow(rect), .text = post.savedAddress};
      if (kind == RowTarget::RepliedTo && !post.isReply())
        return {.kind = RowTarget::Link, .rect = inRow(rect), .text = post.details.answersAddress};
      return {.kind = kind, .rect = inRow(rect)};
    }
  if (layout.pictures)
    for (const PictureGrid::Tile& tile : layout.pictures->tiles)
      if (inRow(tile.rect).contains(point))
        return {.kind = RowTarget::Picture, .rect = inRow(tile.rect), .start = tile.picture};
  const QRect text = inRow({layout.body, QSize(layout.bodyWidth, layout.text->height())});
  return entityTargetAt(point, *layout.text, text);
}

QList<RowTarget> PostDelegate::keyTargets(const RowContext& row, const QModelIndex& index) const {
  QList<RowTarget> pictures;
  const PostRowLayout& layout = laidOut(row, index).layout;
  if (!layout.pictures) return pictures;
  for (const PictureGrid::Tile& tile : layout.pictures->tiles)
    pictures.append({.kind = RowTarget::Picture,
                     .rect = mirrored(tile.rect, row.rect.width(), row.direction),
                     .start = tile.picture});
  return pictures;
}

QRect PostDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  return mirrored(withText(row, index).layout.avatar, row.rect.width(), row.direction);
}

QString PostDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const auto& [post, style, layout, hasHead] = laidOut(row, index);
  if (mirrored(layout.time, row.rect.width(), row.direction).contains(point))
    return exactTime(post.createdAt, m_timeFormat);
  if (layout.pictures)
    for (const PictureGrid::Tile& line : layout.pictures->missing)
      if (mirrored(line.rect, row.rect.width(), row.direction).contains(point))
        return post.pictures[line.picture].description;
  const RowTarget target = targetAt(point, row, index);
  switch (target.kind) {
    case RowTarget::Picture:
      return post.pictures[target.start].description;
    case RowTarget::Link:
      return target.text;
    case RowTarget::Bookmark:
      return QCoreApplication::translate("PostDelegate", "Remove from Saved");
    case RowTarget::Delete:
      return QCoreApplication::translate("PostDelegate", "Delete Post");
    case RowTarget::Reply:
      return QCoreApplication::translate("PostDelegate", "Reply");
    default:
      return {};
  }
}

}  // namespace roost
