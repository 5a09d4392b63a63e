#include "core/x/x_text.h"

#include <QDateTime>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

namespace roost {
namespace {

/// More than a tweet can hold. What is longer or more was made to fill memory, and stays as it is.
constexpr size_t longestXTarget = 4'096;
constexpr size_t longestXText = 100'000;
constexpr size_t longestXName = 20;

bool isXNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

size_t xNameLength(std::string_view text) {
  size_t length = 0;
  while (length < text.size() && isXNameCharacter(text[length])) ++length;
  return length;
}

bool isSameXName(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
           return lower(x) == lower(y);
         });
}

/// Whether the text begins with something that would be part of the host before it.
bool continuesHost(std::string_view text) {
  if (text.empty()) return false;
  if (text[0] == '@' || isXNameCharacter(text[0])) return true;
  if (text[0] == '.' || text[0] == '-') return text.size() > 1 && isXNameCharacter(text[1]);
  if (static_cast<unsigned char>(text[0]) < 0x80) return false;
  const QList<uint> characters = xString(text.substr(0, 4)).toUcs4();
  return !characters.isEmpty() && (QChar::isLetterOrNumber(characters.first()) || QChar::isMark(characters.first()));
}

/// The length of the name at an "@"; 0 if none that the text mentions is there.
size_t xMentionAt(std::string_view text, size_t at, const XNames* names) {
  if (at > 0 && (isXNameCharacter(text[at - 1]) || text[at - 1] == '@' || text[at - 1] == '/')) return 0;
  const std::string_view rest = text.substr(at + 1);
  const size_t length = xNameLength(rest);
  if (length == 0 || length > longestXName || continuesHost(rest.substr(length))) return 0;
  const std::string_view name = rest.substr(0, length);
  const bool isMentioned =
      !names || std::any_of(names->begin(), names->end(), [name](auto each) { return isSameXName(each, name); });
  return isMentioned ? length : 0;
}

/// The link that begins at this place; null if none does.
const XLink* xLinkAt(std::string_view rest, const XLinks& links) {
  if (!rest.starts_with("http")) return nullptr;
  const XLink* found = nullptr;
  for (const XLink& link : links) {
    if (!rest.starts_with(link.shortened) || link.target.size() > longestXTarget) continue;
    // One short link can be the beginning of another one.
    if (rest.size() > link.shortened.size() && isXNameCharacter(rest[link.shortened.size()])) continue;
    if (!found || link.shortened.size() > found->shortened.size()) found = &link;
  }
  return found;
}

std::optional<int> digitsIn(std::string_view text, size_t at, size_t length) {
  int number = 0;
  if (at + length > text.size()) return std::nullopt;
  const char* end = text.data() + at + length;
  const auto [behind, error] = std::from_chars(text.data() + at, end, number);
  return error == std::errc() && behind == end && text[at] != '-' ? std::optional(number) : std::nullopt;
}

/// The hours, minutes and seconds of "16:30:00", in seconds.
std::optional<int> xClockIn(std::string_view text, size_t at) {
  const auto hours = digitsIn(text, at, 2), minutes = digitsIn(text, at + 3, 2), seconds = digitsIn(text, at + 6, 2);
  if (!hours || !minutes || !seconds || text[at + 2] != ':' || text[at + 5] != ':') return std::nullopt;
  if (*hours > 23 || *minutes > 59 || *seconds > 60) return std::nullopt;
  return (*hours * 60 + *minutes) * 60 + *seconds;
}

/// The seconds in "Z", "+0200" or "+02:00".
std::optional<int> xZoneIn(std::string_view zone) {
  if (zone == "Z") return 0;
  if (zone.size() < 5 || (zone[0] != '+' && zone[0] != '-')) return std::nullopt;
  const size_t minutesAt = zone[3] == ':' ? 4 : 3;
  const auto hours = digitsIn(zone, 1, 2), minutes = digitsIn(zone, minutesAt, 2);
  if (!hours || !minutes || zone.size() != minutesAt + 2 || *hours > 14 || *minutes > 59) return std::nullopt;
  return (zone[0] == '-' ? -60 : 60) * (*hours * 60 + *minutes);
}

std::optional<qint64> xInstant(int year, int month, int day, std::optional<int> seconds, std::optional<int> zone) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok() || !seconds || !zone) return std::nullopt;
  const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
  return (days * 86'400 + *seconds - *zone) * 1'000;
}

