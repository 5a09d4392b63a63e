#pragma once

#include <QString>
#include <QTextLayout>
#include <optional>

namespace roost {

/// How well a command matches the typed text.
struct CommandMatch {
  int rank = 0;                             ///< Smaller is better.
  QList<QTextLayout::FormatRange> letters;  ///< Where the text matches; the formats are empty.
};

/// Every word of `typed`, in any order, must be in the text or in the menu's path; empty if one isn't.
std::optional<CommandMatch> matchCommand(const QString& typed, const QString& text, const QString& menu);

}  // namespace roost
