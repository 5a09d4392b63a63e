#include "gui/palette/command_match.h"

namespace roost {
namespace {

enum Rank { AtStart, AtWordStart, Inside, InMenu };

bool beginsWord(const QString& text, qsizetype at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

/// The position of `word` in `text`, at the start of a word if possible; -1 if it isn't there.
qsizetype findWord(const QString& text, const QString& word) {
  const qsizetype first = text.indexOf(word, 0, Qt::CaseInsensitive);
  for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
    if (beginsWord(text, at)) return at;
  return first;
}

}  // namespace

std::optional<CommandMatch> matchCommand(const QString& typed, const QString& text, const QString& menu) {
  CommandMatch match;
  for (const QString& word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
    const qsizetype at = findWord(text, word);
    if (at < 0 && !menu.contains(word, Qt::CaseInsensitive)) return std::nullopt;
    match.rank += at < 0 ? InMenu : at == 0 ? AtStart : beginsWord(text, at) ? AtWordStart : Inside;
    if (at >= 0) match.letters.append({static_cast<int>(at), static_cast<int>(word.size()), {}});
  }
  return match;
}

}  // namespace roost
