#pragma once

#include <QString>
#include <QTextLayout>
#include <optional>

namespace roost {

/// How a command's text answers to what is typed.
struct CommandMatch {
  int rank = 0;                             ///< The smaller the better.
  QList<QTextLayout::FormatRange> letters;  ///< Those of the text that were typed; without a format.
};

/// Every word of `typed`, in any order, must be in the text or in the menu's path; empty when one is not.
std::optional<CommandMatch> matchCommand(const QString& typed, const QString& text, const QString& menu);

}  // namespace roost
