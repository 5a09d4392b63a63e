#include "core/users/user_list_model.h"

#include <array>

#include "core/storage/id_list.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/text/text.h"
#include "core/users/user_row.h"

namespace roost {
namespace {

/// Every list of users ends with the column it is sorted by.
constexpr int positionColumn = UserColumnCount;

/// The query with its arguments for this order: the column to sort by and that column's index.
QString sortedBy(const QString& query, UserOrder order) {
  const auto by = [&query](const char* column, const char* index) {
    return withArgument(withArgument(query, QStringLiteral("column"), column), QStringLiteral("index"), index);
  };
  switch (order) {
    case UserOrder::Followers:
      return by("follower_count", "users_by_followers");
    case UserOrder::LastPost:
      return by("last_post_order", "users_by_last_post");
    case UserOrder::Name:
      break;
  }
  return by("name_folded", "users_by_name");
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
  PageSource source{.query = {},
                    .isAscending = byName,
                    .bindings = {},
                    .start = byName ? PageSource::firstText() : PageSource::largest(),
                    .end = byName ? PageSource::lastText() : PageSource::smallest()};
  const QString from = folded(prefix);
  if (from.isEmpty()) {
    source.query = sortedBy(QStringLiteral("people"), order);
    return show(viewer, std::move(source), at);
  }
  /// `match` says which of the two indexes finds the names.
  const auto showFound = [&](const QString& match, const Bindings& matching, int broadFrom) {
    const auto matched = [&match](const char* query) { return withArgument(query, QStringLiteral("match"), match); };
    source.bindings += matching;
    source.query = byName ? QStringLiteral("people_%1_by_name").arg(match) : sortedBy(matched("people_found"), order);
    const bool broad = !byName && isBroad(matched("people_count"), matching, broadFrom);
    return show(viewer, std::move(source), at, broad ? sortedBy(matched("people_among"), order) : QString());
  };
  // If the index can't be read, neither can the list, which then reports the error.
  const auto indexed = m_names.beginning(prefix);
  if (indexed && !indexed->isEmpty()) {
    const QString named = u'0' + *indexed, begun = u'1' + *indexed;
    return showFound(QStringLiteral("named"),
                     {{":named", named},
                      {":after_named", afterPrefix(named)},
                      {":begun", begun},
                      {":after_begun", afterPrefix(begun)}},
                     broadInIndex);
  }
  return showFound(QStringLiteral("prefixed"), {{":prefix", from}, {":after_prefix", afterPrefix(from)}}, broad);
}

bool UserListModel::isBroad(const QString& countQuery, const Bindings& prefix, int from) {
  // If the count can't be read, neither can the list, which then reports the error.
  auto rows = m_store.read(countQuery, prefix + Bindings{{":limit", from}});
  return rows && rows->next() && rows->integer(0) >= from;
}

Result<PagedListModel::Page> UserListModel::read(Direction direction, const PageKey& key, int limit) {
  if (!m_among.isEmpty()) {
    auto page = readBy(directed(m_among, direction), {}, key, limit);
    if (!page || page->count() == limit) return page;
  }
  return PagedListModel::read(direction, key, limit);
}

int UserListModel::showFollowers(UserId viewer, UserId user, const PageKey& at) {
  return show(viewer,
              {.query = "follow_list:of=followed_id,users=follower_id,index=follows_by_followed",
               .bindings = {{":user", user}},
               .start = PageSource::largest(),
               .end = PageSource::smallest()},
              at);
}

int UserListModel::showFollowing(UserId viewer, UserId user, const PageKey& at) {
  return show(viewer,
              {.query = "follow_list:of=follower_id,users=followed_id,index=follows_by_follower",
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
  // A user who has moved in the list since one of its pages was read can be in it twice.
  QMultiHash<UserId, int> rows;
  for (int row = 0; row < rowCount(); ++row)
    if (const UserId id = value(row, UserIdColumn).toLongLong(); users.contains(id)) rows.insert(id, row);
  if (rows.isEmpty()) return Done{};
  const auto ids = rows.uniqueKeys();
  std::vector<std::array<QVariant, UserColumnCount>> current;
  const Bindings bindings{{":viewer", m_viewer}, {":users", idList({ids.cbegin(), ids.cend()})}};
  ROOST_CHECK(forEachRow(m_store.read("users_by_ids", bindings), [&](const Rows& found) {
    auto& values = current.emplace_back();
    for (int column = 0; column < UserColumnCount; ++column) values[static_cast<size_t>(column)] = found.value(column);
  }));
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
