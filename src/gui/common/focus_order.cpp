#include "gui/common/focus_order.h"

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
  for (int place = 1; place < chain.size(); ++place) QWidget::setTabOrder(chain.at(place - 1), chain.at(place));
}

}  // namespace roost
