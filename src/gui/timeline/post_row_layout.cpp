#include "gui/timeline/post_row_layout.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/controls/pill_button.h"
#include "gui/rows/name_widths.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int timeGap = 3, above = 14, beside = 20, binSize = 28, toggleHeight = 28, foldPadding = 8, leastNames = 72,
              bookmarkSize = 20, noteBarWidth = 3, namesTop = 2;

/// A button below the text, whose words begin where the text does.
QRect buttonBelow(const PostRowLayout& row, int foot, const QString& text, const QFont& font, const QFont& interface) {
  const int wanted = type::width(text, font) + 2 * foldPadding;
  return {row.body.x() - foldPadding, foot + 2, std::min(row.bodyWidth + foldPadding, wanted),
          type::scaled(interface, 26)};
}

/// The interface font from which a large row makes its text: 18 px instead of 15.
QFont largeFont(QFont interface) {
  interface.setPixelSize(interface.pixelSize() * 6 / 5);
  return interface;
}

int rightOf(const QRect& avatar) { return avatar.right() + 1 + space::m; }

}  // namespace

QString cutNoteText() {
  return QCoreApplication::translate("PostRowLayout", "Only the beginning is shown. Use “Copy Text” to get all of it.");
}

QString foldLabel(const Post& post, Fold fold) {
  if (post.details.contentWarning.isEmpty())
    return fold == Fold::Folded ? QCoreApplication::translate("PostRowLayout", "Show More")
                                : QCoreApplication::translate("PostRowLayout", "Show Less");
  if (fold != Fold::Folded) return QCoreApplication::translate("PostRowLayout", "Hide Post");
  if (post.pictures.isEmpty()) return QCoreApplication::translate("PostRowLayout", "Show Post");
  return QCoreApplication::translate("PostRowLayout", "Show Post · %1", "Show Post · 2 pictures")
      .arg(pictureCountText(post.pictures.size()));
}

PostRowLayout layoutPostText(const Post& post, const PostRowStyle& style) {
  PostRowLayout row;
  const int head = type::scaled(style.font, 20) + 2;
  row.avatar = {beside + style.indent, above, measure::avatarRow, measure::avatarRow};
  const int left = style.isLarge ? row.avatar.left() : rightOf(row.avatar);
  const int belowNames = std::max(row.avatar.bottom() + 1, above + namesTop + 2 * type::scaled(style.font, 20));
  row.body = {left, style.isLarge ? belowNames + space::m : above + head};
  row.bodyWidth = std::max(1, style.width - beside - left);
  const bool hasWarning = !post.details.contentWarning.isEmpty(), isCovered = hasWarning && !style.unfolded;
  if (style.saysRepliedTo && (post.isReply() || !post.details.answersAddress.isEmpty())) {
    row.repliedTo = {left, row.body.y(), std::min(row.bodyWidth, type::width(replyingText(post), style.font)),
                     type::scaled(style.font, 20)};
    row.body.setY(row.repliedTo.bottom() + 1 + 2);
  }
  if (!detailsText(post, !isCovered).isEmpty()) {
    row.details = {left, row.body.y(), row.bodyWidth, type::scaled(style.font, 20)};
    row.body.setY(row.details.bottom() + 1 + 2);
  }
  row.text = std::make_shared<const PostBody>(isCovered ? contentWarningText(post.details.contentWarning) : post.body,
                                              style.isLarge ? largeFont(style.font) : style.font, row.bodyWidth,
                                              style.unfolded, style.accent,
                                              isCovered ? QList<PostLink>() : post.details.links);
  row.foldState = hasWarning ? (isCovered ? Fold::Folded : Fold::Unfolded) : row.text->fold();
  row.foldText = foldLabel(post, row.foldState);
  // A post of pictures alone has no line of text above them.
  const bool hasPictures = !post.pictures.isEmpty() && !isCovered;
  const bool hasText = isCovered || !hasPictures || !post.body.isEmpty();
  int foot = row.body.y() + (hasText ? row.text->height() : 0);
  if (row.text->isCut()) {
    row.cutNote = {left, foot + space::xs, row.bodyWidth, type::scaled(style.font, 18)};
    foot = row.cutNote.bottom() + 1;
  }
  if (row.foldState != Fold::None) {
    row.fold = buttonBelow(row, foot, row.foldText, type::name(style.font), style.font);
    foot = row.fold.bottom() + 1;
  }
  if (hasPictures) {
    foot += foot > row.body.y() ? space::s : space::xs;
    row.pictures =
        std::make_shared<const PictureGrid>(layoutPictures(post.pictures, {left, foot}, row.bodyWidth, style.font));
    foot += row.pictures->height;
  }
  if (!style.fullTime.isEmpty()) {
    row.fullTime = {left, foot + space::s, row.bodyWidth, type::scaled(style.font, 20)};
    foot = row.fullTime.bottom() + 1;
  }
  if (style.saysReplyCount && post.replyCount > 0) {
    row.replies = buttonBelow(row, foot, replyCountText(post.replyCount), style.font, style.font);
    foot = row.replies.bottom() + 1;
  }
  if (!post.savedAddress.isEmpty() && post.savedAddress != post.body) {
    const int width = type::width(post.savedAddress, type::meta(style.font));
    row.address = {left, foot + 2, std::min(row.bodyWidth, width), type::scaled(style.font, 18)};
    foot = row.address.bottom() + 1;
  }
  if (!post.savedNote.isEmpty() && post.savedAddress.isEmpty()) {
    const int indent = noteBarWidth + space::s;
    row.note = std::make_shared<const PostNote>(post.savedNote, style.font, row.bodyWidth - indent);
    row.noteBar = {left, foot + space::s, noteBarWidth, row.note->height()};
    row.noteText = {left + indent, row.noteBar.top(), std::max(1, row.bodyWidth - indent), row.note->height()};
    foot = row.noteText.bottom() + 1;
  }
  row.height = std::max(foot, row.avatar.bottom() + 1) + above + 1;
  return row;
}

