#pragma once

#include <QString>

namespace roost {

/// A tooltip that shows `text` literally; Qt would take some texts for HTML.
QString toolTipOf(const QString& text);

/// A menu entry that shows `text` literally; Qt would take an ampersand for a mnemonic.
QString menuTextOf(const QString& text);

/// A name for use in a sentence. Neither its script's direction nor any bidirectional control characters in it change
/// the order of the words around it.
QString isolated(const QString& name);

/// A text for use in a sentence: each of its lines is isolated.
QString isolatedLines(const QString& text);

/// Whether a text has bidirectional embeddings, overrides or isolates, which can reverse the text after them.
bool turnsTextRound(QStringView text);

/// "Susan @susan".
QString nameAndUsername(const QString& name, const QString& username);

}  // namespace roost
