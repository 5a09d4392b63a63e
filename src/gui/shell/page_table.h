#pragma once

#include "gui/pages/page_entry.h"

namespace roost {

/// The pages of the window, in the order of the side bar, with texts in the current language.
QList<PageEntry> pageTable();

/// The pages that can be chosen as start page: their text, and their name in the preferences.
QList<std::pair<QString, QString>> startPages(const QList<PageEntry>& table);

/// The entry of a page; every kind has one.
const PageEntry& entryOf(const QList<PageEntry>& table, PageKind kind);

}  // namespace roost
