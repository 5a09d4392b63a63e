#include "gui/rows/name_widths.h"

#include <algorithm>

#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int leastName = 80, leastUsername = 112;

}  // namespace

NameWidths shareNameRoom(const QString& name, const QString& username, int room, const QFont& interface) {
  const int nameWanted = type::width(name, type::name(interface));
  const int usernameWanted = type::width(u'@' + username, interface);
  const int usernameLeast = std::min(usernameWanted, type::scaled(interface, leastUsername));
  const int nameLeast = std::min(nameWanted, type::scaled(interface, leastName));
  if (nameLeast + NameWidths::between + usernameLeast > room) return {std::min(nameWanted, room), 0};
  const int nameWidth = std::min(nameWanted, room - NameWidths::between - usernameLeast);
  return {nameWidth, std::min(usernameWanted, room - NameWidths::between - nameWidth)};
}

}  // namespace roost
