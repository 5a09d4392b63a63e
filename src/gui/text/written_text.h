#pragma once

#include <QString>

class QPlainTextEdit;

namespace roost {

/// Makes text typed into `edit` look as it will be shown, with color emoji and aligned to the side where its script
/// starts.
void prepareForWriting(QPlainTextEdit& edit);

/// Whether a post runs from right to left, by its first letter after the names that it starts with: a reply in Arabic
/// often starts with a Latin username.
bool runsFromRight(const QString& post);

}  // namespace roost
