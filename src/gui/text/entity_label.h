#pragma once

#include <QString>

class QLabel;

namespace roost {

/// Sets the label's text, as plain text with emoji in which links, mentions and tags are isolated. What a screen reader
/// says and what is copied is the text as it was written.
void showTextWithEntities(QLabel& label, const QString& text);

}  // namespace roost
