#pragma once

class QPlainTextEdit;

namespace roost {

/// Makes text typed into `edit` look as it will be shown, with color emoji and aligned to the side where its script
/// starts.
void prepareForWriting(QPlainTextEdit& edit);

}  // namespace roost