void layoutPostHead(PostRowLayout& row, const Post& post, const PostRowStyle& style) {
  const int line = type::scaled(style.font, 20);
  const int left = rightOf(row.avatar), right = style.width - beside;
  int end = right;
  row.remove = row.toggle = row.reply = row.bookmark = {};
  if (style.canRemove) {
    row.remove = {right - binSize + 4, above - 4, binSize, binSize};
    end = row.remove.left() - space::s;
  } else if (style.canFollow && style.offersFollow) {
    const int width = followToggleWidth(type::name(style.font));
    const int height = std::min(type::scaled(style.font, toggleHeight), above + line - 2);
    row.toggle = {right - width, above + line - height, width, height};
    end = row.toggle.left() - space::s;
  }
  // The time is always shown, and as much of the names as fits.
  const int timeWidth =
      style.isLarge || style.time.isEmpty() ? 0 : type::width(QStringLiteral("· ") + style.time, style.font) + timeGap;
  const int bookmark = post.isSaved() ? type::scaled(style.font, bookmarkSize) : 0;
  const QRect reply(end == right ? right - binSize + 4 : end - binSize + 4, above - 4, binSize, binSize);
  if (post.savedAddress.isEmpty() &&
      reply.left() - space::s - left - timeWidth - bookmark >= type::scaled(style.font, leastNames)) {
    row.reply = reply;
    end = reply.left() - space::s;
  }
  const int room = std::max(0, end - left - timeWidth - bookmark);
  if (style.isLarge) {
    row.name = {left, above + namesTop, std::min(room, type::width(post.authorName, type::name(style.font))), line};
    row.username = {left, row.name.bottom() + 1, std::min(room, type::width(u'@' + post.authorUsername, style.font)),
                    line};
    if (bookmark > 0) row.bookmark = {row.name.right() + 1, row.name.top() + (line - bookmark) / 2, bookmark, bookmark};
    return;
  }
  const NameWidths widths = post.authorUsername.isEmpty()
                                ? NameWidths{std::min(room, type::width(post.authorName, type::name(style.font))), 0}
                                : shareNameRoom(post.authorName, post.authorUsername, room, style.font);
  row.name = {left, above, widths.name, line};
  row.username = {row.name.right() + 1 + NameWidths::between, above, widths.username, line};
  const int afterNames = (widths.username ? row.username.right() : row.name.right()) + 1;
  row.time = timeWidth > 0 ? QRect(afterNames + timeGap, above, timeWidth - timeGap, line) : QRect();
  if (bookmark > 0)
    row.bookmark = {afterNames + std::max(timeWidth, timeGap), above + (line - bookmark) / 2, bookmark, bookmark};
}

}  // namespace roost
