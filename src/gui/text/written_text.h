#pragma once

class QPlainTextEdit;

namespace roost {

/// Has what is written in `edit` look as it will be shown: with emoji in colour, and on the side where its script
/// begins.
void prepareForWriting(QPlainTextEdit& edit);

}  // namespace roost
