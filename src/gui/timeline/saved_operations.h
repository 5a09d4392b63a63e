#pragma once

#include "gui/pages/page.h"

namespace roost {

/// Each changes what the viewer has saved, with a note and an undo.
void savePost(const PageContext& context, PostId post);
void removeFromSaved(const PageContext& context, SavedId entry);
void changeSavedNote(const PageContext& context, SavedId entry, const QString& text);

}  // namespace roost
