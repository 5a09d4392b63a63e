#pragma once

#include <QKeyCombination>
#include <optional>

class QKeyEvent;

namespace roost {

/// Whether a key is a modifier, such as Shift.
bool isModifier(int key);
/// Whether a key is a letter or mark of a script other than Latin.
bool isForeignLetter(int key);
/// Whether an event's key is where the US layout has a letter.
bool isAtLetter(const QKeyEvent& event);

/// The shortcut meant by a key's position, in layouts that lack the Latin letter or the digit. In Cyrillic, Greek,
/// Hebrew or Arabic this is the key of the US layout. With Ctrl, Alt or Meta, digits work in every layout, since some,
/// such as the French one, have them only with Shift. Nothing if the key means what the layout says. `isLayoutForeign`
/// says that the layout's letters are known not to be Latin, so its symbols are translated as well.
std::optional<QKeyCombination> keysByPlace(const QKeyEvent& event, bool isLayoutForeign = false);

}  // namespace roost
