#pragma once

#include <QAccessible>

class QAbstractButton;

namespace roost {

/// Has assistive technology meet this button in this role. To Qt each button that can be checked is a check box; one
/// that is pressed, and whose checked state follows from what that did, is another thing to who only hears it.
void speakAs(QAbstractButton& button, QAccessible::Role role);

}  // namespace roost
