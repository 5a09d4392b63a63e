#pragma once

#include <QString>

namespace roost {

/// A tooltip that shows `text` as it is, where Qt would take some texts for HTML.
QString toolTipOf(const QString& text);

/// The text of a menu's entry that shows `text` as it is, where Qt would take an ampersand for the mark of a key.
QString menuTextOf(const QString& text);

}  // namespace roost
