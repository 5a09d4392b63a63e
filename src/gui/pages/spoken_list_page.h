#pragma once

namespace roost {

/// In Qt's accessibility tree a list has no children but its rows, so screen readers miss the widgets in its viewport:
/// the header and the EmptyState. Adds the viewport to the tree as a child of the page, beside the list.
void speakListPages();

}  // namespace roost
