#pragma once

#include <QWidgetList>

namespace roost {

/// What can have the focus within a widget, itself first, in the order in which Tab reaches it now.
QWidgetList focusChain(QWidget& widget);

/// Has Tab go through these parts of one window one after another, and within each as before.
void orderFocus(const QWidgetList& parts);

}  // namespace roost
