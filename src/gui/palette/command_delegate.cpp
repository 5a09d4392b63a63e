#include "gui/palette/command_delegate.h"

#include <QPainter>
#include <algorithm>

#include "gui/controls/key_caps.h"
#include "gui/palette/command_list_model.h"
#include "gui/text/text_line.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int commandHeight = 40;

/// Paints the text in one line, with the letters that match in the accent color. Returns its width in pixels.
int paintCommand(QPainter& painter, const QRect& rect, const CommandListModel::Command& command, const QFont& font,
                 const Theme& theme, Qt::LayoutDirection direction) {
  QTextLayout layout(QFontMetrics(font).elidedText(command.text, Qt::ElideRight, rect.width()), font);
  QTextOption option;
  option.setTextDirection(Qt::LayoutDirectionAuto);
  layout.setTextOption(option);
  QList<QTextLayout::FormatRange> letters = command.match.letters;
  for (auto& range : letters) {
    range.format.setForeground(theme.accent);
    range.format.setFontWeight(QFont::Bold);
  }
  layout.setFormats(letters);
  layout.beginLayout();
  QTextLine line = layout.createLine();
  line.setLineWidth(rect.width());
  layout.endLayout();
  const int width = static_cast<int>(std::ceil(line.naturalTextWidth()));
  const qreal left = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
  painter.setPen(theme.text);
  line.draw(&painter, QPointF(left - line.naturalTextRect().left(), rect.top() + (rect.height() - line.height()) / 2));
  return width;
}

}  // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  return {option.rect.width(), type::scaled(option.font, commandHeight)};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = static_cast<const CommandListModel*>(index.model());
  const CommandListModel::Command& command = model->at(index.row());
  const Theme theme = Theme::of(option.palette);
  const QRect& row = option.rect;
  const auto inRow = [&](const QRect& rect) {
    return mirrored(rect, row.width(), option.direction).translated(row.topLeft());
  };
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  if (option.state.testFlag(QStyle::State_Selected)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.selected);
    painter->drawRoundedRect(row, space::s, space::s);
  }
  const QList<QKeySequence> keys = command.keys.first(std::min<qsizetype>(1, command.keys.size()));
  const QSize caps = keyCapsSize(keys, option.font);
  int right = row.width() - space::m;
  paintKeyCaps(*painter, inRow({right - caps.width(), 0, caps.width(), row.height()}), keys, option.font,
               option.palette, option.direction);
  if (!caps.isEmpty()) right -= caps.width() + space::m;
  const int width = paintCommand(*painter, inRow({space::m, 0, right - space::m, row.height()}), command, option.font,
                                 theme, option.direction);
  const int left = space::m + width + space::m;
  paintLine(*painter, inRow({left, 0, std::max(0, right - left), row.height()}), command.menu, type::meta(option.font),
            theme.mutedText, option.direction);
  painter->restore();
}

}  // namespace roost
