#include "core/users/user_list_model.h"

#include <array>

#include "core/storage/id_list.h"
#include "core/text/text.h"
#include "core/users/user_row.h"

namespace roost {
namespace {

/// Every list of users ends with the column it is sorted by.
constexpr int positionColumn = UserColumnCount;

QString nameOf(UserOrder order) {
  switch (order) {
    case UserOrder::Followers:
      return QStringLiteral("by_followers");
    case UserOrder::LastPost:
      return QStringLiteral("by_last_post");
    case UserOrder::Name:
      break;
  }
  return QStringLiteral("by_name");
}

}  // namespace

UserListModel::UserListModel(Store& store, std::function<QString(const User&)> speak, QObject* parent)
    : PagedListModel(store, parent), m_speak(std::move(speak)) {}

int UserListModel::show(UserId viewer, PageSource source, const PageKey& at, const QString& among) {
  m_viewer = viewer;
  m_among = among;
  source.bindings += Bindings{{":viewer", viewer}};
  source.positionColumn = positionColumn;
  source.idColumn = UserIdColumn;
  return setSource(std::move(source), at);
}

int UserListModel::showPeople(UserId viewer, UserOrder order, const QString& prefix, const PageKey& at) {
  const QString from = folded(prefix);
  const bool byName = order == UserOrder::Name;
  const QString list = (from.isEmpty() ? QStringLiteral("people_") : QStringLiteral("people_matching_")) + nameOf(order);
  PageSource source{.after = list + "_after",
                    .before = list + "_before",
                    .bindings = {},
                    .start = byName ? PageSource::firstText() : PageSource::largest(),
                    .end = byName ? PageSource::lastText() : PageSource::smallest()};
  if (from.isEmpty()) return show(viewer, std::move(source), at);
  const Bindings matching{{":prefix", from}, {":after_prefix", afterPrefix(from)}};
  source.bindings += matching;
  return show(viewer, std::move(source), at, !byName && isBroad(matching) ? "people_among_" + nameOf(order) : QString());
}

bool UserListModel::isBroad(const Bindings& prefix) {
  // Where that can't be read, the list can't either, and says so.
  auto rows = m_store.read("people_matching_count", prefix + Bindings{{":limit", broad}});
  return rows && rows->next() && rows->integer(0) >= broad;
}

Result<PagedListModel::Page> UserListModel::read(Direction direction, const PageKey& key, int limit) {
  if (!m_among.isEmpty()) {
    auto page = readBy(m_among + (direction == Direction::After ? "_after" : "_before"), {}, key, limit);
    if (!page || page->count() == limit) return page;
  }
  return PagedListModel::read(direction, key, limit);
}

int UserListModel::showFollowers(UserId viewer, UserId user, const PageKey& at) {
  return show(viewer,
              {.after = "followers_after",
               .before = "followers_before",
               .bindings = {{":user", user}},
               .start = PageSource::largest(),
               .end = PageSource::smallest()},
              at);
}

int UserListModel::showFollowing(UserId viewer, UserId user, const PageKey& at) {
  return show(viewer,
              {.after = "following_after",
               .before = "following_before",
               .bindings = {{":user", user}},
               .start = PageSource::largest(),
               .end = PageSource::smallest()},
              at);
}

User UserListModel::userAt(int row) const {
  return userFromRow([&](int column) { return value(row, column); });
}

QVariant UserListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return userAt(index.row()).name();
    case Qt::EditRole:
      return userAt(index.row()).username;
    case Qt::AccessibleTextRole:
      return m_speak(userAt(index.row()));
    case UserRole:
      return QVariant::fromValue(userAt(index.row()));
    default:
      return {};
  }
}

Result<Done> UserListModel::readAgain(const QSet<UserId>& users) {
  // Who has moved in the list since one of its pages was read can stand in it twice.
  QMultiHash<UserId, int> rows;
  for (int row = 0; row < rowCount(); ++row)
    if (const UserId id = value(row, UserIdColumn).toLongLong(); users.contains(id)) rows.insert(id, row);
  if (rows.isEmpty()) return Done{};
  const auto ids = rows.uniqueKeys();
  std::vector<std::array<QVariant, UserColumnCount>> current;
  {
    auto found = m_store.read("users_by_ids", {{":viewer", m_viewer}, {":users", idList({ids.cbegin(), ids.cend()})}});
    if (!found) return found.error();
    while (found->next()) {
      auto& values = current.emplace_back();
      for (int column = 0; column < UserColumnCount; ++column) values[static_cast<size_t>(column)] = found->value(column);
    }
    if (auto error = found->failure()) return *error;
  }
  for (const auto& values : current)
    for (const int row : rows.values(values[UserIdColumn].toLongLong())) setValues(row, values);
  return Done{};
}

Result<Done> UserListModel::readAgain() {
  QSet<UserId> all;
  for (int row = 0; row < rowCount(); ++row) all.insert(value(row, UserIdColumn).toLongLong());
  return readAgain(all);
}

}  // namespace roost
