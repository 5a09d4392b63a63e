#pragma once

namespace roost {

/// To Qt a list has no children but its rows, and whoever walks through all that can be spoken would miss what stands
/// in its viewport: the header, and what is said where there are no rows. Makes both children of the page beside the
/// list.
void speakListPages();

}  // namespace roost