/// "Wed Nov 30 16:30:00 +0000 2022".
std::optional<qint64> xWebInstant(std::string_view text) {
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  if (text.size() != 30) return std::nullopt;
  const size_t month = months.find(text.substr(4, 3));
  const auto day = digitsIn(text, 8, 2), year = digitsIn(text, 26, 4);
  if (month == std::string_view::npos || month % 3 != 0 || !day || !year) return std::nullopt;
  return xInstant(*year, static_cast<int>(month / 3) + 1, *day, xClockIn(text, 11), xZoneIn(text.substr(20, 5)));
}

/// "2022-11-30T16:30:00.000Z", with or without the fraction, or "2012-11-30 16:30:00 +0000".
std::optional<qint64> xIsoInstant(std::string_view text) {
  const auto year = digitsIn(text, 0, 4), month = digitsIn(text, 5, 2), day = digitsIn(text, 8, 2);
  if (!year || !month || !day || text.size() < 20 || text[4] != '-' || text[7] != '-') return std::nullopt;
  std::string_view zone = text.substr(19);
  int milliseconds = 0;
  if (zone[0] == '.') {
    size_t end = 1;
    while (end < zone.size() && zone[end] >= '0' && zone[end] <= '9') ++end;
    for (size_t digit = 1; digit <= 3; ++digit)
      milliseconds = milliseconds * 10 + (digit < end ? zone[digit] - '0' : 0);
    zone.remove_prefix(end);
  }
  while (zone.starts_with(' ')) zone.remove_prefix(1);
  const auto instant = xInstant(*year, *month, *day, xClockIn(text, 11), xZoneIn(zone));
  return instant ? std::optional(*instant + milliseconds) : std::nullopt;
}

}  // namespace

std::string xUnescaped(std::string_view text) {
  struct Escape {
    std::string_view name;
    char character;
  };
  static constexpr std::array<Escape, 6> escapes{
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&apos;", '\''}}};
  std::string plain;
  plain.reserve(text.size());
  while (true) {
    const size_t mark = text.find('&');
    plain += text.substr(0, mark);
    if (mark == std::string_view::npos) return plain;
    text.remove_prefix(mark);
    const auto* const escape = std::find_if(escapes.begin(), escapes.end(),
                                            [text](const Escape& each) { return text.starts_with(each.name); });
    plain += escape == escapes.end() ? '&' : escape->character;
    text.remove_prefix(escape == escapes.end() ? 1 : escape->name.size());
  }
}

std::string xWithLinks(std::string_view text, const XLinks& links, const XNames* names) {
  std::string full;
  full.reserve(text.size() + 128);
  size_t copied = 0;
  for (size_t at = text.find_first_of("h@"); at < longestXText && full.size() < longestXText;
       at = text.find_first_of("h@", at)) {
    if (text[at] == '@') {
      const size_t length = xMentionAt(text, at, names);
      at += 1 + length;
      if (length == 0) continue;
      full += text.substr(copied, at - copied);
      full += "@x.com";
      copied = at;
    } else if (const XLink* link = xLinkAt(text.substr(at), links)) {
      full += text.substr(copied, at - copied);
      // The space before a picture's link goes with it.
      if (link->target.empty() && full.ends_with(' ')) full.pop_back();
      full += link->target;
      at += link->shortened.size();
      copied = at;
    } else {
      ++at;
    }
  }
  full += text.substr(copied);
  return full;
}

std::optional<XRepost> xRepostIn(std::string_view text) {
  if (!text.starts_with("RT @")) return std::nullopt;
  text.remove_prefix(4);
  const size_t length = xNameLength(text);
  if (length == 0 || length > longestXName || !text.substr(length).starts_with(": ")) return std::nullopt;
  return XRepost{text.substr(0, length), text.substr(length + 2)};
}

bool isXName(std::string_view name) {
  return !name.empty() && name.size() <= longestXName && xNameLength(name) == name.size();
}

QString xNameWithHost(std::string_view name) { return xString(name) + QLatin1String("@x.com"); }

SourceTime xTime(std::string_view text) {
  if (text.empty()) return {};
  auto instant = xWebInstant(text);
  if (!instant) instant = xIsoInstant(text);
  return {instant, !instant};
}

QString xAddress(const QString& name, const QString& tweet) {
  return name.isEmpty() ? QStringLiteral("https://x.com/i/web/status/") + tweet
                        : QStringLiteral("https://x.com/") + name + QStringLiteral("/status/") + tweet;
}

quint64 xNumber(std::string_view id) {
  quint64 number = 0;
  const auto [behind, error] = std::from_chars(id.data(), id.data() + id.size(), number);
  return error == std::errc() && behind == id.data() + id.size() ? number : 0;
}

}  // namespace roost
