#pragma once

#include <QList>
#include <QStringView>

namespace roost {

/// Emoji that stand side by side in a text, in UTF-16 code units.
struct EmojiRun {
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const EmojiRun&) const = default;
};

/// Where a text has emoji: characters that are emoji by themselves, those that a variation selector makes so, keycaps,
/// flags, skin tones and emoji that are joined into one. Source: Unicode Technical Standard #51.
QList<EmojiRun> emojiRuns(QStringView text);

}  // namespace roost
