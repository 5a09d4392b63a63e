#pragma once

#include <QList>
#include <QStringView>

namespace roost {

/// A run of adjacent emoji in a text, in UTF-16 code units.
struct EmojiRun {
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const EmojiRun&) const = default;
};

/// Finds the emoji in a text: characters that are emoji by themselves, those that a variation selector makes emoji,
/// keycaps, flags, skin tones and joined emoji. Source: Unicode Technical Standard #51.
QList<EmojiRun> emojiRuns(QStringView text);

}  // namespace roost
