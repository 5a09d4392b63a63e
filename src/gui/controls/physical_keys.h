#pragma once

#include <QKeyCombination>
#include <optional>

class QKeyEvent;

namespace roost {

/// Whether a key only changes what others mean.
bool isModifier(int key);
/// Whether a key is a letter or a mark of another script than Latin.
bool isForeignLetter(int key);
/// Whether an event's key is where the US layout has a letter.
bool isAtLetter(const QKeyEvent& event);

/// What a key runs by where it is on the keyboard, in a layout that has no such letter or digit itself: in Cyrillic,
/// Greek, Hebrew or Arabic what the US layout has there; with Ctrl or Alt, digits in every layout, as the French one
/// has them only with Shift. Nothing where the key means what the layout says. `isLayoutForeign`: its letters are known
/// not to be Latin, so that its signs count as well.
std::optional<QKeyCombination> keysByPlace(const QKeyEvent& event, bool isLayoutForeign = false);

}  // namespace roost
