#pragma once

class QAbstractButton;

namespace roost {

/// Makes Enter press the button while it has the focus, as Space does. Otherwise Enter in a dialog presses the default
/// button, even if the focus is on Cancel.
void pressWithEnter(QAbstractButton& button);

}  // namespace roost
