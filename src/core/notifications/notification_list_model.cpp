#include "core/notifications/notification_list_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/storage/read_rows.h"

namespace roost {
namespace {

/// The columns of notification_rows.sql, in that order.
enum NotificationColumn {
  OldestAtColumn,
  OldestIdColumn,
  NewestAtColumn,
  NewestIdColumn,
  NotificationKindColumn,
  NotificationSubjectColumn,
  PostTextColumn,
  CountColumn,
  PeopleColumn,
  UnreadColumn,
  PicturesColumn,
  PictureDescriptionColumn,
  NotificationColumnCount
};

std::pair<qint64, qint64> inOrder(const PageKey& key) { return {key.position.toLongLong(), key.id}; }

bool isWithin(const PageKey& key, const NotificationRun& run) {
  return inOrder(run.oldest) <= inOrder(key) && inOrder(key) <= inOrder(run.newest);
}

QList<UserId> idsOfPeople(const QVariant& value) {
  QList<UserId> ids;
  const QJsonArray people = QJsonDocument::fromJson(value.toString().toUtf8()).array();
  for (const auto& id : people) ids.append(id.toInteger());
  return ids;
}

NotificationRun runOf(std::span<const QVariant> row) {
  return {notificationKind(row[NotificationKindColumn].toString()),
          {row[OldestAtColumn], row[OldestIdColumn].toLongLong()},
          {row[NewestAtColumn], row[NewestIdColumn].toLongLong()}};
}

}  // namespace

QString nameOf(NotificationKind kind) {
  switch (kind) {
    case NotificationKind::Reply:
      return QStringLiteral("reply");
    case NotificationKind::Mention:
      return QStringLiteral("mention");
    case NotificationKind::Follow:
      break;
  }
  return QStringLiteral("follow");
}

NotificationKind notificationKind(const QString& name) {
  for (const auto kind : {NotificationKind::Reply, NotificationKind::Mention})
    if (name == nameOf(kind)) return kind;
  return NotificationKind::Follow;
}

NotificationListModel::NotificationListModel(Store& store, std::function<QString(const Notification&)> speak,
                                             QObject* parent)
    : PagedListModel(store, parent), m_speak(std::move(speak)), m_people(store) {}

int NotificationListModel::show(UserId viewer, qint64 since, const PageKey& at) {
  if (viewer != std::exchange(m_viewer, viewer)) m_unfolded.clear();
  return setSource({.query = QStringLiteral("notification_runs"),
                    .bindings = {{":viewer", viewer}, {":since", since}},
                    .positionColumn = OldestAtColumn,
                    .idColumn = OldestIdColumn,
                    .start = PageSource::largest(),
                    .end = PageSource::smallest()},
                   at);
}

Result<std::optional<NotificationListModel::Nearest>> NotificationListModel::nearest(Direction direction,
                                                                                     const PageKey& key) {
  return readOne(m_store.read(directed(QStringLiteral("nearest_notification"), direction),
                              {{":viewer", m_viewer}, {":position", key.position}, {":id", key.id}}),
                 [](const Rows& row) {
                   return Nearest{{row.integer(0), row.integer(1)}, notificationKind(row.text(2))};
                 });
}

const NotificationRun* NotificationListModel::unfoldedWith(const PageKey& key) const {
  const auto found =
      std::find_if(m_unfolded.cbegin(), m_unfolded.cend(), [&key](const auto& run) { return isWithin(key, run); });
  return found == m_unfolded.cend() ? nullptr : &*found;
}

NotificationListModel::Stretch NotificationListModel::stretchOf(const PageKey& key, Direction direction) const {
  const auto outside = [](const PageKey& end, int step) { return PageKey{end.position, end.id + step}; };
  if (const NotificationRun* run = unfoldedWith(key))
    return {{}, true, outside(run->newest, 1), outside(run->oldest, -1)};
  const LocalDays days =
      localDays(key.position.toLongLong(), direction == Direction::After ? DaysAround::Before : DaysAround::After);
  Stretch stretch{days, false, {days.until, 0}, {days.from, 0}};
  // What is unfolded isn't joined with its neighbors.
  for (const NotificationRun& run : m_unfolded) {
    const auto oldest = inOrder(run.oldest), newest = inOrder(run.newest);
    if (oldest > inOrder(key) && oldest < inOrder(stretch.before)) stretch.before = run.oldest;
    if (newest < inOrder(key) && newest > inOrder(stretch.after)) stretch.after = run.newest;
  }
  return stretch;
}

Result<PagedListModel::Page> NotificationListModel::readStretch(const Stretch& stretch, Direction direction,
                                                                const PageKey& key, int limit) {
  const PageKey& edge = direction == Direction::After ? stretch.after : stretch.before;
  const Bindings within{{":edge_at", edge.position}, {":edge_id", edge.id}};
  if (stretch.isUnfolded)
    return readBy(directed(QStringLiteral("notification_singles"), direction), within, key, limit);
  return readBy(
      queryFor(direction),
      within + Bindings{{":from", stretch.days.from}, {":length", stretch.days.length}, {":most", mostCounted}}, key,
      limit);
}

Result<PageKey> NotificationListModel::beginning(Direction direction, const PageKey& key) {
  if (key == PageSource::largest() || key == PageSource::smallest()) return key;
  ROOST_TRY(newer, nearest(Direction::Before, {key.position, key.id - 1}));
  if (!*newer) return key;
  const Stretch stretch = stretchOf((*newer)->key, Direction::Before);
  if (stretch.isUnfolded) return key;
  ROOST_TRY(older, nearest(Direction::After, key));
  const auto dayOf = [&](const Nearest& row) { return stretch.days.dayOf(row.key.position.toLongLong()); };
  const bool isCut = *older && (*older)->kind == (*newer)->kind && inOrder((*older)->key) > inOrder(stretch.after) &&
                     dayOf(**older) == dayOf(**newer);
  const bool isKey = (*newer)->key == PageKey{key.position.toLongLong(), key.id};
  if (!isCut && (direction == Direction::After || !isKey)) return key;
  ROOST_TRY(run, readStretch(stretch, Direction::Before, {(*newer)->key.position, (*newer)->key.id - 1}, 1));
  if (run->count() == 0) return key;
  const PageKey newest = runOf(run->row(0)).newest;
  return direction == Direction::After ? PageKey{newest.position, newest.id + 1} : newest;
}

Result<PagedListModel::Page> NotificationListModel::read(Direction direction, const PageKey& key, int limit) {
  Page page;
  page.columns = NotificationColumnCount;
  ROOST_TRY(from, beginning(direction, key));
  while (page.count() < limit) {
    ROOST_TRY(next, nearest(direction, *from));
    if (!*next) break;
    ROOST_TRY(part, readStretch(stretchOf((*next)->key, direction), direction, *from, limit - page.count()));
    // Another process has removed it in the meantime.
    if (part->count() == 0) break;
    const NotificationRun last = runOf(part->row(part->count() - 1));
    *from = direction == Direction::After ? last.oldest : last.newest;
    std::ranges::move(part->values, std::back_inserter(page.values));
  }
  return page;
}

Result<Done> NotificationListModel::complete(const Page& page) {
  QSet<UserId> people;
  for (int row = 0; row < page.count(); ++row)
    for (const UserId id : idsOfPeople(page.row(row)[PeopleColumn])) people.insert(id);
  return m_people.readMissing(m_viewer, people);
}

Notification NotificationListModel::notificationAt(int row) const {
  const auto values = valuesAt(row);
  Notification notification{.run = runOf(values),
                            .count = values[CountColumn].toInt(),
                            .people = {},
                            .createdAt = values[NewestAtColumn].toLongLong(),
                            .post = values[NotificationSubjectColumn].toLongLong(),
                            .text = values[PostTextColumn].toString(),
                            .pictures = values[PicturesColumn].toLongLong(),
                            .picture = values[PictureDescriptionColumn].toString(),
                            .isUnread = values[UnreadColumn].toBool()};
  notification.isUnfolded = unfoldedWith(notification.run.oldest) != nullptr;
  for (const UserId id : idsOfPeople(values[PeopleColumn])) {
    const PostAuthors::Author person = m_people.author(id);
    const AvatarKey avatar{id, person.pictureVersion, person.avatarDigest};
    // Somebody who answers twice is one person.
    const auto isThey = [id](const auto& known) { return known.id == id; };
    if (std::none_of(notification.people.cbegin(), notification.people.cend(), isThey))
      notification.people.append({id, person.username, person.name, avatar, person.followedByViewer});
  }
  return notification;
}

QVariant NotificationListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return m_speak(notificationAt(index.row()));
    case NotificationRole:
      return QVariant::fromValue(notificationAt(index.row()));
    default:
      return {};
  }
}

void NotificationListModel::unfold(const Notification& row) {
  if (row.isJoined()) m_unfolded.append(row.run);
}

std::optional<NotificationRun> NotificationListModel::fold(const Notification& row) {
  const NotificationRun* found = unfoldedWith(row.run.oldest);
  if (!found) return std::nullopt;
  const NotificationRun run = *found;
  m_unfolded.removeOne(run);
  return run;
}

}  // namespace roost
