#include "gui/controls/focus_order.h"

#include <QWidget>

namespace roost {

QWidgetList focusChain(QWidget& widget) {
  QWidgetList chain;
  QWidget* next = &widget;
  do {
    const bool within = next == &widget || widget.isAncestorOf(next);
    if (within && next->focusPolicy() != Qt::NoFocus && !next->focusProxy()) chain.append(next);
    next = next->nextInFocusChain();
  } while (next != &widget);
  return chain;
}

void orderFocus(const QWidgetList& parts) {
  QWidgetList chain;
  for (QWidget* part : parts)
    for (QWidget* widget : focusChain(*part))
      if (!chain.contains(widget)) chain.append(widget);
  for (int index = 1; index < chain.size(); ++index) QWidget::setTabOrder(chain.at(index - 1), chain.at(index));
}

}  // namespace roost
