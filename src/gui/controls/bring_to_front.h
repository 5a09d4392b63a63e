#pragma once

class QByteArray;
class QWidget;

namespace roost {

/// Shows a window in front of the others and gives it the focus. `activationToken` comes from the program in which the
/// user asked for that; empty if there is none.
void bringToFront(QWidget& window, const QByteArray& activationToken);

}  // namespace roost
