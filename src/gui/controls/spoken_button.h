#pragma once

#include <QAccessible>

class QAbstractButton;

namespace roost {

/// Presents a button to assistive technology in this role. Qt presents every checkable button as a check box, which is
/// wrong for a button that runs an action and only shows the result as its checked state.
void speakAs(QAbstractButton& button, QAccessible::Role role);

}  // namespace roost
