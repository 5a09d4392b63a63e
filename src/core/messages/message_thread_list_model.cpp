#include "core/messages/message_thread_list_model.h"

#include "core/users/user_row.h"

namespace roost {
namespace {

/// The columns of message_thread_columns.sql after those of the user, in that order.
enum ThreadColumn {
  LastMessageAtColumn = UserColumnCount,
  LastMessageColumn,
  UnreadCountColumn,
  LastIsOwnColumn,
  LastTextColumn
};

}  // namespace

MessageThreadListModel::MessageThreadListModel(Store& store, Clock clock,
                                               std::function<QString(const MessageThread&)> speak, QObject* parent)
    : PagedListModel(store, parent), m_clock(std::move(clock)), m_speak(std::move(speak)) {}

int MessageThreadListModel::showThreads(UserId viewer, Threads threads, const PageKey& at) {
  return setSource({.query = threads == Muted ? "muted_message_threads" : "message_threads",
                    .bindings = {{":viewer", viewer}},
                    .positionColumn = LastMessageAtColumn,
                    .idColumn = UserIdColumn,
                    .start = PageSource::largest(),
                    .end = PageSource::smallest()},
                   at);
}

// Whom the viewer mutes depends on the time.
Result<PagedListModel::Page> MessageThreadListModel::read(Direction direction, const PageKey& key, int limit) {
  return readBy(queryFor(direction), {{":now", m_clock()}}, key, limit);
}

MessageThread MessageThreadListModel::threadAt(int row) const {
  const auto values = valuesAt(row);
  return {.other = userFromRow([&](int column) { return values[static_cast<size_t>(column)]; }),
          .lastMessage = values[LastMessageColumn].toLongLong(),
          .lastMessageAt = values[LastMessageAtColumn].toLongLong(),
          .lastText = values[LastTextColumn].toString(),
          .isLastOwn = values[LastIsOwnColumn].toBool(),
          .unreadCount = values[UnreadCountColumn].toInt()};
}

QVariant MessageThreadListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return threadAt(index.row()).other.name();
    case Qt::AccessibleTextRole:
      return m_speak(threadAt(index.row()));
    case ThreadRole:
      return QVariant::fromValue(threadAt(index.row()));
    default:
      return {};
  }
}

}  // namespace roost
