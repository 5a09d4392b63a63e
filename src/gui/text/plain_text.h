#pragma once

#include <QString>

namespace roost {

/// A tooltip that shows `text` as it is, where Qt would take some texts for HTML.
QString toolTipOf(const QString& text);

/// The text of a menu's entry that shows `text` as it is, where Qt would take an ampersand for the mark of a key.
QString menuTextOf(const QString& text);

/// A name to be put into a sentence: in whichever direction its script runs, and whatever it holds that turns text
/// round, the words around it stay where they are.
QString isolated(const QString& name);

/// Whether a text holds characters that turn the order of what stands after them.
bool turnsTextRound(QStringView text);

/// "Susan @susan".
QString nameAndUsername(const QString& name, const QString& username);

}  // namespace roost
