#include "gui/timeline/post_delegate.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/timeline/post_list_model.h"
#include "gui/common/icons.h"
#include "gui/common/identicon.h"
#include "gui/common/pill_button.h"
#include "gui/common/relative_time.h"
#include "gui/common/theme.h"

namespace roost {
namespace {

Post postOf(const QModelIndex& index) { return index.data(PostListModel::PostRole).value<Post>(); }

/// What of a text is at a point; all of it relative to the text. Of what goes on in the next line, the part in this one.
RowTarget entityAt(const QString& body, const QTextLayout& layout, const QPointF& point) {
  for (int number = 0; number < layout.lineCount(); ++number) {
    const QTextLine line = layout.lineAt(number);
    if (!line.naturalTextRect().contains(point)) continue;
    const int position = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    for (const PostEntity& entity : postEntities(body)) {
      if (position < entity.start || position >= entity.start + entity.length) continue;
      const qreal from = line.cursorToX(std::max(line.textStart(), static_cast<int>(entity.start)));
      const qreal to = line.cursorToX(std::min(line.textStart() + line.textLength(), static_cast<int>(entity.start + entity.length)));
      const QRectF rect(std::min(from, to), line.y(), std::abs(to - from), line.height());
      return {entity.kind == PostEntity::Link ? RowTarget::Link : RowTarget::Mention, rect.toAlignedRect(), entity.target};
    }
  }
  return {};
}

}  // namespace

PostRow PostDelegate::layout(const Post& post, int width, const QFont& font) const {
  const bool own = post.authorId == m_viewer;
  return layoutPostRow(post, {.width = width,
                              .font = font,
                              .time = shortTime(post.createdAt, m_clock()),
                              .canRemove = own,
                              .canFollow = m_offersFollow && !own});
}

int PostDelegate::height(const QModelIndex& index, int width, const QFont& font) const {
  return layout(postOf(index), width, font).height;
}

void PostDelegate::paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const {
  const Post post = postOf(index);
  const Theme theme = Theme::of(row.palette);
  const PostRow places = layout(post, row.rect.width(), row.font);
  const auto place = [&](const QRect& rect) { return mirrored(rect, row.rect.width(), row.direction).translated(row.rect.topLeft()); };
  const RowTarget target = row.hovered ? targetAt(row.pointer, row, index) : RowTarget{};

  paintRowGround(painter, row);
  paintIdenticon(painter, place(places.avatar), post.authorAvatarDigest);
  QFont nameFont = type::name(row.font);
  nameFont.setUnderline(target.kind == RowTarget::Author);
  paintLine(painter, place(places.name), post.authorName, nameFont, theme.text, row.direction);
  if (places.username.width() > 0)
    paintLine(painter, place(places.username), u'@' + post.authorUsername, row.font, theme.mutedText, row.direction);
  const QString time = shortTime(post.createdAt, m_clock());
  paintLine(painter, place(places.time), row.direction == Qt::RightToLeft ? time + QStringLiteral(" ·") : QStringLiteral("· ") + time,
            row.font, theme.mutedText, row.direction);
  if (!places.toggle.isNull())
    paintPill(painter, place(places.toggle), followText(post.authorFollowedByViewer), type::name(row.font), row.palette,
              {.look = post.authorFollowedByViewer ? PillLook::Outlined : PillLook::Filled,
               .hovered = target.kind == RowTarget::FollowToggle,
               .pressed = row.pressed && target.kind == RowTarget::FollowToggle});
  if (!places.remove.isNull() && (row.hovered || row.current)) {
    const QRect bin = place(places.remove);
    const bool onBin = target.kind == RowTarget::Delete;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(onBin ? theme.selected : QColor(Qt::transparent));
    painter.drawRoundedRect(bin, 8, 8);
    lineIcon(QStringLiteral("trash"), onBin ? theme.error : theme.mutedText).paint(&painter, bin.adjusted(5, 5, -5, -5));
  }
  const auto body = layoutPostBody(post.body, row.font, places.bodyWidth, theme.accent);
  const QRect bodyRect = place({places.body, QSize(places.bodyWidth, 1)});
  painter.setPen(theme.text);
  body->draw(&painter, bodyRect.topLeft());
}

RowTarget PostDelegate::targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const Post post = postOf(index);
  const int width = row.rect.width();
  const PostRow places = layout(post, width, row.font);
  const auto place = [&](const QRect& rect) { return mirrored(rect, width, row.direction); };
  const QRect header = place(places.name) | place(places.username);
  if (place(places.avatar).contains(point)) return {RowTarget::Author, place(places.avatar), {}};
  if (header.contains(point)) return {RowTarget::Author, header, {}};
  if (place(places.toggle).contains(point)) return {RowTarget::FollowToggle, place(places.toggle), {}};
  if (place(places.remove).contains(point)) return {RowTarget::Delete, place(places.remove), {}};
  const QRect bodyRect = place({places.body, QSize(places.bodyWidth, places.height - places.body.y())});
  if (!bodyRect.contains(point)) return {};
  RowTarget target = entityAt(post.body, *layoutPostBody(post.body, row.font, places.bodyWidth), point - bodyRect.topLeft());
  target.rect.translate(bodyRect.topLeft());
  return target;
}

QRect PostDelegate::avatarRect(const RowContext& row, const QModelIndex& index) const {
  const int width = row.rect.width();
  return mirrored(layout(postOf(index), width, row.font).avatar, width, row.direction);
}

QString PostDelegate::toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const {
  const Post post = postOf(index);
  const PostRow places = layout(post, row.rect.width(), row.font);
  if (mirrored(places.time, row.rect.width(), row.direction).contains(point)) return exactTime(post.createdAt);
  const RowTarget target = targetAt(point, row, index);
  switch (target.kind) {
    case RowTarget::Link:
      return target.text;
    case RowTarget::Delete:
      return QCoreApplication::translate("PostDelegate", "Delete this post");
    default:
      return {};
  }
}

}  // namespace roost
