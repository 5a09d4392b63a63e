#include "gui/timeline/post_row.h"

#include <algorithm>
#include <cmath>

#include "gui/common/pill_button.h"
#include "gui/common/theme.h"

namespace roost {
namespace {

constexpr int timeGap = 3, above = 14, beside = 20, binSize = 28, toggleHeight = 30;
constexpr qreal leading = 22.0 / 15.0;  // Post text: 15 px on lines of 22 px.

}  // namespace

std::unique_ptr<QTextLayout> layoutPostBody(const QString& body, const QFont& interface, int width, const QColor& accent) {
  const QFont font = type::postText(interface);
  QString text = body;
  text.replace(u'\n', QChar::LineSeparator);
  auto layout = std::make_unique<QTextLayout>(text, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(Qt::LayoutDirectionAuto);
  layout->setTextOption(option);
  layout->setCacheEnabled(true);
  if (accent.isValid()) {
    QList<QTextLayout::FormatRange> formats;
    for (const PostEntity& entity : postEntities(body)) {
      QTextLayout::FormatRange range;
      range.start = static_cast<int>(entity.start);
      range.length = static_cast<int>(entity.length);
      range.format.setForeground(accent);
      formats.append(range);
    }
    layout->setFormats(formats);
  }
  const qreal lineHeight = std::round(font.pixelSize() * leading);
  qreal y = 0;
  layout->beginLayout();
  for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
    line.setLineWidth(width);
    // Scripts with tall glyphs get the room they need.
    const qreal height = std::max(lineHeight, std::ceil(line.height()));
    line.setPosition({0, y + (height - line.height()) / 2});
    y += height;
  }
  layout->endLayout();
  return layout;
}

int bodyHeight(const QTextLayout& layout) {
  if (layout.lineCount() == 0) return 0;
  const QTextLine last = layout.lineAt(layout.lineCount() - 1);
  const qreal lineHeight = std::round(layout.font().pixelSize() * leading);
  const qreal slack = std::max(0.0, lineHeight - last.height()) / 2;
  return static_cast<int>(std::ceil(last.y() + last.height() + slack));
}

PostRow layoutPostRow(const Post& post, const PostRowStyle& style) {
  PostRow row;
  const int line = type::scaled(style.font, 20);
  row.avatar = {beside, above, measure::avatarRow, measure::avatarRow};
  const int left = row.avatar.right() + 1 + space::m;
  const int right = style.width - beside;
  int end = right;
  if (style.canRemove) {
    row.remove = {right - binSize + 4, above - 4, binSize, binSize};
    end = row.remove.left() - space::s;
  } else if (style.canFollow) {
    const int width = followToggleWidth(type::name(style.font));
    const int height = type::scaled(style.font, toggleHeight);
    row.toggle = {right - width, above - 4, width, height};
    end = row.toggle.left() - space::s;
  }
  // The time is always shown, then as much of the name as fits, then the username in what is left.
  const int timeWidth = type::width(QStringLiteral("· ") + style.time, style.font) + timeGap;
  const int room = std::max(0, end - left - timeWidth);
  const int nameWidth = std::min(type::width(post.authorName, type::name(style.font)), room);
  const int usernameWanted = type::width(u'@' + post.authorUsername, style.font);
  int usernameWidth = std::min(usernameWanted, room - nameWidth - 6);
  if (usernameWidth < std::min(usernameWanted, 32)) usernameWidth = 0;
  row.name = {left, above, nameWidth, line};
  row.username = {row.name.right() + 7, above, usernameWidth, line};
  row.time = {(usernameWidth ? row.username.right() : row.name.right()) + 1 + timeGap, above, timeWidth - timeGap, line};
  row.body = {left, std::max(above + line + 2, row.toggle.bottom() + 1)};
  row.bodyWidth = std::max(1, right - left);
  const int text = bodyHeight(*layoutPostBody(post.body, style.font, row.bodyWidth));
  row.height = std::max(row.body.y() + text, row.avatar.bottom() + 1) + above + 1;
  return row;
}

}  // namespace roost
