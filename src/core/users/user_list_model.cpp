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
    : PagedListModel(store, parent), m_speak(std::move(speak)), m_names(store) {}

int UserListModel::show(UserId viewer, PageSource source, const PageKey& at, const QString& among) {
  m_viewer = viewer;
  m_among = among;
  source.bindings += Bindings{{":viewer", viewer}};
  source.positionColumn = positionColumn;
  source.idColumn = UserIdColumn;
  return setSource(std::move(source), at);
}

int UserListModel::showPeople(UserId viewer, UserOrder order, const QString& prefix, const PageKey& at) {
  const bool byName = order == UserOrder::Name;
  PageSource source{.after = {}, .before = {}, .bindings = {},
                    .start = byName ? PageSource::firstText() : PageSource::largest(),
                    .end = byName ? PageSource::lastText() : PageSource::smallest()};
  const auto showBy = [&](const QString& kind, const QString& among) {
    source.after = kind + nameOf(order) + "_after";
    source.before = kind + nameOf(order) + "_before";
    return show(viewer, std::move(source), at, among.isEmpty() ? QString() : among + nameOf(order));
  };
  const QString from = folded(prefix);
  if (from.isEmpty()) return showBy("people_", {});
  // Where the index can't be read, nor can the list, which says so.
  const auto indexed = m_names.beginning(prefix);
  if (indexed && !indexed->isEmpty()) {
    const QString named = u'0' + *indexed, begun = u'1' + *indexed;
    const Bindings matching{{":named", named}, {":after_named", afterPrefix(named)}, {":begun", begun}, {":after_begun", afterPrefix(begun)}};
    source.bindings += matching;
    return showBy("people_named_", !byName && isBroad("people_named_count", matching, broadInIndex) ? "people_among_named_" : QString());
  }
  const Bindings matching{{":prefix", from}, {":after_prefix", afterPrefix(from)}};
  source.bindings += matching;
  return showBy("people_matching_", !byName && isBroad("people_matching_count", matching, broad) ? "people_among_" : QString());
}

bool UserListModel::isBroad(const QString& countQuery, const Bindings& prefix, int from) {
  // Where that can't be read, the list can't either, and says so.
  auto rows = m_store.read(countQuery, prefix + Bindings{{":limit", from}});
  return rows && rows->next() && rows->integer(0) >= from;
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
