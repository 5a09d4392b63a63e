#pragma once

#include <QWidgetList>

namespace roost {

/// The focusable widgets within a widget, starting with itself, in the current tab order.
QWidgetList focusChain(QWidget& widget);

/// Makes Tab go through these parts of one window one after another, and keeps the order within each part.
void orderFocus(const QWidgetList& parts);

}  // namespace roost
