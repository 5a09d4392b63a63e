#pragma once

#include "gui/pages/page_entry.h"

namespace roost {

/// The pages of the window, in the order of the side bar, in the language of the moment.
QList<PageEntry> pageTable();

/// The pages that Roost can be set to start with: their text, and how the preferences call them.
QList<std::pair<QString, QString>> startPages(const QList<PageEntry>& table);

/// The entry of a page; every kind has one.
const PageEntry& entryOf(const QList<PageEntry>& table, PageKind kind);

}  // namespace roost
