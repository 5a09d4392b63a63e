// What is typed (the first line) is matched to a command's text (the second) or to its menu's (the third).

#include "fuzz/fuzzer.h"
#include "gui/controls/action_registry.h"
#include "gui/palette/command_match.h"

namespace roost::commands_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  const QStringList lines = textOf(input).split(u'\n');
  const QString typed = lines.value(0), text = withoutMnemonic(lines.value(1)), menu = withoutMnemonic(lines.value(2));
  expect(text.size() <= lines.value(1).size(), "a mark is taken away", text);
  const auto match = matchCommand(typed, text, menu);
  if (!match) return;
  expect(match->rank >= 0, "a match has a rank");
  for (const auto& letters : match->letters)
    expect(letters.start >= 0 && letters.length > 0 && letters.start + letters.length <= text.size(),
           "letters stand in the text", text);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::commands_fuzz
