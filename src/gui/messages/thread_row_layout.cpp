#include "gui/messages/thread_row_layout.h"

#include <algorithm>

#include "gui/rows/name_widths.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int aboveThread = 14, besideThread = 20, besideCount = 7;

}  // namespace

ThreadRowLayout layoutThreadRow(const ThreadRowTexts& texts, int width, const QFont& font) {
  ThreadRowLayout row;
  const int line = type::scaled(font, 20), under = type::scaled(font, 22);
  row.height = 2 * aboveThread + std::max(line + under, measure::avatarRow) + 1;
  row.avatar = {besideThread, (row.height - measure::avatarRow) / 2, measure::avatarRow, measure::avatarRow};
  const int left = row.avatar.right() + 1 + space::m, right = width - besideThread;
  const int timeWidth = type::width(texts.time, font);
  row.time = {right - timeWidth, aboveThread, timeWidth, line};
  const int room = std::max(0, row.time.left() - space::m - left);
  const NameWidths widths = shareNameRoom(texts.name, texts.username, room, font);
  row.name = {left, aboveThread, widths.name, line};
  row.username = {row.name.right() + 1 + NameWidths::between, aboveThread, widths.username, line};
  int end = right;
  if (!texts.badge.isEmpty()) {
    const int height = type::scaled(font, 20);
    const int badge = std::max(height, type::width(texts.badge, type::meta(font)) + 2 * besideCount);
    row.badge = {right - badge, aboveThread + line + (under - height) / 2, badge, height};
    end = row.badge.left() - space::m;
  }
  row.lastLine = {left, aboveThread + line, std::max(0, end - left), under};
  return row;
}

}  // namespace roost
