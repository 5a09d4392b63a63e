#include "gui/controls/pill_combo_box.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

#include "gui/controls/pill_button.h"
#include "gui/text/text_line.h"
#include "gui/theme/icons.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int chevron = 16, besideText = 16, comboHeight = 36;

}  // namespace

PillComboBox::PillComboBox(QWidget* parent) : QComboBox(parent) {
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  // The popup's default delegate ignores style sheets.
  setItemDelegate(new QStyledItemDelegate(this));
}

QSize PillComboBox::sizeHint() const {
  int widest = 0;
  for (int item = 0; item < count(); ++item) widest = std::max(widest, type::width(itemText(item), type::name(font())));
  if (!placeholderText().isEmpty()) widest = std::max(widest, type::width(placeholderText(), type::name(font())));
  return {besideText + widest + space::s + chevron + besideText, type::scaled(font(), comboHeight)};
}

void PillComboBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  paintPill(painter, rect(), {}, font(), palette(),
            {.look = PillLook::Outlined, .hovered = underMouse(), .focused = hasFocus()});
  const QRect text(besideText, 0, width() - 2 * besideText - chevron - space::s, height());
  const bool isOpen = currentIndex() < 0;
  paintLine(painter, mirrored(text, width(), layoutDirection()), isOpen ? placeholderText() : currentText(),
            type::name(font()), isOpen ? theme.mutedText : theme.text, layoutDirection());
  const QRect mark(width() - besideText - chevron, (height() - chevron) / 2, chevron, chevron);
  lineIcon(QStringLiteral("chevron-down"), theme.text).paint(&painter, mirrored(mark, width(), layoutDirection()));
}

}  // namespace roost
